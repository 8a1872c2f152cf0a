import type { Controletype, Finding } from '../finding/index.ts';
import type { ControleError, ControleState, ControletypeStates } from '../gate/index.ts';
import type { Herkomst } from './herkomst.ts';

/** A control that was asked for, and could not be run. */
export interface UncheckedControle {
  /** Id of the control. */
  readonly rule: string;
  readonly controletype: Controletype;
  /**
   * What it lacks, at least one: the name of a source as `Bronnen` has it, or Dutch words that name an element that the
   * schema of the caller does not have, or not as the control reads it (`uncheckable` of `withSchemas` says why).
   */
  readonly lacks: readonly string[];
}

/** The outcome of a check. */
export interface CheckResult {
  /** In the order of the message; at one place in the order of the controls. */
  readonly findings: readonly Finding[];
  /**
   * What may be wrong, and rejects nothing: given by the controls with `ernst: 'waarschuwing'`, of every controletype
   * that was run. Never among the findings, and without a retourcode.
   */
  readonly waarschuwingen: readonly Finding[];
  readonly controletypes: ControletypeStates;
  /** What became of each control, by its id. */
  readonly controles: Readonly<Record<string, ControleState>>;
  /**
   * The controls that were asked for and could not be run, each with all that it lacks, in the order of `controletypes`
   * and of the controls. Not those that are `skipped`, because something failed before them.
   */
  readonly unchecked: readonly UncheckedControle[];
  /** By what it was judged. */
  readonly herkomst: Herkomst;
  /** Empty, unless a control or a source threw. */
  readonly errors: readonly ControleError[];
}
