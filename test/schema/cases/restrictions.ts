import fc from 'fast-check';
import { breaking, type SchemaCase, valueCase } from './schema-case.ts';

/** Restrictions of restrictions, where a step says again or says more. */
export const restrictions: readonly SchemaCase[] = [
  // XML Schema part 2 §4.3.8 and §4.3.9: in the value space of the base type, or equal to its bound.
  valueCase(
    'restriction: a bound that is left out, said again',
    'integer',
    [
      { minExclusive: 0, maxExclusive: 10 },
      { minExclusive: 0, maxExclusive: 10 },
    ],
    { accepted: ['1', '9'], rejected: breaking('STR-GRENS', '0', '10') },
  ),
  valueCase(
    'restriction: a bound that is taken in, said again and narrowed',
    'decimal',
    [
      { minInclusive: '0.5', maxInclusive: '9.5' },
      { minInclusive: '0.50', maxInclusive: '9.5' },
      { minExclusive: '0.5' },
    ],
    {
      accepted: ['0.51', '9.50', '9.5'],
      rejected: breaking('STR-GRENS', '0.5', '9.51', '-1'),
      random: fc.stringMatching(/^[09]\.[45][019]?$/),
    },
  ),
  valueCase('restriction: steps that say nothing', 'token', [{}, {}, { maxLength: 2 }, {}], {
    accepted: ['', 'ab', ' a '],
    rejected: breaking('STR-LENGTE', 'abc', 'a b'),
  }),
  valueCase(
    'restriction: every facet of a number, a step for each',
    'decimal',
    [
      { totalDigits: 6 },
      { fractionDigits: 3 },
      { minInclusive: '-100' },
      { maxExclusive: '1000' },
      { pattern: String.raw`-?[0-9]+(\.[0-9]+)?` },
      { fractionDigits: 2, totalDigits: 4 },
      { enumeration: ['-100', '-99.99', '0', '0.10', '12.5', '999.9', '99.99'] },
    ],
    {
      accepted: ['-100', '-0', '0.1', '0.10', '12.500', '99.99', '0999.9'],
      rejected: [
        ...breaking('STR-ENUMERATIE', '1', '999', '-99.98', '100', '1000', '0.001'),
        ...breaking('STR-PATROON', '+0', '.1', '0.', '+12.5'),
        ...breaking('STR-VORM', '1e1', '0,1'),
      ],
      random: fc.stringMatching(/^[-+]?(0|100|99|12|999)(\.|\.[159]|\.99)?0?$/),
    },
  ),
  valueCase(
    'restriction: every facet of a text, a step for each',
    'string',
    [
      { maxLength: 8 },
      { minLength: 1 },
      { whiteSpace: 'replace' },
      { pattern: '[A-Z ]*' },
      { pattern: ['.*A.*', '.*B.*'] },
      { whiteSpace: 'collapse' },
      { length: 3 },
      { enumeration: ['A B', 'AAA', 'CAB'] },
    ],
    {
      accepted: ['A B', ' A\n B ', 'AAA', 'CAB\t'],
      rejected: [...breaking('STR-ENUMERATIE', 'ABC', 'A  C', 'CCC', 'A'), ['', 'STR-LEEG']],
      random: fc.string({ unit: fc.constantFrom(...'AAB C\n'), maxLength: 5 }),
    },
  ),
  valueCase(
    'restriction: of a date that loses its days one by one',
    'date',
    [
      { minInclusive: '2024-02-26', maxInclusive: '2024-03-03' },
      { minExclusive: '2024-02-26', maxExclusive: '2024-03-03' },
      { minInclusive: '2024-02-28' },
      { maxInclusive: '2024-03-01', pattern: '[0-9-]*' },
    ],
    {
      accepted: ['2024-02-28', '2024-02-29', '2024-03-01'],
      rejected: [
        ...breaking('STR-GRENS', '2024-02-26', '2024-02-27', '2024-03-02', '2024-03-03'),
        ['2024-02-29Z', 'STR-PATROON'],
        ['2024-02-30', 'STR-DATUM'],
      ],
      random: fc
        .tuple(fc.constantFrom('02', '03'), fc.integer({ min: 1, max: 31 }))
        .map(([month, day]) => `2024-${month}-${String(day).padStart(2, '0')}`),
    },
  ),
];
