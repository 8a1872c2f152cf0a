import type { Controletype, Finding } from '../finding/index.ts';

/**
 * What became of a control or a controletype: `passed`; `failed`: there are findings; `skipped`: something that must
 * pass first did not; `unchecked`: it was not asked for, it has no controls or a source was not given; `error`: a
 * control or a source threw. Only `passed` is passed.
 */
export type ControleState = 'passed' | 'failed' | 'skipped' | 'unchecked' | 'error';

/** What became of each controletype. */
export type ControletypeStates = Readonly<Record<Controletype, ControleState>>;

/** A control that could not be run to its end: a fault in the control or in a source, not in the message. */
export interface ControleError {
  /** Id of the control. */
  readonly rule: string;
  /** Path of the occurrence that was being judged; `/` when it did not come to that. */
  readonly path: string;
  /** Dutch sentence, without anything from the message or from what was thrown. */
  readonly message: string;
  /** What was thrown; only with the option `includeValues`, because it may hold anything. */
  readonly cause?: unknown;
}

/** The outcome of a check. */
export interface CheckResult {
  /** In the order of the message; at one place in the order of the controls. */
  readonly findings: readonly Finding[];
  readonly controletypes: ControletypeStates;
  /** What became of each control, by its id. */
  readonly controles: Readonly<Record<string, ControleState>>;
  /** Empty, unless a control or a source threw. */
  readonly errors: readonly ControleError[];
}

const GRAVITY: readonly ControleState[] = ['error', 'failed', 'unchecked', 'skipped', 'passed'];

/** The gravest of some states; unchecked when there are none. */
export function gravest(states: readonly ControleState[]): ControleState {
  return GRAVITY.find((state) => states.includes(state)) ?? 'unchecked';
}
