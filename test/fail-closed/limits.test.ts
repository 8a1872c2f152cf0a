import { readdirSync, readFileSync } from 'node:fs';
import {
  assessBericht,
  controles,
  type Finding,
  type Limits,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { judgeMutatiebericht, receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';
import { judgeLevering } from 'fz825/levering';
import { compileSchema, validateStructure, withSchemas } from 'fz825/schema';
import { fz825Matchers } from 'fz825/vitest';
import { createXsdValidator } from 'fz825/xsd';
import { describe, expect, test } from 'vitest';
import { createXmlReader, type OpenLimits, XML_LIMITS } from '../../src/xml/index.ts';
import { cli, file } from '../cli/cli.ts';
import { campaign, IS_LONG } from '../support/campaign.ts';

const MIB = 1024 * 1024;
const GEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-01' };
const START = `<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494"><Header><Berichtcode>494</Berichtcode><Berichtversie>2</Berichtversie><Berichtsubversie>0</Berichtsubversie><Berichtsoort>T</Berichtsoort><IdentificatieAanlevering>A</IdentificatieAanlevering><Dagtekening>2026-04-01</Dagtekening><Afzender>06290001</Afzender><Ontvanger>9992</Ontvanger></Header><Verzekerde><Verzekerdennummer>1234567</Verzekerdennummer>`;
const END = '</Verzekerde></Bericht>';
const START_RETOUR = '<Bericht xmlns="http://ei.vektis.nl/mutatiebericht495">';

/** What a mutation may be, as short as it can be written. */
interface Shape {
  readonly identificatie: string;
  readonly referentie?: string;
  readonly locatie: boolean;
}

function mutatie({ identificatie, referentie, locatie }: Shape): string {
  const optional = referentie === undefined ? '' : `<ReferentieMutatie>${referentie}</ReferentieMutatie>`;
  const last = locatie ? '<MutatieLocatie><Zorglocatie>06290002</Zorglocatie></MutatieLocatie>' : '';
  return `<MutatieFZ><MutatieIdentificatie>${identificatie}</MutatieIdentificatie><Plaatsingsbesluitnummer>202600017</Plaatsingsbesluitnummer><StatusAanlevering>1</StatusAanlevering>${optional}<SoortMutatie>1</SoortMutatie><Mutatiedatum>2026-03-02</Mutatiedatum>${last}</MutatieFZ>`;
}

/** The text of the answer with these findings. */
function answer(xml: string, findings: readonly Finding[]): string {
  const heen = parseMutatiebericht(xml);
  if (!heen.ok) throw new Error(heen.findings[0].message);
  const serialized = serializeBericht(retourbericht(heen.bericht, findings, GEGEVENS));
  if (!serialized.ok) throw new Error(serialized.findings[0].message);
  return serialized.xml;
}

/** A finding as `assessBericht` gives it. */
function findingOf(rule: string, retourcode: string, berichtklasse: string, path: string): Finding {
  return {
    controletype: 3,
    rule,
    args: {},
    retourcode,
    voorlopig: false,
    berichtklasse,
    mutatie: null,
    path,
    line: null,
    column: null,
    message: '',
    url: null,
  };
}

/** Every retourcode that a control may give, on every mutation and its location. */
function everyFinding(count: number, locatie: boolean): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => `/Bericht/Verzekerde/MutatieFZ[${index + 1}]`).flatMap(
    (path) =>
      controles.flatMap(({ id, retourcode, berichtklasse }) => {
        if (retourcode === null) return [];
        if (berichtklasse === 'MutatieFZ') return [findingOf(id, retourcode, berichtklasse, path)];
        if (berichtklasse !== 'MutatieLocatie' || !locatie) return [];
        return [findingOf(id, retourcode, berichtklasse, `${path}/${berichtklasse}`)];
      }),
  );
}

const bytesOf = (xml: string): number => new TextEncoder().encode(xml).length;
const elementsOf = (xml: string): number => xml.match(/<[A-Za-z]/g)?.length ?? 0;

