import { packList } from '../pack.ts';
import type { ShownFinding, ShownFindings } from '../protocol.ts';

/** Packs the findings of a message, which may be very many. */
export function packFindings(findings: readonly ShownFinding[]): ShownFindings {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([, a], [, b]) => b - a);
  const indexes = new Map(rules.map(([rule], index) => [rule, index]));
  return {
    ...packList(findings),
    rules,
    ruleOf: Uint16Array.from(findings, ({ rule }) => indexes.get(rule) ?? 0),
    rowOf: Int32Array.from(findings, ({ place }) => place?.row ?? -1),
    warnings: findings.filter(({ isWarning }) => isWarning).length,
  };
}
