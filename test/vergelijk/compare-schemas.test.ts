import { type CompareSchemasResult, compareSchemas, type Wijziging } from 'fz825/vergelijk';
import { describe, expect, test } from 'vitest';
import { bericht, codes, el, groep, klasse, schema, st } from './xsd.ts';

/** A difference as the table below writes it: its soort, its paths, and what it has besides. */
type Told = readonly [soort: string, oud: string | null, nieuw: string | null, more?: object];

/** A schema, one with one change, and what that is; and what it is the other way round. */
type Row = readonly [title: string, old: string, now: string, there: readonly Told[], back: readonly Told[]];

const A = '/Bericht/A';
const B = '/Bericht/B';
const K = '/Bericht/K';
const AGB = st('string', 'pattern=[0-9]{8}');
const L = klasse('L', el('X', AGB) + el('Y', 'date'));

const once = { min: 1, max: 1 };
const perhaps = { min: 0, max: 1 };
const often = { min: 1, max: null };

/** A value that only the one takes, and one that only the other takes. */
const only = (oud: string | null, nieuw: string | null): object => ({ voorbeeld: { oud, nieuw } });
const value = (type: string): string => bericht(el('A', type));
const wider = (title: string, narrow: string, wide: string, example: string): Row => [
  title,
  value(narrow),
  value(wide),
  [['verruimd', A, A, only(null, example)]],
  [['versmald', A, A, only(example, null)]],
];
const other = (title: string, old: string, now: string, oud: string | null, nieuw: string | null): Row => [
  title,
  value(old),
  value(now),
  [['anders', A, A, only(oud, nieuw)]],
  [['anders', A, A, only(nieuw, oud)]],
];

