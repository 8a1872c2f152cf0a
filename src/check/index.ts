export { controles } from '../../rules/index.ts';
export type { Conditie, Controle, Operand, Prerequisite } from '../vocabulary/index.ts';
export { type CheckContext, type CheckOptions, checkBericht, checkParsed } from './check-bericht.ts';
export { type ControleOptions, type ControleSet, prepareControles } from './controle-set.ts';
export { listUncheckable, type Uncheckable } from './list-uncheckable.ts';
export type { CheckResult, ControleError, ControleState, ControletypeStates } from './state.ts';
