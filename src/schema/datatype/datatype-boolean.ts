import type { Datatype } from './datatype.ts';

/** `true` and `1` are one value, `false` and `0` the other; they have no order. */
export const booleanDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'boolean',
  fault: (text) => (isTrue(text) || text === 'false' || text === '0' ? undefined : 'vorm'),
  compare: (a, b) => (isTrue(a) === isTrue(b) ? 0 : undefined),
};

function isTrue(text: string): boolean {
  return text === 'true' || text === '1';
}
