import type { Settings } from './protocol.ts';

/** What is wrong, why, and what to do, for who works in an EPD; and an example in words. */
export type ShownExplanation = readonly [
  titel: string,
  watIsEr: string,
  waarom: string,
  watTeDoen: string,
  fout: string,
  goed: string,
];

/** The explanations of all that can be found in a message, by rule. */
export type Explanations = Readonly<Record<string, Readonly<Record<Settings['taal'], ShownExplanation>>>>;

/** What `explain` says of each rule, put in place when the page is built: the page itself needs no more of it. */
declare const EXPLANATIONS: Explanations;

const explanations: Explanations = EXPLANATIONS;

/** Undefined for a rule that is not of this package. */
export function explanationOf(rule: string, taal: Settings['taal']): ShownExplanation | undefined {
  return Object.hasOwn(explanations, rule) ? explanations[rule]?.[taal] : undefined;
}
