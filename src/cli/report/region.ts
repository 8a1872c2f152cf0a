/** A part of a text: lines and columns from 1, columns in UTF-16 code units, the end behind its last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The beginning of a file. */
const BEGIN: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/y;

/**
 * Makes what finds the tag that stands at a place, or else one character.
 *
 * @param text of the message; undefined where that is not known
 */
export function createRegions(
  text: string | undefined,
): (line: number | null, column: number | null) => Region {
  let starts: readonly number[] | undefined;
  return (line, column) => {
    if (line === null || column === null) return BEGIN;
    const one = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
    if (text === undefined) return one;
    starts ??= startsOf(text);
    const start = starts[line - 1];
    if (start === undefined) return one;
    TAG.lastIndex = start + column - 1;
    const tag = TAG.exec(text)?.[0];
    if (tag === undefined) return one;
    const lines = tag.split(/\r\n|\r|\n/);
    const last = lines.at(-1) ?? '';
    return lines.length === 1
      ? { ...one, endColumn: column + last.length }
      : { ...one, endLine: line + lines.length - 1, endColumn: last.length + 1 };
  };
}

/** Where each line begins. */
function startsOf(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
}
