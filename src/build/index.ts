export { correctie } from './correctie.ts';
export { type EindeZorgInvoer, eindeZorg } from './einde-zorg.ts';
export { intrekking } from './intrekking.ts';
export type {
  Correctie,
  EersteAanlevering,
  EindeZorgMutatie,
  Intrekking,
  Mutatie,
  VerplaatsingMutatie,
} from './mutatie.ts';
export { type MutatieberichtInvoer, mutatiebericht, UZOVI_DJI } from './mutatiebericht.ts';
export { type VerplaatsingInvoer, verplaatsing } from './verplaatsing.ts';
