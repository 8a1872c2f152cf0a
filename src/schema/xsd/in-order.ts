import { type SchemaFinding, unsupported } from '../schema-finding.ts';

/** So many findings are told of a schema: with more than these nothing more is looked for, and the last one says so. */
export const MOST_FINDINGS = 100;

/** Findings without repetition, in the order of the text: the schema itself first, then what it imports. */
export function inOrder(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  const key = ({ document, line, column, message }: SchemaFinding): string =>
    JSON.stringify([document, line, column, message]);
  const unique = new Map(findings.map((finding) => [key(finding), finding]));
  const all = [...unique.values()].sort(
    (a, b) => compareText(a.document, b.document) || a.line - b.line || a.column - b.column,
  );
  const last = all[MOST_FINDINGS - 1];
  if (all.length <= MOST_FINDINGS || last === undefined) return all;
  const limit = MOST_FINDINGS - 1;
  return [...all.slice(0, limit), unsupported(last, last.construct, { fault: 'te-veel', limit })];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
