import fc from 'fast-check';
import { type BronGegevens, type Bronnen, type PlaatsingsbesluitGegeven, readBronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';

/** Not in any fout. */
const SECRET = 'GEHEIM';

const MUTATIE = {
  mutatieIdentificatie: 'M-1',
  soortMutatie: '1',
  mutatiedatum: '2026-02-01',
  zorglocatie: '06290002',
} as const;
const EINDE = { mutatieIdentificatie: 'M-2', soortMutatie: '2', mutatiedatum: '2026-03-01' } as const;
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  zorglocatie: '06290001',
  mutaties: [MUTATIE, EINDE],
  vervallen: ['M-0', ' M-9 '],
};
const ONTVANGEN = { afzender: '06290001', identificatieAanlevering: 'A-1' };
const GEGEVENS: Required<BronGegevens> = {
  agb: [{ code: '06290001' }, { code: '06290002', van: '2020-01-01', tot: '2026-01-01' }],
  uzovi: [{ code: '9992', van: '2020-01-01' }],
  plaatsingsbesluiten: [BESLUIT],
  ontvangen: [ONTVANGEN],
};

function make(data: unknown): Bronnen {
  const result = readBronnen(data as BronGegevens);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.bronnen;
}

function besluit(changes: object): object {
  return { plaatsingsbesluiten: [{ ...BESLUIT, ...changes }] };
}

function mutatie(changes: object): object {
  return besluit({ mutaties: [EINDE, { ...MUTATIE, ...changes }] });
}

function without(of: object, field: string): object {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== field));
}

const B = '/plaatsingsbesluiten/0';
const M = `${B}/mutaties/1`;

/** What may stand where a list or an object is wanted. */
const NO_LIST: readonly unknown[] = [null, {}, { length: 0 }, SECRET, 7, true, new Set(), () => []];
const NO_OBJECT: readonly unknown[] = [null, [], SECRET, 7, true, undefined, Symbol(SECRET)];
/** What may stand where a text is wanted. */
const NO_TEXT: readonly unknown[] = [null, 7, 1n, true, ['06290001'], {}, Object('06290001'), new Date(0)];
const NO_AGB = ['', '6290001', '062900011', '0629000a', ' 06290001', '06290001\n', '06.90001', SECRET];
const NO_DATE = [
  ...[
    '',
    '2026-02-29',
    '2026-2-1',
    '01-02-2026',
    '20260201',
    '2026-02-01Z',
    ' 2026-02-01',
    '2026-02-01T00:00',
  ],
  ...['0000-01-01', '-2026-02-01', '12026-02-01', '2026-13-01', '2026-04-31', SECRET],
];
const NO_KENMERK = ['', ' ', '\n', 'x'.repeat(21)];

/** A kind of wrong data, with the places of all fouten, in their order. */
type Wrong = [name: string, data: unknown, paths: readonly string[]];

