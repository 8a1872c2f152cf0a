import type { DatatypeFault } from './datatype.ts';
import {
  type TemporalFields,
  type TemporalKind,
  type TemporalZone,
  temporalFields,
} from './temporal-fields.ts';

/**
 * Undefined for a date or time that exists: proleptic Gregorian calendar, no year 0000, 24:00:00 as the end of the
 * day, no leap seconds, zones up to 14:00. `vorm` when it is not written as XSD 1.0 asks, `bestaat niet` when there
 * is no such date or time.
 */
export function temporalFault(text: string, kind: TemporalKind): DatatypeFault | undefined {
  if (kind === 'date' && isPlainDate(text)) return undefined;
  const fields = temporalFields(text, kind);
  if (fields === undefined) return 'vorm';
  return dayExists(fields) && timeExists(fields) && zoneExists(fields.zone) ? undefined : 'bestaat niet';
}

/** An existing `YYYY-MM-DD`, by far the commonest form, judged without allocating anything. */
function isPlainDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const century = twoDigits(text, 0);
  const rest = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1) return false;
  const year = century * 100 + rest;
  return year > 0 && day <= daysInMonth(year, month);
}

/** The number at this place, negative when there are no two digits. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const units = text.charCodeAt(index + 1) - ZERO;
  return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units;
}

function dayExists({ year, month, day }: TemporalFields): boolean {
  if (ZERO_YEAR.test(year) || month < 1 || month > 12 || day < 1) return false;
  // 10,000 is a multiple of 400, so the last four digits tell whether a year of any length is a leap year.
  return day <= daysInMonth(Number(year.slice(-4)), month);
}

/**
 * The leap years are those of the number as written, for years before Christ too: the algorithm of XML Schema
 * Part 2, appendix E.
 */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function timeExists({ hour, minute, second, fraction }: TemporalFields): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !NOT_ZERO.test(fraction);
  return hour < 24 && minute < 60 && second < 60;
}

function zoneExists(zone: TemporalZone | undefined): boolean {
  if (zone === undefined) return true;
  return zone.hour === 14 ? zone.minute === 0 : zone.hour < 14 && zone.minute < 60;
}

const DASH = 0x2d;
const ZERO = 0x30;
const ZERO_YEAR = /^-?0000$/;
const NOT_ZERO = /[1-9]/;
