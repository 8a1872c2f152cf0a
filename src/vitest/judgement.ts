import { type AssessOptions, assessBericht } from '../assess/index.ts';
import { type Bound, readBound } from '../bound/index.ts';
import {
  controles as allControles,
  type CheckResult,
  checkBericht,
  createControleSteps,
  resultOf,
} from '../check/index.ts';
import { type Fields, isList, isObject } from '../data/index.ts';
import type { Controletype, Finding } from '../finding/index.ts';
import { type ControletypeStates, read, runSteps, structure, verdictByStates } from '../gate/index.ts';
import { type Bericht, isParseResult, type ParseResult, parseBericht } from '../parse/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { inTaal, type Taal } from '../taal/index.ts';
import { isBytes } from '../xml/index.ts';
import type { Answer } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';

/** What is known of a received value. */
export interface Judgement extends Omit<CheckResult, 'controletypes' | 'waarschuwingen' | 'herkomst'> {
  /** Undefined when the received value is a result that does not tell. */
  readonly waarschuwingen: readonly Finding[] | undefined;
  /** Undefined when the received value is a result that does not tell. */
  readonly controletypes: ControletypeStates | undefined;
  /** The last controletype that was asked for; undefined when the received value is a result that does not tell. */
  readonly asked: Controletype | undefined;
  /** What was judged by: it names the controls. */
  readonly options: BerichtOptions;
  /** The message, when its structure is right and it is at hand. */
  readonly bericht: Bericht | undefined;
  /** True when all that was asked for has passed, false when there are findings. */
  readonly geldig: Answer;
}

/**
 * Judges what was received, or takes over the judgement that it is.
 *
 * @throws TypeError when it is nothing that can be judged, when `profiel` is not what `bindProfiel` gave, and as
 *   `assessBericht`
 */
export function judgementOf(received: unknown, given: BerichtOptions = {}): Judgement {
  // Options and message are read once: a getter may say something else the next time.
  const { profiel, taal, ...options } = { ...given };
  const { schemas = options.schemas, controles } = readBound({ profiel, schemas: options.schemas });
  const judged = judge(received, { ...options, schemas }, controles);
  const by = { ...judged.options, taal };
  const { findings, waarschuwingen, errors } = judged;
  return {
    ...judged,
    ...inTaal(withTexts({ findings, waarschuwingen, errors }, taal), taal),
    options: controles === undefined ? by : { ...by, controles: options.controles ?? controles },
  };
}

/** The texts of the controls of this package in a language: a finding has its own, in Dutch. */
function withTexts<T extends Pick<Judgement, 'findings' | 'waarschuwingen'>>(
  told: T,
  taal: Taal | undefined,
): T {
  if (taal === undefined) return told;
  const texts = new Map(allControles.map(({ id, text }) => [id, text]));
  const tell = (found: Finding): Finding =>
    texts.get(found.rule) === found.message
      ? { ...found, message: taal.controles[found.rule] ?? found.message }
      : found;
  return { ...told, findings: told.findings.map(tell), waarschuwingen: told.waarschuwingen?.map(tell) };
}

/** @param own the controls to judge by unless the options name others */
function judge(received: unknown, options: BerichtOptions, own: Bound['controles']): Judgement {
  const { schemas, limits } = options;
  if (typeof received === 'string' || isBytes(received)) {
    if (isStructureOnly(options)) {
      const read = limits === undefined ? { schemas } : { schemas, limits };
      return judgeStructure(parseBericht(received, read), options, false);
    }
    const { bericht, ...result } = assessBericht(received, asAssessOptions(options, own));
    return complete(result, options.controletype ?? 3, options, bericht);
  }
  if (!isObject(received)) {
    throw new TypeError(
      'The received value must be a text or Uint8Array, a bericht, or a result that has findings.',
    );
  }
  if (isParseResult(received)) {
    if (isStructureOnly(options)) return judgeStructure(received, options, false);
    const context = asAssessOptions(options, own);
    const known = received.ok ? received.bericht : undefined;
    return complete(checkBericht(received, context, context), context.controletype ?? 3, options, known);
  }
  if (isResult(received)) return takeOver(received, options);
  const normalised = normaliseBericht(received, { schemas });
  if (isStructureOnly(options)) return judgeStructure(normalised, options, true);
  return judgeBuilt(normalised, options, asAssessOptions(options, own));
}

