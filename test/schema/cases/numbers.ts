import fc, { type Arbitrary } from 'fast-check';
import { breaking, type SchemaCase, valueCase } from './schema-case.ts';

const SAFE = 2n ** 53n;

/** Integers and decimals, their bounds and their digits. */
export const numbers: readonly SchemaCase[] = [
  valueCase(
    'integer: bounds beyond 2^53, taken in',
    'integer',
    [{ minInclusive: `-${SAFE + 1n}`, maxInclusive: `${SAFE + 1n}` }],
    {
      accepted: [
        '9007199254740993',
        '-9007199254740993',
        '+9007199254740992',
        '0',
        '-0',
        '00009007199254740993',
      ],
      rejected: [
        ...breaking('STR-GRENS', '9007199254740994', '-9007199254740994', '10000000000000000'),
        ...breaking('STR-VORM', '9007199254740992.0', '9e15', '0x1', '+', '--1', '1_000', '٣', ''),
      ],
      random: integersAround(SAFE, -SAFE),
    },
  ),
  valueCase(
    'integer: bounds beyond 2^64, left out',
    'integer',
    [{ minExclusive: '18446744073709551616', maxExclusive: '+018446744073709551619' }],
    {
      accepted: ['18446744073709551617', '18446744073709551618', '+018446744073709551618'],
      rejected: breaking(
        'STR-GRENS',
        '18446744073709551616',
        '18446744073709551619',
        '-18446744073709551617',
        '1',
      ),
      random: integersAround(2n ** 64n),
    },
  ),
  valueCase('integer: long', 'long', [], {
    accepted: ['9223372036854775807', '-9223372036854775808', '+1', '-0', '0009223372036854775807'],
    rejected: breaking('STR-VORM', '9223372036854775808', '-9223372036854775809', '1.', '1.0', ''),
    random: integersAround(2n ** 63n, -(2n ** 63n)),
  }),
  valueCase('integer: unsignedLong', 'unsignedLong', [], {
    accepted: ['18446744073709551615', '0', '00018446744073709551615', '+1', '-0', '+18446744073709551615'],
    rejected: breaking('STR-VORM', '18446744073709551616', '-1', '1.0'),
    random: integersAround(2n ** 64n, 0n),
  }),
  valueCase(
    'integer: int, with the ends of its range as bounds',
    'int',
    [
      { minInclusive: '-2147483648', maxInclusive: '2147483647' },
      { minExclusive: '-2147483648', maxExclusive: '2147483647' },
    ],
    {
      accepted: ['2147483646', '-2147483647', '0'],
      rejected: [
        ...breaking('STR-GRENS', '2147483647', '-2147483648'),
        ...breaking('STR-VORM', '2147483648', '-2147483649'),
      ],
      random: integersAround(2n ** 31n, -(2n ** 31n)),
    },
  ),
  valueCase(
    'integer: byte, narrower in each step',
    'byte',
    [{ minInclusive: -100 }, { maxExclusive: 100 }, { minExclusive: -50, maxInclusive: 50 }],
    {
      accepted: ['-49', '50', '+0050', '-0'],
      rejected: [
        ...breaking('STR-GRENS', '-50', '51', '-101', '100', '127'),
        ...breaking('STR-VORM', '128', '-129'),
      ],
      random: integersAround(50n, -50n, 127n, -128n),
    },
  ),
  valueCase('integer: not negative, and of a few digits', 'nonNegativeInteger', [{ totalDigits: 3 }], {
    accepted: ['0', '-0', '999', '+000999', '000'],
    rejected: [...breaking('STR-CIJFERS', '1000', '0001000'), ...breaking('STR-VORM', '-1', '-0001', '1.0')],
    random: integersAround(1000n, 0n),
  }),
  valueCase(
    'integer: negative, down to a bound beyond 2^53',
    'negativeInteger',
    [{ minInclusive: '-9007199254740993' }],
    {
      accepted: ['-1', '-9007199254740993', '-0001'],
      rejected: [
        ...breaking('STR-GRENS', '-9007199254740994'),
        ...breaking('STR-VORM', '0', '-0', '1', '+1'),
      ],
      random: integersAround(-SAFE, 0n),
    },
  ),
  valueCase('integer: not positive', 'nonPositiveInteger', [{ maxExclusive: 0 }], {
    accepted: ['-1', '-99999999999999999999'],
    rejected: [...breaking('STR-GRENS', '0', '-0', '+0'), ...breaking('STR-VORM', '1', '+1')],
    random: integersAround(0n, -SAFE),
  }),
  valueCase(
    'integer: a list of values, however they are written',
    'positiveInteger',
    [{ enumeration: ['1', '02', '9007199254740993'] }],
    {
      accepted: ['1', '+1', '001', '2', '02', '+09007199254740993'],
      rejected: [
        ...breaking('STR-ENUMERATIE', '3', '20', '9007199254740992', '9007199254740994'),
        ...breaking('STR-VORM', '0', '-1', '2.0'),
      ],
      random: fc.oneof(integersAround(2n), integersAround(SAFE)),
    },
  ),
  valueCase(
    'decimal: bounds that floating point does not have',
    'decimal',
    [{ minInclusive: '0.1', maxExclusive: '0.3' }],
    {
      accepted: ['0.1', '.1', '+00.100', '0.29999999999999999999', '0.2', '0.10000000000000000001'],
      rejected: [
        ...breaking('STR-GRENS', '0.3', '.30', '0.09999999999999999999', '0.30000000000000000001', '-0.2'),
        ...breaking('STR-VORM', '0,2', '2e-1', '.', '+.', 'NaN', '0.2.', ''),
      ],
      random: decimalsAround('0.1', '0.3', '0.2'),
    },
  ),
  valueCase(
    'decimal: large and precise at once',
    'decimal',
    [{ minExclusive: '-9007199254740993.5', maxInclusive: '9007199254740993.5' }],
    {
      accepted: [
        '9007199254740993.5',
        '9007199254740993.50',
        '-9007199254740993.4999999',
        '0',
        '-.0',
        '9007199254740993.499999900',
        '-9007199254740993.49999990001',
      ],
      rejected: breaking('STR-GRENS', '9007199254740993.5000001', '-9007199254740993.5', '9007199254740994'),
      random: decimalsAround('9007199254740993.5', '-9007199254740993.5', '9007199254740993.4999999'),
    },
  ),
  valueCase(
    'decimal: digits of the value, not of the text',
    'decimal',
    [{ totalDigits: 5, fractionDigits: 2 }],
    {
      accepted: ['123.45', '12345', '-000123.4500', '.01', '12345.00', '0.00', '5.', '100.1'],
      rejected: breaking('STR-CIJFERS', '1234.56', '123456', '0.001', '.123', '-12345.1', '1000000'),
      random: fc.stringMatching(/^[+-]?[01][0-9]{0,5}\.?[0-9]{0,3}$/),
    },
  ),
  valueCase('decimal: one digit', 'decimal', [{ totalDigits: 1 }], {
    accepted: ['0', '9', '.1', '0.0', '-009.00', '+.9'],
    rejected: breaking('STR-CIJFERS', '10', '1.1', '.01', '-.11', '0.05'),
    random: fc.stringMatching(/^[+-]?[01]{0,2}\.?[019]{0,3}$/),
  }),
  valueCase('decimal: no fraction', 'decimal', [{ fractionDigits: 0 }, { maxInclusive: '99' }], {
    accepted: ['99', '1.0', '1.', '-1.000', '0'],
    rejected: [...breaking('STR-CIJFERS', '1.5', '.1', '-0.01'), ...breaking('STR-GRENS', '100', '100.0')],
    random: decimalsAround('99', '99.9', '100'),
  }),
  valueCase(
    'decimal: an empty space between bounds',
    'decimal',
    [{ minExclusive: '1.50', maxExclusive: '1.5' }],
    {
      accepted: [],
      rejected: breaking('STR-GRENS', '1.5', '1.49', '1.51', '1.500', '0'),
      random: decimalsAround('1.5'),
    },
  ),
  valueCase(
    'decimal: a list of values, however they are written',
    'decimal',
    [{ enumeration: ['1.0', '-.50', '0'] }],
    {
      accepted: ['1', '1.', '+01.00', '-0.5', '0.0', '-0', '.0'],
      rejected: breaking('STR-ENUMERATIE', '.5', '1.01', '-1', '10', '0.1'),
      random: fc.stringMatching(/^[+-]?[01]?\.[05]{0,2}$/),
    },
  ),
];

/** Integers that differ little from one of these, written in several ways. */
function integersAround(...near: readonly bigint[]): Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...near),
      fc.bigInt(-3n, 3n),
      fc.constantFrom('', '', '+', '0', '00', ' '),
      fc.nat(40),
    )
    .map(([base, step, start, odd]) => {
      const value = base + step;
      const digits = `${value < 0n ? -value : value}`;
      const text = `${value < 0n ? '-' : start.replace(/[ 0]/g, '')}${start.replace(/[ +]/g, '')}${digits}`;
      return odd === 0 ? `${text}.0` : odd === 1 ? `${text.slice(0, -1)}x` : text;
    });
}

/** Decimals that differ little from one of these, written in several ways. */
function decimalsAround(...near: readonly string[]): Arbitrary<string> {
  const ends = fc.constantFrom('', '0', '00', '1', '0001', '9', '5', '00000001');
  return fc
    .tuple(fc.constantFrom(...near), ends, fc.constantFrom('', '0', '-', '+'), fc.boolean())
    .map(([base, end, start, cut]) => {
      const point = base.includes('.') ? base : `${base}.`;
      const text = cut ? point.slice(0, -1) : point + end;
      return text.startsWith('-') || start === '' ? text : start + text;
    });
}
