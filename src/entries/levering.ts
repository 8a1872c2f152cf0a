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
  auditRecord,
  type AuditRecord,
  type AuditUitkomst,
  type BerichtDigests,
  type Besluit,
  closeLevering,
  compareLeveringen,
  type Criteria,
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
  partition,
  type Parts,
  planRollback,
  type PlanRollbackResult,
  readCriteria,
  type ReadCriteriaResult,
  type RollbackInvoer,
  type RollbackStap,
  type SommenPerPlaatsingsbesluit,
  type Steekproef,
  sumPerPlaatsingsbesluit,
  toMutatieberichten,
  type ToMutatieberichtenOptions,
  verifyAudit,
  type VerifyAuditOptions,
  type VerifyAuditResult,
  type VerschilMutatie,
  type Verslag,
} from '../levering/index.ts';
