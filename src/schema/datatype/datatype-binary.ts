import type { Datatype } from './datatype.ts';

/** Octets in hexadecimal digits; length facets count octets. */
export const hexBinaryDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'binary',
  fault: (text) => (text.length % 2 === 0 && HEX.test(text) ? undefined : 'vorm'),
  lengthOf: (text) => text.length / 2,
  compare: (a, b) => (a.toUpperCase() === b.toUpperCase() ? 0 : undefined),
};

/** Octets in Base64 (RFC 2045), in which a space may stand behind each character; length facets count octets. */
export const base64BinaryDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'binary',
  fault: (text) => {
    const digits = withoutSpaces(text);
    return digits.length % 4 === 0 && BASE64.test(digits) ? undefined : 'vorm';
  },
  lengthOf: (text) => {
    const digits = withoutSpaces(text);
    const filling = digits.endsWith('==') ? 2 : digits.endsWith('=') ? 1 : 0;
    return (digits.length / 4) * 3 - filling;
  },
  compare: (a, b) => (withoutSpaces(a) === withoutSpaces(b) ? 0 : undefined),
};

const HEX = /^[0-9A-Fa-f]*$/;
/** Of the last digit in front of the filling no bit may be lost. */
const BASE64 = /^[A-Za-z0-9+/]*(?:[AEIMQUYcgkosw048]=|[AQgw]==)?$/;

function withoutSpaces(text: string): string {
  return text.includes(' ') ? text.replaceAll(' ', '') : text;
}
