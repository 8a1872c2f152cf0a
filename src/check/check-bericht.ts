import type { Bronnen } from '../bronnen/index.ts';
import type { Controletype, FindingOptions } from '../finding/index.ts';
import { type Mutatiebericht, ownSchemas, type Retourbericht, type SchemaOptions } from '../model/index.ts';
import { isParseResult, type Locate, type ParseResult } from '../parse/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { requireDate } from '../verloop/index.ts';
import { type ControleOptions, NO_CONTROLES, prepareControles } from './controle-set.ts';
import { judge } from './judge.ts';
import { listOccurrences, type Occurrences } from './occurrences.ts';
import type { CheckResult, ControleState } from './state.ts';

/** What a check has to know of the moment and the place in which it is made. */
export interface CheckContext {
  /** The date of the check, `YYYY-MM-DD`. */
  readonly peildatum: string;
  /** The environment in which the check is made: `P` productie, `T` test. */
  readonly omgeving: 'P' | 'T';
  /** What controletype 4 and 5 ask; without a source its controls are unchecked. */
  readonly bronnen?: Bronnen;
}

/** What a caller may choose. */
export interface CheckOptions extends ControleOptions, FindingOptions, SchemaOptions {
  /** How far to go: the last controletype to run. Default 5. */
  readonly controletype?: Controletype;
}

/**
 * Judges a message by the controls of controletype 3, 4 and 5 (STB §4.3), those of the reconstructed RBC unless others
 * are given. A controletype is skipped when an earlier one failed. An FZ826 has no such controls: they stay unchecked
 * (STB §4.1).
 *
 * @param bericht what `parseBericht` gave, or a message that was built: its findings are without line and column. Its
 *   structure is judged first (controletype 2), whatever it is.
 * @returns all findings, and what became of each controletype and each control
 * @throws TypeError when `peildatum` is no date, `omgeving` is not `P` or `T`, or a control is not well stated
 */
export function checkBericht(
  bericht: ParseResult | Mutatiebericht | Retourbericht,
  context: CheckContext,
  options: CheckOptions = {},
): CheckResult {
  const { controletype = 5 } = options;
  const parsed = isParseResult(bericht) ? bericht : undefined;
  if (parsed?.ok === false) return checkParsed(parsed, context, options, controletype);
  const normalised = normaliseBericht(parsed === undefined ? bericht : parsed.bericht, options);
  const result = normalised.ok ? { ...normalised, locate: parsed?.locate } : normalised;
  return checkParsed(result, context, options, controletype, parsed === undefined ? 'unchecked' : 'passed');
}

/** A message of which the structure is right, or what is wrong with it. */
type Structured =
  | {
      readonly ok: true;
      readonly bericht: Mutatiebericht | Retourbericht;
      /** Undefined for a message that was built. */
      readonly locate?: Locate | undefined;
    }
  | Extract<ParseResult, { readonly ok: false }>;

/**
 * Judges a message whose structure has been judged.
 *
 * @param controletype the last controletype to run
 * @param readable what became of controletype 1
 */
export function checkParsed(
  parsed: Structured,
  context: CheckContext,
  options: CheckOptions,
  controletype: Controletype,
  readable: ControleState = 'passed',
): CheckResult {
  const { peildatum, omgeving, bronnen = {} } = context;
  const { includeValues = false, schemas = ownSchemas } = options;
  requireContext(peildatum, omgeving, controletype);
  if (typeof bronnen !== 'object' || bronnen === null) throw new TypeError('bronnen must be an object.');
  const set = prepareControles(options);
  const isMutatiebericht = parsed.ok && parsed.bericht.berichttype === 'FZ825';
  const occurrences: Occurrences = isMutatiebericht
    ? listOccurrences(schemas.fz825, parsed.bericht)
    : new Map();
  const stopped = !parsed.ok;
  const judgement = judge(
    parsed.ok && !isMutatiebericht ? NO_CONTROLES : set,
    { peildatum, omgeving, bronnen, occurrences, memo: new Map() },
    { controletype, includeValues, locate: parsed.ok ? parsed.locate : undefined, stopped },
  );
  const failed = parsed.ok ? undefined : parsed.findings[0].controletype;
  const isAsked = failed !== undefined && failed <= controletype;
  const { findings, controletypes, controles, errors } = judgement;
  return {
    findings: parsed.ok || !isAsked ? findings : parsed.findings,
    controletypes: {
      1: failed === 1 ? 'failed' : readable,
      2: controletype < 2 ? 'unchecked' : failed === 1 ? 'skipped' : failed === 2 ? 'failed' : 'passed',
      3: controletypes[3],
      4: controletypes[4],
      5: controletypes[5],
    },
    controles,
    errors,
  };
}

function requireContext(peildatum: unknown, omgeving: unknown, controletype: unknown): void {
  requireDate(peildatum, 'peildatum');
  if (omgeving !== 'P' && omgeving !== 'T') throw new TypeError("omgeving must be 'P' or 'T'.");
  if (![1, 2, 3, 4, 5].some((type) => type === controletype))
    throw new TypeError('controletype must be a number from 1 to 5.');
}
