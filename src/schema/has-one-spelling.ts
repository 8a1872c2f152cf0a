import type { BuiltinName } from './definition.ts';
import { isPlainDateType } from './is-plain-date-type.ts';
import type { SimpleType } from './schema.ts';

const TEXTS: readonly BuiltinName[] = [
  'string',
  'normalizedString',
  'token',
  'anyURI',
  'language',
  'Name',
  'NCName',
  'NMTOKEN',
];
const OTHERS = /^(?:dateTime|time|duration|g[A-Z]|hexBinary|base64Binary|anySimpleType)/;
const DIGITS = '123456789012345678';
const NUMBERS = Array.from(DIGITS, (_, index) => [DIGITS.slice(0, index + 1), '9'.repeat(index + 1)]).flat();

/**
 * Tells whether a type has one way to write each value, so that equal values are equal texts. Of numbers it is found out
 * by trying some: `02` beside `2`. When nothing can be found out, there may be more.
 */
export function hasOneSpelling(type: SimpleType): boolean {
  const { builtin, enumeration = [], fault } = type;
  const allows = (text: string): boolean => fault(text) === undefined;
  if (TEXTS.includes(builtin)) return true;
  if (builtin === 'date') return isPlainDateType(type);
  if (OTHERS.test(builtin)) return false;
  if (builtin === 'boolean') return !(allows('true') && allows('1')) && !(allows('false') && allows('0'));
  const found = ['0', ...NUMBERS, ...enumeration.map(({ value }) => value)].filter(allows);
  return found.length > 0 && !found.flatMap(otherSpellings).some(allows);
}

function otherSpellings(number: string): readonly string[] {
  return [
    `0${number}`,
    `00${number}`,
    `+${number}`,
    `-${number === '0' ? '0' : `0${number}`}`,
    `${number}.`,
    `${number}.0`,
  ];
}