const ROWS: readonly Row[] = [
  [
    'an element more, that must be there',
    bericht(el('A', 'date')),
    bericht(el('A', 'date') + el('B', AGB)),
    [['toegevoegd', null, B, { voorkomen: { oud: null, nieuw: once } }]],
    [['verwijderd', B, null, { voorkomen: { oud: once, nieuw: null } }]],
  ],
  [
    'an element more, that may be there',
    bericht(el('A', 'date')),
    bericht(el('A', 'date') + el('B', AGB, '0..1')),
    [['toegevoegd', null, B, { voorkomen: { oud: null, nieuw: perhaps } }]],
    [['verwijderd', B, null, { voorkomen: { oud: perhaps, nieuw: null } }]],
  ],
  [
    'a class more: what is in it is not told apart',
    bericht(el('A', 'date')),
    bericht(el('A', 'date') + L),
    [['toegevoegd', null, '/Bericht/L', { voorkomen: { oud: null, nieuw: once } }]],
    [['verwijderd', '/Bericht/L', null, { voorkomen: { oud: once, nieuw: null } }]],
  ],
  [
    'another name in the same place, with the same type: likely',
    bericht(el('Afzender', AGB) + el('B', 'date')),
    bericht(el('Verzender', AGB) + el('B', 'date')),
    [['hernoemd', '/Bericht/Afzender', '/Bericht/Verzender', { zekerheid: 'waarschijnlijk' }]],
    [['hernoemd', '/Bericht/Verzender', '/Bericht/Afzender', { zekerheid: 'waarschijnlijk' }]],
  ],
  [
    'the same name with other capitals: sure',
    bericht(el('ClientNummer', AGB) + el('B', 'date')),
    bericht(el('Clientnummer', AGB) + el('B', 'date')),
    [['hernoemd', '/Bericht/ClientNummer', '/Bericht/Clientnummer', { zekerheid: 'zeker' }]],
    [['hernoemd', '/Bericht/Clientnummer', '/Bericht/ClientNummer', { zekerheid: 'zeker' }]],
  ],
  [
    'another name, and a type that says nothing: no more than possible',
    bericht(el('A', 'date') + el('Naam', 'string') + el('B', 'date')),
    bericht(el('A', 'date') + el('Tekst', 'string') + el('B', 'date')),
    [['hernoemd', '/Bericht/Naam', '/Bericht/Tekst', { zekerheid: 'mogelijk' }]],
    [['hernoemd', '/Bericht/Tekst', '/Bericht/Naam', { zekerheid: 'mogelijk' }]],
  ],
  [
    'another name and another type: nothing says that it is the same element',
    bericht(el('A', 'date') + el('B', AGB)),
    bericht(el('A', 'date') + el('Xyz', 'dateTime')),
    [
      ['toegevoegd', null, '/Bericht/Xyz', { voorkomen: { oud: null, nieuw: once } }],
      ['verwijderd', B, null, { voorkomen: { oud: once, nieuw: null } }],
    ],
    [
      ['toegevoegd', null, B, { voorkomen: { oud: null, nieuw: once } }],
      ['verwijderd', '/Bericht/Xyz', null, { voorkomen: { oud: once, nieuw: null } }],
    ],
  ],
  [
    'a class of another name with the same elements: sure',
    bericht(klasse('Verzekerde', el('X', AGB) + el('Y', 'date'))),
    bericht(klasse('Client', el('X', AGB) + el('Y', 'date'))),
    [['hernoemd', '/Bericht/Verzekerde', '/Bericht/Client', { zekerheid: 'zeker' }]],
    [['hernoemd', '/Bericht/Client', '/Bericht/Verzekerde', { zekerheid: 'zeker' }]],
  ],
  [
    'another root',
    bericht(el('A', 'date') + el('B', AGB)),
    schema(klasse('Melding', el('A', 'date') + el('B', AGB))),
    [['hernoemd', '/Bericht', '/Melding', { zekerheid: 'zeker' }]],
    [['hernoemd', '/Melding', '/Bericht', { zekerheid: 'zeker' }]],
  ],
  [
    'an element in another class',
    bericht(klasse('K', el('A', AGB) + el('X', 'date')) + klasse('L', el('Y', 'date'))),
    bericht(klasse('K', el('X', 'date')) + klasse('L', el('Y', 'date') + el('A', AGB))),
    [['verplaatst', `${K}/A`, '/Bericht/L/A', { zekerheid: 'waarschijnlijk' }]],
    [['verplaatst', '/Bericht/L/A', `${K}/A`, { zekerheid: 'waarschijnlijk' }]],
  ],
  [
    'a class around a class',
    bericht(el('A', 'date') + L),
    bericht(el('A', 'date') + klasse('K', L)),
    [
      ['toegevoegd', null, K, { voorkomen: { oud: null, nieuw: once } }],
      ['verplaatst', '/Bericht/L', `${K}/L`, { zekerheid: 'zeker' }],
    ],
    [
      ['verplaatst', `${K}/L`, '/Bericht/L', { zekerheid: 'zeker' }],
      ['verwijderd', K, null, { voorkomen: { oud: once, nieuw: null } }],
    ],
  ],
  [
    'another order',
    bericht(el('A', 'date') + el('B', AGB) + el('C', 'time')),
    bericht(el('B', AGB) + el('C', 'time') + el('A', 'date')),
    [['verplaatst', A, A]],
    [['verplaatst', A, A]],
  ],
  [
    'from mandatory to optional',
    bericht(el('A', 'date')),
    bericht(el('A', 'date', '0..1')),
    [['optioneel', A, A, { voorkomen: { oud: once, nieuw: perhaps } }]],
    [['verplicht', A, A, { voorkomen: { oud: perhaps, nieuw: once } }]],
  ],
  [
    'a class from mandatory to optional',
    bericht(L),
    bericht(klasse('L', el('X', AGB) + el('Y', 'date'), '0..1')),
    [['optioneel', '/Bericht/L', '/Bericht/L', { voorkomen: { oud: once, nieuw: perhaps } }]],
    [['verplicht', '/Bericht/L', '/Bericht/L', { voorkomen: { oud: perhaps, nieuw: once } }]],
  ],
  [
    'from once to any number',
    bericht(el('A', 'date')),
    bericht(el('A', 'date', '1..*')),
    [['herhaling', A, A, { voorkomen: { oud: once, nieuw: often } }]],
    [['herhaling', A, A, { voorkomen: { oud: often, nieuw: once } }]],
  ],
  [
    'at least twice',
    bericht(el('A', 'date', '1..5')),
    bericht(el('A', 'date', '2..5')),
    [['herhaling', A, A, { voorkomen: { oud: { min: 1, max: 5 }, nieuw: { min: 2, max: 5 } } }]],
    [['herhaling', A, A, { voorkomen: { oud: { min: 2, max: 5 }, nieuw: { min: 1, max: 5 } } }]],
  ],
  [
    'optional and any number, told apart',
    bericht(el('A', 'date')),
    bericht(el('A', 'date', '0..*')),
    [
      ['optioneel', A, A, { voorkomen: { oud: once, nieuw: { min: 0, max: null } } }],
      ['herhaling', A, A, { voorkomen: { oud: once, nieuw: { min: 0, max: null } } }],
    ],
    [
      ['verplicht', A, A, { voorkomen: { oud: { min: 0, max: null }, nieuw: once } }],
      ['herhaling', A, A, { voorkomen: { oud: { min: 0, max: null }, nieuw: once } }],
    ],
  ],
  [
    'two optional elements that now come together or not at all',
    bericht(el('C', 'time') + el('A', 'date', '0..1') + el('B', AGB, '0..1')),
    bericht(el('C', 'time') + groep(el('A', 'date') + el('B', AGB), '0..1')),
    [['anders', '/Bericht', '/Bericht']],
    [['anders', '/Bericht', '/Bericht']],
  ],
  [
    'a value that becomes a class',
    bericht(el('A', AGB) + el('B', 'date')),
    bericht(klasse('A', el('X', 'time')) + el('B', 'date')),
    [
      ['anders', A, A],
      ['toegevoegd', null, `${A}/X`, { voorkomen: { oud: null, nieuw: once } }],
    ],
    [
      ['anders', A, A],
      ['verwijderd', `${A}/X`, null, { voorkomen: { oud: once, nieuw: null } }],
    ],
  ],
  wider('a longer text', st('string', 'maxLength=3'), st('string', 'maxLength=5'), '1111'),
  wider('a shorter text', st('string', 'minLength=2'), st('string', 'minLength=1'), '1'),
  wider('a text without end', st('string', 'maxLength=3'), 'string', '1111'),
  wider(
    'a text of no fixed length',
    st('string', 'length=3'),
    st('string', 'minLength=1', 'maxLength=3'),
    '1',
  ),
  wider('a pattern of more digits', AGB, st('string', 'pattern=[0-9]{8,9}'), '111111111'),
  wider('a pattern of more characters', AGB, st('string', 'pattern=[0-9A-F]{8}'), '1111111A'),
  wider('a second pattern', AGB, st('string', 'pattern=[0-9]{8}', 'pattern=[A-Z]{2}'), 'AA'),
  wider('no pattern', AGB, 'string', '1'),
  wider('an excepted letter', st('string', 'pattern=[A-Z-[IO]]'), st('string', 'pattern=[A-Z]'), 'I'),
  wider('codes that become any text', codes({ P: 'productie', T: 'test' }), 'string', '1'),
  wider('a higher bound', st('integer', 'maxInclusive=9'), st('integer', 'maxInclusive=12'), '10'),
  wider(
    'a bound that is included',
    st('decimal', 'minExclusive=1.5'),
    st('decimal', 'minInclusive=1.5'),
    '1.5',
  ),
  wider(
    'a later date',
    st('date', 'maxInclusive=2026-03-10'),
    st('date', 'maxInclusive=2026-04-10'),
    '2026-03-11',
  ),
  wider('more digits', st('decimal', 'totalDigits=4'), st('decimal', 'totalDigits=5'), '11111'),
  wider('more decimals', st('decimal', 'fractionDigits=2'), st('decimal', 'fractionDigits=3'), '0.111'),
  wider('from a byte to a short', 'byte', 'short', '128'),
  wider('from a number from 1 to one from 0', 'positiveInteger', 'nonNegativeInteger', '0'),
  wider('from a whole number to a decimal', 'integer', 'decimal', '0.5'),
  wider('from a date to any text', 'date', 'string', '1'),
  wider('a date with a zone', st('date', 'pattern=[0-9]{4}-[0-9]{2}-[0-9]{2}'), 'date', '2026-03-10Z'),
  wider('a time without a pattern', st('time', 'pattern=..:..:00'), 'time', '09:30:00.5'),
  other('from 8 digits to 4', AGB, st('string', 'pattern=[0-9]{4}'), '11111111', '1111'),
  other('from a date to a moment', 'date', 'dateTime', '2026-03-10', '2026-03-10T09:30:00'),
  other('from codes to digits', codes({ P: '', '1': '' }), st('string', 'pattern=[0-9]'), 'P', '0'),
  wider(
    'more digits, of any writing',
    st('string', 'pattern=\\d{2}'),
    st('string', 'pattern=\\d{1,2}', 'maxLength=2'),
    '1',
  ),
  wider('digits of any writing', st('string', 'pattern=[0-9]{2}'), st('string', 'pattern=\\d{2}'), '1٠'),
  wider('letters of a category', st('string', 'pattern=\\p{Lu}'), st('string', 'pattern=\\p{L}'), 'a'),
  [
    'a code more',
    value(codes({ '1': 'een', '2': 'twee' })),
    value(codes({ '1': 'een', '2': 'twee', '3': 'drie' })),
    [['codelijst', A, A, { ...only(null, '3'), codes: { toegevoegd: ['3'], verwijderd: [], tekst: [] } }]],
    [['codelijst', A, A, { ...only('3', null), codes: { toegevoegd: [], verwijderd: ['3'], tekst: [] } }]],
  ],
  [
    'a code for another',
    value(codes({ '1': 'een', '2': 'twee' })),
    value(codes({ '1': 'een', '17': 'twee' })),
    [
      [
        'codelijst',
        A,
        A,
        { ...only('2', '17'), codes: { toegevoegd: ['17'], verwijderd: ['2'], tekst: [] } },
      ],
    ],
    [
      [
        'codelijst',
        A,
        A,
        { ...only('17', '2'), codes: { toegevoegd: ['2'], verwijderd: ['17'], tekst: [] } },
      ],
    ],
  ],
  [
    'another text of a code',
    value(codes({ '1': 'een', '2': 'twee' })),
    value(codes({ '1': 'een', '2': 'tweede' })),
    [
      [
        'codelijst',
        A,
        A,
        {
          ...only(null, null),
          codes: { toegevoegd: [], verwijderd: [], tekst: [{ code: '2', oud: 'twee', nieuw: 'tweede' }] },
        },
      ],
    ],
    [
      [
        'codelijst',
        A,
        A,
        {
          ...only(null, null),
          codes: { toegevoegd: [], verwijderd: [], tekst: [{ code: '2', oud: 'tweede', nieuw: 'twee' }] },
        },
      ],
    ],
  ],
  [
    'another namespace',
    bericht(el('A', 'date')),
    bericht(el('A', 'date'), 'urn:b'),
    [['naamruimte', '/Bericht', '/Bericht', { naamruimte: { oud: 'urn:a', nieuw: 'urn:b' } }]],
    [['naamruimte', '/Bericht', '/Bericht', { naamruimte: { oud: 'urn:b', nieuw: 'urn:a' } }]],
  ],
  // What says the same in other words is no difference.
  ['codes in another order', value(codes({ P: 'p', T: 't' })), value(codes({ T: 't', P: 'p' })), [], []],
  ['the same digits', value(AGB), value(st('string', 'pattern=[0-4,5-9-[,]]{4}[0-9]{4}')), [], []],
  ['a group that occurs once', bericht(el('A', 'date')), bericht(groep(el('A', 'date'))), [], []],
  [
    'a group of one that may be absent',
    bericht(el('A', 'date', '0..1')),
    bericht(groep(el('A', 'date'), '0..1')),
    [],
    [],
  ],
  [
    'a group of two that occurs twice, and each element twice',
    bericht(groep(el('A', 'date'), '2..2')),
    bericht(el('A', 'date', '2..2')),
    [],
    [],
  ],
];

function compared(old: string, now: string): readonly Wijziging[] {
  const result: CompareSchemasResult = compareSchemas(old, now);
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.wijzigingen;
}

const write = (wijzigingen: readonly Wijziging[]): readonly unknown[] =>
  wijzigingen.map(({ soort, oud, nieuw, message: _message, raakt: _raakt, ...more }) => [
    soort,
    oud,
    nieuw,
    more,
  ]);
const complete = (told: readonly Told[]): readonly unknown[] =>
  told.map(([soort, oud, nieuw, more = {}]) => [soort, oud, nieuw, more]);

describe('one change is one difference', () => {
  test.each(ROWS)('%s', (_title, old, now, there, back) => {
    expect(write(compared(old, now))).toEqual(complete(there));
    expect(write(compared(now, old))).toEqual(complete(back));
    expect(compared(old, old)).toEqual([]);
    expect(compared(now, now)).toEqual([]);
  });
});
