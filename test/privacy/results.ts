import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import {
  type AssessOptions,
  assessBericht,
  type Bericht,
  type CheckContext,
  checkBericht,
  type Mutatiebericht,
  type ParseResult,
  parseBericht,
  parseMutatiebericht,
  parseRetourbericht,
  type Retourbericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { loadCodelijst, loadRetourcodes } from 'fz825/codelijst';
import { toDocument } from 'fz825/document';
import {
  formatFoutbericht,
  judgeMutatiebericht,
  receiveMutatiebericht,
  receiveRetourbericht,
} from 'fz825/keten';
import { compileSchema, type MessageSchema, validateStructure } from 'fz825/schema';
import { mutatieberichtSchema, retourberichtSchema } from 'fz825/standard-schema';
import { fz825Matchers } from 'fz825/vitest';
import { createXsdValidator, type XsdValidator } from 'fz825/xsd';
import { MESSAGES } from './documents.ts';

/** What a function gave for a document, and how many findings are in it. */
export interface Result {
  readonly from: string;
  readonly value: unknown;
}

export const GEGEVENS = {
  agb: [{ code: '06290001' }, { code: '06290002' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202600017',
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [{ mutatieIdentificatie: 'M2026-0102', soortMutatie: '2', mutatiedatum: '2026-03-30' }],
      vervallen: [],
    },
  ],
  ontvangen: [],
} as const;

const bronnen = readBronnen(GEGEVENS);
if (!bronnen.ok) throw new Error('The data are right.');

/** A context in which the FZ825 of the tests is accepted up to controletype 5. */
export const CONTEXT: CheckContext = { peildatum: '2026-04-01', omgeving: 'T', bronnen: bronnen.bronnen };
const KETEN = { ...CONTEXT, identificatieRetour: 'R-1' } as const;
const STRUCTURE: AssessOptions = { peildatum: '2026-04-01', omgeving: 'T' };

const XSDS = ['fz825', 'fz826'].map((name) =>
  readFileSync(new URL(`../../schemas/${name}-2.0.xsd`, import.meta.url), 'utf8'),
);
const SCHEMAS: readonly MessageSchema[] = XSDS.map((xsd) => {
  const compiled = compileSchema(xsd);
  if (!compiled.ok) throw new Error('The XSD is right.');
  return compiled.schema;
});
const VALIDATORS: readonly XsdValidator[] = XSDS.map((xsd) => {
  const created = createXsdValidator(xsd);
  if (!created.ok) throw new Error('The XSD is right.');
  return created.validator;
});

const sent = parseMutatiebericht(MESSAGES.FZ825);
const answered = parseRetourbericht(MESSAGES.FZ826);
if (!sent.ok || !answered.ok) throw new Error('The messages are right.');
/** The messages without canaries. */
export const HEEN: Mutatiebericht = sent.bericht;
export const RETOUR: Retourbericht = answered.bericht;

/**
 * What every function that reads a document says of it, without what holds the message by design.
 *
 * @param thorough false for the judges alone that look at the text themselves
 */
export function resultsOf(input: string | Uint8Array, thorough: boolean): readonly Result[] {
  const parsed = parseBericht(input);
  const results: [string, () => unknown][] = [
    ['parseBericht', () => parsed],
    ['parseMutatiebericht', () => parseMutatiebericht(input)],
    ['parseRetourbericht', () => parseRetourbericht(input)],
    ...SCHEMAS.map((schema): [string, () => unknown] => [
      'validateStructure',
      () => validateStructure(input, schema),
    ]),
    ...VALIDATORS.map((validator): [string, () => unknown] => ['fz825/xsd', () => validator.validate(input)]),
    ['assessBericht 5', () => assessBericht(input, { ...CONTEXT, controletype: 5 })],
    ['assessBericht 3', () => assessBericht(input, STRUCTURE)],
    ['checkBericht', () => checkBericht(parsed, CONTEXT)],
    ['receiveMutatiebericht', () => receiveMutatiebericht(input, KETEN)],
    [
      'receiveMutatiebericht without registers',
      () => receiveMutatiebericht(input, { ...KETEN, bronnen: {} }),
    ],
    ['judgeMutatiebericht', () => judgeMutatiebericht(input, KETEN)],
    ['receiveRetourbericht', () => receiveRetourbericht(input)],
    ['formatFoutbericht', () => foutberichten(input)],
    ['readRetourbericht as the answer', () => readRetourbericht(HEEN, parseRetourbericht(input))],
    ['loadCodelijst', () => loadCodelijst(input)],
    ['loadRetourcodes', () => loadRetourcodes(input)],
    ...matcherResults(input),
    ...(parsed.ok ? berichtResults(parsed.bericht, parsed) : []),
  ];
  const some = thorough ? results : results.filter(([from]) => JUDGES.has(from));
  return some.map(([from, make]) => ({ from, value: attempt(make) }));
}

const JUDGES: ReadonlySet<string> = new Set([
  'parseBericht',
  'fz825/xsd',
  'assessBericht 5',
  'receiveRetourbericht',
]);

/** What every function that takes a message says of one that was built. */
export function builtResults(bericht: unknown): readonly Result[] {
  return berichtResults(bericht as Bericht).map(([from, make]) => ({ from, value: attempt(make) }));
}

function berichtResults(
  bericht: Bericht,
  parsed: ParseResult | Bericht = bericht,
): [string, () => unknown][] {
  return [
    ['serializeBericht', () => serializeBericht(bericht)],
    ['toDocument', () => withoutDocument(toDocument(bericht))],
    ['checkBericht of an object', () => checkBericht(bericht, CONTEXT)],
    ['mutatieberichtSchema', () => mutatieberichtSchema['~standard'].validate(bericht).issues],
    ['retourberichtSchema', () => retourberichtSchema['~standard'].validate(bericht).issues],
    ['readRetourbericht of an object', () => readRetourbericht(HEEN, bericht as Retourbericht)],
    ['readRetourbericht with it as heenbericht', () => readRetour(bericht)],
    [
      'retourbericht',
      () =>
        kop(
          retourbericht(bericht as Mutatiebericht, checkBericht(bericht, CONTEXT).findings, RETOURGEGEVENS),
        ),
    ],
    ...matcherResults(bericht),
    ...matcherResults(parsed),
    ...(parsed === bericht ? [] : matcherResults(checkBericht(parsed, CONTEXT))),
  ];
}

const RETOURGEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-02' };

/** What is of the heenbericht itself stands in its retourbericht. */
function kop({ header }: Retourbericht): unknown {
  return header.retourcodes;
}

/** The identifications are those of the heenbericht that the caller gave. */
function readRetour(heen: Bericht): unknown {
  const read = readRetourbericht(heen as Mutatiebericht, RETOUR);
  return read.ok ? read.uitkomst.mutaties.map(({ mutatieIdentificatie: _, ...rest }) => rest) : read.findings;
}

function withoutDocument(made: ReturnType<typeof toDocument>): unknown {
  return made.ok ? undefined : made.findings;
}

function foutberichten(input: string | Uint8Array): unknown {
  return [receiveMutatiebericht(input, KETEN), receiveRetourbericht(input)].map((received) =>
    'foutbericht' in received ? formatFoutbericht(received.foutbericht) : '',
  );
}

function matcherResults(received: unknown): [string, () => unknown][] {
  const { toBeGeldigBericht, toHaveBevinding, toHaveRetourcode } = fz825Matchers;
  const rule = { rule: 'STR-ONTBREEKT' };
  return [true, false].flatMap((isNot): [string, () => unknown][] => [
    ['toBeGeldigBericht', () => toBeGeldigBericht.call({ isNot }, received).message()],
    ['toBeGeldigBericht 5', () => toBeGeldigBericht.call({ isNot }, received, MATCH).message()],
    ['toHaveBevinding', () => toHaveBevinding.call({ isNot }, received, rule, STRUCTURE).message()],
    [
      'toHaveRetourcode',
      () => toHaveRetourcode.call({ isNot }, received, '8011', undefined, MATCH).message(),
    ],
  ]);
}

const MATCH = { ...CONTEXT, controletype: 5 } as const;

/** All there is to see of what was thrown. */
export function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return errorText(error);
  }
}

export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${inspect(error)}`;
  return [error.name, error.message, error.stack, JSON.stringify(error), inspect(error.cause)].join('\n');
}

/** What holds the message by design. */
const BY_DESIGN: ReadonlySet<string> = new Set(['bericht', 'inhoud', 'xml', 'retourbericht']);

/** A result as anyone might log it, without the fields that hold the message by design. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value, (key, item) => (BY_DESIGN.has(key) ? undefined : item)) ?? String(value);
  return typeof value === 'object' && value !== null && 'ok' in value && 'findings' in value
    ? `${json}\n${inspect(value.findings, { depth: null, showHidden: true })}`
    : json;
}
