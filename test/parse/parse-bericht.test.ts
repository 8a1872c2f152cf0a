import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ownSchemas } from '../../src/model/index.ts';
import {
  isParseResult,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
} from '../../src/parse/index.ts';
import { compileSchema } from '../../src/schema/index.ts';
import { parseEveryWay, pieces, readCase } from './messages.ts';

const FZ825 = readCase('fz825-geldig');
const FZ826 = readCase('fz826-afgekeurd');
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A message with the first occurrence of something replaced. */
function replaced(from: string, to: string, message = FZ825): string {
  if (!message.includes(from)) throw new Error(`The message has no ${from}.`);
  return message.replace(from, () => to);
}

/** The FZ825 with another value in the first element of this name. */
function withValue(name: string, value: string): string {
  return FZ825.replace(new RegExp(`(<mbfz:${name}>)[^<]*`), (_, tag: string) => tag + value);
}

describe('a message that is valid', () => {
  it('an FZ825', async () => {
    const result = await parseEveryWay(FZ825);
    expect(result).toEqual({
      ok: true,
      bericht: {
        berichttype: 'FZ825',
        header: {
          berichtcode: '494',
          berichtversie: '2',
          berichtsubversie: '0',
          berichtsoort: 'T',
          identificatieAanlevering: 'A20260401-01',
          dagtekening: '2026-04-01',
          afzender: '06290001',
          ontvanger: '9992',
        },
        verzekerde: {
          verzekerdennummer: '1234567',
          mutatieFZ: [
            {
              mutatieIdentificatie: 'M2026-0103',
              plaatsingsbesluitnummer: '202600017',
              statusAanlevering: '1',
              soortMutatie: '1',
              mutatiedatum: '2026-03-02',
              mutatieLocatie: { zorglocatie: '06290002' },
            },
            {
              mutatieIdentificatie: 'M2026-0104',
              plaatsingsbesluitnummer: '202600017',
              statusAanlevering: '2',
              referentieMutatie: 'M2026-0102',
              soortMutatie: '2',
              mutatiedatum: '2026-03-31',
            },
          ],
        },
      },
      locate: expect.any(Function),
    });
  });

  it('an FZ826', async () => {
    const result = await parseEveryWay(FZ826);
    expect(result).toEqual({
      ok: true,
      bericht: {
        berichttype: 'FZ826',
        header: {
          berichtcode: '495',
          berichtversie: '2',
          berichtsubversie: '0',
          berichtsoort: 'T',
          identificatieAanlevering: 'A20260401-01',
          dagtekening: '2026-04-01',
          afzender: '06290001',
          ontvanger: '9992',
          identificatieRetour: 'R20260402-01',
          dagtekeningRetour: '2026-04-02',
          retourcodes: { retourcode: ['0200'] },
        },
        verzekerde: {
          verzekerdennummer: '1234567',
          mutatieFZ: [
            {
              mutatieIdentificatie: 'M2026-0103',
              plaatsingsbesluitnummer: '202600017',
              statusAanlevering: '1',
              soortMutatie: '1',
              mutatiedatum: '2026-03-02',
              mutatieLocatie: { zorglocatie: '06290002', retourcodes: { retourcode: ['0200'] } },
              retourcodes: { retourcode: ['0200'] },
            },
            {
              mutatieIdentificatie: 'M2026-0104',
              plaatsingsbesluitnummer: '202600017',
              statusAanlevering: '2',
              referentieMutatie: 'M2026-0102',
              soortMutatie: '2',
              mutatiedatum: '2026-03-31',
              retourcodes: { retourcode: ['0651', '8007'] },
            },
          ],
          retourcodes: { retourcode: ['0200'] },
        },
      },
      locate: expect.any(Function),
    });
  });

  it.each([
    ['fz826-header-0001', 'A20260401-02', '2026-05-01', 'R20260402-03', '0001'],
    ['fz826-header-0200', 'A20260401-01', '2026-04-01', 'R20260402-02', '0200'],
  ])('%s, with only a header', async (name, identificatie, dagtekening, retour, code) => {
    const result = await parseEveryWay(readCase(name));
    expect(result.ok && result.bericht).toEqual({
      berichttype: 'FZ826',
      header: {
        berichtcode: '495',
        berichtversie: '2',
        berichtsubversie: '0',
        berichtsoort: 'T',
        identificatieAanlevering: identificatie,
        dagtekening,
        afzender: '06290001',
        ontvanger: '9992',
        identificatieRetour: retour,
        dagtekeningRetour: '2026-04-02',
        retourcodes: { retourcode: [code] },
      },
    });
  });

  it('tells the two kinds apart by berichttype', () => {
    const codes = [FZ825, FZ826].map((message) => {
      const result = parseBericht(message);
      if (!result.ok) return undefined;
      const { bericht } = result;
      return bericht.berichttype === 'FZ826'
        ? bericht.header.retourcodes.retourcode
        : bericht.header.berichtcode;
    });
    expect(codes).toEqual(['494', ['0200']]);
  });

  it.each([
    ['the default namespace', FZ825.replaceAll('mbfz:', '').replace('xmlns:mbfz', 'xmlns')],
    ['another prefix', FZ825.replaceAll('mbfz', 'x')],
    ['CR LF', FZ825.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${FZ825}`],
    ['no white space', FZ825.replaceAll(/\n\s*/g, '')],
    ['no declaration', FZ825.replace(/^.*\n/, '')],
    [
      'commentary, instructions, CDATA and references',
      FZ825.replace('<mbfz:Header>', '<mbfz:Header><!-- x --><?y z?>').replace(
        '>06290001<',
        '>06<!-- x -->2<![CDATA[900]]>&#48;&#x31;<',
      ),
    ],
    ['white space around a date', FZ825.replace('>2026-04-01<', '>\n  2026-04-01\t<')],
    [
      'xsi:schemaLocation',
      replaced(
        '<mbfz:Bericht ',
        `<mbfz:Bericht ${XSI} xsi:schemaLocation="http://ei.vektis.nl/mutatiebericht494 fz825.xsd" `,
      ),
    ],
    [
      'xsi:noNamespaceSchemaLocation on a value',
      replaced('<mbfz:Afzender>', `<mbfz:Afzender ${XSI} xsi:noNamespaceSchemaLocation="x">`),
    ],
    [
      'namespaces that are not used',
      replaced('<mbfz:Verzekerde>', '<mbfz:Verzekerde xmlns="urn:x" xmlns:y="urn:y">'),
    ],
  ])('may be written with %s', async (_, message) => {
    const result = await parseEveryWay(message);
    const plain = parseBericht(FZ825);
    expect(result.ok && result.bericht).toEqual(plain.ok && plain.bericht);
  });

  it('keeps the white space of a text, with the line ends of XML', async () => {
    const result = await parseEveryWay(withValue('IdentificatieAanlevering', ' a\r\n\tb&#13; '));
    expect(result.ok && result.bericht.header.identificatieAanlevering).toBe(' a\n\tb\r ');
  });
});

describe('a message that cannot be read', () => {
  it.each([
    ['nothing', '', 'XML-LEEG', 1, 1, {}],
    ['text', '\nGeachte heer', 'XML-GEEN', 2, 1, {}],
    [
      'half a message',
      FZ825.slice(0, FZ825.indexOf('</mbfz:Verzekerde>')),
      'XML-WELGEVORMD',
      33,
      3,
      { fault: 'element-open' },
    ],
    [
      'a message with a bare &',
      withValue('MutatieIdentificatie', 'R & D'),
      'XML-WELGEVORMD',
      16,
      36,
      { fault: 'entiteitnaam' },
    ],
    [
      'a message with a DOCTYPE',
      FZ825.replace('?>\n', '?>\n<!DOCTYPE Bericht SYSTEM "x">\n'),
      'XML-DOCTYPE',
      2,
      1,
      {},
    ],
    [
      'a message with faults of controletype 2 too',
      `${withValue('Afzender', 'kanarie')}<`,
      'XML-WELGEVORMD',
      35,
      2,
      { fault: 'markering-open' },
    ],
  ])('%s', async (_, message, rule, line, column, args) => {
    expect(await parseEveryWay(message)).toEqual({
      ok: false,
      findings: [
        {
          controletype: 1,
          rule,
          retourcode: null,
          voorlopig: false,
          berichtklasse: null,
          mutatie: null,
          path: '/',
          line,
          column,
          args,
          message: expect.any(String),
          url: `https://example.org/fz825/regels/${rule.toLowerCase()}.html`,
        },
      ],
    });
  });

  it('as bytes of another encoding', () => {
    const message = Buffer.from(FZ825.replace('A20260401', 'é'), 'latin1');
    expect(parseBericht(message)).toEqual({
      ok: false,
      findings: [
        {
          controletype: 1,
          rule: 'XML-ONLEESBAAR',
          retourcode: null,
          voorlopig: false,
          berichtklasse: null,
          mutatie: null,
          path: '/',
          line: 8,
          column: 36,
          args: { encoding: 'UTF-8' },
          message: expect.any(String),
          url: 'https://example.org/fz825/regels/xml-onleesbaar.html',
        },
      ],
    });
  });
});

