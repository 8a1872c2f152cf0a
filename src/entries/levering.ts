/**
 * A delivery of many messages: judged as one, with a report, a decision and hash totals; how to undo it, and how to account
 * for it.
 *
 * @packageDocumentation
 */
export type { Herkomst } from '../check/index.ts';
export { type HerkomstInvoer, herkomst } from '../herkomst/index.ts';
export {
  type Aantallen,
  type AuditBericht,
  type AuditFinding,
  type AuditOptions,
  type AuditRecord,
  type AuditUitkomst,
  auditRecord,
  type BerichtDigests,
  type Besluit,
  type Criteria,
  closeLevering,
  compareLeveringen,
  type Deel,
  type Dubbel,
  type Fout,
  type GemetenCriterium,
  type Hoogstens,
  type JudgedLevering,
  judgeLevering,
  type LeveringBericht,
  type LeveringBerichten,
  type LeveringFinding,
  type LeveringOptions,
  type LeveringVerschil,
  mergeLeveringen,
  type Parts,
  type PlanRollbackResult,
  partition,
  planRollback,
  type ReadCriteriaResult,
  type ReadLeveringOptions,
  type RollbackInvoer,
  type RollbackStap,
  readCriteria,
  type SommenPerPlaatsingsbesluit,
  type Steekproef,
  sumPerPlaatsingsbesluit,
  type ToMutatieberichtenOptions,
  toMutatieberichten,
  type VerifyAuditOptions,
  type VerifyAuditResult,
  type VerschilMutatie,
  type Verslag,
  verifyAudit,
} from '../levering/index.ts';
