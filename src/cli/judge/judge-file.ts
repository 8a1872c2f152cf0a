import { createControleSteps } from '../../check/index.ts';
import { type MessageSchema, validateStructure } from '../../entries/schema.ts';
import { type Controletype, type Finding, isNonEmpty } from '../../finding/index.ts';
import { CONTROLETYPES, type Reading, read, runSteps, structure } from '../../gate/index.ts';
import { assessBericht, controles, parseBericht } from '../../index.ts';
import { inTaal } from '../../taal/index.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { describeIoError } from '../files/describe-io-error.ts';
import type { ReadInput } from '../files/read-inputs.ts';
import type { FileReport, Uitgezet } from '../report/file-report.ts';
import { WORDS } from '../report/words.ts';

/** How messages are judged. */
export type JudgeFileOptions = Parameters<typeof assessBericht>[1] & {
  readonly controletype: Controletype;
  /** The controls that are not run by choice. */
  readonly uitgezet: readonly Uitgezet[];
};

const UNCHECKED = { 1: 'unchecked', 2: 'unchecked', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' } as const;

/** Judges one file; one that could not be read is an error. */
export function judgeFile(
  input: ReadInput,
  options: JudgeFileOptions,
  schema: MessageSchema | undefined,
): FileReport {
  const { name: file } = input;
  if ('error' in input) {
    const message = `Het bestand kon niet worden gelezen: ${describeIoError(input.error)}.`;
    return {
      file,
      verdict: 'error',
      controletypes: UNCHECKED,
      findings: [],
      waarschuwingen: [],
      errors: [{ message }],
      unchecked: [],
      text: undefined,
    };
  }
  const judged = withChoices(assess(input.bytes, options, schema), options);
  const { verdict, controletypes, findings, waarschuwingen, errors, unchecked, uitgezet, uitKeuze } = judged;
  // No column counts the byte order mark. Of a message in another encoding the report has no lines.
  const isShown = findings.length + waarschuwingen.length > 0 && !findings.some(isTooLarge);
  const text = isShown ? decodeUtf8(input.bytes) : undefined;
  return {
    ...{ file, verdict, controletypes, findings, waarschuwingen, errors, unchecked, text },
    ...(uitgezet === undefined ? undefined : { uitgezet, uitKeuze }),
  };
}

/** Of a file that is larger than a message may be only a part was read: it has no lines to show. */
function isTooLarge({ rule, args }: Finding): boolean {
  return rule === 'XML-LIMIET' && args['of'] === 'bytes';
}

type Judged = Omit<FileReport, 'file' | 'text'>;

/**
 * With an XSD of the caller controletype 1 and 2 are judged by that alone. The controls can then be run on a message that
 * our own schema accepts too; on any other they are unchecked.
 */
function assess(bytes: Uint8Array, options: JudgeFileOptions, schema: MessageSchema | undefined): Judged {
  if (schema === undefined) return assessBericht(bytes, options);
  const findings = validateStructure(bytes, schema, options);
  const reading: Reading = isNonEmpty(findings) ? { ok: false, findings } : { ok: true };
  const parsed = parseBericht(bytes, options);
  const { verband, referentie, lcb, controlesBy } = createControleSteps(parsed, options, options);
  const steps = [read(reading), structure(reading), verband, referentie, lcb];
  const result = runSteps(steps, options.controletype, options);
  const { unchecked } = controlesBy(result.controletypes);
  if (parsed.ok || !reading.ok) return inTaal({ ...result, unchecked }, options.taal);
  // What the controls lack on a message that an XSD of the caller accepts and our own schema does not.
  const lacks = [WORDS[options.taal?.naam ?? 'nl'].eigenStructuur];
  const all = options.controles ?? controles;
  const asked = all.filter(({ controletype }) => controletype <= options.controletype);
  const open = asked.map(({ id: rule, controletype }) => ({ rule, controletype, lacks }));
  return inTaal({ ...result, unchecked: open }, options.taal);
}

/**
 * What was not run by choice has not passed either: the message is not checked completely, and where nothing else is open
 * that is by choice.
 */
function withChoices(
  judged: Judged,
  { uitgezet: all, controletype, controles: run = [] }: JudgeFileOptions,
): Judged {
  const { controletypes, findings, errors, unchecked } = judged;
  const uitgezet = all.filter((each) => {
    const state = controletypes[each.controletype];
    return each.controletype <= controletype && state !== 'skipped' && state !== 'nvt';
  });
  if (uitgezet.length === 0) return judged;
  const states = { ...controletypes };
  for (const { controletype: type } of uitgezet) if (states[type] === 'passed') states[type] = 'unchecked';
  // A controletype of which no control is left has not been checked for that alone.
  const isOpen = CONTROLETYPES.some(
    (type) =>
      type <= controletype &&
      controletypes[type] === 'unchecked' &&
      (!uitgezet.some((each) => each.controletype === type) ||
        run.some((each) => each.controletype === type)),
  );
  const isFound = findings.length + errors.length > 0;
  const uitKeuze = !isFound && unchecked.length === 0 && !isOpen;
  const verdict = isFound ? judged.verdict : 'incomplete';
  return { ...judged, verdict, controletypes: states, uitgezet, uitKeuze };
}
