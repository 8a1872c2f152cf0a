import { type TemporalFields, type TemporalKind, temporalFields } from './temporal-fields.ts';
import { withoutTrailingZeros } from './without-trailing-zeros.ts';

/**
 * Compares two valid dates or times: negative, zero or positive. Undefined when one has a zone and the other has
 * not and they are within 14 hours (XML Schema Part 2, 3.2.7.4), and when either is not written as XSD asks.
 */
export function compareTemporals(a: string, b: string, kind: TemporalKind): number | undefined {
  if (a === b) return 0;
  // Two plain dates (YYYY-MM-DD) order as text.
  if (kind === 'date' && a.length === 10 && b.length === 10) return a < b ? -1 : 1;

  const left = temporalFields(a, kind);
  const right = temporalFields(b, kind);
  if (left === undefined || right === undefined) return undefined;
  return compareMoments(moment(left, kind), moment(right, kind));
}

interface Moment {
  /** Seconds on one line of time; exact, since a year may have any number of digits. */
  readonly seconds: bigint;
  /** Digits of the fraction, without trailing zeros. */
  readonly fraction: string;
  readonly zoned: boolean;
}

function compareMoments(a: Moment, b: Moment): number | undefined {
  if (a.zoned === b.zoned) return compareInstants(a, b);
  // The zone that is missing may be anything up to 14 hours either way.
  if (compareInstants(a, { ...b, seconds: b.seconds - ZONE_SPAN }) < 0) return -1;
  if (compareInstants(a, { ...b, seconds: b.seconds + ZONE_SPAN }) > 0) return 1;
  return undefined;
}

function compareInstants(a: Moment, b: Moment): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1;
  if (a.fraction !== b.fraction) return a.fraction < b.fraction ? -1 : 1;
  return 0;
}

function moment(fields: TemporalFields, kind: TemporalKind): Moment {
  const { hour, minute, second, zone } = fields;
  const offset = zone === undefined ? 0 : zone.sign * (zone.hour * 60 + zone.minute);
  const clock = BigInt(hour * 3600 + (minute - offset) * 60 + second);
  // A time is an instant that recurs every day: 24:00:00 is 00:00:00, and 00:00:00+01:00 is 23:00:00Z.
  const seconds = kind === 'time' ? (clock + DAY) % DAY : dayNumber(fields) * DAY + clock;
  return { seconds, fraction: withoutTrailingZeros(fields.fraction), zoned: zone !== undefined };
}

/** Days since the last of February of year 0, in the proleptic Gregorian calendar; the year is taken to begin in March. */
function dayNumber({ year, month, day }: TemporalFields): bigint {
  const y = BigInt(year) - (month < 3 ? 1n : 0n);
  const leapDays = floorDivide(y, 4n) - floorDivide(y, 100n) + floorDivide(y, 400n);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return y * 365n + leapDays + BigInt(dayOfYear);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

const DAY = 86_400n;
const ZONE_SPAN = 50_400n;
