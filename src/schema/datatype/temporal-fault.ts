import type { DatatypeFault } from './datatype.ts';
import { daysInMonth, isPlainDate } from './plain-date.ts';
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

function dayExists({ year, month, day }: TemporalFields): boolean {
  if (ZERO_YEAR.test(year) || month < 1 || month > 12 || day < 1) return false;
  // 10,000 is a multiple of 400, so the last four digits tell whether a year of any length is a leap year.
  return day <= daysInMonth(Number(year.slice(-4)), month);
}

function timeExists({ hour, minute, second, fraction }: TemporalFields): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !NOT_ZERO.test(fraction);
  return hour < 24 && minute < 60 && second < 60;
}

function zoneExists(zone: TemporalZone | undefined): boolean {
  if (zone === undefined) return true;
  return zone.hour === 14 ? zone.minute === 0 : zone.hour < 14 && zone.minute < 60;
}

const ZERO_YEAR = /^-?0000$/;
const NOT_ZERO = /[1-9]/;
