import { type Finding, isNonEmpty, MOST_FINDINGS, type NonEmpty, tooManyFindings } from '../finding/index.ts';
import { ANSWER_LIMITS, completeLimits, type OpenLimits, XML_LIMITS, type XmlLimits } from '../xml/index.ts';

/** What a message may hold at most, and how many findings are told. */
export interface Limits extends XmlLimits {
  /** Findings of its structure; one more says how many there were beyond them. */
  readonly findings: number;
}

/** The limits unless others are given, of all but answers: far more than an ordinary message needs. */
export const LIMITS: Limits = { ...XML_LIMITS, findings: MOST_FINDINGS };

/** The limits of one document, which become those of an answer when its root turns out to be that of one. */
export interface DocumentLimits extends OpenLimits {
  readonly findings: number;
  /** What an answer may have. */
  readonly answer: Limits;
}

/** In so many bytes the root of an answer begins that is larger than other messages may be. */
const PROLOG = 64 * 1024;

const OPEN: DocumentLimits = {
  ...LIMITS,
  untilRoot: PROLOG,
  answer: { ...LIMITS, ...ANSWER_LIMITS },
};

/** The limits before the root: those of a caller hold whatever the root is. */
export function openLimits(given: Partial<Limits> | undefined): DocumentLimits {
  if (given === undefined) return { ...OPEN };
  const limits = completeLimits(LIMITS, given);
  const answer = completeLimits({ ...LIMITS, ...ANSWER_LIMITS }, given);
  return { ...limits, untilRoot: PROLOG, answer };
}

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
