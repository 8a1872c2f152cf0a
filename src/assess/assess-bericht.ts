import {
  type CheckContext,
  type CheckOptions,
  type CheckResult,
  createControleSteps,
  resultOf,
} from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import { read, runSteps, structure, type Verdict } from '../gate/index.ts';
import { type Bericht, type ParseOptions, type ParseResult, parseBericht } from '../parse/index.ts';
import { inTaal } from '../taal/index.ts';

/** What to judge by, and how far to go. */
export interface AssessOptions extends CheckContext, CheckOptions, ParseOptions {
  /** The last controletype to run: the ones up to it must all pass. Default 3: what a sender can check by himself. */
  readonly controletype?: Controletype;
}

/** The outcome of all controletypes that were asked for. */
export interface Assessment extends CheckResult {
  readonly verdict: Verdict;
  /** The message; absent when it could not be read or its structure is wrong. */
  readonly bericht?: Bericht;
}

/**
 * Assesses a message by the five controletypes, as gates: each runs only when those before it did not fail, up to the
 * one asked for (STB §4.3). Fail closed: not checked is never passed.
 *
 * @param input the whole message, as for `parseBericht`
 * @returns the verdict, what became of each controletype and each control, what those lacked that could not be run, and
 *   all findings
 * @throws TypeError when `input` is neither a string nor a Uint8Array, `peildatum` is no date, `omgeving` is not `P` or
 *   `T`, or a control is not well stated
 * @example
 * const { verdict, controletypes } = assessBericht('<Bericht/>', { peildatum: '2026-03-15', omgeving: 'P' });
 * verdict; //=> 'rejected'
 * controletypes[2]; //=> 'failed'
 * controletypes[3]; //=> 'skipped'
 */
export function assessBericht(input: string | Uint8Array, options: AssessOptions): Assessment {
  return assessParsed(parseBericht(input, options), options);
}

/** Assesses what came of reading a message of any schema, as `assessBericht` does. */
export function assessParsed(parsed: ParseResult, options: AssessOptions): Assessment {
  const { controletype = 3 } = options;
  const { verband, referentie, lcb, controlesBy } = createControleSteps(parsed, options, options);
  const steps = [read(parsed), structure(parsed), verband, referentie, lcb];
  const outcome = runSteps(steps, controletype, options);
  const judged = { verdict: outcome.verdict, ...inTaal(resultOf(outcome, controlesBy), options.taal) };
  return parsed.ok ? Object.assign(judged, { bericht: parsed.bericht }) : judged;
}
