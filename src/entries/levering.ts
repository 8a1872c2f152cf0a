/**
 * A delivery of many messages: how to undo it, and how to account for it.
 *
 * @packageDocumentation
 */
export type { Herkomst } from '../check/index.ts';
export { type HerkomstInvoer, herkomst } from '../herkomst/index.ts';
export {
  type AuditBericht,
  type AuditFinding,
  type AuditOptions,
  type AuditRecord,
  type AuditUitkomst,
  auditRecord,
  type PlanRollbackResult,
  planRollback,
  type RollbackInvoer,
  type RollbackStap,
  type ToMutatieberichtenOptions,
  toMutatieberichten,
  type VerifyAuditOptions,
  type VerifyAuditResult,
  verifyAudit,
} from '../levering/index.ts';
