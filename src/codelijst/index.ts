export { type Codelijst, type CodelijstElement, zoekCode } from './codelijst.ts';
export { type CsvCell, type CsvRow, csvRows, type Separator } from './csv-rows.ts';
export { type LoadCodelijstResult, loadCodelijst } from './load-codelijst.ts';
export { type CsvFileRule, openCsv } from './open-csv.ts';
export { AFGEKEURD, GEEN_OPMERKING } from './retourcodes.ts';
