export type { Aanvulling, MutatieberichtMet, MutatieFZMet, RetourberichtMet } from './aanvulling.ts';
export { type BerichtDeel, type BerichtProfiel, isBerichtProfiel } from './bericht/bericht-profiel.ts';
export type { BindBerichtOptions, BindBerichtResult } from './bericht/bind-berichten.ts';
export type {
  BerichtAssessOptions,
  BerichtCheckOptions,
  BerichtControles,
  BerichtGegevens,
  BerichtParse,
  BerichtRapport,
  BoundBerichten,
} from './bericht/bound-berichten.ts';
export type { BerichtProfielFinding } from './bericht/read-bericht-schema.ts';
export type { BoundProfiel, ParseResultMet } from './bind-all.ts';
export { type BindProfielOptions, type BindProfielResult, bindProfiel } from './bind-profiel.ts';
export {
  type BoundProfielen,
  bindProfielen,
  type ChooseProfielResult,
  type GebondenProfiel,
  type VanProfiel,
} from './bind-profielen.ts';
export { mapProfiel } from './map-profiel.ts';
export type { Profiel, ProfielDeel, ProfielSchemas, RetourDeel } from './profiel.ts';
export type { ProfielFinding } from './profiel-finding.ts';
export {
  type ProposeProfielInvoer,
  type ProposeProfielResult,
  proposeProfiel,
} from './propose/propose-profiel.ts';
export type { Voorstel, Waarom } from './propose/voorstel.ts';
export { readProfiel } from './read-profiel.ts';
export { readProfielText } from './read-profiel-text.ts';
export {
  type ProfielReview,
  type ReviewProfielOptions,
  type ReviewProfielResult,
  reviewProfiel,
} from './review-profiel.ts';
export type { Onderdeel, Ongelezen, Ongevuld, ProfielRapport } from './review-schemas.ts';
