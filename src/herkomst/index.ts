export { type HerkomstInvoer, herkomst } from './herkomst.ts';
export { plainHerkomst } from './plain-herkomst.ts';
