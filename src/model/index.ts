// Generated from schemas/* by `npm run generate`: do not edit.
export { COD954 } from './cod954.ts';
export { COD954_CODES } from './cod954-codes.ts';
export type { Header, MutatieFZ, MutatieLocatie, Mutatiebericht, Verzekerde } from './fz825.ts';
export type { RetourHeader, RetourMutatieFZ, RetourMutatieLocatie, RetourVerzekerde, Retourbericht, Retourcodes } from './fz826.ts';
export { type BerichtSchemas, fz825Schema, fz826Schema, ownSchemas, type SchemaHerkomst, type SchemaOptions, schemas } from './schemas.ts';
