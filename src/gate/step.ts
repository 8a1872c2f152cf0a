import type { Controletype, Finding } from '../finding/index.ts';
import type { ControleState } from './state.ts';

/** One gate that a message has to pass: all that is judged of one controletype. */
export interface Step {
  readonly controletype: Controletype;
  /** True when the message is of a kind that has nothing to judge here: the step is not run. */
  readonly isNvt?: boolean;
  /** Judges the message; only called when every step before it let the message through. */
  readonly run: () => StepOutcome;
}

/** What a step found. */
export interface StepOutcome {
  readonly findings: readonly Finding[];
  readonly errors: readonly ControleError[];
  /** What may be wrong, and rejects nothing. */
  readonly waarschuwingen?: readonly Finding[];
  /** What became of each thing that was judged; a step that judged nothing has not been checked. */
  readonly states: readonly ControleState[];
}

/** A control that could not be run to its end: a fault in the control or in a source, not in the message. */
export interface ControleError {
  /** Id of the control; `CT` and the number of the controletype when it broke down outside its controls. */
  readonly rule: string;
  /** Path of the occurrence that was being judged; `/` when it did not come to that. */
  readonly path: string;
  /** Sentence, in Dutch unless `taal` was given, without anything from the message or from what was thrown. */
  readonly message: string;
  /** What was thrown; only with the option `includeValues`, because it may hold anything. */
  readonly cause?: unknown;
}
