/**
 * The sources of controletype 4 and 5: their interfaces, and sources from plain JSON.
 *
 * @packageDocumentation
 */
export {
  type BronGegevens,
  type Bronnen,
  type GegevensFinding,
  type MutatieGegeven,
  type Ontvangen,
  type OntvangenGegeven,
  type Plaatsingsbesluit,
  type Plaatsingsbesluiten,
  type PlaatsingsbesluitGegeven,
  type ReadBronnenResult,
  type Register,
  type RegisterGegeven,
  readBronnen,
  type VervallenGegeven,
} from '../bronnen/index.ts';
