import {
  type Assessment,
  assessBericht,
  type CheckContext,
  type Controletype,
  type Finding,
  type ParseResult,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
} from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { validateStructure } from 'fz825/schema';
import { fz825Schema, fz826Schema } from '../../src/model/index.ts';
import { hold, same } from '../failure.ts';
import type { Tally } from '../tally.ts';
import { holdAssessment } from './assessment.ts';
import { holdBericht } from './bericht.ts';
import { holdsNoCanary } from './canary.ts';
import { holdSomeFindings } from './findings.ts';
import { holdKeten } from './keten.ts';

/** By what a document is judged, and where it is split when it arrives in pieces. */
export interface Setting {
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  readonly controletype: Controletype;
  readonly gegevens: BronGegevens;
  readonly cuts: readonly number[];
}

/** All that holds for any text or bytes. */
export async function judgeDocument(
  input: string | Uint8Array,
  setting: Setting,
  tally: Tally,
): Promise<void> {
  const parsed = parseBericht(input);
  holdParsed(parsed);
  const streamed = await parseBerichtStream(pieces(input, setting.cuts));
  same(plain(streamed), plain(parsed), 'parse: in pieces not the same as whole');

  const { controletype } = setting;
  const context = contextOf(setting);
  const assessment = assessBericht(input, { ...context, controletype });
  tally.assessment(assessment);
  holdAssessment(assessment, controletype, { places: 'text' });
  hold(assessment.errors.length === 0, 'assessment: an error, and no source throws', () =>
    JSON.stringify(assessment.errors),
  );
  holdsNoCanary({ ...assessment, bericht: undefined }, 'assessment');
  same(assessment.bericht, parsed.ok ? parsed.bericht : undefined, 'assessment: another message');
  if (!parsed.ok && parsed.findings[0].controletype <= controletype)
    same(assessment.findings, parsed.findings, 'assessment: other findings than those of parsing');
  if (parsed.ok) holdBericht(parsed, assessment, context, controletype, tally);
  // Each of these on a part of the inputs: which part depends on the input alone.
  const part = (input.length + setting.cuts.length) % 4;
  if (part === 0) await holdSame(input, setting, parsed, assessment);
  if (part === 1) holdOneKind(input, parsed);
  if (part === 2) holdKeten(input, context);
  if (part === 3) holdValues(input, context, controletype, assessment);
}

/** The same again, and the same from bytes. */
async function holdSame(
  input: string | Uint8Array,
  setting: Setting,
  parsed: ParseResult,
  assessment: Assessment,
): Promise<void> {
  const { controletype, cuts } = setting;
  const again = assessBericht(input, { ...contextOf(setting), controletype });
  same(again, assessment, 'assessment: not twice the same');
  if (typeof input !== 'string' || !meansTheSameAsBytes(input)) return;
  const bytes = new TextEncoder().encode(input);
  same(plain(parseBericht(bytes)), plain(parsed), 'parse: bytes not the same as the string');
  same(
    plain(await parseBerichtStream(pieces(bytes, cuts))),
    plain(parsed),
    'parse: bytes in pieces not the same',
  );
}

function contextOf({ peildatum, omgeving, gegevens }: Setting): CheckContext {
  const sources = readBronnen(gegevens);
  // What is no data gives no sources: the controls are unchecked then.
  return { peildatum, omgeving, ...(sources.ok ? { bronnen: sources.bronnen } : undefined) };
}

function holdParsed(parsed: ParseResult): void {
  if (parsed.ok) {
    hold(typeof parsed.locate === 'function', 'parse: no locate');
    return;
  }
  const { findings } = parsed;
  holdSomeFindings(findings, 'parse', { places: 'text' });
  holdsNoCanary(findings, 'parse');
  const [{ controletype }] = findings;
  hold(
    findings.every((finding) => finding.controletype === controletype),
    'parse: findings of more than one controletype',
  );
  hold(controletype === 2 || (controletype === 1 && findings.length === 1), 'parse: more than one fault');
  const order = findings.map(({ line, column }) => (line ?? 0) * 1e7 + (column ?? 0));
  hold(isRising(order), 'parse: findings not in the order of the document', () => JSON.stringify(findings));
}

/** The two parsers of one kind, and the schemas, say what `parseBericht` says. */
function holdOneKind(input: string | Uint8Array, parsed: ParseResult): void {
  const kinds = [
    [parseMutatiebericht(input), 'FZ825', fz825Schema] as const,
    [parseRetourbericht(input), 'FZ826', fz826Schema] as const,
  ];
  for (const [own, berichttype, schema] of kinds) {
    holdParsed(own);
    same(
      validateStructure(input, schema),
      own.ok ? [] : own.findings,
      'validateStructure: other findings than those of parsing',
    );
    if (parsed.ok && parsed.bericht.berichttype === berichttype)
      same(plain(own), plain(parsed), 'parse: one kind gives another message');
    else hold(!own.ok, 'parse: one kind accepts what is refused');
  }
}

/** Values are there when they are asked for, and nothing else changes. */
function holdValues(
  input: string | Uint8Array,
  context: CheckContext,
  controletype: Controletype,
  assessment: Assessment,
): void {
  const open = assessBericht(input, { ...context, controletype, includeValues: true });
  same(
    open.findings.map(withoutValue),
    assessment.findings,
    'assessment: other findings when values are asked for',
  );
}

function withoutValue({ value: _, ...finding }: Finding): unknown {
  return finding;
}

/** What of a result is data. */
function plain(parsed: ParseResult): unknown {
  return parsed.ok
    ? [parsed.bericht, parsed.locate('/Bericht'), parsed.locate('/Bericht/Verzekerde/MutatieFZ[2]')]
    : parsed.findings;
}

/** A string is judged as text; as UTF-8 it means the same unless it says itself that it is something else. */
function meansTheSameAsBytes(text: string): boolean {
  const start = text.slice(0, 400);
  const [, encoding] = /encoding\s*=\s*["']([^"']*)/.exec(start) ?? [];
  const named = encoding === undefined ? !start.includes('encoding') : /^utf-8$/i.test(encoding);
  return text.isWellFormed() && named && !text.slice(0, 5).includes('\0');
}

/** A document in pieces, some of which are empty. */
export async function* pieces<I extends string | Uint8Array>(
  input: I,
  cuts: readonly number[],
): AsyncGenerator<I, void, undefined> {
  const places = cuts.map((cut) => cut % (input.length + 1)).sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, input.length]) {
    yield input.slice(from, to) as I;
    from = to;
  }
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}
