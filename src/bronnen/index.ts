export { ask } from './ask.ts';
export type {
  BronNaam,
  Bronnen,
  Ontvangen,
  Plaatsingsbesluit,
  Plaatsingsbesluiten,
  Register,
} from './bronnen.ts';
export {
  arrayOf,
  type BronGegevens,
  type GegevensFinding,
  type GegevensJudge,
  type MutatieGegeven,
  type OntvangenGegeven,
  objectWith,
  type PlaatsingsbesluitGegeven,
  type RegisterGegeven,
  textOfForm,
  type VervallenGegeven,
} from './gegevens.ts';
export { bronnenOf, ownData, type ReadBronnenResult, readBronnen, readGegevens } from './read-bronnen.ts';
