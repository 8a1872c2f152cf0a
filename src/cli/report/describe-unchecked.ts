import type { CheckResult } from '../../index.ts';
import type { TaalNaam } from '../taal.ts';
import { WORDS } from './words.ts';
import { wrap } from './wrap.ts';

/** A sentence for each group of controls that lack the same, e.g. `Zonder agb niet gecontroleerd: RC001, RC003.` */
export function describeUnchecked(unchecked: CheckResult['unchecked'], taal: TaalNaam): readonly string[] {
  const { en, zonder } = WORDS[taal];
  const groups = new Map<string, string[]>();
  for (const { rule, lacks } of unchecked) {
    const words = lacks.join(en);
    groups.set(words, [...(groups.get(words) ?? []), rule]);
  }
  return Array.from(groups, ([lacks, rules]) => zonder(lacks, rules.join(', ')));
}

/** The same for people: lines of a terminal of 80 columns, each with its end. */
export function uncheckedLines(unchecked: CheckResult['unchecked'], taal: TaalNaam): string {
  return describeUnchecked(unchecked, taal)
    .map((sentence) => `${wrap(sentence, 2)}\n`)
    .join('');
}
