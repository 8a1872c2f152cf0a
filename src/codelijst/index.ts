export { type Codelijst, type CodelijstElement, findCode } from './codelijst.ts';
export { type LoadCodelijstResult, loadCodelijst } from './load-codelijst.ts';
export { AFGEKEURD, GEEN_OPMERKING } from './retourcodes.ts';
