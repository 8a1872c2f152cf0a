import type { BuiltinName } from '../definition.ts';
import type { Datatype } from './datatype.ts';
import { base64BinaryDatatype, hexBinaryDatatype } from './datatype-binary.ts';
import { booleanDatatype } from './datatype-boolean.ts';
import { decimalDatatype } from './datatype-decimal.ts';
import { durationDatatype } from './datatype-duration.ts';
import { gregorianDatatype } from './datatype-gregorian.ts';
import { integerDatatype } from './datatype-integer.ts';
import { nameDatatype } from './datatype-name.ts';
import { temporalDatatype } from './datatype-temporal.ts';
import { textDatatype } from './datatype-text.ts';
import { anyUriDatatype } from './datatype-uri.ts';

/** The built-in XSD types that a schema may stand on. */
export const datatypes: Readonly<Record<BuiltinName, Datatype>> = {
  string: textDatatype('preserve'),
  normalizedString: textDatatype('replace'),
  token: textDatatype('collapse'),
  boolean: booleanDatatype,
  decimal: decimalDatatype,
  integer: integerDatatype(undefined, undefined),
  nonPositiveInteger: integerDatatype(undefined, '0'),
  negativeInteger: integerDatatype(undefined, '-1'),
  long: integerDatatype('-9223372036854775808', '9223372036854775807'),
  int: integerDatatype('-2147483648', '2147483647'),
  short: integerDatatype('-32768', '32767'),
  byte: integerDatatype('-128', '127'),
  nonNegativeInteger: integerDatatype('0', undefined),
  unsignedLong: integerDatatype('0', '18446744073709551615'),
  unsignedInt: integerDatatype('0', '4294967295'),
  unsignedShort: integerDatatype('0', '65535'),
  unsignedByte: integerDatatype('0', '255'),
  positiveInteger: integerDatatype('1', undefined),
  date: temporalDatatype('date'),
  dateTime: temporalDatatype('dateTime'),
  time: temporalDatatype('time'),
  duration: durationDatatype,
  gYear: gregorianDatatype('gYear'),
  gYearMonth: gregorianDatatype('gYearMonth'),
  gMonth: gregorianDatatype('gMonth'),
  gMonthDay: gregorianDatatype('gMonthDay'),
  gDay: gregorianDatatype('gDay'),
  hexBinary: hexBinaryDatatype,
  base64Binary: base64BinaryDatatype,
  anyURI: anyUriDatatype,
  language: nameDatatype('language'),
  Name: nameDatatype('Name'),
  NCName: nameDatatype('NCName'),
  NMTOKEN: nameDatatype('NMTOKEN'),
  anySimpleType: textDatatype('preserve'),
};
