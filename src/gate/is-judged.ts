import type { ControleState } from './state.ts';

/** True when something was judged to its end, with or without findings. */
export function isJudged(state: ControleState | undefined): boolean {
  return state === 'passed' || state === 'failed';
}