describe('what is personal', () => {
  const cases: readonly (readonly [
    label: string,
    message: string,
    values: readonly (string | undefined)[],
  ])[] = [
    [
      'the name of an unknown element',
      replaced('<mbfz:Afzender>', '<Kanarie x="kanarie">kanarie<kanarie/></Kanarie><mbfz:Afzender>'),
      ['Kanarie'],
    ],
    ['the name of an unknown root', '<kanarie:Kanarie xmlns:kanarie="urn:kanarie"/>', ['Kanarie']],
    ['the name of an element in a value', withValue('Afzender', '<Kanarie>kanarie</Kanarie>'), ['Kanarie']],
    ['text', replaced('<mbfz:Header>', 'kanarie &amp; zn<mbfz:Header>'), ['\n  kanarie & zn']],
    [
      'attributes',
      replaced('<mbfz:Header>', '<mbfz:Header kanarie="1" x="kanarie">'),
      ['kanarie="1"', 'x="kanarie"'],
    ],
    ['a value', withValue('Dagtekening', ' kanarie '), [' kanarie ']],
    [
      'a long value',
      withValue('MutatieIdentificatie', 'kanarie-kanarie-kanarie'),
      ['kanarie-kanarie-kanarie'],
    ],
    ['a version', withValue('Berichtversie', 'kanarie'), ['kanarie']],
    [
      'a known element in the wrong place',
      replaced('</mbfz:Header>', '<mbfz:Berichtcode>kanarie</mbfz:Berichtcode></mbfz:Header>'),
      [undefined],
    ],
    [
      'a document that cannot be read',
      replaced('<mbfz:Header>', '<mbfz:Header><Kanarie>&kanarie;'),
      [undefined],
    ],
    ['a prefix without namespace', replaced('<mbfz:Header>', '<kanarie:Kanarie/><mbfz:Header>'), [undefined]],
  ];

  it.each(cases)('%s', (_, message, values) => {
    const silent = parseBericht(message);
    const telling = parseBericht(message, { includeValues: true });
    if (silent.ok || telling.ok) throw new Error('The message has no fault.');
    expect(JSON.stringify(silent)).not.toMatch(/kanarie/i);
    expect(silent.findings.some((finding) => 'value' in finding)).toBe(false);
    expect(telling.findings.map(({ value }) => value)).toEqual(values);
    expect(telling.findings.map(({ value: _value, ...rest }) => rest)).toEqual(silent.findings);
  });

  it('is also in the values of a stream only when they are asked for', async () => {
    const message = withValue('Dagtekening', 'kanarie');
    const silent = await parseBerichtStream(pieces(message, 5), { includeValues: false });
    const telling = await parseBerichtStream(pieces(message, 5), { includeValues: true });
    expect(JSON.stringify(silent)).not.toMatch(/kanarie/);
    expect(telling).toEqual(parseBericht(message, { includeValues: true }));
  });
});

