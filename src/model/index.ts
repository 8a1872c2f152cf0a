// Generated from schemas/*.xsd by `npm run generate`: do not edit.
export type { Header, MutatieFZ, MutatieLocatie, Mutatiebericht, Verzekerde } from './fz825.ts';
export type { RetourHeader, RetourMutatieFZ, RetourMutatieLocatie, RetourVerzekerde, Retourbericht, Retourcodes } from './fz826.ts';
export { schemas } from './schemas.ts';
