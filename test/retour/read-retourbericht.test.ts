import fc from 'fast-check';
import {
  checkBericht,
  type Finding,
  type Mutatiebericht,
  parseMutatiebericht,
  parseRetourbericht,
  type ReadRetourResult,
  type Retourbericht,
  type Retourcodes,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import { halfTyped } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';

const GEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const HEEN = berichtMet([
  verplaatst({ mutatieLocatie: undefined }),
  verplaatst({ mutatieIdentificatie: 'M-3' }),
]);
const AFGEKEURD = retourbericht(HEEN, checkBericht(HEEN, CONTEXT).findings, GEGEVENS);
const GOED = retourbericht(HEEN, [], GEGEVENS);

describe('what an answer means', () => {
  test('accepted: every mutation', () => {
    expect(readRetourbericht(HEEN, GOED)).toEqual({
      ok: true,
      waarschuwingen: [],
      uitkomst: {
        accepted: true,
        meldingen: [],
        mutaties: [
          { mutatieIdentificatie: 'M-1', path: MUTATIE(1), accepted: true, faulty: false, meldingen: [] },
          { mutatieIdentificatie: 'M-3', path: MUTATIE(2), accepted: true, faulty: false, meldingen: [] },
        ],
      },
    });
  });

  test('rejected on a class: no mutation is accepted, and the faulty one tells why', () => {
    expect(readRetourbericht(HEEN, AFGEKEURD)).toEqual({
      ok: true,
      waarschuwingen: [],
      uitkomst: {
        accepted: false,
        meldingen: [],
        mutaties: [
          {
            mutatieIdentificatie: 'M-1',
            path: MUTATIE(1),
            accepted: false,
            faulty: true,
            meldingen: [
              {
                retourcode: '8011',
                betekenis:
                  'Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
                berichtklasse: 'MutatieFZ',
                path: MUTATIE(1),
              },
            ],
          },
          { mutatieIdentificatie: 'M-3', path: MUTATIE(2), accepted: false, faulty: false, meldingen: [] },
        ],
      },
    });
  });

  test('rejected on the header', () => {
    const retour = withHeaderCodes(GOED, ['0001']);
    const read = readRetourbericht(HEEN, retour);
    expect(read.ok && read.uitkomst).toMatchObject({
      accepted: false,
      meldingen: [
        {
          retourcode: '0001',
          betekenis: 'Bericht is afgekeurd om technische redenen.',
          berichtklasse: 'Header',
          path: '/Bericht/Header',
        },
      ],
      mutaties: [
        { accepted: false, faulty: false },
        { accepted: false, faulty: false },
      ],
    });
  });

  test('the remarks of a location are those of its mutation, those of the verzekerde of all', () => {
    const retour = withMutatie(AFGEKEURD, 1, {
      mutatieLocatie: { zorglocatie: '06290002', retourcodes: { retourcode: ['8011'] } },
    });
    const read = readRetourbericht(HEEN, withVerzekerdeCodes(retour, ['0300']));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.uitkomst.meldingen.map(({ retourcode, path }) => [retourcode, path])).toEqual([
      ['0300', '/Bericht/Verzekerde'],
    ]);
    expect(read.uitkomst.mutaties.map(({ meldingen }) => meldingen.map(({ path }) => path))).toEqual([
      [MUTATIE(1)],
      [`${MUTATIE(2)}/MutatieLocatie`],
    ]);
  });
});

test('of many mutations each has the remarks of its own, in the order of the message', () => {
  const heen = berichtMet(
    Array.from({ length: 12 }, (_, index) => verplaatst({ mutatieIdentificatie: `M-${index + 1}` })),
  );
  const rejected = ['MutatieFZ', 'MutatieLocatie'].map((berichtklasse) => ({
    ...{ controletype: 3, rule: 'X', args: {}, retourcode: '8011', voorlopig: false, message: '', url: null },
    ...{ mutatie: 11, path: `${MUTATIE(12)}/MutatieLocatie/Zorglocatie` },
    ...{ line: null, column: null, berichtklasse },
  }));
  const read = readRetourbericht(heen, retourbericht(heen, rejected as readonly Finding[], GEGEVENS));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  expect(read.uitkomst.meldingen).toEqual([]);
  expect(read.uitkomst.mutaties.map(({ meldingen }) => meldingen.map(({ path }) => path))).toEqual([
    ...Array.from({ length: 11 }, () => []),
    [`${MUTATIE(12)}/MutatieLocatie`, MUTATIE(12)],
  ]);
});

