export { type FoutRule, fouten, isFoutRule } from './fouten/index.ts';
export { kiesVan } from './kies.ts';
export { makeGeldig } from './make-geldig.ts';
export { makeGoed, makeTestbericht, type Testbericht, testberichtVan } from './make-testbericht.ts';
export { chooseRecept, MOST, type Recept } from './recept.ts';
export { situatieVan } from './situatie.ts';
