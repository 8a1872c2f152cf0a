import fc, { type Arbitrary } from 'fast-check';
import { breaking, type SchemaCase, valueCase } from './schema-case.ts';

/** White space, lengths, lists of values and truth values. */
export const texts: readonly SchemaCase[] = [
  valueCase('white space: kept', 'string', [{ whiteSpace: 'preserve', length: 3 }], {
    accepted: ['   ', '\t\n\r', ' a ', 'a\n\n'],
    rejected: breaking('STR-LENGTE', 'a', ' a', '    ', 'a\r\n b'),
    random: spaced(4),
  }),
  valueCase('white space: replaced', 'normalizedString', [{ length: 3, pattern: '[a ]*' }], {
    accepted: ['   ', '\t\n\r', '\ta\n', 'a  '],
    rejected: [...breaking('STR-LENGTE', 'a', '  ', 'a\t\ta'), ['a\u00a0a', 'STR-PATROON']],
    random: spaced(4),
  }),
  valueCase('white space: collapsed', 'token', [{ minLength: 1, maxLength: 3, pattern: '[a ]*' }], {
    accepted: ['a', ' a\t', 'a \n\r a', '\n\naa\n\n'],
    rejected: [...breaking('STR-LENGTE', 'a a a', 'aaaa'), ...breaking('STR-LEEG', '', '  \t\n')],
    random: spaced(7),
  }),
  valueCase(
    'white space: stronger in each step',
    'string',
    [{ maxLength: 6 }, { whiteSpace: 'replace', pattern: '[ab ]*' }, { whiteSpace: 'collapse', length: 3 }],
    {
      accepted: ['a b', '  a \t b  ', '\naab\n', '        bbb'],
      rejected: [
        ...breaking('STR-LENGTE', 'a  b c', 'ab', ' ab '),
        ['a\u00a0b', 'STR-PATROON'],
        ['  ', 'STR-LEEG'],
      ],
      random: spaced(7),
    },
  ),
  valueCase('white space: in a list of values', 'token', [{ enumeration: [' a  b ', 'c'] }], {
    accepted: ['a b', ' a\n\nb', 'c', '\tc '],
    rejected: breaking('STR-ENUMERATIE', 'ab', 'a', 'a\u00a0b', 'C', 'a b c'),
    random: spaced(5),
  }),
  valueCase(
    'white space: in a list of values that is collapsed later',
    'string',
    [{ enumeration: [' a ', 'b', 'a b'] }, { whiteSpace: 'collapse' }],
    { accepted: ['b', ' b ', 'a  b'], rejected: breaking('STR-ENUMERATIE', 'a', ' a '), random: spaced(5) },
  ),
  valueCase('white space: around every kind of value', 'integer', [{ totalDigits: 2 }], {
    accepted: ['1', ' 12 ', '\n-99\t', '\r+007 '],
    rejected: [
      ...breaking('STR-VORM', '1 2', '\u00a01', '- 1'),
      ['100', 'STR-CIJFERS'],
      [' \t\n', 'STR-LEEG'],
    ],
  }),
  valueCase(
    'white space: around the values of facets',
    'string',
    [{ whiteSpace: ' collapse ', minLength: '\n1', maxLength: '2\t' }],
    { accepted: ['a', '  ab  '], rejected: breaking('STR-LENGTE', 'abc', 'a b') },
  ),
  valueCase('length: none', 'string', [{ length: 0 }], {
    accepted: [''],
    rejected: breaking('STR-LENGTE', ' ', 'a', '\n', '😀'),
  }),
  valueCase('length: in characters, not in code units or letters', 'string', [{ length: 2 }], {
    accepted: ['ab', '😀😀', 'e\u0301', '😀a', '\u{10ffff}\u{10000}'],
    rejected: breaking('STR-LENGTE', '😀', 'é', 'abc', '😀ab', 'ee\u0301', '👨‍👩‍👧'),
    random: fc.string({ unit: fc.constantFrom('a', 'é', '\u0301', '😀', '\ufffd'), maxLength: 4 }),
  }),
  valueCase('length: between bounds', 'string', [{ minLength: 2, maxLength: 4 }], {
    accepted: ['ab', 'abcd', '😀😀😀😀', '  '],
    rejected: breaking('STR-LENGTE', 'a', '😀', 'abcde', '😀😀😀😀😀', ' ', ''),
    random: fc.string({ unit: fc.constantFrom('a', '😀'), maxLength: 6 }),
  }),
  valueCase(
    'length: bounds that meet over several steps',
    'token',
    [{ maxLength: 70 }, { minLength: 2, maxLength: 5 }, { minLength: 3 }, { maxLength: 4 }, { length: 4 }],
    {
      accepted: ['abcd', ' ab  c'],
      rejected: breaking('STR-LENGTE', 'abc', 'abcde', '    abc    ', 'x'.repeat(71)),
      random: spaced(7),
    },
  ),
  valueCase('length: long', 'string', [{ minLength: 999, maxLength: 1000 }], {
    accepted: ['x'.repeat(999), '😀'.repeat(1000)],
    rejected: breaking('STR-LENGTE', 'x'.repeat(998), '😀'.repeat(998), 'x'.repeat(1001), '😀'.repeat(1001)),
  }),
  valueCase(
    'list: of texts, exact to the character',
    'string',
    [{ enumeration: ['A', 'a b', 'é', '😀', '', ' c'] }],
    {
      accepted: ['A', 'a b', 'é', '😀', '', ' c'],
      rejected: breaking('STR-ENUMERATIE', 'a', 'a  b', 'e\u0301', 'c', ' ', 'A '),
      random: fc.string({ unit: fc.constantFrom(...'Aab cé'), maxLength: 3 }),
    },
  ),
  valueCase(
    'list: shorter in each step',
    'token',
    [{ enumeration: ['1', '2', '3', '4'] }, { enumeration: ['4', '2', '1'] }, { enumeration: ['2', '4'] }],
    { accepted: ['2', ' 4 '], rejected: breaking('STR-ENUMERATIE', '1', '3', '5', '02', '') },
  ),
  valueCase(
    'list: with a pattern over it',
    'string',
    [{ enumeration: ['a1', 'b1', 'b2'] }, { pattern: 'b.' }],
    {
      accepted: ['b1', 'b2'],
      rejected: [['a1', 'STR-PATROON'], ...breaking('STR-ENUMERATIE', 'b3', 'a2', 'b')],
    },
  ),
  valueCase('truth value', 'boolean', [], {
    accepted: ['true', 'false', '0', '1', '\t1\n', ' false '],
    rejected: breaking('STR-VORM', 'TRUE', 'False', '2', '00', '01', '+1', 'ja', 'tr ue', ''),
    random: fc.oneof(
      fc.string({ unit: fc.constantFrom(...'01truefals '), maxLength: 5 }),
      fc.constantFrom('true', 'false', ' true', '0 ', '1'),
    ),
  }),
];

function spaced(maxLength: number): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'aab \t\n\r\u00a0'), maxLength });
}
