import {
  assessBericht,
  type Controle,
  checkBericht,
  controles,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import {
  administratie,
  applyMutatiebericht,
  matchRetour,
  planMutaties,
  readAntwoord,
  recogniseAanlevering,
  resubmit,
  stepMutatie,
} from 'fz825/administratie';
import { readBronnen } from 'fz825/bronnen';
import { loadCodelijst, loadRetourcodes } from 'fz825/codelijst';
import { toDocument } from 'fz825/document';
import {
  formatFoutbericht,
  judgeMutatiebericht,
  receiveMutatiebericht,
  receiveRetourbericht,
} from 'fz825/keten';
import { judgeLevering, planRollback, readCriteria, verifyAudit } from 'fz825/levering';
import { bindProfiel, bindProfielen, proposeProfiel, reviewProfiel } from 'fz825/profiel';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { compileSchema, validateStructure, withSchemas } from 'fz825/schema';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { en, type Taal } from 'fz825/taal/en';
import { compareRbc, compareSchemas } from 'fz825/vergelijk';
import {
  EMPTY_EXCHANGE,
  exchange,
  fromVspBericht,
  readBerichtstatus,
  readExchange,
  readVspGegevens,
  toVspBericht,
} from 'fz825/vsp';
import { createXsdValidator } from 'fz825/xsd';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { bindOne, readProfiel } from '../support/profielen.ts';
import { hasDutch } from './dutch.ts';

interface Options {
  readonly taal?: Taal;
}

const EIGEN = readProfiel('eigen');
const XSD = EIGEN.schemas;
const HEEN = exampleBericht();
const WRONG = { ...HEEN, header: { ...HEEN.header, dagtekening: '' } };
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'P' } as const;
const KETEN = { ...CONTEXT, identificatieRetour: 'R-1' };
const SLEUTEL = 'sleutel van meer dan 16 bytes';
const SCHEMA =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Dag" type="xs:date"/></xs:schema>';
const TEXT = XSD.fz825.replace('name="Verzekerdennummer"', 'name="Nummer"');
const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '7654321',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
} as const;
const STAND = made(administratie({ plaatsingsbesluiten: [BESLUIT] })).administratie;
const ANTWOORD = retourbericht(HEEN, [], { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-11' });
const PROFIELEN = bindProfielen([made(bindProfiel({ naam: 'eigen' }, { schemas: XSD }))]);
const BROKEN = {
  agb: {
    isBekend: () => {
      throw new Error('away');
    },
  },
};

/** Each function that tells something, asked for something that is wrong. */
const CALLS: Readonly<Record<string, (options: Options) => unknown>> = {
  parseBericht: (options) => parseBericht('<Bericht/>', options),
  parseMutatiebericht: (options) => parseMutatiebericht('', options),
  parseRetourbericht: (options) => parseRetourbericht('<a>', options),
  parseBerichtStream: (options) => parseBerichtStream(pieces('<Bericht>', '</Bericht>'), options),
  assessBericht: (options) => assessBericht(xmlOf(HEEN), { ...CONTEXT, ...options }),
  'assessBericht, of what cannot be read': (options) => assessBericht('', { ...CONTEXT, ...options }),
  'assessBericht, with a source that throws': (options) =>
    assessBericht(xmlOf(HEEN), { ...CONTEXT, omgeving: 'T', controletype: 4, bronnen: BROKEN, ...options }),
  checkBericht: (options) => checkBericht(HEEN, CONTEXT, options),
  'checkBericht, of what was parsed in Dutch': (options) => checkBericht(parseBericht(''), CONTEXT, options),
  'checkBericht, of what is no message': (options) => checkBericht(WRONG, CONTEXT, options),
  serializeBericht: (options) => serializeBericht(WRONG, options),
  'serializeBericht, of what is none': (options) => serializeBericht({} as never, options),
  toDocument: (options) => toDocument(WRONG, options),
  readRetourbericht: (options) =>
    readRetourbericht(HEEN, { ...ANTWOORD, header: { ...ANTWOORD.header, afzender: '06290002' } }, options),
  validateStructure: (options) =>
    validateStructure('<Dag>x</Dag>', made(compileSchema(SCHEMA)).schema, options),
  compileSchema: (options) => compileSchema('<xs:schema/>', options),
  withSchemas: (options) => withSchemas({ ...XSD, fz825: TEXT }, options),
  'withSchemas, with what its controls lack': (options) => {
    const bound = withSchemas(withoutBerichtsoort(), options);
    return bound.ok ? { uncheckable: bound.uncheckable } : bound;
  },
  'withSchemas, and a check by what it bound': (options) => {
    const bound = withSchemas(withoutBerichtsoort());
    if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
    const { berichtsoort: soort, ...header } = HEEN.header;
    return bound.api.checkBericht({ ...HEEN, header: { ...header, soort } } as never, CONTEXT, options)
      .unchecked;
  },
  readBronnen: (options) => readBronnen({ agb: {} } as never, options),
  loadCodelijst: (options) => loadCodelijst('<Codelijst/>', options),
  loadRetourcodes: (options) => loadRetourcodes('id;retourcode\nVC009;99', options),
  bindProfiel: (options) => bindProfiel('{', options),
  'bindProfiel, on an XSD that is none': (options) =>
    bindProfiel(EIGEN, { schemas: { fz825: '<xs:schema/>', fz826: XSD.fz826 }, ...options }),
  'bindProfiel, with what does not work': (options) => {
    const bound = bindProfiel({ naam: 'x' }, { schemas: withoutBerichtsoort(), ...options });
    return bound.ok ? bound.rapport : bound;
  },
  proposeProfiel: (options) => proposeProfiel({ fz825: '', fz826: '', ...options }),
  reviewProfiel: (options) => reviewProfiel('{"naam": 1}', { schemas: XSD, ...options }),
  compareSchemas: (options) => compareSchemas(SCHEMA, SCHEMA.replace('date', 'string'), options),
  'compareSchemas, of what is none': (options) => compareSchemas('', SCHEMA, options),
  compareRbc: (options) =>
    compareRbc('id;retourcode\nVC009;8011', 'id;retourcode\nVC009;9284\nVC010;8011', options),
  'compareRbc, of what is none': (options) => compareRbc('{}', '', options),
  administratie: (options) => administratie({ plaatsingsbesluiten: [{}] } as never, options),
  applyMutatiebericht: (options) => applyMutatiebericht(STAND, HEEN, options),
  matchRetour: (options) => matchRetour([{ heen: HEEN }], '', options),
  planMutaties: (options) =>
    planMutaties({ gemeld: BESLUIT, gewenst: [{ soort: 'x' }] as never, identificatie: String, ...options }),
  'planMutaties, and why': (options) =>
    made(
      planMutaties({
        gemeld: BESLUIT,
        gewenst: [{ soort: 'eindeZorg', datum: '2026-02-01' }],
        identificatie: String,
        ...options,
      }),
    ).redenen,
  readAntwoord: (options) => readAntwoord(HEEN, [], options),
  'readAntwoord, of a status': (options) => readAntwoord(HEEN, [{ code: 'X', omschrijving: 'No.' }], options),
  recogniseAanlevering: (options) => recogniseAanlevering(STAND, parseBericht(''), options),
  resubmit: (options) =>
    resubmit(HEEN, [{ code: 'X', omschrijving: 'No.' }], {
      identificatieAanlevering: 'A-1',
      dagtekening: '2026-03-16',
      ...options,
    }),
  stepMutatie: (options) => stepMutatie('x' as never, 'y' as never, options),
  receiveMutatiebericht: (options) => receiveMutatiebericht('', { ...KETEN, ...options }),
  judgeMutatiebericht: (options) => judgeMutatiebericht(xmlOf(HEEN), { ...KETEN, ...options }).findings,
  receiveRetourbericht: (options) => receiveRetourbericht('<a/>', options),
  formatFoutbericht: (options) => {
    const received = receiveRetourbericht('<a/>');
    return received.stroom === 6 ? formatFoutbericht(received.foutbericht, options) : '';
  },
  judgeLevering: (options) =>
    all(
      judgeLevering([{ naam: 'a', inhoud: '' }, {} as never], { peildatum: '2026-03-15', ...options }).fouten,
    ),
  'judgeLevering, of what was not checked': (options) =>
    all(
      judgeLevering([{ naam: 'a', inhoud: xmlOf(HEEN) }], {
        ...{ peildatum: '2026-03-15', omgeving: 'T', controletype: 5 },
        ...options,
      } as const).fouten,
    ),
  toVspBericht: (options) => toVspBericht(HEEN, { xml: xmlOf(HEEN), ...options } as never),
  fromVspBericht: (options) => fromVspBericht({} as never, xmlOf(HEEN), options),
  readBerichtstatus: (options) => readBerichtstatus({} as never, options),
  readVspGegevens: (options) => readVspGegevens('Melding', null, options),
  exchange: (options) => exchange(EMPTY_EXCHANGE, { type: 'x' } as never, options).findings,
  readExchange: (options) => readExchange(null, options),
  readCriteria: (options) => readCriteria({ x: 1 }, options),
  verifyAudit: (options) => verifyAudit('', options),
  planRollback: (options) =>
    planRollback({
      voor: STAND,
      na: made(administratie({})).administratie,
      identificatie: String,
      ...options,
    }),
  pseudonymiseBericht: (options) => pseudonymiseBericht(WRONG, { sleutel: SLEUTEL, ...options }),
  mutatieberichtSchema: (options) =>
    mutatieberichtSchema['~standard'].validate({}, { libraryOptions: { ...options } }),
  'mutatieberichtSchema, of a field': (options) =>
    mutatieberichtSchema['~standard'].validate(WRONG, { libraryOptions: { ...options } }),
  createXsdValidator: (options) => createXsdValidator('', options),
  'createXsdValidator, and a document': (options) => {
    const { validator } = made(createXsdValidator(SCHEMA));
    const found = validator.validate('<Dag>x</Dag>', options);
    validator.dispose();
    return found;
  },
  bindProfielen: (options) => PROFIELEN.choose('<a/>', options),
  'bindProfielen, and a stream': (options) => PROFIELEN.parseBerichtStream(pieces('<a/>'), options),
  'bindProfielen, and a function of the chain': (options) => PROFIELEN.receiveRetourbericht('<a/>', options),
  'the api of a profile': (options) => bindOne('eigen').api.parseBericht('<Bericht/>', options),
};

describe('a function that tells something', () => {
  test.each(Object.entries(CALLS))('%s', async (_, call) => {
    const [dutch, english] = [await call({}), await call({ taal: en })];
    const [before, after] = [sentencesIn(dutch), sentencesIn(english)];
    expect(before.length).toBeGreaterThan(0);
    expect(after).toHaveLength(before.length);
    expect(before.filter((sentence) => after.includes(sentence))).toEqual([]);
    expect(after.filter(hasDutch)).toEqual([]);
    // All else is the same, and what is asked for once is not kept.
    expect(withoutSentences(english)).toEqual(withoutSentences(dutch));
    expect(sentencesIn(await call({}))).toEqual(before);
  });
});

test('a control of the caller keeps its own text, whatever its id', () => {
  const own = controles.filter(({ id }) => id === 'VC001' || id === 'VC002');
  const [first, second] = own as [Controle, Controle];
  const mine = [
    { ...first, text: 'Mijn eigen tekst.' },
    { ...second, id: 'EIGEN-1' },
  ];
  const bericht = { ...HEEN, header: { ...HEEN.header, dagtekening: '2026-03-16' } };
  const told = (controles: readonly Controle[]): readonly string[] =>
    checkBericht(bericht, CONTEXT, { controles, taal: en }).findings.map(({ message }) => message);
  expect(told(mine)).toEqual(['Mijn eigen tekst.', second.text]);
  expect(told(own)).toEqual([en.controles['VC001'], en.controles['VC002']]);
});

test('what is no language is refused', () => {
  for (const taal of ['en', {}, null])
    expect(() => parseBericht('', { taal: taal as never })).toThrow(TypeError);
});

/** Schemas in which a control does not find what it names. */
function withoutBerichtsoort(): { readonly fz825: string; readonly fz826: string } {
  const without = (xsd: string): string => xsd.replace('name="Berichtsoort"', 'name="Soort"');
  return { fz825: without(XSD.fz825), fz826: without(XSD.fz826) };
}

function made<R extends { readonly ok: boolean }>(result: R): Extract<R, { readonly ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<R, { readonly ok: true }>;
}

function xmlOf(bericht: typeof HEEN): string {
  return made(serializeBericht(bericht)).xml;
}

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function all<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** Where sentences stand. */
const SENTENCES = new Set(['message', 'reason', 'redenen', 'meldingen', 'lacks']);

function sentencesIn(told: unknown, name = ''): readonly string[] {
  if (typeof told === 'string')
    return name === '' || SENTENCES.has(name) ? told.split('\n').filter(isSentence) : [];
  if (Array.isArray(told))
    return told.flatMap((each) => sentencesIn(each, typeof each === 'string' ? name : ''));
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([inner, held]) => sentencesIn(held, inner));
}

/** Names of sources, and what a status says, are no sentences of this package. */
function isSentence(text: string): boolean {
  return text.includes(' ') && text !== 'No.';
}

function withoutSentences(told: unknown): unknown {
  return JSON.parse(
    JSON.stringify(told, (name, held) =>
      SENTENCES.has(name) ? null : typeof held === 'string' && held.includes(' ') ? '' : held,
    ),
  );
}
