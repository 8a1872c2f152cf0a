export { ask } from './ask.ts';
export type {
  BronNaam,
  Bronnen,
  Ontvangen,
  Plaatsingsbesluit,
  Plaatsingsbesluiten,
  Register,
} from './bronnen.ts';
export type {
  BronGegevens,
  GegevensFinding,
  MutatieGegeven,
  OntvangenGegeven,
  PlaatsingsbesluitGegeven,
  RegisterGegeven,
  VervallenGegeven,
} from './gegevens.ts';
export { type ReadBronnenResult, readBronnen } from './read-bronnen.ts';
