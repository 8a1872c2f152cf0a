/** A date and a time with its difference from UTC, RFC 3339; without leap seconds, of which no clock tells the moment. */
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The moment of a date-time, in milliseconds since 1970; undefined when it is none, or its day does not exist. */
export function momentOf(text: string): number | undefined {
  const [, year, month, day] = DATE_TIME.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  // Of a month that has fewer days a Date makes another day.
  const date = new Date(`${year}-${month}-01T00:00:00Z`);
  date.setUTCDate(Number(day));
  if (Number(day) < 1 || date.getUTCMonth() + 1 !== Number(month)) return undefined;
  return Date.parse(text.toUpperCase());
}
