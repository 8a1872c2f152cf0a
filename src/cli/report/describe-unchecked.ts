import type { CheckResult } from '../../index.ts';

/** A sentence for each group of controls that lack the same, e.g. `Zonder agb niet gecontroleerd: RC001, RC003.` */
export function describeUnchecked(unchecked: CheckResult['unchecked']): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { rule, lacks } of unchecked) {
    const words = lacks.join(' en ');
    groups.set(words, [...(groups.get(words) ?? []), rule]);
  }
  return Array.from(groups, ([lacks, rules]) => `Zonder ${lacks} niet gecontroleerd: ${rules.join(', ')}.`);
}

/** The same for people: lines of a terminal of 80 columns, each with its end. */
export function uncheckedLines(unchecked: CheckResult['unchecked']): string {
  return describeUnchecked(unchecked)
    .map((sentence) => `${wrap(sentence)}\n`)
    .join('');
}

const WIDTH = 80;

/** Breaks a text between its words, the lines behind the first further in. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '   ';
    }
    line = `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
