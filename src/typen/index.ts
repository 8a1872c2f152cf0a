export { aanvullingenOfHeen, type KlasseNaam } from './aanvulling.ts';
export { type GebondenTypen, generateTypes } from './generate-types.ts';
export { jsdoc } from './jsdoc.ts';
export { literal } from './names.ts';
