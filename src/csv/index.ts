export type { CsvCell } from './csv-rows.ts';
export {
  type LoadRetourcodesOptions,
  type LoadRetourcodesResult,
  loadRetourcodes,
} from './load-retourcodes.ts';
export { openCsv } from './open-csv.ts';
export { readTable, type TableRow } from './read-table.ts';
