import { isList } from '../data/index.ts';
import { isPlainDate } from '../schema/index.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';

/** An event as a CloudEvent, version 1.0, in JSON. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** Plaatsingsbesluitnummer and MutatieIdentificatie: together they occur once. */
  readonly id: string;
  /** `fz825.` and the type of the event, e.g. `fz825.Verplaatst`. */
  readonly type: string;
  readonly source: string;
  readonly time: string;
  readonly subject?: string;
  readonly datacontenttype: 'application/json';
  /** The event, but for its type. */
  readonly data: Omit<Gebeurtenis, 'type'>;
}

/** What a caller knows of the events, and the library does not. */
export interface CloudEventOptions {
  /** Who tells it: a URI-reference, e.g. `https://dji.example/administratie`. Never personal data. */
  readonly source: string;
  /** When it happened: RFC 3339, e.g. `2026-03-10T09:30:00Z`. */
  readonly time: string;
  /** What it is about, within the source. Never personal data; absent unless it is given. */
  readonly subject?: string;
}

/**
 * Makes CloudEvents 1.0 of events, one of each, in their order. The same events give the same ids, so that a receiver
 * knows what he has had. No attribute holds a verzekerdennummer.
 *
 * @throws TypeError when `gebeurtenissen` is no list, `source` is no URI-reference, `time` is not of RFC 3339, or `subject` is an empty text
 * @example
 * const gebeurtenis = {
 *   type: 'ZorgBeeindigd',
 *   plaatsingsbesluitnummer: '202600017',
 *   mutatieIdentificatie: 'M-7',
 *   soortMutatie: '2',
 *   mutatiedatum: '2026-03-09',
 * };
 * const [event] = toCloudEvents([gebeurtenis], { source: '/dji', time: '2026-03-10T09:30:00Z' });
 * event.type; //=> 'fz825.ZorgBeeindigd'
 * event.id; //=> '202600017/M-7'
 */
export function toCloudEvents(
  gebeurtenissen: readonly Gebeurtenis[],
  { source, time, subject }: CloudEventOptions,
): readonly CloudEvent[] {
  if (typeof source !== 'string' || source === '' || !URI_REFERENCE.test(source))
    throw new TypeError('source must be a URI-reference.');
  if (typeof time !== 'string' || !isTimestamp(time))
    throw new TypeError('time must be an existing moment of RFC 3339, such as 2026-03-10T09:30:00Z.');
  if (subject !== undefined && (typeof subject !== 'string' || subject === ''))
    throw new TypeError('subject must be a text that is not empty.');
  if (!isList(gebeurtenissen)) throw new TypeError('gebeurtenissen must be a list of events.');
  return gebeurtenissen.map(({ type, ...data }) => ({
    specversion: '1.0',
    id: `${data.plaatsingsbesluitnummer}/${data.mutatieIdentificatie}`,
    type: `fz825.${type}`,
    source,
    time,
    ...(subject === undefined ? undefined : { subject }),
    datacontenttype: 'application/json',
    data,
  }));
}

/** Of RFC 3986, but for hosts that are an IP address in brackets. */
const URI_REFERENCE =
  /^(?:[a-z][a-z\d+.-]*:|(?![^/?#]*:))(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

function isTimestamp(time: string): boolean {
  const [datum = '', rest = ''] = time.split(/t/i, 2);
  return isPlainDate(datum) && TIME.test(rest) && time.length === datum.length + 1 + rest.length;
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
