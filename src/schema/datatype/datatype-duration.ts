import { compareDecimals } from './compare-decimals.ts';
import type { Datatype } from './datatype.ts';

/**
 * A length of time. Two of them have an order only when they have the same one from each of four days on, because months
 * are not equally long (XML Schema part 2 §3.2.6.2): a month is neither more nor less than 30 days.
 */
export const durationDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'temporal',
  fault: (text) => (partsOf(text) === undefined ? 'vorm' : undefined),
  compare: (a, b) => {
    if (a === b) return 0;
    const [one, other] = [partsOf(a), partsOf(b)];
    if (one === undefined || other === undefined) return undefined;
    const [first, ...rest] = DAYS.map((day) =>
      compareDecimals(secondsFrom(day, one), secondsFrom(day, other)),
    );
    return rest.every((order) => Math.sign(order) === Math.sign(first ?? 0)) ? first : undefined;
  },
};

const FORM =
  /^(-)?P(?=.)(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?(?:T(?=.)(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.([0-9]+))?S)?)?$/;

interface Duration {
  readonly months: bigint;
  readonly seconds: bigint;
  /** Digits of the fraction of a second. */
  readonly fraction: string;
  readonly negative: boolean;
}

function partsOf(text: string): Duration | undefined {
  const found = FORM.exec(text);
  if (found === null) return undefined;
  const [, sign, ...groups] = found;
  const [years, months, days, hours, minutes, seconds] = groups
    .slice(0, 6)
    .map((digits) => BigInt(digits ?? 0));
  return {
    months: (years ?? 0n) * 12n + (months ?? 0n),
    seconds: (((days ?? 0n) * 24n + (hours ?? 0n)) * 60n + (minutes ?? 0n)) * 60n + (seconds ?? 0n),
    fraction: groups[6] ?? '',
    negative: sign !== undefined,
  };
}

/** The first days of months from which durations are compared: as years and months since the year 0. */
const DAYS = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
].map(([year = 0, month = 0]) => BigInt(year * 12 + month - 1));

/** How many seconds a duration takes from the first day of a month on, as a decimal. */
function secondsFrom(start: bigint, { months, seconds, fraction, negative }: Duration): string {
  const end = negative ? start - months : start + months;
  const days = dayNumber(end) - dayNumber(start);
  const scale = 10n ** BigInt(fraction.length);
  const own = seconds * scale + BigInt(`0${fraction}`);
  const all = days * 86_400n * scale + (negative ? -own : own);
  const digits = String(all < 0n ? -all : all).padStart(fraction.length + 1, '0');
  const point = digits.length - fraction.length;
  return `${all < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Days from the first day of the year 0 to that of a month, in the proleptic Gregorian calendar. */
function dayNumber(monthNumber: bigint): bigint {
  // The year begins in March, so that the leap day is the last of it.
  const shifted = monthNumber - 2n;
  const year = floorDivide(shifted, 12n);
  const month = shifted - year * 12n;
  const leapDays = floorDivide(year, 4n) - floorDivide(year, 100n) + floorDivide(year, 400n);
  return year * 365n + leapDays + (153n * month + 2n) / 5n;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
