export { controles } from '../../rules/index.ts';
export { type CheckContext, type CheckOptions, checkBericht, checkParsed } from './check-bericht.ts';
export type { ControleOptions } from './controle-set.ts';
export type { CheckResult, ControleError, ControleState, ControletypeStates } from './state.ts';
export type { Conditie, Controle, Operand, Prerequisite } from './vocabulary/index.ts';
