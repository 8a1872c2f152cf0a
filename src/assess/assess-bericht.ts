import { type CheckContext, type CheckOptions, type CheckResult, checkParsed } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import { type Bericht, type ParseOptions, type ParseResult, parseBericht } from '../parse/index.ts';

/**
 * `accepted`: every controletype that was asked for has passed. `rejected`: there are findings. `incomplete`: there are
 * none, but something that was asked for could not be checked. `error`: a control or a source threw.
 */
export type Verdict = 'accepted' | 'rejected' | 'incomplete' | 'error';

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
 * @returns the verdict, what became of each controletype and each control, and all findings
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

/** Assesses what came of parsing a message. */
export function assessParsed(parsed: ParseResult, options: AssessOptions): Assessment {
  const { controletype = 3 } = options;
  const result = checkParsed(parsed, options, options, controletype);
  const { findings, controletypes, controles, errors } = result;
  const verdict = verdictOf(result, controletype);
  if (!parsed.ok) return { verdict, findings, controletypes, controles, errors };
  return { verdict, findings, controletypes, controles, errors, bericht: parsed.bericht };
}

const TYPES = [1, 2, 3, 4, 5] as const;

/** The verdict on the controletypes up to the one asked for. */
function verdictOf({ findings, controletypes, errors }: CheckResult, controletype: Controletype): Verdict {
  if (errors.length > 0) return 'error';
  if (findings.length > 0) return 'rejected';
  const isAccepted = TYPES.every((type) => type > controletype || controletypes[type] === 'passed');
  return isAccepted ? 'accepted' : 'incomplete';
}
