import type { Locale, Month } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { nl } from 'date-fns/locale/nl';

/**
 * A date of a message as people in the Netherlands write it.
 *
 * @param datum `YYYY-MM-DD`
 * @throws TypeError when `datum` is no existing date in the years 1 to 9999
 * @example
 * formatDatum('2026-03-09'); //=> '9 maart 2026'
 */
export function formatDatum(datum: string): string {
  return formatWith(datum, nl);
}

/**
 * The same in English.
 *
 * @throws TypeError as `formatDatum`
 * @example
 * formatDatumEn('2026-03-09'); //=> '9 March 2026'
 */
export function formatDatumEn(datum: string): string {
  return formatWith(datum, enGB);
}

function formatWith(datum: string, { localize }: Locale): string {
  if (typeof datum !== 'string' || !isDatum(datum))
    throw new TypeError('datum must be an existing date, YYYY-MM-DD.');
  // Of the parts alone: as a moment of the machine there are days that a time zone once skipped.
  const [year, month, day] = datum.split('-').map(Number);
  return `${day} ${localize.month((Number(month) - 1) as Month)} ${year}`;
}

function isDatum(datum: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(datum)) return false;
  const date = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(datum);
}
