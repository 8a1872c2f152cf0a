import type { Mending } from '../files/mend.ts';
import { printable } from '../printable.ts';
import { elementNames } from '../rules.ts';
import { createSourceLines } from './source-line.ts';

/** What each repair of a message changes, line by line; without values only the tags that the standard knows. */
export function asDiff(
  name: string,
  fixed: string,
  mendings: readonly Mending[],
  includeValues: boolean,
): string {
  const lines = [`--- ${printable(name)}`, `+++ ${printable(fixed)}`];
  for (const { before, after, omschrijving } of mendings) {
    const [old, now] = [linesOf(before), linesOf(after)];
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start]) start++;
    let end = 0;
    while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
      end++;
    const show = (text: string, mark: string, count: number): readonly string[] => {
      const source = createSourceLines(text, elementNames, includeValues);
      return Array.from(
        { length: count },
        (_, index) => `${mark}${printable(source(start + index + 1, 1).text)}`,
      );
    };
    const [removed, added] = [old.length - end - start, now.length - end - start];
    lines.push(
      `@@ -${start + 1},${removed} +${start + 1},${added} @@ ${omschrijving}`,
      ...show(before, '-', removed),
      ...show(after, '+', added),
    );
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
