import type { Controletype, Finding } from '../finding/index.ts';
import type { ControletypeStates } from './state.ts';
import type { ControleError } from './step.ts';

/**
 * `accepted`: every controletype that was asked for, and applies to the message, has passed. `rejected`: there are findings. `incomplete`: there are
 * none, but something that was asked for could not be checked. `error`: a control or a source threw.
 */
export type Verdict = 'accepted' | 'rejected' | 'incomplete' | 'error';

/** What a verdict follows from. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly controletypes: ControletypeStates;
  readonly errors: readonly ControleError[];
}

/** The verdict on the controletypes that were asked for. Fail closed: where none was, nothing has passed. */
export function verdictOf(
  { findings, controletypes, errors }: Judged,
  asked: readonly Controletype[],
): Verdict {
  if (errors.length > 0) return 'error';
  if (findings.length > 0) return 'rejected';
  const applying = asked.filter((type) => controletypes[type] !== 'nvt');
  const isAccepted = applying.length > 0 && applying.every((type) => controletypes[type] === 'passed');
  return isAccepted ? 'accepted' : 'incomplete';
}