describe('what is told of what does not fit', () => {
  const header = { ...AFGEKEURD.header, dagtekening: '2026-03-11' };
  const more = [...(AFGEKEURD.verzekerde?.mutatieFZ ?? []), ...(AFGEKEURD.verzekerde?.mutatieFZ ?? [])];
  test.each<[string, Retourbericht, string, object]>([
    ['another value', { ...AFGEKEURD, header }, 'RET-HEEN', { fault: 'waarde', element: 'Dagtekening' }],
    [
      'an element less',
      withVerzekerde(AFGEKEURD, { mutatieFZ: more.slice(0, 1) }),
      'RET-HEEN',
      { fault: 'ontbreekt', element: 'MutatieFZ' },
    ],
    [
      'an element more',
      withVerzekerde(AFGEKEURD, { mutatieFZ: more.slice(0, 3) }),
      'RET-HEEN',
      { fault: 'toegevoegd', element: 'MutatieFZ' },
    ],
    ['a mutatiebericht', HEEN as unknown as Retourbericht, 'RET-HEEN', { fault: 'bericht' }],
    [
      'the header alone, with a code that says nothing of it',
      withHeaderCodes(GOED, ['8028']),
      'RET-VULLING',
      { fault: 'alleen-header' },
    ],
    [
      'all classes under a rejected header',
      withHeaderCodes(AFGEKEURD, ['0001']),
      'RET-VULLING',
      { fault: 'header' },
    ],
    [
      'all classes, none of them rejected',
      withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: ['0200'] } }),
      'RET-VULLING',
      { fault: 'zonder-afkeuring' },
    ],
    ['a code twice', withVerzekerdeCodes(AFGEKEURD, ['0300', '0300']), 'RET-VULLING', { fault: 'dubbel' }],
    [
      '0200 beside another',
      withVerzekerdeCodes(AFGEKEURD, ['0300', '0200']),
      'RET-VULLING',
      { fault: 'geen-opmerking' },
    ],
  ])('%s', (_name, retour, rule, args) => {
    const read = readRetourbericht(HEEN, retour);
    expect(read.ok || read.findings.map((found) => [found.rule, found.args])).toEqual([[rule, args]]);
  });
});

describe('what is no answer to this heenbericht', () => {
  const first = AFGEKEURD.verzekerde?.mutatieFZ[0];
  if (first === undefined) throw new Error('The rejected message has all classes.');
  test.each<[string, Retourbericht, readonly string[]]>([
    [
      'another identification, sender, receiver, date and sort',
      {
        ...GOED,
        header: {
          ...GOED.header,
          berichtsoort: 'P',
          identificatieAanlevering: 'A-2',
          dagtekening: '2026-03-11',
          afzender: '06290002',
          ontvanger: '9991',
        },
      },
      ['Berichtsoort', 'IdentificatieAanlevering', 'Dagtekening', 'Afzender', 'Ontvanger'].map(
        (name) => `RET-HEEN Header /Bericht/Header/${name}`,
      ),
    ],
    [
      'another verzekerdennummer',
      withVerzekerde(AFGEKEURD, { verzekerdennummer: '7654321' }),
      ['RET-HEEN Verzekerde /Bericht/Verzekerde/Verzekerdennummer'],
    ],
    [
      'a mutation less',
      withVerzekerde(AFGEKEURD, { mutatieFZ: [first] }),
      [`RET-HEEN MutatieFZ ${MUTATIE(2)}`],
    ],
    [
      'a mutation more',
      withVerzekerde(AFGEKEURD, { mutatieFZ: [...(AFGEKEURD.verzekerde?.mutatieFZ ?? []), first] }),
      [`RET-HEEN MutatieFZ ${MUTATIE(3)}`],
    ],
    [
      'other values in a mutation',
      withMutatie(AFGEKEURD, 0, { mutatiedatum: '2026-03-03', referentieMutatie: 'M-9' }),
      [`RET-HEEN MutatieFZ ${MUTATIE(1)}/ReferentieMutatie`, `RET-HEEN MutatieFZ ${MUTATIE(1)}/Mutatiedatum`],
    ],
    [
      'a location that was not sent, and another one than was sent',
      withMutatie(
        withMutatie(AFGEKEURD, 0, {
          mutatieLocatie: { zorglocatie: '06290002', retourcodes: { retourcode: ['0200'] } },
        }),
        1,
        { mutatieLocatie: { zorglocatie: '06290003', retourcodes: { retourcode: ['0200'] } } },
      ),
      [
        `RET-HEEN MutatieLocatie ${MUTATIE(1)}/MutatieLocatie`,
        `RET-HEEN MutatieLocatie ${MUTATIE(2)}/MutatieLocatie/Zorglocatie`,
      ],
    ],
  ])('%s', (_name, retour, expected) => {
    expect(lines(readRetourbericht(HEEN, retour))).toEqual(expected);
  });

  test('a mutatiebericht', () => {
    expect(lines(readRetourbericht(HEEN, HEEN as unknown as Retourbericht))).toEqual([
      'RET-HEEN null /Bericht',
    ]);
  });
});

