import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkBericht, controles, type Mutatiebericht, readRetourbericht, retourbericht } from 'fz825';
import { COD954, loadCodelijst } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import { type Codelijst, findCode } from '../../src/codelijst/index.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const FOLDER = new URL('../../schemas/codelijsten/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();
const SECRET = 'GEHEIM';

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function load(input: string | Uint8Array): Codelijst {
  const result = loadCodelijst(input);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.codelijst;
}

/** What a file holds, found with nothing but regular expressions. */
function held(xml: string): Codelijst {
  const text = (of: string, name: string): string | undefined =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(of)?.[1];
  return {
    codelijstcode: text(xml, 'Codelijstcode') ?? '',
    elementen: [...xml.matchAll(/<CodelijstElement>(.*?)<\/CodelijstElement>/gs)].map(([, element = '']) => {
      const ingangsdatum = text(element, 'Ingangsdatum');
      const expiratiedatum = text(element, 'Expiratiedatum');
      return {
        code: text(element, 'Code') ?? '',
        betekenis: text(element, 'Betekenis') ?? '',
        ...(ingangsdatum === undefined ? {} : { ingangsdatum }),
        ...(expiratiedatum === undefined ? {} : { expiratiedatum }),
      };
    }),
  };
}

const NAMESPACE = 'http://ei.vektis.nl/codelijsten/v1';

/** A list with these elements, each on a line of its own from line 3 on. */
function list(...elements: readonly string[]): string {
  const lines = elements.map((each) => `  <CodelijstElement>${each}</CodelijstElement>`);
  return [`<Codelijst xmlns="${NAMESPACE}">`, '  <Naam>x</Naam>', ...lines, '</Codelijst>'].join('\n');
}

