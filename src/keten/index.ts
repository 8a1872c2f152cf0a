export { type BeoordeeldMutatiebericht, beoordeelMutatiebericht } from './beoordeel-mutatiebericht.ts';
export { bestandsnaam } from './bestandsnaam.ts';
export { type Foutbericht, foutberichtTekst } from './foutbericht.ts';
export type { Aangehouden, KetenContext } from './keten-context.ts';
export { type OntvangenMutatiebericht, ontvangMutatiebericht } from './ontvang-mutatiebericht.ts';
export { type OntvangenRetourbericht, ontvangRetourbericht } from './ontvang-retourbericht.ts';