describe('what is not filled as STB §4.5 says', () => {
  const header = 'RET-VULLING Header /Bericht/Header/Retourcodes';
  test.each<[string, Retourbericht, readonly string[]]>([
    ['the header alone with another code', withHeaderCodes(GOED, ['8028']), [header]],
    ['the header alone with two codes', withHeaderCodes(GOED, ['0001', '8028']), [header]],
    ['0200 beside 0001', withHeaderCodes(GOED, ['0200', '0001']), [`${header}/Retourcode[1]`]],
    ['all classes under a rejected header', withHeaderCodes(AFGEKEURD, ['0001']), [header]],
    [
      'all classes, none of them rejected',
      withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: ['0200'] } }),
      [header],
    ],
    [
      '0200 beside a remark, and a code twice',
      withVerzekerdeCodes(withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: ['8011', '8011'] } }), [
        '0200',
        '0300',
      ]),
      [
        `RET-VULLING MutatieFZ ${MUTATIE(1)}/Retourcodes/Retourcode[2]`,
        'RET-VULLING Verzekerde /Bericht/Verzekerde/Retourcodes/Retourcode[1]',
      ],
    ],
    ['the header alone with a code that COD954 does not have', withHeaderCodes(GOED, ['8012']), [header]],
    [
      'a header with a code that COD954 does not have, above all classes',
      withHeaderCodes(AFGEKEURD, ['8012']),
      [header],
    ],
    [
      'a code that COD954 does not have, twice',
      withVerzekerdeCodes(AFGEKEURD, ['8012', '8012']),
      ['RET-VULLING Verzekerde /Bericht/Verzekerde/Retourcodes/Retourcode[2]'],
    ],
    [
      '0200 beside a code that COD954 does not have',
      withVerzekerdeCodes(AFGEKEURD, ['8012', '0200']),
      ['RET-VULLING Verzekerde /Bericht/Verzekerde/Retourcodes/Retourcode[2]'],
    ],
  ])('%s', (_name, retour, expected) => {
    expect(lines(readRetourbericht(HEEN, retour))).toEqual(expected);
  });

  test('a wider code list is taken as it is given', () => {
    const retour = withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: ['8012'] } });
    const codelijst = {
      ...COD954,
      elementen: [...COD954.elementen, { code: '8012', betekenis: 'Iets anders.' }],
    };
    const read = readRetourbericht(HEEN, retour, { codelijst });
    expect(read.ok && read.uitkomst.mutaties[0]?.meldingen[0]?.betekenis).toBe('Iets anders.');
  });
});

