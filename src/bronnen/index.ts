export type {
  BronNaam,
  Bronnen,
  Ontvangen,
  Plaatsingsbesluit,
  Plaatsingsbesluiten,
  Register,
} from './bronnen.ts';
export { type BronnenResult, bronnenUitGegevens } from './bronnen-uit-gegevens.ts';
export type {
  BronGegevens,
  GegevensFout,
  MutatieGegeven,
  OntvangenGegeven,
  PlaatsingsbesluitGegeven,
  RegisterGegeven,
} from './gegevens.ts';
export { vraag } from './vraag.ts';