describe('how much larger an answer is', () => {
  // As written, and as an answer writes it: `>` is four times as long, `&` in CDATA five times, and a sign of one
  // character three bytes.
  const identificaties = ['1', '>'.repeat(20), `<![CDATA[${'&'.repeat(20)}]]>`, '€'.repeat(20)];
  const shapes: readonly Shape[] = identificaties.flatMap((identificatie) =>
    [true, false].flatMap((locatie) => [
      { identificatie, locatie },
      { identificatie, locatie, referentie: identificatie },
    ]),
  );
  const COUNT = campaign(150, 500).runs;
  const ratios = shapes.map((shape) => {
    const xml = START + mutatie(shape).repeat(COUNT) + END;
    const retour = answer(xml, everyFinding(COUNT, shape.locatie));
    return { bytes: bytesOf(retour) / xml.length, elements: elementsOf(retour) / elementsOf(xml) };
  });

  test('less than 3 times the bytes and 2 times the elements, and not much less', () => {
    const worst = {
      bytes: Math.max(...ratios.map(({ bytes }) => bytes)),
      elements: Math.max(...ratios.map(({ elements }) => elements)),
    };
    expect(worst.bytes).toBeLessThan(3);
    expect(worst.bytes).toBeGreaterThan(2.8);
    expect(worst.elements).toBeLessThan(2);
    expect(worst.elements).toBeGreaterThan(1.99);
  });

  test('with controls of others the smallest mutation may have 11 codes and still be within 4 times', () => {
    const xml = START + mutatie({ identificatie: '1', locatie: false }).repeat(COUNT) + END;
    const findings = Array.from({ length: COUNT }, (_, index) =>
      Array.from({ length: 11 }, (_, code) =>
        findingOf('EIGEN', String(8000 + code), 'MutatieFZ', `/Bericht/Verzekerde/MutatieFZ[${index + 1}]`),
      ),
    ).flat();
    const retour = answer(xml, findings);
    expect(elementsOf(retour)).toBeLessThanOrEqual(4 * elementsOf(xml));
    expect(bytesOf(retour)).toBeLessThanOrEqual(4 * xml.length);
  });
});

/** Seconds each, and the same each time: what decides on it is held by the tests below in any run. */
describe.runIf(IS_LONG)('what is accepted can be answered, forwarded and read', () => {
  const heen = IS_LONG ? START + mutatie({ identificatie: 'M', locatie: true }).repeat(21_500) + END : '';
  const path = '/Bericht/Verzekerde/MutatieFZ[1]';
  const retour = IS_LONG ? answer(heen, [findingOf('VC009', '8011', 'MutatieFZ', path)]) : '';

  test('it is within the limits of a heenbericht, and its answer is over them, in bytes and in elements', () => {
    expect(heen.length).toBeLessThan(6.5 * MIB);
    expect(elementsOf(heen)).toBeLessThan(200_000);
    expect(retour.length).toBeGreaterThan(10 * MIB);
    expect(elementsOf(retour)).toBeGreaterThan(200_000);
  });

  test('VECOZO passes it on, and the zorgaanbieder reads it: in bytes and as a stream', async () => {
    const bytes = new TextEncoder().encode(retour);
    expect(receiveRetourbericht(bytes)).toMatchObject({ stroom: 7 });
    const streamed = await parseBerichtStream(split(retour, 64 * 1024));
    const sent = parseMutatiebericht(heen);
    if (!sent.ok) throw new Error('rejected');
    const read = readRetourbericht(sent.bericht, streamed);
    expect(read.ok && read.uitkomst.mutaties[0]?.faulty).toBe(true);
  });

  test('the program reads it', async () => {
    const heenPath = file('heen.xml', heen);
    const retourPath = file('retour.xml', retour);
    expect(await cli(['lees-retour', heenPath, retourPath])).toMatchObject({ code: 1, err: '' });
    expect(await cli(['check', '--controletype', '2', retourPath])).toMatchObject({ code: 0, err: '' });
  });
});

