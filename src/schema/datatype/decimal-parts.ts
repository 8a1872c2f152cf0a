import { withoutTrailingZeros } from './without-trailing-zeros.ts';

/** A decimal in a canonical form: equal values have equal parts. */
export interface DecimalParts {
  /** False for zero, whatever its sign was. */
  readonly negative: boolean;
  /** Digits before the point, without leading zeros; empty for a value below one. */
  readonly whole: string;
  /** Digits after the point, without trailing zeros; empty for an integer. */
  readonly fraction: string;
}

/** Takes apart a text that is already known to be a valid decimal. */
export function decimalParts(text: string): DecimalParts {
  const signed = text.startsWith('-') || text.startsWith('+');
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  const whole = withoutLeadingZeros(text.slice(signed ? 1 : 0, end));
  const fraction = point < 0 ? '' : withoutTrailingZeros(text.slice(point + 1));
  return { negative: text.startsWith('-') && whole + fraction !== '', whole, fraction };
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits[start] === '0') start++;
  return digits.slice(start);
}
