export type { BoundProfiel } from './bind-all.ts';
export { type BindProfielOptions, type BindProfielResult, bindProfiel } from './bind-profiel.ts';
export type { Profiel, ProfielDeel, ProfielSchemas, RetourDeel } from './profiel.ts';
export type { ProfielFinding } from './profiel-finding.ts';
export type { Onderdeel, Ongelezen, Ongevuld, ProfielRapport } from './review-schemas.ts';
