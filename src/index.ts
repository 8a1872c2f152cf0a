/**
 * fz825: the Vektis EI messages FZ825 Mutatie Forensische Zorg and FZ826 Retourinformatie, version 2.0.
 *
 * @packageDocumentation
 */
export { type Assessment, type AssessOptions, assessBericht, type Verdict } from './assess/index.ts';
export {
  type BronGegevens,
  type Bronnen,
  type BronnenResult,
  bronnenUitGegevens,
  type GegevensFout,
  type MutatieGegeven,
  type Ontvangen,
  type OntvangenGegeven,
  type Plaatsingsbesluit,
  type Plaatsingsbesluiten,
  type PlaatsingsbesluitGegeven,
  type Register,
  type RegisterGegeven,
} from './bronnen/index.ts';
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
export {
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type Conditie,
  type Controle,
  type ControleError,
  type ControleOptions,
  type ControleState,
  type ControletypeStates,
  checkBericht,
  controles,
  type LoadRetourcodesOptions,
  type LoadRetourcodesResult,
  loadRetourcodes,
  type NietTeToetsen,
  type Operand,
  type Prerequisite,
} from './check/index.ts';
export {
  type Codelijst,
  type CodelijstElement,
  type LoadCodelijstResult,
  loadCodelijst,
  zoekCode,
} from './codelijst/index.ts';
export type { Controletype, Finding, NonEmpty, Position } from './finding/index.ts';
export {
  type Aangehouden,
  type BeoordeeldMutatiebericht,
  beoordeelMutatiebericht,
  bestandsnaam,
  type Foutbericht,
  foutberichtTekst,
  type KetenContext,
  type OntvangenMutatiebericht,
  type OntvangenRetourbericht,
  ontvangMutatiebericht,
  ontvangRetourbericht,
} from './keten/index.ts';
export {
  type BerichtSchemas,
  COD954,
  type Header,
  type Mutatiebericht,
  type MutatieFZ,
  type MutatieLocatie,
  type Retourbericht,
  type Retourcodes,
  type RetourHeader,
  type RetourMutatieFZ,
  type RetourMutatieLocatie,
  type RetourVerzekerde,
  type SchemaOptions,
  type Verzekerde,
} from './model/index.ts';
export {
  type Bericht,
  type Limits,
  type Locate,
  type ParseOptions,
  type ParseResult,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
  validateStructure,
} from './parse/index.ts';
export {
  type PseudonimiseerOptions,
  type PseudonimiseerResult,
  pseudonimiseer,
} from './pseudonimiseer/index.ts';
export {
  type MutatieUitkomst,
  type ReadRetourOptions,
  type ReadRetourResult,
  type RetourberichtGegevens,
  type Retourmelding,
  type RetourUitkomst,
  readRetourbericht,
  retourbericht,
} from './retour/index.ts';
export {
  type CompileSchemaOptions,
  type CompileSchemaResult,
  compileSchema,
  type MessageSchema,
  type SchemaFinding,
} from './schema/index.ts';
export { type SerializeOptions, type SerializeResult, serializeBericht } from './serialize/index.ts';
export {
  mutatieberichtSchema,
  retourberichtSchema,
  type StandardIssue,
  type StandardProps,
  type StandardResult,
  type StandardSchema,
} from './standard-schema/index.ts';
export {
  type Inconsistentie,
  type InconsistentieSoort,
  inconsistenties,
  isBeeindigdOp,
  type MutatieInWerking,
  type StapResult,
  type ToepassingFout,
  type Verloop,
  type VerloopFout,
  type VerloopMutatie,
  type VerloopResult,
  verloop,
  verloopNa,
  zorglocatieOp,
} from './verloop/index.ts';
export {
  type BoundApi,
  type SchemaInput,
  type WithSchemasFinding,
  type WithSchemasOptions,
  type WithSchemasResult,
  withSchemas,
} from './with-schemas/index.ts';
