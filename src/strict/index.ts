export {
  eindeZorg,
  mutatiebericht,
  type StrictEindeZorgInvoer,
  type StrictMutatieberichtInvoer,
  type StrictVerplaatsingInvoer,
  verplaatsing,
} from './build.ts';
export {
  type Agb,
  agb,
  type Code,
  isAgb,
  isPlaatsingsbesluitnummer,
  isSkn,
  isUzovi,
  type Plaatsingsbesluitnummer,
  plaatsingsbesluitnummer,
  type Skn,
  skn,
  type Uzovi,
  uzovi,
} from './code.ts';
export { isMutatie } from './is-mutatie.ts';
