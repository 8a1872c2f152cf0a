import type { WhiteSpace } from '../definition.ts';
import type { Datatype } from './datatype.ts';

/** A string type: every text is valid, and values are equal or incomparable. */
export function textDatatype(whiteSpace: WhiteSpace): Datatype {
  return {
    whiteSpace,
    family: 'text',
    fault: () => undefined,
    compare: (a, b) => (a === b ? 0 : undefined),
  };
}
