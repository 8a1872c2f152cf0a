export { controles } from '../../rules/index.ts';
export { type CheckContext, type CheckOptions, checkBericht, checkParsed } from './check-bericht.ts';
export { type ControleOptions, type ControleSet, prepareControles } from './controle-set.ts';
export { listNietTeToetsen, type NietTeToetsen } from './list-niet-te-toetsen.ts';
export {
  type LoadRetourcodesOptions,
  type LoadRetourcodesResult,
  loadRetourcodes,
} from './load-retourcodes.ts';
export type { CheckResult, ControleError, ControleState, ControletypeStates } from './state.ts';
export type { Conditie, Controle, Operand, Prerequisite } from './vocabulary/index.ts';