const WRONG: readonly Wrong[] = [
  ...NO_OBJECT.map((data): Wrong => [`the whole: ${String(data)}`, data, ['']]),
  ...(['agb', 'uzovi', 'plaatsingsbesluiten', 'ontvangen'] as const).flatMap((naam): Wrong[] => [
    ...NO_LIST.map((list): Wrong => [`${naam}: ${String(list)}`, { [naam]: list }, [`/${naam}`]]),
    ...NO_OBJECT.map(
      (item): Wrong => [
        `${naam}, an item: ${String(item)}`,
        { ...GEGEVENS, [naam]: [...GEGEVENS[naam], item] },
        [`/${naam}/${GEGEVENS[naam].length}`],
      ],
    ),
    [`${naam}: holes`, { [naam]: new Array(2) }, [`/${naam}/0`, `/${naam}/1`]],
  ]),
  ['an unknown field', { ...GEGEVENS, [SECRET]: [] }, ['/*']],
  ['an unknown field, without anything', { [SECRET]: undefined }, ['/*']],
  ['two unknown fields', { [SECRET]: 1, AGB: [] }, ['/*', '/*']],
  ['__proto__ from JSON', JSON.parse('{ "__proto__": { "agb": [] } }'), ['/*']],
  ['constructor', { constructor: SECRET }, ['/*']],

  ['register: empty', { agb: [{}], uzovi: [{}] }, ['/agb/0/code', '/uzovi/0/code']],
  ['register: code undefined', { agb: [{ code: undefined }] }, ['/agb/0/code']],
  ['register: code inherited', { agb: [Object.create({ code: '06290001' })] }, ['/agb/0/code']],
  [
    'register: __proto__ from JSON',
    { agb: [JSON.parse('{ "code": "06290001", "__proto__": {} }')] },
    ['/agb/0/*'],
  ],
  [
    'register: unknown',
    { uzovi: [{ code: '9992', naam: SECRET, [SECRET]: 1 }] },
    ['/uzovi/0/*', '/uzovi/0/*'],
  ],
  ...NO_TEXT.map((code): Wrong => [`register: code ${String(code)}`, { agb: [{ code }] }, ['/agb/0/code']]),
  ...NO_AGB.map((code): Wrong => [`agb ${JSON.stringify(code)}`, { agb: [{ code }] }, ['/agb/0/code']]),
  ...['', '992', '99922', '999x', ' 9992'].map(
    (code): Wrong => [`uzovi ${JSON.stringify(code)}`, { uzovi: [{ code }] }, ['/uzovi/0/code']],
  ),
  ...[...NO_TEXT, ...NO_DATE].map(
    (van): Wrong => [
      `van and tot: ${typeof van} ${String(van)}`,
      { agb: [{ code: '06290001', van }], uzovi: [{ code: '9992', tot: van }] },
      ['/agb/0/van', '/uzovi/0/tot'],
    ],
  ),
  [
    'tot on and before van',
    {
      agb: [
        { code: '06290001', van: '2026-01-01', tot: '2026-01-02' },
        { code: '06290001', van: '2026-01-01', tot: '2026-01-01' },
      ],
      uzovi: [{ code: '9992', van: '2026-01-02', tot: '2026-01-01' }],
    },
    ['/agb/1/tot', '/uzovi/0/tot'],
  ],

  [
    'besluit: empty',
    { plaatsingsbesluiten: [{}] },
    ['plaatsingsbesluitnummer', 'verzekerdennummer', 'zorgaanbieder', 'mutaties'].map(
      (field) => `${B}/${field}`,
    ),
  ],
  ...['plaatsingsbesluitnummer', 'verzekerdennummer', 'zorgaanbieder', 'mutaties'].map(
    (field): Wrong => [
      `besluit without ${field}`,
      { plaatsingsbesluiten: [without(BESLUIT, field)] },
      [`${B}/${field}`],
    ],
  ),
  [
    'besluit inherited',
    { plaatsingsbesluiten: [Object.create(BESLUIT)] },
    [
      ...['plaatsingsbesluitnummer', 'verzekerdennummer', 'zorgaanbieder', 'mutaties'].map(
        (field) => `${B}/${field}`,
      ),
    ],
  ],
  ['besluit: unknown field', besluit({ naam: SECRET }), [`${B}/*`]],
  ...['plaatsingsbesluitnummer', 'verzekerdennummer', 'zorgaanbieder', 'startdatum', 'zorglocatie'].flatMap(
    (field) =>
      NO_TEXT.map(
        (value): Wrong => [
          `besluit: ${field} ${String(value)}`,
          besluit({ [field]: value }),
          [`${B}/${field}`],
        ],
      ),
  ),
  ...['', '20260001', '2026000177', '20260001x', SECRET].map(
    (value): Wrong => [
      `besluit: plaatsingsbesluitnummer ${value}`,
      besluit({ plaatsingsbesluitnummer: value }),
      [`${B}/plaatsingsbesluitnummer`],
    ],
  ),
  ...['', '123456', '123456789', '123456x', SECRET].map(
    (value): Wrong => [
      `besluit: verzekerdennummer ${value}`,
      besluit({ verzekerdennummer: value }),
      [`${B}/verzekerdennummer`],
    ],
  ),
  ...NO_AGB.map(
    (value): Wrong => [
      `besluit: zorgaanbieder and zorglocatie ${JSON.stringify(value)}`,
      besluit({ zorgaanbieder: value, zorglocatie: value }),
      [`${B}/zorgaanbieder`, `${B}/zorglocatie`],
    ],
  ),
  ...NO_DATE.map(
    (startdatum): Wrong => [
      `besluit: startdatum ${JSON.stringify(startdatum)}`,
      besluit({ startdatum }),
      [`${B}/startdatum`],
    ],
  ),
  ...NO_LIST.flatMap((list): Wrong[] => [
    [`besluit: mutaties ${String(list)}`, besluit({ mutaties: list }), [`${B}/mutaties`]],
    [`besluit: vervallen ${String(list)}`, besluit({ vervallen: list }), [`${B}/vervallen`]],
  ]),
  ['vervallen: holes', besluit({ vervallen: ['M-0', ...new Array(1)] }), [`${B}/vervallen/1`]],
  ...[...NO_TEXT, ...NO_KENMERK]
    .filter((value) => typeof value !== 'object' || value === null || Array.isArray(value))
    .map(
      (value): Wrong => [
        `vervallen: ${typeof value} ${String(value)}`,
        besluit({ vervallen: ['M-0', value] }),
        [`${B}/vervallen/1`],
      ],
    ),
  ['vervallen: an empty object', besluit({ vervallen: [{}] }), [`${B}/vervallen/0/mutatieIdentificatie`]],
  [
    'vervallen: an unknown field',
    besluit({ vervallen: [{ mutatieIdentificatie: 'M-0', [SECRET]: SECRET }] }),
    [`${B}/vervallen/0/*`],
  ],
  ...['mutatieIdentificatie', 'vervangenDoor', 'intrekkingVan'].flatMap((field) =>
    [...NO_TEXT, ...NO_KENMERK].map(
      (value): Wrong => [
        `vervallen: ${field} ${typeof value} ${String(value)}`,
        besluit({ vervallen: [{ mutatieIdentificatie: 'M-0', [field]: value }] }),
        [`${B}/vervallen/0/${field}`],
      ],
    ),
  ),
  ...['ja', 1, null].map(
    (value): Wrong => [
      `vervallenOnvolledig: ${typeof value} ${String(value)}`,
      besluit({ vervallenOnvolledig: value }),
      [`${B}/vervallenOnvolledig`],
    ],
  ),

  [
    'mutatie: empty',
    besluit({ mutaties: [{}] }),
    [...['mutatieIdentificatie', 'soortMutatie', 'mutatiedatum'].map((field) => `${B}/mutaties/0/${field}`)],
  ],
  ...NO_OBJECT.map(
    (item): Wrong => [`mutatie: ${String(item)}`, besluit({ mutaties: [MUTATIE, item] }), [M]],
  ),
  ['mutatie: unknown field', mutatie({ statusAanlevering: '1' }), [`${M}/*`]],
  ...['mutatieIdentificatie', 'soortMutatie', 'mutatiedatum', 'zorglocatie'].flatMap((field) =>
    NO_TEXT.map(
      (value): Wrong => [
        `mutatie: ${field} ${String(value)}`,
        mutatie({ [field]: value }),
        [`${M}/${field}`],
      ],
    ),
  ),
  ...NO_KENMERK.map(
    (value): Wrong => [
      `mutatie: mutatieIdentificatie ${JSON.stringify(value)}`,
      mutatie({ mutatieIdentificatie: value }),
      [`${M}/mutatieIdentificatie`],
    ],
  ),
  ...['', '0', '3', '12', ' 1', 'verplaatsing'].map(
    (value): Wrong => [
      `mutatie: soortMutatie ${JSON.stringify(value)}`,
      mutatie({ soortMutatie: value }),
      [`${M}/soortMutatie`],
    ],
  ),
  ...NO_DATE.map(
    (value): Wrong => [
      `mutatie: mutatiedatum ${JSON.stringify(value)}`,
      mutatie({ mutatiedatum: value }),
      [`${M}/mutatiedatum`],
    ],
  ),
  ...NO_AGB.map(
    (value): Wrong => [
      `mutatie: zorglocatie ${JSON.stringify(value)}`,
      mutatie({ zorglocatie: value }),
      [`${M}/zorglocatie`],
    ],
  ),

  [
    'one plaatsingsbesluitnummer twice and three times',
    { plaatsingsbesluiten: [BESLUIT, { ...BESLUIT, verzekerdennummer: '12345678' }, BESLUIT] },
    ['/plaatsingsbesluiten/1/plaatsingsbesluitnummer', '/plaatsingsbesluiten/2/plaatsingsbesluitnummer'],
  ],
  ['one mutation twice', besluit({ mutaties: [MUTATIE, MUTATIE] }), [`${M}/mutatieIdentificatie`]],
  ['in force and not', besluit({ vervallen: ['M-2'] }), [`${M}/mutatieIdentificatie`]],
  [
    'in force, and lapsed with what is known of it',
    besluit({ vervallen: [{ mutatieIdentificatie: 'M-2', vervangenDoor: 'M-1' }] }),
    [`${M}/mutatieIdentificatie`],
  ],
  [
    'all that is wrong, in its order',
    {
      agb: [{ code: SECRET, van: SECRET }, 7],
      plaatsingsbesluiten: [
        BESLUIT,
        { ...BESLUIT, startdatum: SECRET, mutaties: [{ ...EINDE, [SECRET]: 1 }] },
      ],
      ontvangen: [{ afzender: SECRET }],
      [SECRET]: SECRET,
    },
    [
      ...['/agb/0/code', '/agb/0/van', '/agb/1'],
      ...['/plaatsingsbesluiten/1/startdatum', '/plaatsingsbesluiten/1/mutaties/0/*'],
      ...['/ontvangen/0/identificatieAanlevering', '/ontvangen/0/afzender', '/*'],
    ],
  ],

  [
    'ontvangen: empty',
    { ontvangen: [{}] },
    ['/ontvangen/0/afzender', '/ontvangen/0/identificatieAanlevering'],
  ],
  ['ontvangen: unknown field', { ontvangen: [{ ...ONTVANGEN, op: '2026-01-01' }] }, ['/ontvangen/0/*']],
  ...NO_TEXT.map(
    (value): Wrong => [
      `ontvangen: ${String(value)}`,
      { ontvangen: [{ afzender: value, identificatieAanlevering: value }] },
      ['/ontvangen/0/afzender', '/ontvangen/0/identificatieAanlevering'],
    ],
  ),
  ...NO_AGB.map(
    (afzender): Wrong => [
      `ontvangen: afzender ${JSON.stringify(afzender)}`,
      { ontvangen: [ONTVANGEN, { ...ONTVANGEN, afzender }] },
      ['/ontvangen/1/afzender'],
    ],
  ),
  ...['', ' ', 'x'.repeat(13)].map(
    (value): Wrong => [
      `ontvangen: identificatieAanlevering ${JSON.stringify(value)}`,
      { ontvangen: [{ ...ONTVANGEN, identificatieAanlevering: value }] },
      ['/ontvangen/0/identificatieAanlevering'],
    ],
  ),
];

