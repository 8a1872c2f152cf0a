import fc, { type Arbitrary } from 'fast-check';
import type { BuiltinName } from '../../src/schema/definition.ts';

/** Texts for a built-in type: valid ones, nearly valid ones, and the edges of its range. */
export function randomValues(builtin: BuiltinName): Arbitrary<string> {
  const valid = VALID[builtin];
  const place = fc.nat(30);
  return fc.oneof(
    { weight: 5, arbitrary: valid },
    {
      weight: 2,
      arbitrary: fc.tuple(valid, place, CHARACTER).map(([text, at, by]) => replaceAt(text, at, by)),
    },
    { weight: 1, arbitrary: fc.tuple(valid, place).map(([text, at]) => replaceAt(text, at, '')) },
    { weight: 2, arbitrary: fc.constantFrom(...NEVER_OR_BARELY) },
  );
}

/** Text of any characters, also those that XML does not have; of at most so many when a number is given. */
export function anyText(maxLength?: number): Arbitrary<string> {
  const character = fc
    .oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((code) => String.fromCodePoint(code));
  return fc.string({ unit: character, ...(maxLength === undefined ? undefined : { maxLength }) });
}

function replaceAt(text: string, at: number, by: string): string {
  const characters = [...text];
  characters.splice(at, 1, by);
  return characters.join('');
}

const CHARACTER: Arbitrary<string> = fc.constantFrom(...'0123456789+-:.TZ eé\t\u00a0٣');

const number = (min: number, max: number, width: number): Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
const joined = (...parts: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const text = (value: string): Arbitrary<string> => fc.constant(value);

// One beyond either end of every range, so that what does not exist turns up too.
const date = joined(
  fc.constantFrom('', '', '', '', '-'),
  fc.oneof(
    fc.constantFrom('2000', '2023', '2024', '1900', '0004', '0000', '12026', '02026'),
    number(1, 9999, 4),
  ),
  text('-'),
  fc.oneof(text('02'), number(0, 13, 2)),
  text('-'),
  fc.oneof(number(28, 31, 2), number(0, 32, 2)),
);
const time = joined(
  number(0, 25, 2),
  text(':'),
  fc.oneof(text('00'), number(0, 60, 2)),
  text(':'),
  fc.oneof(text('00'), number(0, 60, 2)),
  fc.oneof(
    text(''),
    text('.0'),
    number(0, 999_999, 1).map((digits) => `.${digits}`),
  ),
);
const zone = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Z', '+14:00', '-14:00', '+14:01', '-00:00') },
  { weight: 1, arbitrary: joined(fc.constantFrom('+', '-'), number(0, 15, 2), text(':'), number(0, 60, 2)) },
);
const sign = fc.constantFrom('', '', '+', '-');
const integer = joined(
  sign,
  fc.oneof(
    fc.stringMatching(/^[0-9]{1,24}$/),
    fc.constantFrom(...[127, 128, 129, 255, 256, 32767, 32768, 32769, 65535, 65536].map(String)),
    fc.constantFrom(...['2147483647', '2147483648', '2147483649', '4294967295', '4294967296']),
    fc.constantFrom(...['9223372036854775807', '9223372036854775808', '9223372036854775809']),
    fc.constantFrom(
      '18446744073709551615',
      '18446744073709551616',
      '0',
      '00',
      '1',
      '0000000000000000000000000',
    ),
  ),
);
const decimal = joined(
  sign,
  fc.oneof(
    fc.stringMatching(/^[0-9]{1,12}$/),
    fc.stringMatching(/^[0-9]{0,12}\.[0-9]{1,12}$/),
    fc.constantFrom('1.', '.5', '.', '', '0.0', '00.10'),
  ),
);
const characters = fc.string({ unit: fc.constantFrom(...'ab \t\n\ré\u00a0😀'), maxLength: 8 });

const VALID: Readonly<Record<BuiltinName, Arbitrary<string>>> = {
  string: characters,
  normalizedString: characters,
  token: characters,
  boolean: fc.constantFrom('true', 'false', '1', '0', 'TRUE', 'waar'),
  decimal,
  integer,
  nonPositiveInteger: integer,
  negativeInteger: integer,
  long: integer,
  int: integer,
  short: integer,
  byte: integer,
  nonNegativeInteger: integer,
  unsignedLong: integer,
  unsignedInt: integer,
  unsignedShort: integer,
  unsignedByte: integer,
  positiveInteger: integer,
  date: joined(date, zone),
  dateTime: joined(date, text('T'), time, zone),
  time: joined(time, zone),
  duration: joined(
    fc.constantFrom('', '', '-', '+'),
    text('P'),
    ...['Y', 'M', 'D'].map((unit) =>
      fc.oneof(
        text(''),
        number(0, 400, 1).map((count) => count + unit),
      ),
    ),
    fc.constantFrom('', 'T'),
    ...['H', 'M'].map((unit) =>
      fc.oneof(
        text(''),
        number(0, 90, 1).map((count) => count + unit),
      ),
    ),
    fc.constantFrom('', '', '0S', '61S', '1.5S', '.5S', '1.S', '12.000S'),
  ),
  gYear: joined(fc.constantFrom('2024', '-0004', '0000', '12024', '02024', '24', '1900'), zone),
  gYearMonth: joined(fc.constantFrom('2024', '-0004', '0000', '12024'), text('-'), number(0, 13, 2), zone),
  gMonth: joined(text('--'), number(0, 13, 2), zone),
  gMonthDay: joined(
    text('--'),
    number(0, 13, 2),
    text('-'),
    fc.oneof(number(28, 32, 2), number(0, 32, 2)),
    zone,
  ),
  gDay: joined(text('---'), number(0, 32, 2), zone),
  hexBinary: fc.stringMatching(/^[0-9a-fA-F]{0,9}$/),
  base64Binary: fc.oneof(
    fc.uint8Array({ maxLength: 12 }).map((octets) => Buffer.from(octets).toString('base64')),
    fc.stringMatching(/^[A-Za-z0-9+/]{0,6} ?={0,2}$/),
    fc.constantFrom('AA AA', 'A A A A', 'AAA =', 'AA = =', 'AB==', 'AAB=', 'AAAA====', '='),
  ),
  anyURI: fc.constantFrom(
    ...['urn:a:b', 'http://a.nl/b?c#d', 'a b', 'a%20b', '../a', '#a', '?a', 'mailto:a@b', 'é', '//a', 'a:b'],
  ),
  language: fc.constantFrom('nl', 'nl-NL', 'x-klingon', 'abcdefghi', 'nl-', '-nl', '1a', 'nl_NL', 'a1'),
  Name: fc.constantFrom('a', ':a', 'a:b', '-a', '1', '_', 'é', 'a b', 'a.b-c', 'ａ'),
  NCName: fc.constantFrom('a', ':a', 'a:b', '-a', '1', '_', 'é', 'a b', 'a.b-c', 'ａ'),
  NMTOKEN: fc.constantFrom('a', ':a', 'a:b', '-a', '1', '_', 'é', 'a b', 'a.b-c', '#', 'a/b'),
  anySimpleType: characters,
};

const NEVER_OR_BARELY: readonly string[] = [
  '',
  ' ',
  '\t1\n',
  '+',
  '-',
  '1e3',
  'NaN',
  '٣',
  '\u00a01',
  '0x10',
  '1,5',
  '1 0',
  '--1',
];
