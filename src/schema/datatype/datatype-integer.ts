import { compareDecimals } from './compare-decimals.ts';
import type { Datatype, DatatypeFault } from './datatype.ts';

/** An integer type; undefined for a side of the range that is open. Both bounds are included. */
export function integerDatatype(min: string | undefined, max: string | undefined): Datatype {
  const fault = (text: string): DatatypeFault | undefined => {
    if (!INTEGER.test(text)) return 'vorm';
    if (min !== undefined && compareDecimals(text, min) < 0) return 'bereik';
    if (max !== undefined && compareDecimals(text, max) > 0) return 'bereik';
    return undefined;
  };
  const facets = {
    fractionDigits: 0,
    ...(min === undefined ? undefined : { minInclusive: min }),
    ...(max === undefined ? undefined : { maxInclusive: max }),
  };
  return { whiteSpace: 'collapse', family: 'decimal', facets, fault, compare: compareDecimals };
}

const INTEGER = /^[+-]?[0-9]+$/;
