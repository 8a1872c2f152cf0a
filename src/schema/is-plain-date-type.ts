import type { SimpleType } from './schema.ts';

const PLAIN = '2026-03-10';

/** Other ways to write that day, and years of which the texts do not stand in the order of the days. */
const OTHERWISE = [
  '2026-03-10Z',
  '2026-03-10+01:00',
  '2026-03-10T00:00:00',
  '20260310',
  '2026-3-10',
  '10-03-2026',
  '-2026-03-10',
  '12026-03-10',
] as const;

/**
 * Tells whether all that a type allows is a date `YYYY-MM-DD` without time zone: only then the order of the texts is that
 * of the days. It is found out by trying.
 */
export function isPlainDateType({ fault }: SimpleType): boolean {
  return fault(PLAIN) === undefined && OTHERWISE.every((text) => fault(text) !== undefined);
}
