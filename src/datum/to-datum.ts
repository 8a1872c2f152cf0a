import { TZDate } from '@date-fns/tz';
// By their own modules: as CommonJS, the whole of date-fns is 300 files.
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';

/** What a caller may choose when a moment becomes a date. */
export interface ToDatumOptions {
  /** IANA name of the time zone in which the date is taken; Europe/Amsterdam unless another is given. */
  readonly tijdzone?: string;
}

/**
 * The date of a moment, `YYYY-MM-DD`, as a calendar in the Netherlands has it: whatever the time zone of the machine is. A
 * Date at midnight in the Netherlands is that day, of which `toISOString` gives the day before.
 *
 * @throws TypeError when `date` is not a valid Date in the years 1 to 9999, or `tijdzone` is no time zone
 * @example
 * toDatum(new Date('2026-03-08T23:00:00Z')); //=> '2026-03-09'
 * toDatum(new Date('2026-03-08T23:00:00Z'), { tijdzone: 'UTC' }); //=> '2026-03-08'
 */
export function toDatum(date: Date, { tijdzone = 'Europe/Amsterdam' }: ToDatumOptions = {}): string {
  const time = timeOf(date);
  if (!isTijdzone(tijdzone)) throw new TypeError('tijdzone must be a time zone, such as Europe/Amsterdam.');
  const there = new TZDate(time, tijdzone);
  const year = there.getFullYear();
  // The last moments that a Date can hold have no year in every time zone.
  if (!isValid(there) || !(year >= 1 && year <= 9999))
    throw new TypeError('date must be a valid Date in the years 1 to 9999.');
  return lightFormat(there, 'yyyy-MM-dd');
}

/** Of a Date of any realm; `NaN` of whatever is none, and what is no Date has no time at all. */
function timeOf(date: unknown): number {
  return Object.prototype.toString.call(date) === '[object Date]'
    ? Date.prototype.getTime.call(date)
    : Number.NaN;
}

function isTijdzone(tijdzone: unknown): tijdzone is string {
  if (typeof tijdzone !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: tijdzone });
    return true;
  } catch {
    return false;
  }
}
