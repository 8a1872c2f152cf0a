export type { CodeWijzigingen } from './compare-codes.ts';
export { type CompareRbcResult, compareRbc, type RbcWijziging } from './compare-rbc.ts';
export { type CompareSchemasResult, compareSchemas } from './compare-schemas.ts';
export type { Voorbeeld } from './compare-types.ts';
export type { Zekerheid } from './judge-match.ts';
export type { Raakt } from './raakt.ts';
export type { RbcFinding, RbcInput } from './read-rbc.ts';
export type { SchemaSide, VergelijkFinding, XsdInput } from './read-side.ts';
export type { Kenmerk, Voorkomen, Wijziging } from './wijziging.ts';
