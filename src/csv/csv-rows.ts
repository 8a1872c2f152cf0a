/** A cell as it is meant, without the quotes around it; `offset` is where it begins in the text. */
export interface CsvCell {
  readonly text: string;
  readonly offset: number;
}

/** A row of a CSV. */
export interface CsvRow {
  /** The cells, of which no more are kept than was asked for. */
  readonly cells: readonly CsvCell[];
  /** How many cells there are. */
  readonly count: number;
  /** Where a quote stands that is not closed, or is not at the start or the end of a cell. Nothing is read behind it. */
  readonly strayQuote?: number;
}

/** The characters that may stand between two cells. */
export type Separator = ',' | ';';

const STOPS: Readonly<Record<Separator, RegExp>> = { ',': /[",\r\n]/g, ';': /[";\r\n]/g };
const LINE_ENDS = /[\r\n]*/y;

/**
 * Reads the rows of a CSV as RFC 4180 has them, ended by CR LF, LF or CR. An empty line is no row.
 *
 * @param from where the first row begins
 * @param most how many cells of a row are kept
 */
export function* csvRows(
  text: string,
  separator: Separator,
  from: number,
  most: number,
): Generator<CsvRow, void> {
  for (let at = skip(text, from); at < text.length; ) {
    const { end, ...row } = readRow(text, separator, at, most);
    yield row;
    if (row.strayQuote !== undefined) return;
    at = skip(text, end);
  }
}

function skip(text: string, from: number): number {
  LINE_ENDS.lastIndex = from;
  LINE_ENDS.test(text);
  return LINE_ENDS.lastIndex;
}

function readRow(text: string, separator: Separator, from: number, most: number): CsvRow & { end: number } {
  const cells: CsvCell[] = [];
  for (let at = from, count = 1; ; count++) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, separator, at);
    if (count <= most) cells.push({ text: cell.text, offset: at });
    const { end } = cell;
    const isStray = !`${separator}\r\n`.includes(text.charAt(end));
    if (cell.isUnclosed || isStray) return { cells, count, strayQuote: isStray ? end : at, end };
    if (text[end] !== separator) return { cells, count, end };
    at = end + 1;
  }
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
  readonly isUnclosed: boolean;
}

function readQuoted(text: string, from: number): ReadCell {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { text: '', end: text.length, isUnclosed: true };
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1, isUnclosed: false };
}

function readBare(text: string, separator: Separator, from: number): ReadCell {
  const stop = STOPS[separator];
  stop.lastIndex = from;
  const end = stop.test(text) ? stop.lastIndex - 1 : text.length;
  return { text: text.slice(from, end), end, isUnclosed: false };
}
