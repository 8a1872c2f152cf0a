import type { Controletype, Finding, FindingOptions } from '../finding/index.ts';
import { controleTexts, render } from '../taal/index.ts';
import { CONTROLETYPES } from './controletypes.ts';
import { gravest } from './gravest.ts';
import type { ControleState, ControletypeStates } from './state.ts';
import type { ControleError, Step, StepOutcome } from './step.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What became of a message. */
export interface GateResult {
  readonly verdict: Verdict;
  /** Of one controletype: no step is run after one that has findings. */
  readonly findings: readonly Finding[];
  /** Of every controletype that was run. */
  readonly waarschuwingen: readonly Finding[];
  readonly controletypes: ControletypeStates;
  readonly errors: readonly ControleError[];
}

/**
 * Leads a message through its steps, as gates: a step is skipped when one before it failed or broke down (STB §4.3). A
 * controletype that is not asked for, or of which there is no step, is unchecked. Accepted is what every step that was
 * asked for has passed, but for those that do not apply to the message.
 *
 * @param steps one for each controletype at most, in their order
 * @param last the last controletype that is asked for
 * @throws TypeError when `last` is no controletype
 */
export function runSteps(
  steps: readonly Step[],
  last: Controletype,
  { includeValues = false }: FindingOptions = {},
): GateResult {
  requireControletype(last);
  requireOrder(steps);
  const controletypes: Record<Controletype, ControleState> = { ...UNCHECKED };
  const findings: Finding[] = [];
  const waarschuwingen: Finding[] = [];
  const errors: ControleError[] = [];
  const asked: Controletype[] = [];
  let isStopped = false;
  for (const step of steps) {
    const { controletype } = step;
    if (step.isNvt === true) {
      controletypes[controletype] = 'nvt';
      continue;
    }
    if (controletype > last) continue;
    const outcome = isStopped ? SKIPPED : outcomeOf(step, includeValues);
    const state = stateOf(outcome);
    asked.push(controletype);
    controletypes[controletype] = state;
    for (const each of outcome.findings) findings.push(each);
    for (const each of outcome.waarschuwingen ?? []) waarschuwingen.push(each);
    for (const each of outcome.errors) errors.push(each);
    isStopped ||= state === 'failed' || state === 'error';
  }
  const verdict = verdictOf({ findings, controletypes, errors }, asked);
  return { verdict, findings, waarschuwingen, controletypes, errors };
}

const UNCHECKED = { 1: 'unchecked', 2: 'unchecked', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' } as const;

const SKIPPED: StepOutcome = { findings: [], errors: [], states: ['skipped'] };

/** A step that throws has judged nothing: that is an error, and never an acceptance. */
function outcomeOf({ controletype, run }: Step, includeValues: boolean): StepOutcome {
  try {
    return run();
  } catch (cause) {
    const args = { fault: 'controletype', controletype } as const;
    const message = render({ rule: 'RBC-FOUT', args }, controleTexts);
    const error = { rule: `CT${controletype}`, path: '/', message };
    return { findings: [], errors: [includeValues ? { ...error, cause } : error], states: [] };
  }
}

/** As grave as the gravest thing that came of it. */
function stateOf({ findings, errors, states }: StepOutcome): ControleState {
  if (errors.length > 0) return 'error';
  return gravest(findings.length > 0 ? [...states, 'failed'] : states);
}

function requireControletype(last: unknown): void {
  if (!CONTROLETYPES.includes(last as Controletype))
    throw new TypeError('controletype must be a number from 1 to 5.');
}

function requireOrder(steps: readonly Step[]): void {
  let before = 0;
  for (const { controletype } of steps) {
    if (controletype <= before) throw new Error('The steps are out of order.');
    before = controletype;
  }
}
