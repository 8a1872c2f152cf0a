export { controles } from '../../rules/index.ts';
export type { Conditie, Controle, Operand } from '../vocabulary/index.ts';
export { checkBericht, checkReading } from './check-bericht.ts';
export type { CheckContext, CheckOptions } from './check-options.ts';
export type { CheckResult } from './check-result.ts';
export { type ControleOptions, type ControleSet, prepareControles } from './controle-set.ts';
export { createControleSteps } from './controle-steps.ts';
export type { Herkomst } from './herkomst.ts';
export { listUncheckable, type Uncheckable } from './list-uncheckable.ts';
