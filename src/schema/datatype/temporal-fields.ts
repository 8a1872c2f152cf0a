/** The types of date and time that the library knows. */
export type TemporalKind = 'date' | 'dateTime' | 'time';

/** A date or time taken apart, not yet checked against the calendar. */
export interface TemporalFields {
  /** As written, since a year may have any number of digits; `0001` for a time. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Digits of the fraction of a second, as written. */
  readonly fraction: string;
  /** Undefined when there is no zone. */
  readonly zone: TemporalZone | undefined;
}

export interface TemporalZone {
  readonly sign: 1 | -1;
  readonly hour: number;
  readonly minute: number;
}

/** Takes a date or time apart; undefined when it is not written as XSD 1.0 asks. */
export function temporalFields(text: string, kind: TemporalKind): TemporalFields | undefined {
  const groups = FORMS[kind].exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year = '0001', month = '1', day = '1', hour = '0', minute = '0', second = '0' } = groups;
  const { fraction = '', zone } = groups;
  return {
    year,
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    fraction,
    zone: temporalZone(zone),
  };
}

function temporalZone(text: string | undefined): TemporalZone | undefined {
  if (text === undefined) return undefined;
  if (text === 'Z') return { sign: 1, hour: 0, minute: 0 };
  return {
    sign: text.startsWith('-') ? -1 : 1,
    hour: Number(text.slice(1, 3)),
    minute: Number(text.slice(4)),
  };
}

const DATE = '(?<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))-(?<month>[0-9]{2})-(?<day>[0-9]{2})';
const TIME = '(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]+))?';
const ZONE = '(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?';

const FORMS: Readonly<Record<TemporalKind, RegExp>> = {
  date: new RegExp(`^${DATE}${ZONE}$`),
  dateTime: new RegExp(`^${DATE}T${TIME}${ZONE}$`),
  time: new RegExp(`^${TIME}${ZONE}$`),
};
