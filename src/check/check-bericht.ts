import { read, runSteps, structure } from '../gate/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { isParseResult, type ParseResult } from '../parse/index.ts';
import { type NormaliseResult, normaliseBericht } from '../serialize/index.ts';
import { inTaal } from '../taal/index.ts';
import type { CheckContext, CheckOptions } from './check-options.ts';
import type { CheckResult } from './check-result.ts';
import { createControleSteps } from './controle-steps.ts';
import { resultOf } from './result-of.ts';

/**
 * Judges a message by the controls of controletype 3, 4 and 5 (STB §4.3), those of the reconstructed RBC unless others
 * are given. A controletype is skipped when an earlier one failed. To an FZ826 they do not apply: `nvt`
 * (STB §4.1).
 *
 * @param bericht what `parseBericht` gave, or a message that was built: its findings are without line and column. Its
 *   structure is judged first (controletype 2), whatever it is.
 * @returns all findings, what became of each controletype and each control, and what those lacked that could not be run
 * @throws TypeError when `peildatum` is no date, `omgeving` is not `P` or `T`, or a control is not well stated
 */
export function checkBericht(
  bericht: ParseResult | Mutatiebericht | Retourbericht,
  context: CheckContext,
  options: CheckOptions = {},
): CheckResult {
  return checkReading(bericht, (given) => normaliseBericht(given, options), context, options);
}

/**
 * Judges a message of any schema, as `checkBericht` does.
 *
 * @param normalise judges the structure of the message itself
 */
export function checkReading(
  bericht: ParseResult | Mutatiebericht | Retourbericht,
  normalise: (bericht: unknown) => NormaliseResult,
  context: CheckContext,
  options: CheckOptions,
): CheckResult {
  const { controletype = 5 } = options;
  const parsed = isParseResult(bericht) ? bericht : undefined;
  const reading = parsed?.ok === false ? parsed : normalise(parsed === undefined ? bericht : parsed.bericht);
  const locate = parsed?.ok ? parsed.locate : undefined;
  const structured = reading.ok ? ({ ok: true, bericht: reading.bericht, locate } as const) : reading;
  const { verband, referentie, lcb, controlesBy } = createControleSteps(structured, context, options);
  // A message that was built has no text to read.
  const document = parsed === undefined ? [structure(reading)] : [read(reading), structure(reading)];
  const steps = [...document, verband, referentie, lcb];
  return inTaal(resultOf(runSteps(steps, controletype, options), controlesBy), options.taal);
}
