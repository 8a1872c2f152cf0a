export {
  type AuditBericht,
  type AuditOptions,
  type AuditRecord,
  type AuditUitkomst,
  auditRecord,
} from './audit-record.ts';
export type { Besluit, GemetenCriterium, Steekproef } from './besluit.ts';
export {
  compareLeveringen,
  type LeveringVerschil,
  type VerschilMutatie,
} from './compare-leveringen.ts';
export { type Criteria, type Hoogstens, type ReadCriteriaResult, readCriteria } from './criteria.ts';
export type { BerichtDigests, Dubbel } from './digests.ts';
export type { Fout } from './fout.ts';
export { type JudgedLevering, judgeLevering, kopOf } from './judge-levering.ts';
export { createLeveringJudge, type LeveringJudge, type Oordeel } from './judge-leveringbericht.ts';
export type { LeveringBericht, LeveringBerichten } from './levering-bericht.ts';
export type { LeveringFinding } from './levering-finding.ts';
export type { LeveringOptions } from './levering-options.ts';
export { makeVerslag, type VerslagKop } from './make-verslag.ts';
export { closeLevering, mergeLeveringen } from './merge-leveringen.ts';
export { type Parts, partition } from './partition.ts';
export {
  type PlanRollbackResult,
  planRollback,
  type RollbackInvoer,
  type RollbackStap,
} from './plan-rollback.ts';
export type { ReadLeveringOptions } from './read-mutaties.ts';
export { type SommenPerPlaatsingsbesluit, sumPerPlaatsingsbesluit } from './sum-per-plaatsingsbesluit.ts';
export { createTeller, type Teller } from './teller.ts';
export { type ToMutatieberichtenOptions, toMutatieberichten } from './to-mutatieberichten.ts';
export {
  type AuditFinding,
  type VerifyAuditOptions,
  type VerifyAuditResult,
  verifyAudit,
} from './verify-audit.ts';
export type { Aantallen, Deel, Verslag } from './verslag.ts';
