import { elementNames } from '../../mask/index.ts';
import { changedLines, type Mending } from '../../mend/index.ts';
import { printable } from '../printable.ts';
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
    const { start, removed, added } = changedLines(before, after);
    const show = (text: string, mark: string, count: number): readonly string[] => {
      const source = createSourceLines(text, elementNames, includeValues);
      return Array.from(
        { length: count },
        (_, index) => `${mark}${printable(source(start + index + 1, 1).text)}`,
      );
    };
    lines.push(
      `@@ -${start + 1},${removed} +${start + 1},${added} @@ ${omschrijving}`,
      ...show(before, '-', removed),
      ...show(after, '+', added),
    );
  }
  return `${lines.join('\n')}\n`;
}
