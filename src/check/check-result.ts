import type { Finding } from '../finding/index.ts';
import type { ControleError, ControleState, ControletypeStates } from '../gate/index.ts';

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
  /** Empty, unless a control or a source threw. */
  readonly errors: readonly ControleError[];
}
