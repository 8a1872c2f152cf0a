import type { SchemaFinding } from '../schema-finding.ts';

/** Findings without repetition, in the order of the text: the schema itself first, then what it imports. */
export function inOrder(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  const key = ({ document, line, column, message }: SchemaFinding): string =>
    JSON.stringify([document, line, column, message]);
  const unique = new Map(findings.map((finding) => [key(finding), finding]));
  return [...unique.values()].sort(
    (a, b) => compareText(a.document, b.document) || a.line - b.line || a.column - b.column,
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
