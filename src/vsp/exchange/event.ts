import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import { copyJson } from '../gegevens/copy-json.ts';
import { judgeJson } from '../gegevens/judge-json.ts';
import type { VspGegevens } from '../gegevens/read-vsp-gegevens.ts';
import { type VspFinding, vspFinding } from '../vsp-finding.ts';
import { EVENT_FORMS } from './forms.ts';

/** Which message, and when: a date-time with a time zone. */
interface About {
  readonly op: string;
  readonly traceerId: string;
}

/** The referentiegegevens of a message: other fields of them may be there too. */
interface Referenties {
  readonly conversatieId: string;
  readonly alsAntwoordOp?: string;
}

/** What may happen in an exchange, to a party that sends and receives messages. */
export type ExchangeEvent =
  /** It was sent, or is about to be: stored before the request goes out. To send it again is the same event again. */
  | ({ readonly type: 'sent' } & About & Referenties)
  /** The request to send it was refused, with 400 or 422. */
  | ({ readonly type: 'refused' } & About)
  /** Its status was asked for. */
  | { readonly type: 'status'; readonly status: VspGegevens<'Berichtstatusgegevens'> }
  /** VECOZO holds a message for this party; `op` is when VECOZO received it. */
  | ({ readonly type: 'listed' } & About & Referenties)
  /** Its payload was downloaded. */
  | ({ readonly type: 'download' } & About)
  /** The caller has stored its payload. */
  | ({ readonly type: 'stored' } & About)
  /** VECOZO was told that it was received (DELETE). */
  | ({ readonly type: 'confirmed' } & About)
  /** This message, an answer, was dealt with. */
  | ({ readonly type: 'answered'; readonly alsAntwoordOp: string } & About)
  /** It is so late: what has waited for so many hours is overdue. */
  | { readonly type: 'overdue'; readonly op: string; readonly uren: number };

/** Reads an event: the ids in it in small letters, as the case of a uuid says nothing. */
export function readEvent(
  event: unknown,
):
  | { readonly ok: true; readonly event: ExchangeEvent }
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding> } {
  const copy = copyJson(event);
  const findings = judgeEvent(copy);
  if (isNonEmpty(findings)) return { ok: false, findings };
  const fields = Object.entries(copy as Readonly<Record<string, unknown>>).map(([name, held]) => [
    name,
    IDS.has(name) && typeof held === 'string' ? held.toLowerCase() : held,
  ]);
  return { ok: true, event: Object.fromEntries(fields) };
}

const IDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['traceerId', 'conversatieId', 'alsAntwoordOp']);

function judgeEvent(event: unknown): readonly VspFinding[] {
  const isEvent: readonly VspFinding[] = judgeJson(event, { type: 'object', required: ['type'] });
  if (isEvent.length > 0) return isEvent;
  const { type } = event as { readonly type: unknown };
  const form = typeof type === 'string' && Object.hasOwn(EVENT_FORMS, type) ? EVENT_FORMS[type] : undefined;
  if (form !== undefined) return judgeJson(event, form);
  const args = { fault: 'waarden', values: Object.keys(EVENT_FORMS) } as const;
  return [vspFinding('/type', { rule: 'VSP-VORM', args })];
}
