import { caretAt, lastFrom, maskLine, type Part, wholeLine } from '../../mask/index.ts';

/** A line of a message as it is shown under a finding, and the column of the caret under it, from 0. */
export interface SourceLine {
  readonly text: string;
  readonly caret: number;
}

const WIDTH = 100;

/**
 * Makes the lines of a message that findings stand at. Without values nothing is left of a line but the tags of elements
 * that the standard knows: a text, an attribute, a prefix and any other name may be personal data, and stand as `…`.
 *
 * @param known the names of the elements of the standard
 * @returns the line for a line and column from 1, the column in UTF-16 code units
 */
export function createSourceLines(
  text: string,
  known: ReadonlySet<string>,
  includeValues: boolean,
): (line: number, column: number) => SourceLine {
  const lines = text.split(/\r\n|\r|\n/);
  /** What is shown of the line that was asked for last: a message may stand on one line. */
  let shown: { readonly line: number; readonly parts: readonly Part[] } | undefined;
  return (line, column) => {
    const source = lines[line - 1] ?? '';
    const at = Math.min(column - 1, source.length);
    if (shown?.line !== line)
      shown = { line, parts: includeValues ? [wholeLine(source)] : maskLine(source, known) };
    return cut(shown.parts, at);
  };
}

/** A long line is shown around its caret; nothing but what is shown is put together. */
function cut(parts: readonly Part[], at: number): SourceLine {
  const last = parts.at(-1);
  const length = last === undefined ? 0 : last.shownAt + last.text.length;
  const caret = caretAt(parts, at) ?? length;
  const start = Math.max(0, Math.min(caret - WIDTH / 2, length - WIDTH));
  let text = '';
  for (let index = lastFrom(parts, 'shownAt', start); text.length < WIDTH; index++) {
    const part = parts[index];
    if (part === undefined) break;
    text += part.text.slice(Math.max(0, start - part.shownAt), start - part.shownAt + WIDTH);
  }
  return { text, caret: caret - start };
}
