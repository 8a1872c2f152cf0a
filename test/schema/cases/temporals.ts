import fc, { type Arbitrary } from 'fast-check';
import { breaking, type SchemaCase, valueCase } from './schema-case.ts';

const ZONES: readonly string[] = ['', 'Z', '+14:00', '-14:00', '+13:59', '-00:01', '+00:00'];

/** Dates and times: the calendar, zones, and years that no clock has. */
export const temporals: readonly SchemaCase[] = [
  valueCase('date: the calendar', 'date', [], {
    accepted: [
      '2024-02-29',
      '2000-02-29',
      '-0004-02-29',
      '0001-01-01',
      '12024-02-29',
      '2024-12-31Z',
      '2024-02-29 ',
      '\n2024-02-29Z',
      '2024-01-01-14:00',
    ],
    rejected: [
      ...breaking(
        'STR-DATUM',
        '2023-02-29',
        '1900-02-29',
        '0000-01-01',
        '-0001-02-29',
        '2024-04-31',
        '2024-13-01',
      ),
      ...breaking(
        'STR-DATUM',
        '2024-00-10',
        '2024-01-00',
        '2024-01-01+14:01',
        '2024-01-01-15:00',
        '2024-01-01+00:60',
      ),
      ...breaking(
        'STR-VORM',
        '24-01-01',
        '02024-01-01',
        '+2024-01-01',
        '2024-1-1',
        '2024-01-01z',
        '2024-01-01+1:00',
        '',
      ),
    ],
    random: dates(
      ['2024', '2023', '1900', '2000', '-0004', '-0001', '0000', '12024'],
      ['', 'Z', '+14:00', '+14:01', '-13:60'],
    ),
  }),
  valueCase(
    'date: bounds without zone',
    'date',
    [{ minInclusive: '2024-02-29', maxExclusive: '2024-03-02' }],
    {
      accepted: ['2024-02-29', '2024-03-01', ' 2024-03-01\n'],
      rejected: [
        ...breaking('STR-GRENS', '2024-02-28', '2024-03-02', '2023-03-01', '-2024-03-01', '12024-03-01'),
        ['2024-02-30', 'STR-DATUM'],
      ],
      random: dates(['2024', '2023', '-2024', '12024'], ['']),
    },
  ),
  valueCase(
    'date: bounds without zone, dates with one',
    'date',
    [{ minExclusive: '2024-02-27', maxInclusive: '2024-03-03' }],
    {
      accepted: ['2024-02-29Z', '2024-02-28', '2024-03-01+13:00', '2024-03-03', '2024-03-01-09:00'],
      rejected: breaking(
        'STR-GRENS',
        '2024-02-27Z',
        '2024-02-27',
        '2024-03-04Z',
        '2024-02-27-12:00',
        '2024-03-03+12:00',
        '2024-03-03Z',
      ),
      random: dates(['2024', '2023'], ['', 'Z']),
    },
  ),
  valueCase(
    'date: bounds with a zone',
    'date',
    [{ minInclusive: '2024-02-28Z', maxInclusive: '2024-03-01Z' }],
    {
      accepted: [
        '2024-02-28Z',
        '2024-02-28-00:01',
        '2024-03-01+14:00',
        '2024-02-29',
        '2024-02-29+14:00',
        '2024-02-29-14:00',
      ],
      rejected: breaking(
        'STR-GRENS',
        '2024-02-28+00:01',
        '2024-03-01-00:01',
        '2024-02-27-14:00',
        '2024-02-28',
        '2024-03-01',
      ),
      random: dates(['2024'], ['Z', '+14:00', '-14:00', '+00:01', '-00:01', '']),
    },
  ),
  valueCase(
    'date: bounds with the farthest zones',
    'date',
    [{ minInclusive: '2023-12-31+14:00', maxInclusive: '2024-01-01-14:00' }],
    {
      accepted: ['2023-12-31+14:00', '2023-12-31Z', '2024-01-01-14:00', '2024-01-02+10:00', '2024-01-01Z'],
      rejected: breaking('STR-GRENS', '2023-12-30-09:59', '2024-01-02Z', '2024-01-02+09:59', '2023-12-30Z'),
      random: dates(
        ['2023', '2024'],
        ['Z', '+14:00', '-14:00', '+10:00', '-10:00'],
        ['12', '01'],
        ['01', '02', '30', '31'],
      ),
    },
  ),
  valueCase(
    'date: years before Christ',
    'date',
    [{ minInclusive: '-0044-03-15', maxInclusive: '-0001-12-31' }],
    {
      accepted: ['-0044-03-15', '-0044-12-31', '-0043-01-01', '-0004-02-29', '-0001-12-31'],
      rejected: [
        ...breaking('STR-GRENS', '-0044-03-14', '-0045-12-31', '0001-01-01', '0044-03-16', '-10043-01-01'),
        ...breaking('STR-DATUM', '-0000-12-31', '-0001-02-29', '-0043-02-29'),
        ...breaking('STR-VORM', '-44-03-15', '-044-03-15', '--0044-03-15', '-00044-03-15'),
      ],
      random: dates(
        ['-0045', '-0044', '-0043', '-0001', '-0000', '0001', '0044'],
        [''],
        ['02', '03', '12'],
        ['14', '15', '16', '29', '31'],
      ),
    },
  ),
  valueCase(
    'date: years of five digits',
    'date',
    [{ minInclusive: '9999-12-31', maxExclusive: '10000-03-01' }, { maxInclusive: '10000-02-29' }],
    {
      accepted: ['9999-12-31', '10000-01-01', '10000-02-29'],
      rejected: [
        ...breaking('STR-GRENS', '9999-12-30', '10000-03-01', '99999-01-01', '1000-01-01'),
        ['010000-01-01', 'STR-VORM'],
      ],
      random: dates(['9999', '10000', '1000', '010000'], ['', 'Z']),
    },
  ),
  valueCase(
    'date: a list of values, however they are written',
    'date',
    [{ enumeration: ['2024-01-01Z', '2024-02-29'] }],
    {
      accepted: ['2024-01-01Z', '2024-01-01+00:00', '2024-01-01-00:00', '2024-02-29'],
      rejected: breaking('STR-ENUMERATIE', '2024-01-01', '2024-02-29Z', '2024-01-01+01:00', '2024-02-28'),
      random: dates(['2024'], ['', 'Z', '+00:00', '-00:00', '+01:00'], ['01', '02'], ['01', '29']),
    },
  ),
  valueCase(
    'date and time: bounds with a zone',
    'dateTime',
    [{ minInclusive: '2024-02-28T23:30:00+01:00', maxExclusive: '2024-03-01T00:00:00.5Z' }],
    {
      accepted: [
        '2024-02-28T22:30:00Z',
        '2024-03-01T00:00:00.4999Z',
        '2024-02-28T08:30:00-14:00',
        '2024-03-01T14:00:00+14:00',
      ],
      rejected: [
        ...breaking(
          'STR-GRENS',
          '2024-02-28T22:29:59.999Z',
          '2024-03-01T00:00:00.50Z',
          '2024-02-28T23:00:00',
          '2024-02-29T11:00:00',
          '2024-03-01T00:00:00',
        ),
        ...breaking(
          'STR-DATUM',
          '2024-02-29T24:00:01Z',
          '2024-02-29T12:60:00Z',
          '2024-02-29T12:00:60Z',
          '2023-02-29T12:00:00Z',
        ),
        ...breaking(
          'STR-VORM',
          '2024-02-29',
          '2024-02-29 12:00:00',
          '2024-02-29T12:00',
          '2024-02-29T12:00:00.',
        ),
      ],
      random: fc
        .tuple(
          dates(['2024'], [''], ['02', '03'], ['28', '29', '01']),
          times(['08', '14', '22', '23', '00'], ['29', '30', '00'], ['', '.4', '.5', '.50']),
          fc.constantFrom(...ZONES, '+01:00'),
        )
        .map(([date, time, zone]) => `${date}T${time}${zone}`),
    },
  ),
  valueCase(
    'date and time: the year before Christ that has a 29 February',
    'dateTime',
    [{ minInclusive: '-0004-02-29T00:00:00', maxInclusive: '-0004-02-29T23:59:59' }],
    {
      accepted: ['-0004-02-29T00:00:00', '-0004-02-29T23:59:59', '-0004-02-29T12:00:00.001'],
      rejected: [
        ...breaking(
          'STR-GRENS',
          '-0004-02-28T23:59:59',
          '-0004-02-29T23:59:59.1',
          '-0004-03-01T00:00:00',
          '0004-02-29T12:00:00',
        ),
        ...breaking('STR-DATUM', '-0003-02-29T00:00:00', '-0000-02-28T00:00:00'),
      ],
      random: fc
        .tuple(
          dates(['-0004', '-0003', '0004', '-0000'], [''], ['02', '03'], ['28', '29', '01']),
          times(['00', '23'], ['00', '59'], ['', '.1']),
        )
        .map(([date, time]) => `${date}T${time}`),
    },
  ),
  valueCase(
    'date and time: one moment in several zones',
    'dateTime',
    [{ enumeration: ['2024-01-01T00:00:00Z', '2024-06-01T12:00:00'] }],
    {
      accepted: [
        '2024-01-01T00:00:00Z',
        '2023-12-31T23:00:00-01:00',
        '2024-01-01T14:00:00+14:00',
        '2024-01-01T00:00:00.000Z',
        '2024-06-01T12:00:00.0',
      ],
      rejected: breaking(
        'STR-ENUMERATIE',
        '2024-01-01T00:00:00',
        '2024-06-01T12:00:00Z',
        '2024-01-01T00:00:00.001Z',
        '2023-12-31T23:00:00Z',
      ),
    },
  ),
  valueCase(
    'time: bounds without zone',
    'time',
    [{ minInclusive: '08:00:00', maxExclusive: '17:30:00' }, { minExclusive: '08:00:00.5' }],
    {
      accepted: ['08:00:00.50001', '17:29:59.999', '12:00:00'],
      rejected: [
        ...breaking(
          'STR-GRENS',
          '08:00:00.5',
          '08:00:00',
          '17:30:00',
          '17:30:00.000',
          '07:59:59',
          '24:00:00',
        ),
        ...breaking('STR-DATUM', '25:00:00', '12:60:00', '12:00:60', '24:00:01'),
        ...breaking('STR-VORM', '8:00:00', '12:00', '12:00:00.', '-12:00:00', 'T12:00:00', ''),
      ],
      random: times(
        ['07', '08', '12', '17', '23', '25'],
        ['00', '29', '30', '59', '60'],
        ['', '.5', '.50', '.500001', '.999'],
      ),
    },
  ),
];

function dates(
  years: readonly string[],
  zones: readonly string[],
  months: readonly string[] = ['02', '03', '12', '01', '13'],
  days: readonly string[] = ['01', '02', '27', '28', '29', '30', '31'],
): Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...years),
      fc.constantFrom(...months),
      fc.constantFrom(...days),
      fc.constantFrom(...zones),
    )
    .map(([year, month, day, zone]) => `${year}-${month}-${day}${zone}`);
}

function times(
  hours: readonly string[],
  minutes: readonly string[],
  fractions: readonly string[],
): Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...hours),
      fc.constantFrom(...minutes),
      fc.constantFrom('00', '59'),
      fc.constantFrom(...fractions),
    )
    .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);
}