/** A warning of a message that was built. */
function warning(rule: 'W005' | 'W006', berichtklasse: string, path: string): Finding {
  const message =
    rule === 'W005'
      ? 'DagtekeningRetour ligt voor de Dagtekening van het heenbericht.'
      : 'Retourcode komt op DagtekeningRetour niet in COD954-VEKT voor.';
  const ordinal = /MutatieFZ\[(\d+)/.exec(path)?.[1];
  const mutatie = ordinal === undefined ? null : Number(ordinal) - 1;
  const rest = { args: {}, retourcode: null, voorlopig: false, mutatie, line: null, column: null };
  const url = `https://example.org/fz825/regels/${rule.toLowerCase()}.html`;
  return { controletype: 3, rule, berichtklasse, path, message, url, ...rest };
}

describe('a code that the list does not have', () => {
  const unknown = withVerzekerdeCodes(
    withMutatie(AFGEKEURD, 1, { retourcodes: { retourcode: ['8011', '8012'] } }),
    ['8013'],
  );
  const first = '/Bericht/Verzekerde/Retourcodes/Retourcode[1]';
  const second = `${MUTATIE(2)}/Retourcodes/Retourcode[2]`;

  test('rejects its class, without betekenis, and is warned of', () => {
    const read = readRetourbericht(HEEN, unknown);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    // In the message the Retourcodes of a class stand behind the classes in it.
    expect(read.waarschuwingen).toEqual([
      warning('W006', 'MutatieFZ', second),
      warning('W006', 'Verzekerde', first),
    ]);
    expect(read.uitkomst.accepted).toBe(false);
    expect(read.uitkomst.meldingen).toEqual([
      { retourcode: '8013', betekenis: null, berichtklasse: 'Verzekerde', path: '/Bericht/Verzekerde' },
    ]);
    expect(
      read.uitkomst.mutaties.map(({ accepted, faulty, meldingen }) => [
        accepted,
        faulty,
        meldingen.map(({ retourcode, betekenis }) => [retourcode, betekenis === null]),
      ]),
    ).toEqual([
      [false, true, [['8011', false]]],
      [
        false,
        true,
        [
          ['8011', false],
          ['8012', true],
        ],
      ],
    ]);
  });

  test('rejects the message also when no other code does', () => {
    const read = readRetourbericht(
      HEEN,
      withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: ['9999'] } }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.uitkomst.accepted).toBe(false);
    expect(read.uitkomst.mutaties.map(({ accepted, faulty }) => [accepted, faulty])).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  test('is refused when that is asked for, and then it alone', () => {
    const strict = (retour: Retourbericht): readonly string[] =>
      lines(readRetourbericht(HEEN, retour, { strict: true }));
    expect(strict(unknown)).toEqual([`RET-CODE MutatieFZ ${second}`, `RET-CODE Verzekerde ${first}`]);
    expect(strict(withHeaderCodes(GOED, ['8012']))).toEqual([
      'RET-CODE Header /Bericht/Header/Retourcodes/Retourcode[1]',
    ]);
    expect(strict(AFGEKEURD)).toEqual(['accepted']);
    expect(lines(readRetourbericht(HEEN, unknown, { strict: false }))).toEqual(['accepted']);
  });

  test('is warned of with line and column when the answer was parsed', () => {
    const serialized = serializeBericht(unknown);
    if (!serialized.ok) throw new Error('not serialized');
    const read = readRetourbericht(HEEN, parseRetourbericht(serialized.xml));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const shown = read.waarschuwingen.map(({ line, column }) =>
      serialized.xml.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1),
    );
    expect(shown.map((text) => text?.replace(/[a-z]+:/g, ''))).toEqual([
      '<Retourcode>8012</Retourcode>',
      '<Retourcode>8013</Retourcode>',
    ]);
  });

  test('or that it does not have on DagtekeningRetour, is unknown on that date', () => {
    const rejected = withHeaderCodes(GOED, ['0001']);
    const retour = { ...rejected, header: { ...rejected.header, dagtekeningRetour: '2005-12-31' } };
    expect(readRetourbericht(HEEN, retour)).toEqual({
      ok: true,
      uitkomst: {
        accepted: false,
        meldingen: [
          { retourcode: '0001', betekenis: null, berichtklasse: 'Header', path: '/Bericht/Header' },
        ],
        mutaties: ['M-1', 'M-3'].map((mutatieIdentificatie, index) => ({
          ...{ mutatieIdentificatie, path: MUTATIE(index + 1) },
          ...{ accepted: false, faulty: false, meldingen: [] },
        })),
      },
      waarschuwingen: [
        warning('W005', 'Header', '/Bericht/Header/DagtekeningRetour'),
        warning('W006', 'Header', '/Bericht/Header/Retourcodes/Retourcode[1]'),
      ],
    });
    expect(lines(readRetourbericht(HEEN, retour, { strict: true }))).toEqual([
      'RET-CODE Header /Bericht/Header/Retourcodes/Retourcode[1]',
    ]);
  });

  test('accepts nothing: a list without 0200 refuses it, wherever it stands', () => {
    const codelijst = { ...COD954, elementen: COD954.elementen.filter(({ code }) => code !== '0200') };
    expect(lines(readRetourbericht(HEEN, GOED, { codelijst }))).toEqual([
      'RET-CODE Header /Bericht/Header/Retourcodes/Retourcode[1]',
    ]);
    expect(lines(readRetourbericht(HEEN, AFGEKEURD, { codelijst }))).toContain(
      `RET-CODE MutatieFZ ${MUTATIE(2)}/Retourcodes/Retourcode[1]`,
    );
  });

  test('has no betekenis, and one that has an empty betekenis in the list has that', () => {
    const codelijst = { ...COD954, elementen: [...COD954.elementen, { code: '8012', betekenis: '' }] };
    const read = readRetourbericht(HEEN, unknown, { codelijst });
    expect(read.ok && read.uitkomst.mutaties[1]?.meldingen.map(({ betekenis }) => betekenis)).toEqual([
      COD954.elementen.find(({ code }) => code === '8011')?.betekenis,
      '',
    ]);
    expect(read.ok && read.waarschuwingen.map(({ path }) => path)).toEqual([first]);
  });
});