describe('what is no message', () => {
  const inputs: readonly (readonly [label: string, input: unknown])[] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 494],
    ['an object', { header: {} }],
    ['an array', ['<Bericht/>']],
    ['an ArrayBuffer', new ArrayBuffer(8)],
    ['other numbers', new Uint16Array(8)],
    ['a String object', new String('<Bericht/>')],
  ];
  const complaint = new TypeError('A document is read from strings or from Uint8Arrays, and not from both.');

  it.each(inputs)('%s', async (_, input) => {
    async function* source(): AsyncGenerator<string> {
      yield '<Bericht>';
      yield input as string;
    }
    expect(() => parseBericht(input as string)).toThrow(complaint);
    await expect(parseBerichtStream(source())).rejects.toThrow(complaint);
  });

  it('is not for a Uint8Array of another realm', () => {
    const foreign: Uint8Array = runInNewContext('new Uint8Array(length)', { length: 2 });
    foreign.set([0x3c, 0x61]);
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(parseBericht(foreign).ok).toBe(false);
  });

  it('a stream that mixes strings and bytes', async () => {
    async function* source(): AsyncGenerator<string | Uint8Array> {
      yield '<a>';
      yield new TextEncoder().encode('</a>');
    }
    await expect(parseBerichtStream(source())).rejects.toThrow(complaint);
  });
});

