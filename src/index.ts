/**
 * fz825: the Vektis EI messages FZ825 Mutatie Forensische Zorg and FZ826 Retourinformatie, version 2.0.
 *
 * @packageDocumentation
 */
export {
  type Correctie,
  correctie,
  type EersteAanlevering,
  type EindeZorgInvoer,
  type EindeZorgMutatie,
  eindeZorg,
  type Intrekking,
  intrekking,
  type Mutatie,
  type MutatieberichtInvoer,
  type MutatieInvoer,
  mutatiebericht,
  UZOVI_DJI,
  type VerplaatsingInvoer,
  type VerplaatsingMutatie,
  type VerwijzingInvoer,
  verplaatsing,
} from './build/index.ts';
export type { Controletype, Finding, NonEmpty, Position } from './finding/index.ts';
export type {
  Header,
  Mutatiebericht,
  MutatieFZ,
  MutatieLocatie,
  Retourbericht,
  Retourcodes,
  RetourHeader,
  RetourMutatieFZ,
  RetourMutatieLocatie,
  RetourVerzekerde,
  Verzekerde,
} from './model/index.ts';
export {
  type Bericht,
  type Locate,
  type ParseOptions,
  type ParseResult,
  parseBericht,
  parseBerichtStream,
  validateStructure,
} from './parse/index.ts';
export {
  type CompileSchemaOptions,
  type CompileSchemaResult,
  compileSchema,
  type MessageSchema,
  type SchemaFinding,
} from './schema/index.ts';
export { type SerializeOptions, type SerializeResult, serializeBericht } from './serialize/index.ts';