describe('the defaults are by the root', () => {
  /** A message of this many bytes, which goes on behind its root with nothing that can be read. */
  const unreadable = (start: string, length: number): string => start.padEnd(length, '<');
  const told = (input: string | Uint8Array): unknown => {
    const parsed = parseBericht(input);
    return parsed.ok || parsed.findings[0].args;
  };

  test.each([
    ['an FZ825', START, 10 * MIB],
    ['an FZ826', START_RETOUR, 40 * MIB],
    ['any other', '<Anders>', 10 * MIB],
    ['one that goes wrong before its root', '<', 10 * MIB],
    ['an FZ826 that begins with a comment', `<!--${'x'.repeat(5_000)}-->${START_RETOUR}`, 40 * MIB],
  ])(
    '%s is refused before it is read, in text, in bytes and in one piece of a stream',
    async (_, start, limit) => {
      const xml = unreadable(start, limit + 1);
      const args = { of: 'bytes', limit, found: limit + 1 };
      expect(told(xml)).toEqual(args);
      expect(told(new TextEncoder().encode(xml))).toEqual(args);
      for (const pieces of [[xml], [xml.slice(0, 3), xml.slice(3)], [start.slice(0, 40), xml.slice(40)]]) {
        const parsed = await parseBerichtStream(
          (async function* () {
            yield* start.length < 40 ? [xml] : pieces;
          })(),
        );
        expect(parsed.ok || parsed.findings[0].args).toEqual(args);
      }
    },
  );

  test('its elements too', () => {
    const within = (start: string, count: number): unknown =>
      told(`${start}<a>${'<b/>'.repeat(count - 2)}</a></Bericht>`);
    expect(within(START_RETOUR, 800_000)).not.toMatchObject({ of: 'elements' });
    expect(within(START_RETOUR, 800_001)).toEqual({ of: 'elements', limit: 800_000, found: 800_001 });
  });

  test('what a caller gives holds whatever the root is', () => {
    for (const start of [START, START_RETOUR]) {
      const parsed = parseBericht(unreadable(start, 1_001), { limits: { bytes: 1_000 } });
      expect(parsed.ok || parsed.findings[0].args).toMatchObject({ of: 'bytes', limit: 1_000 });
      const many = parseBericht(`${start}<b/><b/></Bericht>`, { limits: { elements: 2 } });
      expect(many.ok || many.findings[0].args).toMatchObject({ of: 'elements', limit: 2 });
    }
    const large = parseBericht(unreadable(START_RETOUR, 11 * MIB), { limits: { elements: 800_000 } });
    expect(large.ok || large.findings[0].rule).toBe('XML-WELGEVORMD');
  });
});

test('a document is held to the limits of its root wherever it is split', () => {
  const small = (): OpenLimits => ({ ...XML_LIMITS, bytes: 20, elements: 2, untilRoot: 20 });
  const read = (xml: string, size: number): unknown => {
    const limits = small();
    const open = (_uri: string, local: string): void => {
      limits.untilRoot = 0;
      if (local === 'ruim') Object.assign(limits, { bytes: 60, elements: 4 });
    };
    const reader = createXmlReader({ open, text: () => undefined, close: () => undefined }, limits);
    for (let at = 0; at < xml.length; at += size) if (!reader.write(xml.slice(at, at + size))) break;
    return reader.end()?.args;
  };
  const cases: readonly (readonly [string, unknown])[] = [
    [`<ruim>${'x'.repeat(47)}</ruim>`, undefined],
    [`<ruim>${'x'.repeat(48)}</ruim>`, { of: 'bytes', limit: 60, found: 61 }],
    [`<krap>${'x'.repeat(8)}</krap>`, { of: 'bytes', limit: 20, found: 21 }],
    [`${' '.repeat(14)}<ruim></ruim>`, undefined],
    [`${' '.repeat(20)}<ruim></ruim>`, { of: 'bytes', limit: 20, found: 21 }],
    ['<ruim><a/><a/><a/></ruim>', undefined],
    ['<ruim><a/><a/><a/><a/></ruim>', { of: 'elements', limit: 4, found: 5 }],
    ['<k><a/><a/></k>', { of: 'elements', limit: 2, found: 3 }],
  ];
  for (const [xml, fault] of cases)
    for (let size = 1; size <= xml.length; size++)
      expect([xml, size, read(xml, size)]).toEqual([xml, size, fault]);
});