test.each<[string, () => unknown, readonly string[]]>([
  [
    'a list',
    () => {
      const agb: unknown[] = [];
      agb.push(agb);
      return { agb };
    },
    ['/agb/0'],
  ],
  [
    'an object',
    () => {
      const code: { code?: unknown } = {};
      code.code = code;
      return { agb: [{ code }] };
    },
    ['/agb/0/code'],
  ],
  [
    'the whole',
    () => {
      const data: { agb?: unknown } = {};
      data.agb = [data];
      return data;
    },
    ['/agb/0/code', '/agb/0/*'],
  ],
])('wrong: %s that holds itself', (_name, make, paths) => {
  const result = readBronnen(make() as BronGegevens);
  expect(result.ok || result.findings.map(({ path }) => path)).toEqual(paths);
});

test.each(WRONG)('wrong: %s', (_name, data, paths) => {
  const result = readBronnen(data as BronGegevens);
  if (result.ok) expect.unreachable('it was accepted');
  expect(result.findings.map(({ path }) => path)).toEqual(paths);
  for (const fout of result.findings) {
    expect(Object.keys(fout).sort()).toEqual(['args', 'message', 'path', 'rule']);
    expect(fout.rule).toMatch(/^(BRON|STR)-/);
    expect(fout.message).toMatch(/^[\w (]+ /);
  }
  expect(JSON.stringify(result)).not.toContain(SECRET);
});

describe('what is told', () => {
  test.each<[string, unknown, string, object]>([
    ['a field that is absent', { agb: [{}] }, 'BRON-ONTBREEKT', { field: 'code' }],
    ['no text', { agb: [{ code: 7 }] }, 'STR-TYPE', { fault: 'tekst', element: 'code' }],
    ['a text in a list', besluit({ vervallen: [7] }), 'STR-TYPE', { fault: 'tekst', element: '0' }],
    ['no list', { agb: {} }, 'BRON-VORM', { fault: 'rij' }],
    ['no object', { agb: [7] }, 'BRON-VORM', { fault: 'object' }],
    [
      'an unknown field',
      { agb: [{ code: '06290001', x: 1 }] },
      'BRON-ONBEKEND',
      { known: ['code', 'van', 'tot'] },
    ],
    [
      'tot before van',
      { agb: [{ code: '06290001', van: '2026-01-02', tot: '2026-01-01' }] },
      'BRON-PERIODE',
      {},
    ],
  ])('%s', (_name, data, rule, args) => {
    const result = readBronnen(data as BronGegevens);
    expect(result.ok ? [] : result.findings).toMatchObject([{ rule, args }]);
  });

  test.each<[string, unknown]>([
    ['code', { agb: [{ code: '123' }] }],
    ['van', { agb: [{ code: '06290001', van: '2026-02-30' }] }],
    ['soortMutatie', mutatie({ soortMutatie: '3' })],
    ['identificatieAanlevering', { ontvangen: [{ ...ONTVANGEN, identificatieAanlevering: '' }] }],
  ])('name the field: %s', (field, data) => {
    const result = readBronnen(data as BronGegevens);
    expect(result.ok ? undefined : result.findings[0].args).toMatchObject({ element: field });
  });
});

describe('fields that are not of the data itself', () => {
  test('of the prototype of the whole are none', () => {
    for (const agb of [[{ code: '06290001' }], [{ code: 7 }], SECRET, 7, null]) {
      const result = readBronnen(
        Object.create({ agb, uzovi: agb, plaatsingsbesluiten: agb, ontvangen: agb }),
      );
      expect(result).toEqual({ ok: true, bronnen: {}, waarschuwingen: [] });
    }
  });

  test('of the prototype of a period are none', () => {
    const period = Object.assign(Object.create({ van: '2026-06-01', tot: '2026-01-01' }), {
      code: '06290001',
    });
    expect(make({ agb: [period] }).agb?.isBekend('06290001', '2026-03-01')).toBe(true);
  });

  test('of the prototype of a besluit are none', () => {
    const own = { ...without(without(BESLUIT, 'startdatum'), 'vervallen'), mutaties: [] };
    const inherits = Object.assign(Object.create({ startdatum: SECRET, vervallen: 7 }), own);
    const zoek = make({ plaatsingsbesluiten: [inherits] }).plaatsingsbesluiten?.zoek('202600017');
    expect(zoek).toEqual(without(own, 'plaatsingsbesluitnummer'));
    expect(zoek?.startdatum).toBeUndefined();
  });

  test('that are not enumerable are held against the form too, or none', () => {
    const hidden = Object.defineProperty({}, 'code', { value: 7 });
    expect(readBronnen({ agb: [hidden as never] }).ok).toBe(false);
    const hiddenList = Object.defineProperty({}, 'agb', { value: SECRET });
    expect(readBronnen(hiddenList)).toEqual({ ok: true, bronnen: {}, waarschuwingen: [] });
  });
});

describe('good data', () => {
  test('each part that is there gives a source, and no more', () => {
    expect(Object.keys(make(GEGEVENS)).sort()).toEqual(['agb', 'ontvangen', 'plaatsingsbesluiten', 'uzovi']);
    expect(make({})).toEqual({});
    for (const naam of ['agb', 'uzovi', 'plaatsingsbesluiten', 'ontvangen'] as const) {
      expect(Object.keys(make({ [naam]: GEGEVENS[naam] }))).toEqual([naam]);
      expect(Object.keys(make({ [naam]: [] }))).toEqual([naam]);
      expect(Object.keys(make({ [naam]: undefined }))).toEqual([]);
    }
    expect(Object.keys(make(Object.assign(Object.create(null), GEGEVENS)))).toHaveLength(4);
  });

  test.each<[string, BronGegevens['agb'], readonly [string, boolean][]]>([
    [
      'an open period',
      [{ code: '06290001' }],
      [
        ['0001-01-01', true],
        ['9999-12-31', true],
      ],
    ],
    [
      'from van on',
      [{ code: '06290001', van: '2026-01-01' }],
      [
        ['2025-12-31', false],
        ['2026-01-01', true],
        ['9999-12-31', true],
      ],
    ],
    [
      'until tot, not on it',
      [{ code: '06290001', tot: '2026-01-01' }],
      [
        ['0001-01-01', true],
        ['2025-12-31', true],
        ['2026-01-01', false],
      ],
    ],
    [
      'one day',
      [{ code: '06290001', van: '2024-02-29', tot: '2024-03-01' }],
      [
        ['2024-02-28', false],
        ['2024-02-29', true],
        ['2024-03-01', false],
      ],
    ],
    [
      'two periods with a gap',
      [
        { code: '06290001', van: '2026-01-01' },
        { code: '06290002' },
        { code: '06290001', tot: '2020-01-01' },
      ],
      [
        ['2019-12-31', true],
        ['2020-01-01', false],
        ['2025-12-31', false],
        ['2026-01-01', true],
      ],
    ],
    ['a field that is undefined', [{ code: '06290001', van: undefined } as never], [['0001-01-01', true]]],
    ['another code', [{ code: '06290002' }], [['2026-01-01', false]]],
    ['none', [], [['2026-01-01', false]]],
  ])('register: %s', (_name, agb, answers) => {
    const source = make({ agb }).agb;
    expect(answers.map(([datum]) => [datum, source?.isBekend('06290001', datum)])).toEqual(answers);
    for (const code of ['__proto__', 'constructor', ''])
      expect(source?.isBekend(code, '2026-01-01')).toBe(false);
  });

  test('plaatsingsbesluiten', () => {
    const tweede = { ...without(BESLUIT, 'startdatum'), plaatsingsbesluitnummer: '202600018', mutaties: [] };
    const source = make({ plaatsingsbesluiten: [BESLUIT, tweede] }).plaatsingsbesluiten;
    expect(source?.zoek('202600017')).toEqual(without(BESLUIT, 'plaatsingsbesluitnummer'));
    expect(source?.zoek('202600018')).toEqual(without(tweede, 'plaatsingsbesluitnummer'));
    for (const nummer of ['202600019', '', '__proto__', 'constructor'])
      expect(source?.zoek(nummer)).toBeUndefined();
    expect(
      ['1234567', '01234567', '1234568', 'toString'].map((skn) => source?.isVerzekerdeBekend(skn)),
    ).toEqual([...[true, false, false, false]]);
  });

  test('ontvangen: of this afzender alone', () => {
    const source = make({
      ontvangen: [ONTVANGEN, ONTVANGEN, { ...ONTVANGEN, identificatieAanlevering: ' A-1' }],
    }).ontvangen;
    expect(source?.isOntvangen('06290001', 'A-1')).toBe(true);
    expect(source?.isOntvangen('06290001', ' A-1')).toBe(true);
    expect(source?.isOntvangen('06290001', 'A-1 ')).toBe(false);
    expect(source?.isOntvangen('06290002', 'A-1')).toBe(false);
    expect(source?.isOntvangen('', '06290001A-1')).toBe(false);
  });

  test.each<[string, object, string]>([
    [
      'mutations before the care has started',
      besluit({ startdatum: undefined }),
      '/mutaties zonder-startdatum',
    ],
    [
      'two times einde zorg before the care has started: that it has not is all that is told',
      besluit({ startdatum: undefined, mutaties: [EINDE, { ...EINDE, mutatieIdentificatie: 'M-3' }] }),
      '/mutaties zonder-startdatum',
    ],
    ['a mutation before the startdatum', besluit({ startdatum: '2026-02-02' }), '/mutaties inconsistent'],
    [
      'two times einde zorg',
      besluit({ mutaties: [EINDE, { ...EINDE, mutatieIdentificatie: 'M-3' }] }),
      '/mutaties inconsistent',
    ],
    [
      'a verplaatsing after the einde zorg',
      mutatie({ mutatiedatum: '2026-03-02' }),
      '/mutaties inconsistent',
    ],
    [
      'corrected by what is not there',
      besluit({ vervallen: ['M-0', { mutatieIdentificatie: 'M-9', vervangenDoor: 'M-8' }] }),
      '/vervallen/1/vervangenDoor vervanging',
    ],
  ])('%s: taken, with a warning', (_name, data, warning) => {
    const result = readBronnen(data);
    if (!result.ok) return expect.unreachable(JSON.stringify(result.findings));
    const told = result.waarschuwingen.map(({ rule, path, args }) => `${rule} ${path} ${args['fault']}`);
    expect(told).toEqual([`BRON-VERLOOP ${B}${warning}`]);
    expect(Object.keys(result.bronnen)).toEqual(['plaatsingsbesluiten']);
    expect(JSON.stringify(result.waarschuwingen)).not.toMatch(/M-\d|2026/);
  });

  test.each<[string, object]>([
    ['a verplaatsing on the day of the einde zorg', mutatie({ mutatiedatum: '2026-03-01' })],
    ['a mutation on the startdatum', besluit({ startdatum: '2026-02-01' })],
    ['the einde zorg before the verplaatsing in the list', mutatie({})],
    ['no startdatum and no mutations', besluit({ startdatum: undefined, mutaties: [] })],
    ['nothing that may be absent', besluit({ zorglocatie: undefined, vervallen: undefined })],
    [
      'one identification under two besluiten',
      {
        plaatsingsbesluiten: [BESLUIT, { ...BESLUIT, plaatsingsbesluitnummer: '202600018' }],
      },
    ],
    ['an identification of 20 characters', mutatie({ mutatieIdentificatie: '\u{1f600}'.repeat(20) })],
    ['a verzekerdennummer of 8 digits', besluit({ verzekerdennummer: '01234567' })],
  ])('%s', (_name, data) => {
    expect(Object.keys(make(data))).toEqual(['plaatsingsbesluiten']);
  });

  test('later changes to the data do nothing', () => {
    const data = structuredClone(GEGEVENS) as unknown as {
      agb: { code: string; tot?: string }[];
      uzovi: { code: string; tot?: string }[];
      plaatsingsbesluiten: {
        verzekerdennummer: string;
        mutaties: { mutatiedatum: string }[];
        vervallen: string[];
      }[];
      ontvangen: { afzender: string }[];
    };
    const { agb, uzovi, plaatsingsbesluiten, ontvangen } = make(data);
    for (const register of [data.agb, data.uzovi]) {
      for (const each of register) Object.assign(each, { code: '', tot: '0001-01-01' });
      register.length = 0;
    }
    for (const each of data.plaatsingsbesluiten) {
      each.verzekerdennummer = '';
      for (const item of each.mutaties) item.mutatiedatum = '';
      each.mutaties.length = 0;
      each.vervallen.push('M-5');
    }
    for (const each of data.ontvangen) each.afzender = '';
    expect(agb?.isBekend('06290001', '2026-01-01')).toBe(true);
    expect(uzovi?.isBekend('9992', '2026-01-01')).toBe(true);
    expect(plaatsingsbesluiten?.zoek('202600017')).toEqual(without(BESLUIT, 'plaatsingsbesluitnummer'));
    expect(plaatsingsbesluiten?.isVerzekerdeBekend('1234567')).toBe(true);
    expect(ontvangen?.isOntvangen('06290001', 'A-1')).toBe(true);
  });

  test('the data themselves are not changed, and may be frozen', () => {
    const before = JSON.stringify(GEGEVENS);
    make(
      Object.freeze({
        ...GEGEVENS,
        agb: Object.freeze(GEGEVENS.agb.map((each) => Object.freeze({ ...each }))),
      }),
    );
    expect(JSON.stringify(GEGEVENS)).toBe(before);
  });

  test('as many as a register has', () => {
    const agb = Array.from({ length: 50_000 }, (_, index) => ({ code: String(index).padStart(8, '0') }));
    const again = Array.from({ length: 2_000 }, (_, index) => ({
      code: '00000001',
      van: `${2000 + (index % 100)}-01-01`,
    }));
    const source = make({ agb: [...agb, ...again] }).agb;
    expect(source?.isBekend('00049999', '2026-01-01')).toBe(true);
    expect(source?.isBekend('00050000', '2026-01-01')).toBe(false);
  });
});

describe('anything at all', () => {
  test('gives fouten', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true, withBigInt: true }),
        (data) => {
          const result = readBronnen(data as never);
          const isEmpty =
            typeof data === 'object' &&
            data !== null &&
            !Array.isArray(data) &&
            !(data instanceof Map) &&
            Object.keys(data).length === 0;
          expect(result.ok).toBe(isEmpty);
        },
      ),
      { numRuns: 2_000, seed: 825 },
    );
  });

  test.each([
    ['a promise of the data', Promise.resolve(GEGEVENS)],
    ['a map', new Map(Object.entries(GEGEVENS))],
    ['a date', new Date(0)],
  ])('%s is no data', (_name, data) => {
    const result = readBronnen(data as never);
    expect(result.ok ? [] : result.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['BRON-VORM', ''],
    ]);
  });

  test('in one place of good data: fouten there, or as good as before', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom('06290001', '9992', '2026-02-01', '1', '2', 'M-1', '1234567', '202600017', undefined),
    );
    fc.assert(
      fc.property(fc.nat(), value, (seed, other) => {
        const data = structuredClone(GEGEVENS);
        const slots = listSlots(data);
        const [holder, key, path] = slots[seed % slots.length] ?? [data, 'agb', '/agb'];
        Reflect.set(holder, key, other);
        const result = readBronnen(data);
        if (result.ok) {
          expect(['string', 'undefined', 'object']).toContain(typeof other);
          return;
        }
        const top = path.split('/')[1] ?? '';
        for (const fout of result.findings) expect(fout.path.startsWith(`/${top}`)).toBe(true);
      }),
      { numRuns: 3_000, seed: 825 },
    );
  });
});

function listSlots(holder: object, path = ''): readonly (readonly [object, string, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Reflect.get(holder, key);
    const own = [holder, key, `${path}/${key}`] as const;
    return [own, ...(typeof value === 'object' && value !== null ? listSlots(value, `${path}/${key}`) : [])];
  });
}
