import { compareDecimals } from './compare-decimals.ts';
import type { Datatype } from './datatype.ts';

/** A decimal of any size and precision, compared without floating point. */
export const decimalDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'decimal',
  fault: (text) => (DECIMAL.test(text) ? undefined : 'vorm'),
  compare: compareDecimals,
};

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;
