import { caretAt, lastFrom, maskLine, type Part, wholeLine } from '../../mask/index.ts';
import type { Place, Source } from '../protocol.ts';

/** A long line goes on in the next row. */
const WIDTH = 160;
/** More rows than this are not shown: the page would be higher than a browser can scroll. */
const MOST = 400_000;

/** The rows of a message, and the place of each mark in them; null for a mark that is not shown. */
export interface SourceRows {
  readonly source: Source;
  readonly places: readonly (Place | null)[];
}

/**
 * Lays the text of a message out in rows, without its values unless they are asked for.
 *
 * @param marks lines and columns from 1, the columns in UTF-16 code units
 * @param known the names of the elements of the standard: the only ones that are shown without values
 */
export function layOutSource(
  text: string,
  marks: readonly { readonly line: number | null; readonly column: number | null }[],
  { includeValues, known }: { readonly includeValues: boolean; readonly known: ReadonlySet<string> },
): SourceRows {
  const rows: string[] = [];
  const numbers: number[] = [];
  const places: (Place | null)[] = marks.map(() => null);
  const perLine = new Map<number, number[]>();
  for (const [index, { line }] of marks.entries())
    if (line !== null) {
      const own = perLine.get(line) ?? [];
      own.push(index);
      perLine.set(line, own);
    }
  let isCut = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const parts = includeValues ? [wholeLine(line)] : maskLine(line, known);
    const shown = parts.map((part) => part.text).join('');
    const cuts = cutsOf(shown);
    if (rows.length + cuts.length > MOST) {
      isCut = true;
      break;
    }
    for (const mark of perLine.get(index + 1) ?? [])
      places[mark] = placeOf(shown, parts, cuts, (marks[mark]?.column ?? 1) - 1, rows.length);
    for (const [nth, from] of cuts.entries()) {
      rows.push(shown.slice(from, cuts[nth + 1] ?? shown.length));
      numbers.push(nth === 0 ? index + 1 : 0);
    }
  }
  const starts = new Uint32Array(rows.length);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    starts[index] = at;
    at += row.length + 1;
  }
  return { source: { text: rows.join('\n'), starts, lines: Uint32Array.from(numbers), isCut }, places };
}

/** Where the rows of a line begin: before a tag when there is one in the second half of a row. */
function cutsOf(shown: string): readonly number[] {
  const cuts = [0];
  for (let from = 0; shown.length - from > WIDTH; ) {
    const tag = shown.lastIndexOf('<', from + WIDTH);
    from = tag > from + WIDTH / 2 ? tag : from + WIDTH;
    cuts.push(from);
  }
  return cuts;
}

function placeOf(
  shown: string,
  parts: readonly Part[],
  cuts: readonly number[],
  column: number,
  firstRow: number,
): Place {
  const start = Math.min(caretAt(parts, column) ?? shown.length, Math.max(0, shown.length - 1));
  const end = endOf(shown, parts, start);
  const nth = lastCut(cuts, start);
  const from = cuts[nth] ?? 0;
  const rowEnd = cuts[nth + 1] ?? shown.length;
  return { row: firstRow + nth, from: start - from, to: Math.max(start, Math.min(end, rowEnd)) - from };
}

/** The row of a line in which a place stands. */
function lastCut(cuts: readonly number[], place: number): number {
  let [low, high] = [0, cuts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cuts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of the tag or the text that begins at a place. */
function endOf(shown: string, parts: readonly Part[], start: number): number {
  if (shown[start] === '<') {
    const close = shown.indexOf('>', start);
    return close === -1 ? shown.length : close + 1;
  }
  const part = parts[lastFrom(parts, 'shownAt', start)];
  const partEnd = part === undefined ? shown.length : part.shownAt + part.text.length;
  const tag = shown.indexOf('<', start);
  return Math.min(partEnd, tag === -1 ? shown.length : tag);
}