describe('parseBerichtStream', () => {
  it('reads no further than a fault of controletype 1, and closes the source', async () => {
    const steps: string[] = [];
    async function* source(): AsyncGenerator<string> {
      try {
        for (const piece of ['<?xml version="1.0"?>', '<!DOCTYPE', ' Bericht>', '<Bericht/>']) {
          steps.push(piece);
          yield piece;
        }
      } finally {
        steps.push('closed');
      }
    }
    const result = await parseBerichtStream(source());
    expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).toEqual(['XML-DOCTYPE']);
    expect(steps).toEqual(['<?xml version="1.0"?>', '<!DOCTYPE', 'closed']);
  });

  it('passes on what the source throws', async () => {
    async function* source(): AsyncGenerator<string> {
      yield '<Bericht>';
      throw new RangeError('verbinding verbroken');
    }
    await expect(parseBerichtStream(source())).rejects.toThrow(new RangeError('verbinding verbroken'));
  });

  it('takes a source without pieces for an empty message', async () => {
    const result = await parseBerichtStream(pieces('', 1));
    expect(result).toEqual(parseBericht(''));
  });
});

describe('a message of one kind', () => {
  const only = (berichttype: string, namespace: string): object => ({
    fault: 'root',
    supported: [{ berichttype, root: 'Bericht', namespace }],
  });
  const found = (result: ReturnType<typeof parseBericht>): unknown =>
    result.ok ? result.bericht : result.findings.map(({ rule, args, path }) => [rule, path, args]);

  it('an FZ825 is read as one, and an FZ826 is not', () => {
    expect(found(parseMutatiebericht(FZ825))).toEqual(found(parseBericht(FZ825)));
    expect(found(parseMutatiebericht(FZ826))).toEqual([
      ['STR-BERICHT', '/*', only('FZ825', 'http://ei.vektis.nl/mutatiebericht494')],
    ]);
  });

  it('an FZ826 is read as one, and an FZ825 is not', () => {
    expect(found(parseRetourbericht(FZ826))).toEqual(found(parseBericht(FZ826)));
    expect(found(parseRetourbericht(FZ825))).toEqual([
      ['STR-BERICHT', '/*', only('FZ826', 'http://ei.vektis.nl/mutatiebericht495')],
    ]);
  });

  it('is one of the schemas that are given, and the limits and values are those that are asked for', async () => {
    const compiled = compileSchema(
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Bericht">
        <xs:complexType><xs:sequence><xs:element name="Datum" type="xs:date"/></xs:sequence></xs:complexType>
      </xs:element></xs:schema>`,
      { berichttype: 'FZ825' },
    );
    if (!compiled.ok) return expect.unreachable('the schema is supported');
    const schemas = { ...ownSchemas, fz825: compiled.schema };
    const message = '<Bericht><Datum>2026-04-01</Datum></Bericht>';
    const bericht = { berichttype: 'FZ825', datum: '2026-04-01' };
    for (let times = 1; times <= 2; times++) {
      expect(found(parseBericht(message, { schemas }))).toEqual(bericht);
      expect(found(parseBericht(FZ826, { schemas }))).toEqual(found(parseBericht(FZ826)));
      expect(found(await parseBerichtStream(pieces(message, 4), { schemas }))).toEqual(bericht);
      expect(found(parseMutatiebericht(message, { schemas }))).toEqual(bericht);
      expect(found(parseRetourbericht(FZ826, { schemas }))).toEqual(found(parseBericht(FZ826)));
    }
    expect(found(parseBericht(FZ825, { schemas }))).toEqual([
      [
        'STR-BERICHT',
        '/*',
        {
          fault: 'root',
          supported: [
            { berichttype: 'FZ825', root: 'Bericht', namespace: '' },
            { berichttype: 'FZ826', root: 'Bericht', namespace: 'http://ei.vektis.nl/mutatiebericht495' },
          ],
        },
      ],
    ]);
    const changed = { ...ownSchemas, fz826: compiled.schema };
    expect(found(parseBericht(message, { schemas: changed }))).toEqual(bericht);
    expect(found(parseBericht(FZ825, { schemas: changed }))).toEqual(found(parseBericht(FZ825)));
    for (const parse of [parseMutatiebericht, parseRetourbericht]) {
      expect(parse('<a><b/></a>', { limits: { depth: 1 } })).toMatchObject({
        findings: [{ rule: 'XML-LIMIET', line: 1, column: 4 }],
      });
      expect(parse('<kanarie/>', { includeValues: true })).toMatchObject({
        findings: [{ value: 'kanarie' }],
      });
    }
  });
});

describe('the result of parsing', () => {
  const finding = { controletype: 1 };
  const locate = (): undefined => undefined;

  it.each<[string, unknown, boolean]>([
    ['an accepted message', parseBericht(FZ825), true],
    ['a message with a fault of controletype 1', parseBericht(''), true],
    ['a message with a fault of controletype 2', parseBericht('<x/>'), true],
    ['a bericht and a locate', { ok: true, bericht: {}, locate }, true],
    ['findings of both controletypes', { ok: false, findings: [finding, { controletype: 2 }] }, true],
    ['nothing', undefined, false],
    ['null', null, false],
    ['a text', 'ok', false],
    ['a function', Object.assign(() => undefined, { ok: true, bericht: {}, locate }), false],
    ['an object', {}, false],
    ['a bericht', { berichttype: 'FZ825', header: {} }, false],
    ['no bericht', { ok: true, locate }, false],
    ['no locate', { ok: true, bericht: {} }, false],
    ['a locate that is no function', { ok: true, bericht: {}, locate: {} }, false],
    ['another ok', { ok: 1, bericht: {}, locate, findings: [finding] }, false],
    ['no findings', { ok: false }, false],
    ['an empty list of findings', { ok: false, findings: [] }, false],
    ['findings that are no list', { ok: false, findings: { 0: finding, length: 1 } }, false],
    ['a finding of another controletype', { ok: false, findings: [finding, { controletype: 3 }] }, false],
    ['a finding without controletype', { ok: false, findings: [{}] }, false],
    ['a finding that is null', { ok: false, findings: [null] }, false],
    ['a finding that is a text', { ok: false, findings: ['XML-LEEG'] }, false],
    ['a list of nothing', { ok: false, findings: Array(1) }, false],
  ])('is told from what only looks like it: %s', (_, input, expected) => {
    expect(isParseResult(input)).toBe(expected);
  });
});
