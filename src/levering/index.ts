export {
  type AuditBericht,
  type AuditOptions,
  type AuditRecord,
  type AuditUitkomst,
  auditRecord,
} from './audit-record.ts';
export {
  type PlanRollbackResult,
  planRollback,
  type RollbackInvoer,
  type RollbackStap,
} from './plan-rollback.ts';
export { type ToMutatieberichtenOptions, toMutatieberichten } from './to-mutatieberichten.ts';
export {
  type AuditFinding,
  type VerifyAuditOptions,
  type VerifyAuditResult,
  verifyAudit,
} from './verify-audit.ts';