/** True when nothing is asked for beyond controletype 2; anything half given is for the real judge to refuse. */
function isStructureOnly({
  controletype = 2,
  schemas: _schemas,
  limits: _limits,
  ...rest
}: BerichtOptions): boolean {
  const given = Object.values(rest).some((value) => value !== undefined);
  return !given && (controletype === 1 || controletype === 2);
}

/** What is absent makes the judge throw. A caller without type checking may have asked for values. */
function asAssessOptions(options: BerichtOptions, own: Bound['controles']): AssessOptions {
  const { controles = own, ...rest } = options;
  return { controletype: 3, ...rest, ...(controles && { controles }), includeValues: false } as AssessOptions;
}

type Structured =
  | { readonly ok: true; readonly bericht: Bericht }
  | Extract<ParseResult, { readonly ok: false }>;

function judgeStructure(parsed: Structured, options: BerichtOptions, isBuilt: boolean): Judgement {
  const { controletype = 2 } = options;
  const steps = isBuilt ? [structure(parsed)] : [read(parsed), structure(parsed)];
  const { verdict: _verdict, ...outcome } = runSteps(steps, controletype);
  const result = { ...outcome, controles: {}, unchecked: [] };
  return complete(result, controletype, options, parsed.ok ? parsed.bericht : undefined);
}

/** As `checkBericht` judges a message that was built, of which the structure was judged already. */
function judgeBuilt(structured: Structured, options: BerichtOptions, context: AssessOptions): Judgement {
  const { controletype = 3 } = context;
  const { verband, referentie, lcb, controlesBy } = createControleSteps(structured, context, context);
  const steps = [structure(structured), verband, referentie, lcb];
  const judged = resultOf(runSteps(steps, controletype, context), controlesBy);
  return complete(judged, controletype, options, structured.ok ? structured.bericht : undefined);
}

/** A result that has findings, or one that is right and has waarschuwingen alone. */
type Result = Partial<CheckResult> & {
  readonly verdict?: unknown;
  readonly bericht?: Bericht;
};

function isResult({ findings, waarschuwingen, ok }: Fields): boolean {
  if (findings === undefined) return ok === true && areFindings(waarschuwingen);
  return areFindings(findings) && (waarschuwingen === undefined || areFindings(waarschuwingen));
}

function areFindings(list: unknown): boolean {
  // Holes are no findings.
  return isList(list) && Array.from(list).every((each) => isObject(each) && 'rule' in each && 'path' in each);
}

function takeOver(received: Result, options: BerichtOptions): Judgement {
  const { controletype, schemas: _schemas, ...rest } = options;
  if (Object.values(rest).some((value) => value !== undefined)) {
    throw new TypeError(
      'The received value is a result, which was judged before: only the options controletype, schemas and profiel make sense.',
    );
  }
  const {
    findings = [],
    waarschuwingen,
    controletypes,
    controles = {},
    unchecked = [],
    errors = [],
    verdict,
    bericht,
  } = received;
  if (!isList(unchecked) || !isList(errors))
    throw new TypeError('The received result has no lists where it must have them.');
  if (controletypes === undefined) {
    const geldig = findings.length > 0 ? false : undefined;
    const open = { asked: undefined, options, bericht, geldig };
    return { findings, waarschuwingen, controletypes, controles, unchecked, errors, ...open };
  }
  const result = { findings, waarschuwingen, controletypes, controles, unchecked, errors };
  if (controletype !== undefined || verdict === undefined)
    return complete(result, controletype ?? 3, options, bericht);
  return { ...result, asked: undefined, options, bericht, geldig: ANSWERS.get(verdict) };
}

function complete(
  result: Omit<CheckResult, 'waarschuwingen' | 'herkomst'> & Pick<Judgement, 'waarschuwingen'>,
  asked: Controletype,
  options: BerichtOptions,
  bericht: Bericht | undefined,
): Judgement {
  return { ...result, asked, options, bericht, geldig: ANSWERS.get(verdictByStates(result, asked)) };
}

/** What a verdict says of the message itself; of the others nothing can be said. */
const ANSWERS: ReadonlyMap<unknown, boolean> = new Map([
  ['accepted', true],
  ['rejected', false],
]);

/** True for a result, which was judged before: of its options only some make sense. */
export function isJudgedBefore(received: unknown): boolean {
  return isObject(received) && !isBytes(received) && !isParseResult(received) && isResult(received);
}
