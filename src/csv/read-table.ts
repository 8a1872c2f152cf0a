import type { CsvRule, Fault } from '../taal/index.ts';
import { type CsvCell, type CsvRow, csvRows, type Separator } from './csv-rows.ts';

/** What is wrong with a file, and where. */
export type CsvFault = Fault<CsvRule> & { readonly offset: number };

/** The columns that are read, by the names in the first row. */
export interface TableColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The cells of a row that matter, by the names of their columns. */
export type TableRow = ReadonlyMap<string, CsvCell>;

const MOST_COLUMNS = 256;

/**
 * Reads the rows of a CSV of which the first names the columns. Cells are separated by `,` or `;`; a row without anything
 * in it is passed over. Of a file without the columns nothing more is read.
 *
 * @param start where the first row begins
 * @param see takes each row behind the first
 * @param tell takes what is wrong
 */
export function readTable(
  text: string,
  start: number,
  columns: TableColumns,
  see: (row: TableRow) => void,
  tell: (fault: CsvFault) => void,
): void {
  const separator = separatorOf(text, start, columns);
  let header: Header | undefined;
  for (const row of csvRows(text, separator, start, MOST_COLUMNS)) {
    if (row.strayQuote !== undefined) {
      const isSeparator = header === undefined && text[row.strayQuote] !== '"';
      if (isSeparator) tell({ rule: 'CSV-SCHEIDING', args: {}, offset: start });
      else tell({ rule: 'CSV-AANHALING', args: {}, offset: row.strayQuote });
      return;
    }
    if (isBlank(row)) continue;
    if (header === undefined) {
      header = readHeader(row, columns, tell);
      if (header === undefined) return;
    } else readRow(row, header, columns, see, tell);
  }
  if (header === undefined) tell({ rule: 'CSV-LEEG', args: {}, offset: start });
}

/** The one by which the first row with anything in it has all columns, or else the most cells. */
function separatorOf(text: string, start: number, { required }: TableColumns): Separator {
  const [byComma = 0, bySemicolon = 0] = ([',', ';'] as const).map((separator) => {
    for (const row of csvRows(text, separator, start, MOST_COLUMNS)) {
      if (isBlank(row)) continue;
      const names = new Set(row.cells.map((cell) => cell.text));
      return required.every((name) => names.has(name)) ? Number.POSITIVE_INFINITY : row.count - 1;
    }
    return 1;
  });
  return bySemicolon > byComma ? ';' : ',';
}

function isBlank({ cells, count }: CsvRow): boolean {
  return count <= cells.length && cells.every(({ text }) => text.trim() === '');
}

/** How many cells the first row has, and where the columns that are read stand in it. */
interface Header {
  readonly count: number;
  readonly places: ReadonlyMap<string, number>;
}

function readHeader(
  { cells, count }: CsvRow,
  { required, optional }: TableColumns,
  tell: (fault: CsvFault) => void,
): Header | undefined {
  const offset = cells[0]?.offset ?? 0;
  const places = new Map<string, number>();
  let isRight = true;
  const refuse = (fault: CsvFault): void => {
    isRight = false;
    tell(fault);
  };
  if (count > MOST_COLUMNS) {
    refuse({ rule: 'CSV-KOLOM', args: { fault: 'te-veel', limit: MOST_COLUMNS }, offset });
    return undefined;
  }
  for (const column of [...required, ...optional]) {
    const place = cells.findIndex(({ text }) => text === column);
    if (place !== -1) places.set(column, place);
  }
  if (count === 1 && !required.some((column) => places.has(column))) {
    refuse({ rule: 'CSV-SCHEIDING', args: {}, offset });
    return undefined;
  }
  for (const column of [...required, ...optional]) {
    const place = places.get(column);
    if (place === undefined && required.includes(column))
      refuse({ rule: 'CSV-KOLOM', args: { fault: 'ontbreekt', column }, offset });
    const again = cells.findLast(({ text }) => text === column);
    if (again !== undefined && again !== cells[place ?? -1])
      refuse({ rule: 'CSV-KOLOM', args: { fault: 'dubbel', column }, offset: again.offset });
  }
  return isRight ? { count, places } : undefined;
}

function readRow(
  { cells, count }: CsvRow,
  header: Header,
  { required }: TableColumns,
  see: (row: TableRow) => void,
  tell: (fault: CsvFault) => void,
): void {
  const row = new Map<string, CsvCell>();
  for (const [column, place] of header.places) {
    const cell = cells[place];
    if (cell !== undefined) row.set(column, cell);
  }
  if (count !== header.count || !required.every((column) => row.has(column))) {
    const args = { found: count, expected: header.count };
    tell({ rule: 'CSV-CELLEN', args, offset: cells[0]?.offset ?? 0 });
  } else see(row);
}
