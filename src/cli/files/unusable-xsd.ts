import type { SchemaFinding } from '../../entries/schema.ts';
import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';

/** That an XSD cannot be used, with all that is wrong with it. */
export function unusableXsd(path: string, findings: readonly SchemaFinding[]): UsageError {
  const lines = findings.map(({ line, column, message }) => `  regel ${line}:${column}: ${message}`);
  return new UsageError(`${printable(path)}: deze XSD kan niet worden gebruikt.\n${lines.join('\n')}`);
}