test.each([
  ['2026-03-09', ['W005']],
  ['2026-03-10', []],
  ['2026-03-11', []],
])('an answer of %s to a message of 2026-03-10', (dagtekeningRetour, expected) => {
  for (const retour of [GOED, AFGEKEURD]) {
    const read = readRetourbericht(HEEN, { ...retour, header: { ...retour.header, dagtekeningRetour } });
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.waarschuwingen).toEqual(
      expected.map(() => warning('W005', 'Header', '/Bericht/Header/DagtekeningRetour')),
    );
    expect(read.uitkomst.accepted).toBe(retour === GOED);
    const strict = readRetourbericht(
      HEEN,
      { ...retour, header: { ...retour.header, dagtekeningRetour } },
      { strict: true },
    );
    expect(strict).toEqual(read);
  }
});

test('what is read strictly is read the same otherwise, and what a warning tells is what it refuses', () => {
  const codes = fc.array(fc.constantFrom('0200', '0001', '0300', '8011', '8012', '9999'), {
    minLength: 1,
    maxLength: 2,
  });
  const date = fc.constantFrom('2005-12-31', '2006-01-01', '2026-03-09', '2026-03-15');
  const some = { all: 0, strict: 0, warned: 0 };
  fc.assert(
    fc.property(fc.boolean(), codes, codes, codes, codes, date, (alone, header, ...rest) => {
      const [verzekerde, one, two, dagtekeningRetour] = rest;
      const classes = withVerzekerdeCodes(
        withMutatie(withMutatie(AFGEKEURD, 0, { retourcodes: { retourcode: one } }), 1, {
          retourcodes: { retourcode: two },
        }),
        verzekerde,
      );
      const filled = withHeaderCodes(alone ? GOED : classes, header);
      const retour = { ...filled, header: { ...filled.header, dagtekeningRetour } };
      const lenient = readRetourbericht(HEEN, retour);
      const strict = readRetourbericht(HEEN, retour, { strict: true });
      some.all += 1;
      if (strict.ok) {
        some.strict += 1;
        expect(lenient).toEqual(strict);
        expect(strict.waarschuwingen.map(({ rule }) => rule)).not.toContain('W006');
      }
      if (!lenient.ok) return;
      const unknown = lenient.waarschuwingen.filter(({ rule }) => rule === 'W006').map(({ path }) => path);
      if (unknown.length > 0) some.warned += 1;
      expect(lenient.uitkomst.accepted).toBe(alone && header[0] === '0200');
      if (lenient.uitkomst.accepted) expect(unknown).toEqual([]);
      expect(strict.ok ? [] : strict.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(
        unknown.map((path) => `RET-CODE ${path}`),
      );
    }),
    { numRuns: 1_500 },
  );
  expect(some.strict).toBeGreaterThan(0);
  expect(some.warned).toBeGreaterThan(0);
});

test('a parsed retourbericht gives findings with line and column', () => {
  const serialized = serializeBericht(withMutatie(AFGEKEURD, 1, { mutatiedatum: '2026-03-03' }));
  if (!serialized.ok) throw new Error('not serialized');
  const read = readRetourbericht(HEEN, parseRetourbericht(serialized.xml));
  if (read.ok) throw new Error('accepted');
  const [{ line, column, retourcode, voorlopig, controletype }] = read.findings;
  const text = serialized.xml.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1);
  expect(text).toMatch(/^<[a-z]+:Mutatiedatum>2026-03-03</);
  expect({ retourcode, voorlopig, controletype }).toEqual({
    retourcode: null,
    voorlopig: false,
    controletype: 3,
  });
});

