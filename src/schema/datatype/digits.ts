import { decimalParts } from './decimal-parts.ts';

/** How many digits a value needs, for the facets totalDigits and fractionDigits. */
export interface DigitCount {
  readonly total: number;
  readonly fraction: number;
}

/**
 * Counts the digits of a valid decimal in the value space: leading zeros, and zeros at the end of the fraction,
 * do not count. Zeros between the point and the first other digit do (0.05 needs two digits), and zero itself
 * needs one.
 *
 * @example
 * digits('-0012.50'); //=> { total: 3, fraction: 1 }
 */
export function digits(text: string): DigitCount {
  const { whole, fraction } = decimalParts(text);
  return { total: Math.max(1, whole.length + fraction.length), fraction: fraction.length };
}