describe('the code lists of the package', () => {
  test('are these', () => {
    expect(FILES).toEqual(['COD002-VEKT.xml', 'COD467-VEKT.xml', 'COD856-VEKT.xml', 'COD954-VEKT.xml']);
  });

  test.each(FILES)('%s holds what is in it, as text and as bytes', (file) => {
    const xml = read(file);
    const codelijst = load(xml);
    expect(codelijst).toEqual(held(xml));
    expect(codelijst.codelijstcode).toBe(file.replace('.xml', ''));
    expect(codelijst.elementen).toHaveLength(xml.split('<CodelijstElement>').length - 1);
    expect(load(new TextEncoder().encode(xml))).toEqual(codelijst);
    expect(load(new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')))).toEqual(
      codelijst,
    );
  });

  test.each([
    ['COD002-VEKT.xml', ['494', '495']],
    ['COD467-VEKT.xml', ['1', '2', '3']],
    ['COD856-VEKT.xml', ['P', 'T']],
  ])('%s has these codes', (file, codes) => {
    expect(load(read(file)).elementen.map(({ code }) => code)).toEqual(codes);
  });

  test('COD954 is that of the file', () => {
    expect(COD954).toEqual(load(read('COD954-VEKT.xml')));
    expect(COD954.elementen.map(({ code, ingangsdatum = '' }) => `${code} ${ingangsdatum}`.trim())).toEqual([
      ...['0001 2006-01-01', '0017 2006-01-01', '0018 2006-01-01', '0200', '0300', '0651', '8007', '8011'],
      ...['8021', '8028', '8067', '8986', '9284'],
    ]);
    expect(findCode(COD954, '0200')?.betekenis).toBe('Geen opmerking bij deze berichtklasse.');
  });
});

describe('a list', () => {
  const FULL = `<Code>8011</Code><Betekenis>B</Betekenis><Ingangsdatum>2006-01-01</Ingangsdatum><Expiratiedatum>2024-02-29</Expiratiedatum>`;
  const EXPECTED = {
    code: '8011',
    betekenis: 'B',
    ingangsdatum: '2006-01-01',
    expiratiedatum: '2024-02-29',
  };

  test.each<[string, string, Codelijst]>([
    ['in full', list(FULL), { codelijstcode: '', elementen: [EXPECTED] }],
    [
      'with a prefix',
      list(FULL)
        .replace('xmlns=', 'xmlns:c=')
        .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1c:'),
      { codelijstcode: '', elementen: [EXPECTED] },
    ],
    [
      'with a prefix for some, and none for others',
      list(FULL)
        .replace('xmlns=', 'xmlns:c=')
        .replace('<Codelijst ', '<c:Codelijst ')
        .replace('</Codelijst>', '</c:Codelijst>'),
      { codelijstcode: '', elementen: [EXPECTED] },
    ],
    [
      'without a namespace',
      list(FULL).replace(/ xmlns="[^"]*"/, ''),
      { codelijstcode: '', elementen: [EXPECTED] },
    ],
    [
      'with elements of another namespace',
      list(`${FULL}<x:Code xmlns:x="urn:x">9999</x:Code><x:Betekenis xmlns:x="urn:x"/>`).replace(
        '<Naam>',
        '<x:Codelijstcode xmlns:x="urn:x">X</x:Codelijstcode><Naam>',
      ),
      { codelijstcode: '', elementen: [EXPECTED] },
    ],
    [
      'with meanings under another name',
      list(
        '<Code>1</Code><Omschrijving>O</Omschrijving>',
        '<Omschrijving>O</Omschrijving><Code>A-b é</Code><Betekenis>B</Betekenis><Omschrijving>P</Omschrijving>',
        '<Code>3</Code><Omschrijving>O</Omschrijving><Omschrijving>P</Omschrijving>',
      ),
      {
        codelijstcode: '',
        elementen: [
          { code: '1', betekenis: 'O' },
          { code: 'A-b é', betekenis: 'B' },
          { code: '3', betekenis: 'O' },
        ],
      },
    ],
    [
      'with periods that are empty',
      list(
        '<Code>1</Code><Ingangsdatum>2026-01-02</Ingangsdatum><Expiratiedatum>2026-01-02</Expiratiedatum>',
        '<Code>2</Code><Ingangsdatum>2026-01-02</Ingangsdatum><Expiratiedatum>2026-01-01</Expiratiedatum>',
      ),
      {
        codelijstcode: '',
        elementen: [
          { code: '1', betekenis: '', ingangsdatum: '2026-01-02', expiratiedatum: '2026-01-02' },
          { code: '2', betekenis: '', ingangsdatum: '2026-01-02', expiratiedatum: '2026-01-01' },
        ],
      },
    ],
    [
      'in another order, with more',
      list(
        '<Toelichting><Code>9999</Code></Toelichting><Expiratiedatum>2024-02-29</Expiratiedatum><Betekenis>B</Betekenis><Ingangsdatum>2006-01-01</Ingangsdatum><Code>8011</Code><Soort>x</Soort>',
      ).replace('<Naam>', '<Versie>3</Versie><Naam>'),
      { codelijstcode: '', elementen: [EXPECTED] },
    ],
    [
      'of a code alone',
      list('<Code>8011</Code>'),
      { codelijstcode: '', elementen: [{ code: '8011', betekenis: '' }] },
    ],
    [
      'with dates that are empty',
      list('<Code>8011</Code><Ingangsdatum/><Expiratiedatum> </Expiratiedatum>'),
      { codelijstcode: '', elementen: [{ code: '8011', betekenis: '' }] },
    ],
    [
      'with white space around the texts',
      list(FULL.replaceAll(/>([^<]+)</g, '>\n $1\t<')).replace(
        '<Naam>',
        '<Codelijstcode> COD-1\n</Codelijstcode><Naam>',
      ),
      { codelijstcode: 'COD-1', elementen: [EXPECTED] },
    ],
    [
      'with references, CDATA and commentary in the texts',
      list('<Code>80<!-- x -->11</Code><Betekenis>A &amp; <![CDATA[<B>]]> c&#233;</Betekenis>').replace(
        '<Naam>',
        '<Codelijstcode>COD<!-- x --><![CDATA[-1]]></Codelijstcode><Naam>',
      ),
      { codelijstcode: 'COD-1', elementen: [{ code: '8011', betekenis: 'A & <B> cé' }] },
    ],
    [
      'with white space inside its name',
      list('<Code>1</Code>').replace('<Naam>', '<Codelijstcode>COD &amp; <!-- x -->1</Codelijstcode><Naam>'),
      { codelijstcode: 'COD & 1', elementen: [{ code: '1', betekenis: '' }] },
    ],
    [
      'of one code with two periods',
      list('<Code>1</Code><Expiratiedatum>2020-01-01</Expiratiedatum>', '<Code>1</Code>'),
      {
        codelijstcode: '',
        elementen: [
          { code: '1', betekenis: '', expiratiedatum: '2020-01-01' },
          { code: '1', betekenis: '' },
        ],
      },
    ],
    [
      'with names of JavaScript itself',
      list('<Code>__proto__</Code><constructor>x</constructor><__proto__>y</__proto__>'),
      { codelijstcode: '', elementen: [{ code: '__proto__', betekenis: '' }] },
    ],
    [
      'with elements in the texts, which are passed over with what is in them',
      list('<Code>80<Deel>x</Deel>11</Code>y<Betekenis>B<Deel><Deel>x</Deel></Deel></Betekenis>z').replace(
        '<Naam>',
        '<Codelijstcode>COD<Deel>x</Deel>-1</Codelijstcode><Naam>',
      ),
      { codelijstcode: 'COD-1', elementen: [{ code: '8011', betekenis: 'B' }] },
    ],
    [
      'with a name, and the names of other lists',
      list('<Code>1</Code><Codelijstcode>X</Codelijstcode>').replace(
        '<Naam>',
        '<Codelijstcode>COD-0</Codelijstcode><Codelijstcode>COD-1</Codelijstcode><Zie><Codelijstcode>X</Codelijstcode></Zie><Naam>',
      ),
      { codelijstcode: 'COD-1', elementen: [{ code: '1', betekenis: '' }] },
    ],
    [
      'with codes that are not of an element, and may be there twice',
      list('<Code>1</Code>').replace('<Naam>', '<Zie><Code>2</Code><Code>3</Code></Zie><Naam>'),
      { codelijstcode: '', elementen: [{ code: '1', betekenis: '' }] },
    ],
    [
      'with two times what is not read, or read only without a Betekenis: the first is taken',
      list('<Code>1</Code><Omschrijving>A</Omschrijving><Omschrijving>B</Omschrijving><Soort/><Soort/>'),
      { codelijstcode: '', elementen: [{ code: '1', betekenis: 'A' }] },
    ],
  ])('%s', (_name, xml, expected) => {
    expect(load(xml)).toStrictEqual(expected);
  });
});

/** Each fault: `controletype rule path line:column`. */
const FAULTS: readonly [string, string, readonly string[]][] = [
  ['nothing', '', ['1 / 1:1']],
  ['no XML', SECRET, ['1 / 1:1']],
  ['JSON', '{ "codelijstcode": "COD954-VEKT" }', ['1 / 1:1']],
  ['not well-formed', `<Codelijst xmlns="${NAMESPACE}">\n  <Code></Codelijst>`, ['1 / 2:9']],
  ['cut off', list('<Code>1</Code>').replace('</Codelijst>', ''), ['1 / 4:1']],
  ['a DOCTYPE', `<!DOCTYPE Codelijst>\n${list('<Code>1</Code>')}`, ['1 / 1:1']],
  ['another root', `<Lijst xmlns="${NAMESPACE}"/>`, ['2 STR-BERICHT /* 1:1']],
  [
    'no namespace, and another root',
    '\n<Lijst><CodelijstElement><Code>1</Code></CodelijstElement></Lijst>',
    ['2 STR-BERICHT /* 2:1'],
  ],
  [
    'codes in another namespace',
    list().replace('<Naam>x</Naam>', '<CodelijstElement xmlns="urn:x"><Code>1</Code></CodelijstElement>'),
    ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[1] 1:1'],
  ],
  [
    'a code in another namespace',
    list('<Code xmlns="urn:x">1</Code>'),
    ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[1]/Code 3:3'],
  ],
  ['another namespace', list('<Code>1</Code>').replace('/v1', '/v2'), ['2 STR-BERICHT /* 1:1']],
  ['a message', '<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494"/>', ['2 STR-BERICHT /* 1:1']],
  ['no codes', list(), ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[1] 1:1']],
  [
    'codes in another place',
    list().replace('<Naam>x</Naam>', '<Codes><CodelijstElement><Code>1</Code></CodelijstElement></Codes>'),
    ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[1] 1:1'],
  ],
  [
    'an element without a code',
    list('<Code>1</Code>', `<Betekenis>${SECRET}</Betekenis>`),
    ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[2]/Code 4:3'],
  ],
  [
    'a code twice',
    list('<Code>1</Code>', '<Code>02</Code><Code>00</Code>'),
    ['2 STR-HERHAALD /Codelijst/CodelijstElement[2]/Code[2] 4:36'],
  ],
  [
    'a meaning twice',
    list('<Code>1</Code><Betekenis>A</Betekenis><Betekenis>A</Betekenis>'),
    ['2 STR-HERHAALD /Codelijst/CodelijstElement[1]/Betekenis[2] 3:59'],
  ],
  [
    'dates twice, of which the last is judged',
    list(
      '<Code>1</Code><Ingangsdatum>2026-01-01</Ingangsdatum><Ingangsdatum>x</Ingangsdatum><Expiratiedatum>x</Expiratiedatum><Expiratiedatum/>',
    ),
    [
      '2 STR-HERHAALD /Codelijst/CodelijstElement[1]/Ingangsdatum[2] 3:74',
      '2 STR-HERHAALD /Codelijst/CodelijstElement[1]/Expiratiedatum[2] 3:138',
      '2 STR-DATUM /Codelijst/CodelijstElement[1]/Ingangsdatum 3:74',
    ],
  ],
  ['an empty code', list('<Code> \n</Code>'), ['2 STR-ONTBREEKT /Codelijst/CodelijstElement[1]/Code 3:3']],
  ...['2026-02-29', '29-02-2024', '20240229', '2024-02-29Z', SECRET].flatMap((datum): typeof FAULTS => [
    [
      `Ingangsdatum ${datum}`,
      list(`<Code>1</Code><Ingangsdatum>${datum}</Ingangsdatum>`),
      ['2 STR-DATUM /Codelijst/CodelijstElement[1]/Ingangsdatum 3:35'],
    ],
    [
      `Expiratiedatum ${datum}`,
      list('<Code>1</Code>', `<Code>2</Code>\n<Expiratiedatum>${datum}</Expiratiedatum>`),
      ['2 STR-DATUM /Codelijst/CodelijstElement[2]/Expiratiedatum 5:1'],
    ],
  ]),
];

describe('what is not a list', () => {
  test.each(FAULTS)('%s', (_name, xml, expected) => {
    const result = loadCodelijst(xml);
    if (result.ok) expect.unreachable('it was loaded');
    const lines = result.findings.map(({ controletype, rule, path, line, column }) =>
      [controletype, ...(controletype === 1 ? [] : [rule]), path, `${line}:${column}`].join(' '),
    );
    expect(lines).toEqual(expected);
    expect(result).not.toHaveProperty('codelijst');
    expect(JSON.stringify(result)).not.toContain(SECRET);
    for (const finding of result.findings) {
      expect(finding).toMatchObject({ retourcode: null, voorlopig: false, berichtklasse: null });
      expect(finding).not.toHaveProperty('value');
      expect(finding.message).not.toBe('');
    }
    const bytes = loadCodelijst(new TextEncoder().encode(xml));
    expect(bytes.ok ? [] : bytes.findings).toEqual(result.findings);
  });

  test.each<[string, string, object]>([
    [
      'another root',
      '<Lijst/>',
      {
        fault: 'root',
        supported: [
          { berichttype: 'codelijst', root: 'Codelijst', namespace: 'http://ei.vektis.nl/codelijsten/v1' },
        ],
      },
    ],
    ['no codes', list(), { element: 'CodelijstElement', klasse: 'Codelijst' }],
    ['no code', list('<Betekenis>B</Betekenis>'), { element: 'Code', klasse: 'CodelijstElement' }],
    [
      'a code twice',
      list('<Code>1</Code><Code>1</Code>'),
      { element: 'Code', klasse: 'CodelijstElement', max: 1 },
    ],
    [
      'no date',
      list('<Code>1</Code><Ingangsdatum>x</Ingangsdatum>'),
      { element: 'Ingangsdatum', builtin: 'date' },
    ],
  ])('%s: what the sentence is about', (_name, xml, args) => {
    const result = loadCodelijst(xml);
    expect(result.ok || result.findings.map((finding) => finding.args)).toEqual([args]);
  });

  test('all that is wrong, by the number of the element', () => {
    const result = loadCodelijst(
      list(
        '<Ingangsdatum>x</Ingangsdatum>',
        '<Code>1</Code>',
        '<Code>2</Code><Ingangsdatum>x</Ingangsdatum><Expiratiedatum>x</Expiratiedatum>',
      ),
    );
    const at = '/Codelijst/CodelijstElement';
    expect(result.ok ? [] : result.findings.map(({ path }) => path)).toEqual([
      ...[`${at}[1]/Code`, `${at}[1]/Ingangsdatum`, `${at}[3]/Ingangsdatum`, `${at}[3]/Expiratiedatum`],
    ]);
  });

  test('two codes in one element do not become a third', () => {
    const result = loadCodelijst(list('<Code>02</Code><Code>00</Code>'));
    expect(result.ok ? result.codelijst.elementen.map(({ code }) => code) : []).not.toContain('0200');
  });

  test.each([undefined, null, 7, {}, ['<Codelijst/>'], new Date(0), COD954])('%j is a TypeError', (input) => {
    expect(() => loadCodelijst(input as never)).toThrow(TypeError);
  });
});

describe('findCode', () => {
  const codelijst: Codelijst = {
    codelijstcode: 'X',
    elementen: [
      { code: '1', betekenis: 'open' },
      { code: '2', betekenis: 'from', ingangsdatum: '2024-02-29' },
      { code: '3', betekenis: 'until', expiratiedatum: '2024-02-29' },
      { code: '4', betekenis: 'first', ingangsdatum: '2020-01-01', expiratiedatum: '2021-01-01' },
      { code: '4', betekenis: 'second', ingangsdatum: '2022-01-01', expiratiedatum: '2022-01-02' },
      { code: '5', betekenis: 'never', ingangsdatum: '2020-01-01', expiratiedatum: '2020-01-01' },
    ],
  };

  test.each<[string, string | undefined, string | undefined]>([
    ['1', '0001-01-01', 'open'],
    ['1', '9999-12-31', 'open'],
    ['2', '2024-02-28', undefined],
    ['2', '2024-02-29', 'from'],
    ['2', '9999-12-31', 'from'],
    ['3', '0001-01-01', 'until'],
    ['3', '2024-02-28', 'until'],
    ['3', '2024-02-29', undefined],
    ['4', '2019-12-31', undefined],
    ['4', '2020-01-01', 'first'],
    ['4', '2020-12-31', 'first'],
    ['4', '2021-01-01', undefined],
    ['4', '2022-01-01', 'second'],
    ['4', '2022-01-02', undefined],
    ['5', '2020-01-01', undefined],
    ['5', undefined, 'never'],
    ['4', undefined, 'first'],
    ['3', undefined, 'until'],
    ['6', undefined, undefined],
    ['', undefined, undefined],
    [' 1', undefined, undefined],
    ['constructor', undefined, undefined],
    ['6', '2020-01-01', undefined],
  ])('%j on %s: %s', (code, peildatum, betekenis) => {
    expect(findCode(codelijst, code, peildatum)?.betekenis).toBe(betekenis);
  });

  test('of a period that ends before it begins no date is in it', () => {
    const result = load(
      list(
        '<Code>1</Code><Ingangsdatum>2026-01-03</Ingangsdatum><Expiratiedatum>2026-01-01</Expiratiedatum>',
      ),
    );
    const dates = ['2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
    expect(dates.map((date) => findCode(result, '1', date))).toEqual(dates.map(() => undefined));
    expect(findCode(result, '1')?.code).toBe('1');
  });

  test.each([
    ...['', '2026-02-29', '20260301', '01-03-2026', '2026-03-01T00:00:00'],
    ...[20260301, null, new Date(0), Object('2026-03-01')],
  ])('the peildatum %j is a TypeError', (peildatum) => {
    expect(() => findCode(COD954, '0001', peildatum as never)).toThrow(
      new TypeError('peildatum must be an existing date, YYYY-MM-DD.'),
    );
  });

  test.each([undefined, null, 'COD954', {}, { elementen: {} }])('the list %j is a TypeError', (list) => {
    expect(() => findCode(list as never, '0001')).toThrow(new TypeError('codelijst must be a code list.'));
  });

  test('of COD954, on the day before its first and on that day', () => {
    expect(findCode(COD954, '0001', '2005-12-31')).toBeUndefined();
    expect(findCode(COD954, '0001', '2006-01-01')?.code).toBe('0001');
    expect(findCode(COD954, '0200', '2005-12-31')?.code).toBe('0200');
  });
});

describe('a list that is loaded', () => {
  test('is frozen, with all that is in it', () => {
    const codelijst = load(list('<Code>1</Code>'));
    expect([codelijst, codelijst.elementen, codelijst.elementen[0]].every(Object.isFrozen)).toBe(true);
  });

  test('finds the same by its index as a copy of it does without, whatever the codes and periods', () => {
    const day = fc.constantFrom(undefined, '2025-12-31', '2026-01-01', '2026-01-02', '2026-06-01');
    const code = fc.constantFrom('1', '2', '01', 'a', 'A', '__proto__', 'constructor');
    const element = fc
      .record({ code, ingangsdatum: day, expiratiedatum: day })
      .map(
        ({ code: of, ingangsdatum, expiratiedatum }) =>
          `<Code>${of}</Code><Ingangsdatum>${ingangsdatum ?? ''}</Ingangsdatum><Expiratiedatum>${expiratiedatum ?? ''}</Expiratiedatum>`,
      );
    fc.assert(
      fc.property(
        fc.array(element, { minLength: 1, maxLength: 12 }),
        code,
        day,
        (elements, of, peildatum) => {
          const codelijst = load(list(...elements.map((each, n) => `${each}<Betekenis>${n}</Betekenis>`)));
          expect(findCode(codelijst, of, peildatum)).toEqual(
            findCode(structuredClone(codelijst), of, peildatum),
          );
        },
      ),
    );
  });

  test('is searched in no time, however long it is', () => {
    let reads = 0;
    const elementen = Array.from({ length: 2_000 }, (_, n) =>
      Object.freeze({
        get code() {
          reads++;
          return `A${n}`;
        },
        betekenis: 'Een',
      }),
    );
    const codelijst = Object.freeze({ codelijstcode: 'X', elementen: Object.freeze(elementen) });
    for (let n = 0; n < 2_000; n++)
      expect(findCode(codelijst, `A${n}`, '2026-03-15') === undefined).toBe(false);
    // One by one these are 2,000,000 comparisons.
    expect(reads).toBeLessThan(20_000);
  });
});

describe('a list that changes', () => {
  test('is searched as it is at that moment', () => {
    const elementen = [{ code: '1', betekenis: 'een' }];
    const codelijst = { codelijstcode: 'X', elementen };
    expect(findCode(codelijst, '2')).toBeUndefined();
    elementen.push({ code: '2', betekenis: 'twee' });
    expect(findCode(codelijst, '2')?.betekenis).toBe('twee');
    Object.assign(elementen[0] ?? {}, { code: '3' });
    expect([findCode(codelijst, '1')?.code, findCode(codelijst, '3')?.code]).toEqual([undefined, '3']);
  });

  test('that is so too when the list itself is frozen, and not all of its elements are', () => {
    const element = { code: '1', betekenis: 'een' };
    const other = Object.freeze({ code: '0', betekenis: 'nul' });
    const codelijst = Object.freeze({ codelijstcode: 'X', elementen: Object.freeze([other, element]) });
    expect(findCode(codelijst, '1')?.betekenis).toBe('een');
    element.code = '2';
    expect([findCode(codelijst, '1')?.code, findCode(codelijst, '2')?.code]).toEqual([undefined, '2']);
  });
});

describe('another list in the place of COD954', () => {
  /** All codes of COD954; 8011 until 2026-03-15, and then a new meaning from 2026-04-01. */
  const codelijst = load(
    list(
      ...COD954.elementen.filter(({ code }) => code !== '8011').map(({ code }) => `<Code>${code}</Code>`),
      '<Code>8011</Code><Betekenis>Oud</Betekenis><Expiratiedatum>2026-03-15</Expiratiedatum>',
      '<Code>8011</Code><Betekenis>Nieuw</Betekenis><Ingangsdatum>2026-04-01</Ingangsdatum>',
    ),
  );
  const heen = withoutLocatie();
  const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;

  test('without the code of a control that list is refused, and with another code in its place it is not', () => {
    const without = { ...codelijst, elementen: codelijst.elementen.filter(({ code }) => code !== '8011') };
    expect(() => checkBericht(heen, context, { codelijst: without })).toThrow(TypeError);
    const retourcodes = Object.fromEntries(
      controles.filter(({ retourcode }) => retourcode === '8011').map(({ id }) => [id, '8021']),
    );
    const { findings } = checkBericht(heen, context, { codelijst: without, retourcodes });
    expect(findings.map(({ rule, retourcode }) => `${rule} ${retourcode}`)).toEqual(['VC009 8021']);
  });

  test('a check takes a code of any period: it is for whoever assigns them to see that they are valid', () => {
    const { findings } = checkBericht(heen, context, { codelijst });
    expect(findings.map(({ rule, retourcode }) => `${rule} ${retourcode}`)).toEqual(['VC009 8011']);
  });

  test.each([
    ['2026-03-14', 'Oud'],
    ['2026-03-15', undefined],
    ['2026-03-31', undefined],
    ['2026-04-01', 'Nieuw'],
  ])('a retourbericht of %s is read by the list of that day: %s', (dagtekeningRetour, betekenis) => {
    const { findings } = checkBericht(heen, context, { codelijst });
    const retour = retourbericht(heen, findings, { identificatieRetour: 'R-1', dagtekeningRetour });
    const read = readRetourbericht(heen, retour, { codelijst, strict: true });
    if (betekenis === undefined) {
      expect(read.ok ? [] : read.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
        'RET-CODE /Bericht/Verzekerde/MutatieFZ[1]/Retourcodes/Retourcode[1]',
      ]);
    } else {
      expect(read.ok && read.uitkomst.mutaties[0]?.meldingen.map((each) => each.betekenis)).toEqual([
        betekenis,
      ]);
    }
  });
});

/** A message with one fault: a verplaatsing without MutatieLocatie, VC009. */
function withoutLocatie(): Mutatiebericht {
  const bericht = exampleBericht();
  const [mutatie] = bericht.verzekerde.mutatieFZ;
  if (mutatie === undefined) throw new Error('The example has a mutation.');
  const { mutatieLocatie: _, ...rest } = mutatie;
  const verplaatsing = { ...rest, soortMutatie: '1', statusAanlevering: '1' } as const;
  return { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ: [verplaatsing] } };
}
