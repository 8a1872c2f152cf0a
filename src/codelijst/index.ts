export { type Codelijst, type CodelijstElement, zoekCode } from './codelijst.ts';
export { type LoadCodelijstResult, loadCodelijst } from './load-codelijst.ts';
