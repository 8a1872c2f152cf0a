import { type Finding, isNonEmpty, MOST_FINDINGS, type NonEmpty, tooManyFindings } from '../finding/index.ts';
import { XML_LIMITS, type XmlLimits } from '../xml/index.ts';

/** What a message may hold at most, and how many findings are told. */
export interface Limits extends XmlLimits {
  /** Findings of its structure; one more says how many there were beyond them. */
  readonly findings: number;
}

/** The limits unless others are given: far more than an ordinary message needs. */
export const LIMITS: Limits = { ...XML_LIMITS, findings: MOST_FINDINGS };

/**
 * Tells the first of some faults, and how many more there are.
 *
 * @param tell makes a finding of a fault
 */
export function limitFindings<F>(
  faults: readonly F[],
  limit: number,
  tell: (fault: F) => Finding,
): NonEmpty<Finding> | undefined {
  const findings = faults.slice(0, limit).map(tell);
  if (faults.length > limit) findings.push(tooManyFindings(limit, faults.length));
  return isNonEmpty(findings) ? findings : undefined;
}
