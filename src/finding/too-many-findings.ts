import { type Finding, finding } from './finding.ts';

/** How many findings of its structure are told of one document, unless another limit is given. */
export const MOST_FINDINGS = 100;

/** What is told in the place of the findings beyond the limit: how many there are. */
export function tooManyFindings(limit: number, found: number): Finding {
  const message = `Er zijn meer dan ${limit} bevindingen: de grens is ${limit}, gevonden ${found}.`;
  return finding({ controletype: 2, rule: 'STR-LIMIET', message });
}
