import { structureTexts } from '../taal/index.ts';
import { type Finding, finding } from './finding.ts';

/** How many findings of its structure are told of one document, unless another limit is given. */
export const MOST_FINDINGS = 100;

/** What is told in the place of the findings beyond the limit: how many there are. */
export function tooManyFindings(limit: number, found: number): Finding {
  const args = { fault: 'bevindingen', limit, found } as const;
  return finding({ controletype: 2, rule: 'STR-LIMIET', args }, structureTexts);
}
