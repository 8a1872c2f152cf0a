import type { BuiltinName } from '../schema/index.ts';
import type { ValueType } from './schema-element.ts';

/** How long a value that is made of one character may be. */
const LONGEST = 5_000;

const WHOLE = ['0', '1', '-1', '7', '12', '007', '+1', '-0'];
/** The last values of the types of whole numbers, and the first beyond them. */
const EDGES = ['7', '15', '31', '63'].flatMap((bits) => {
  const power = 2n ** BigInt(bits);
  return [power - 1n, power, -power, -power - 1n, 2n * power - 1n, 2n * power].map(String);
});
const DATES = [
  '2026-03-10',
  '2024-02-29',
  '2026-03-10Z',
  '2026-03-10+01:00',
  '12026-03-10',
  '-0044-03-15',
  '2023-02-29',
  '2026-13-01',
  '10-03-2026',
  '20260310',
];
const TIMES = ['09:30:00', '09:30:00.5', '09:30:00Z', '24:00:00', '09:30', '25:00:00'];

/** Values that types are likely to tell apart, whatever they are. */
const COMMON: readonly string[] = [
  ...['1', 'A', 'a', 'x y', ' A', 'A ', 'A  B', 'A\tB', 'A\nB', 'true', 'false'],
  ...WHOLE,
  ...['0.5', '1.25', '-1.5', '1.', '1e3'],
  ...DATES,
  ...DATES.slice(0, 6).map((date) => `${date.slice(0, date.indexOf('-', 6) + 3)}T09:30:00`),
  '2026-03-10T09:30:00Z',
  ...TIMES,
  '',
];

const NUMBERS: ReadonlySet<BuiltinName> = new Set<BuiltinName>([
  'decimal',
  'integer',
  'nonPositiveInteger',
  'negativeInteger',
  'long',
  'int',
  'short',
  'byte',
  'nonNegativeInteger',
  'unsignedLong',
  'unsignedInt',
  'unsignedShort',
  'unsignedByte',
  'positiveInteger',
]);

/**
 * Values at the edges of some types, and then those that types are likely to tell apart: whether a type takes one is for
 * the type to say.
 */
export function sampleValues(types: readonly ValueType[]): readonly string[] {
  const found = new Set<string>();
  const add = (value: string): unknown => found.add(value);
  for (const { definition } of types) {
    const isNumber = NUMBERS.has(definition.builtin);
    for (const step of definition.restrictions) {
      for (const { value } of step.enumeration ?? []) for (const each of nearCode(value)) add(each);
      for (const length of [step.length, step.minLength, step.maxLength])
        for (const each of length === undefined ? [] : nearLength(length)) add(each);
      for (const bound of [step.minInclusive, step.maxInclusive, step.minExclusive, step.maxExclusive])
        for (const each of bound === undefined ? [] : nearBound(bound, isNumber)) add(each);
      for (const digits of [step.totalDigits, step.fractionDigits])
        for (const each of digits === undefined ? [] : nearDigits(digits)) add(each);
    }
  }
  return [...found, ...COMMON, ...EDGES];
}

/** A code, and ways to write it that are not the code itself to every type. */
function nearCode(code: string): readonly string[] {
  return [code, ` ${code}`, `0${code}`, `${code}.0`];
}

function nearLength(length: number): readonly string[] {
  return [length - 1, length, length + 1]
    .filter((count) => count >= 0 && count <= LONGEST)
    .flatMap((count) => ['1', 'A', 'a'].map((character) => character.repeat(count)));
}

function nearBound(bound: string, isNumber: boolean): readonly string[] {
  if (isNumber) return [bound, ...stepFrom(bound)];
  const day = /^(\d{4})-(\d\d)-(\d\d)(.*)$/s.exec(bound);
  if (day === null) return [bound];
  const [, year, month, date, rest = ''] = day;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return [bound, ...[-1, 1].map((days) => `${dayOf(at + days * 86_400_000)}${rest}`)];
}

function dayOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(at) || date.getUTCFullYear() > 9_999 ? '' : date.toISOString().slice(0, 10);
}

/** The numbers a little below and above a number: one at its last digit, and half of that. */
function stepFrom(bound: string): readonly string[] {
  const [whole = '', fraction = ''] = bound.replace(/^\+/, '').split('.');
  if (bound.length > 100 || !/^-?\d+$/.test(`${whole}${fraction}`)) return [];
  const scaled = BigInt(`${whole}${fraction}`);
  return [scaled - 1n, scaled + 1n].flatMap((near) => {
    const text = writeScaled(near, fraction.length);
    return [text, `${text}${fraction === '' ? '.5' : '5'}`];
  });
}

function writeScaled(value: bigint, decimals: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function nearDigits(count: number): readonly string[] {
  return [count - 1, count, count + 1]
    .filter((digits) => digits >= 1 && digits <= LONGEST)
    .flatMap((digits) => ['1'.repeat(digits), `0.${'1'.repeat(digits)}`]);
}
