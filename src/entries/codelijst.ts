/**
 * Code lists as Vektis publishes them, and retourcodes from a spreadsheet.
 *
 * @packageDocumentation
 */
export {
  type Codelijst,
  type CodelijstElement,
  findCode,
  type LoadCodelijstResult,
  loadCodelijst,
} from '../codelijst/index.ts';
export { type LoadRetourcodesOptions, type LoadRetourcodesResult, loadRetourcodes } from '../csv/index.ts';
export { COD954 } from '../model/index.ts';