describe('every function that reads a message takes limits', () => {
  const xsd = (name: string): string =>
    readFileSync(new URL(`../../schemas/${name}-2.0.xsd`, import.meta.url), 'utf8');
  const bound = withSchemas({ fz825: xsd('fz825'), fz826: xsd('fz826') });
  const compiled = compileSchema(xsd('fz825'));
  const created = createXsdValidator(xsd('fz825'));
  if (!bound.ok || !compiled.ok || !created.ok) throw new Error('The schemas are right.');
  const { api } = bound;
  const context = { peildatum: '2026-04-01', omgeving: 'T', ...GEGEVENS } as const;
  type Options = { readonly limits: Partial<Limits> };
  const matcher = (received: string, options: Options): readonly Finding[] => {
    const { pass, message } = fz825Matchers.toHaveBevinding(received, { rule: 'XML-LIMIET' }, options);
    return pass ? [findingOf('XML-LIMIET', '', '', '/')] : [findingOf(message(), '', '', '/')];
  };
  const parsed = (result: ReturnType<typeof parseBericht>): readonly Finding[] =>
    result.ok ? [] : result.findings;
  const received = ({ stroom, ...rest }: ReturnType<typeof receiveRetourbericht>): readonly Finding[] =>
    stroom === 6 && 'foutbericht' in rest ? rest.foutbericht.findings : [];

  const READERS: Readonly<
    Record<string, (xml: string, options: Options) => readonly Finding[] | Promise<readonly Finding[]>>
  > = {
    parseBericht: (xml, options) => parsed(parseBericht(xml, options)),
    parseMutatiebericht: (xml, options) => parsed(parseMutatiebericht(xml, options)),
    parseRetourbericht: (xml, options) => parsed(parseRetourbericht(xml, options)),
    parseBerichtStream: async (xml, options) => parsed(await parseBerichtStream(split(xml, 9), options)),
    assessBericht: (xml, options) => assessBericht(xml, { ...context, ...options }).findings,
    validateStructure: (xml, options) => validateStructure(xml, compiled.schema, options),
    judgeMutatiebericht: (xml, options) => judgeMutatiebericht(xml, { ...context, ...options }).findings,
    receiveMutatiebericht: (xml, options) => receiveMutatiebericht(xml, { ...context, ...options }).findings,
    receiveRetourbericht: (xml, options) => received(receiveRetourbericht(xml, options)),
    judgeLevering: async (xml, options) => {
      const { perControle } = await judgeLevering([{ naam: 'x', inhoud: xml }], { ...context, ...options })
        .verslag;
      return Object.keys(perControle).map((rule) => findingOf(rule, '', '', '/'));
    },
    'api.parseBericht': (xml, options) => parsed(api.parseBericht(xml, options)),
    'api.parseMutatiebericht': (xml, options) => parsed(api.parseMutatiebericht(xml, options)),
    'api.parseRetourbericht': (xml, options) => parsed(api.parseRetourbericht(xml, options)),
    'api.parseBerichtStream': async (xml, options) =>
      parsed(await api.parseBerichtStream(split(xml, 9), options)),
    'api.assessBericht': (xml, options) => api.assessBericht(xml, { ...context, ...options }).findings,
    'api.judgeMutatiebericht': (xml, options) =>
      api.judgeMutatiebericht(xml, { ...context, ...options }).findings,
    'api.receiveMutatiebericht': (xml, options) =>
      api.receiveMutatiebericht(xml, { ...context, ...options }).findings,
    'api.receiveRetourbericht': (xml, options) => received(api.receiveRetourbericht(xml, options)),
    'createXsdValidator().validate': (xml, options) => created.validator.validate(xml, options),
    'fz825Matchers, of the structure': matcher,
    'fz825Matchers, of the controls': (xml, options) =>
      matcher(xml, { peildatum: '2026-04-01', omgeving: 'T', ...options } as Options),
  };

  test.each(Object.entries(READERS))('%s', async (_, read) => {
    const xml = START + mutatie({ identificatie: 'M', locatie: true }) + END;
    expect((await read(xml, { limits: { elements: 5 } })).map(({ rule }) => rule)).toEqual(['XML-LIMIET']);
  });

  /**
   * What is loaded once, by choice, and is no message; what gets a message that was judged already, within its limits; and
   * `partition`, whose messages have limits but which gives no findings.
   */
  const NO_MESSAGES = [
    'suggestEdits',
    'compileSchema',
    'createXsdValidator',
    'loadCodelijst',
    'loadRetourcodes',
    'partition',
  ];

  test('there is no other', () => {
    const folder = new URL('../../src/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(?:cli|xml|csv\/open|schema\/xsd)/.test(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const found = sources.flatMap((source) =>
      Array.from(
        source.matchAll(
          /export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*\w+: (?:I\b|string \| Uint8Array|AsyncIterable<)/g,
        ),
        ([, name = '']) => name,
      ),
    );
    const entries = readdirSync(new URL('entries', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `entries/${name}`);
    const exported = ['index.ts', ...entries]
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join();
    const listed = [...Object.keys(READERS), ...NO_MESSAGES];
    expect(
      found.filter((name) => new RegExp(`\\b${name}\\b`).test(exported) && !listed.includes(name)),
    ).toEqual([]);
    expect(found).toEqual(
      expect.arrayContaining(['parseBericht', 'receiveRetourbericht', 'validateStructure']),
    );
  });
});

async function* split<T extends string | Uint8Array>(whole: T, size: number): AsyncGenerator<T> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size) as T;
}
