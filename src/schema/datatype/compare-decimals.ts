import { type DecimalParts, decimalParts } from './decimal-parts.ts';

/** Compares two valid decimals exactly, whatever their size: negative, zero or positive. */
export function compareDecimals(a: string, b: string): number {
  if (a === b) return 0;
  const left = decimalParts(a);
  const right = decimalParts(b);
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  return left.negative ? compareMagnitudes(right, left) : compareMagnitudes(left, right);
}

function compareMagnitudes(a: DecimalParts, b: DecimalParts): number {
  // Without leading zeros the longer whole part is the larger; fractions compare digit by digit, as text does.
  return (
    a.whole.length - b.whole.length || compareText(a.whole, b.whole) || compareText(a.fraction, b.fraction)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
