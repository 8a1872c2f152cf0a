import type { ControleState } from './state.ts';

const GRAVITY: readonly ControleState[] = [
  'error',
  'failed',
  'unchecked',
  'skipped',
  'warned',
  'passed',
  'nvt',
];

/** The gravest of some states; unchecked when there are none. */
export function gravest(states: readonly ControleState[]): ControleState {
  return GRAVITY.find((state) => states.includes(state)) ?? 'unchecked';
}
