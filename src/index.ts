/**
 * fz825: the Vektis EI messages FZ825 Mutatie Forensische Zorg and FZ826 Retourinformatie, version 2.0. What every user
 * needs: build, parse, serialize, assess, check, answer and read the answer. All else has an entry of its own, `fz825/…`.
 *
 * @packageDocumentation
 */
export { type Assessment, type AssessOptions, assessBericht } from './assess/index.ts';
export {
  type Correctie,
  correctie,
  type EindeZorgInvoer,
  type EindeZorgMutatie,
  eindeZorg,
  type Intrekking,
  intrekking,
  type Mutatie,
  type MutatieberichtInvoer,
  mutatiebericht,
  UZOVI_DJI,
  type VerplaatsingInvoer,
  type VerplaatsingMutatie,
  verplaatsing,
} from './build/index.ts';
export {
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  type Controle,
  type ControleOptions,
  checkBericht,
  controles,
} from './check/index.ts';
export type { Controletype, Finding, Rule } from './finding/index.ts';
export type { ControleError, ControleState, Verdict } from './gate/index.ts';
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
  type Limits,
  type ParseOptions,
  type ParseResult,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
} from './parse/index.ts';
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
export { type SerializeOptions, type SerializeResult, serializeBericht } from './serialize/index.ts';