test('a retourbericht that cannot be parsed gives the findings of its structure', () => {
  const parsed = parseRetourbericht('<Bericht/>');
  expect(readRetourbericht(HEEN, parsed)).toBe(parsed);
  const half = { ...GOED, header: { ...GOED.header, afzender: 'x' } };
  expect(lines(readRetourbericht(HEEN, half))).toEqual(['STR-PATROON Header /Bericht/Header/Afzender']);
});

test('a heenbericht that is not valid is a mistake of the programmer', () => {
  const mistake = new TypeError('The heenbericht is not a valid Mutatiebericht.');
  for (const heen of [GOED as unknown as Mutatiebericht, berichtMet([])]) {
    expect(() => readRetourbericht(heen, GOED)).toThrow(mistake);
    expect(() => readRetourbericht(heen, parseRetourbericht('<Bericht/>'))).toThrow(mistake);
  }
});

test('an answer by our own controls is always an answer to its heenbericht, and not to a changed one', () => {
  fc.assert(
    fc.property(berichten(), fc.constantFrom('P', 'T'), (heen, omgeving) => {
      fc.pre(heen.berichttype === 'FZ825');
      const { findings } = checkBericht(heen, { peildatum: '2026-03-15', omgeving });
      const retour = retourbericht(heen, findings, GEGEVENS);
      const read = readRetourbericht(heen, retour);
      if (!read.ok) throw new Error(JSON.stringify(read.findings));
      expect(read.uitkomst.accepted).toBe(findings.length === 0);
      expect(read.uitkomst.mutaties).toHaveLength(heen.verzekerde.mutatieFZ.length);
      const other = { ...heen, header: { ...heen.header, dagtekening: '1999-09-09' } };
      expect(readRetourbericht(other, retour).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('whatever is read as an answer gives a result, without values', () => {
  fc.assert(
    fc.property(halfTyped(berichten(2)), (retour) => {
      const read = readRetourbericht(HEEN, retour as Retourbericht);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain('GEHEIM');
    }),
    { numRuns: 500 },
  );
  expect(parseMutatiebericht('<x/>').ok).toBe(false);
});

function MUTATIE(number: number): string {
  return `/Bericht/Verzekerde/MutatieFZ[${number}]`;
}

function lines(read: ReadRetourResult): readonly string[] {
  if (read.ok) return ['accepted'];
  return read.findings.map(({ rule, berichtklasse, path }) => `${rule} ${berichtklasse} ${path}`);
}

function withHeaderCodes(retour: Retourbericht, retourcode: readonly string[]): Retourbericht {
  return { ...retour, header: { ...retour.header, retourcodes: { retourcode } } };
}

function withVerzekerdeCodes(retour: Retourbericht, retourcode: readonly string[]): Retourbericht {
  return withVerzekerde(retour, { retourcodes: { retourcode } });
}

type RetourVerzekerde = NonNullable<Retourbericht['verzekerde']>;

function withVerzekerde(retour: Retourbericht, changes: Partial<RetourVerzekerde>): Retourbericht {
  const { verzekerde } = retour;
  if (verzekerde === undefined) throw new Error('The message has all classes.');
  return { ...retour, verzekerde: { ...verzekerde, ...changes } };
}

function withMutatie(
  retour: Retourbericht,
  at: number,
  changes: Partial<RetourVerzekerde['mutatieFZ'][number]> & { readonly retourcodes?: Retourcodes },
): Retourbericht {
  const mutatieFZ = (retour.verzekerde?.mutatieFZ ?? []).map((mutatie, index) =>
    index === at ? { ...mutatie, ...changes } : mutatie,
  );
  return withVerzekerde(retour, { mutatieFZ });
}
