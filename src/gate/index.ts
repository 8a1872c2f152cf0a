export { CONTROLETYPES } from './controletypes.ts';
export { gravest } from './gravest.ts';
export { isJudged } from './is-judged.ts';
export { type GateResult, runSteps } from './run-steps.ts';
export type { ControleState, ControletypeStates } from './state.ts';
export type { ControleError, Step, StepOutcome } from './step.ts';
export { type Reading, read, structure } from './structure-steps.ts';
export type { Verdict } from './verdict.ts';
export { verdictByStates } from './verdict-by-states.ts';
