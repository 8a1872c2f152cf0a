import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import { EN_VSP, inTaal, type Taal, type TaalOptions } from '../../taal/index.ts';
import type { VspFinding } from '../vsp-finding.ts';
import { type ExchangeEvent, readEvent } from './event.ts';
import { type ExchangeOpenstaand, listOpenstaand } from './openstaand.ts';
import { readExchange } from './read-exchange.ts';
import { EMPTY_EXCHANGE, type Exchange, isMade, makeExchange } from './state.ts';
import { step } from './step.ts';

/** The next state, what is to be done in it, and what was wrong with the event. */
export type ExchangeResult = {
  /** What came before when the event changes nothing: the very same. */
  readonly state: Exchange;
  /** All that is still to be done, as `listOpenstaand` tells it; worked out when it is asked for. */
  readonly openstaand: readonly ExchangeOpenstaand[];
} & (
  | { readonly ok: true; readonly findings: readonly [] }
  /** Something is wrong; what could be kept of the event is in the state all the same. */
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding> }
);

/**
 * The next state of an exchange over the VSP-koppeling, after something happened: which answer belongs to which message,
 * whatever the order in which they come (STB §1.3: who sends is told that his message arrived, or that it did not).
 *
 * Every event can come in every state, any number of times and in any order: what was said already changes nothing, and
 * what is said of a message that is not known yet is kept, with a finding, until it is. A message is confirmed only when it
 * was stored. What waits too long is told by an event with the time, as there is no clock here.
 *
 * @param state the state so far, made here or read back from JSON; undefined or `EMPTY_EXCHANGE` to begin with
 * @returns `VSP-UITWISSELING` for what contradicts what is known, or is about a message that is not; `VSP-VORM` for what is
 *   no event, with the state as it was; for a state that is none, that one
 * @example
 * const traceerId = '11111111-1111-4111-8111-111111111111';
 * const sent = { type: 'sent', op: '2026-03-10T09:00:00Z', traceerId, conversatieId: traceerId };
 * exchange(EMPTY_EXCHANGE, sent).openstaand; //=> [{ traceerId: '11111111-1111-4111-8111-111111111111', toestand: 'verzonden', actie: 'askStatus', teLaat: false }]
 */
export function exchange(
  state: Exchange | undefined,
  event: ExchangeEvent,
  { taal }: TaalOptions = {},
): ExchangeResult {
  return next(state === undefined ? EMPTY_EXCHANGE : state, event, taal);
}

function next(state: Exchange, event: ExchangeEvent, taal: Taal | undefined): ExchangeResult {
  const from = isMade(state) ? { ok: true as const, state } : readExchange(state);
  if (!from.ok) return { ...inTaal(from, taal, EN_VSP), state, openstaand: [] };
  const read = readEvent(event);
  if (!read.ok) return resultOf(from.state, inTaal(read, taal, EN_VSP).findings);
  const { berichten, findings } = step(from.state.berichten, read.event);
  const after = berichten === from.state.berichten ? from.state : makeExchange(berichten);
  return resultOf(after, inTaal({ findings }, taal, EN_VSP).findings);
}

function resultOf(state: Exchange, findings: readonly VspFinding[]): ExchangeResult {
  // Who goes through many events at once asks for it at the end.
  const told = {
    state,
    get openstaand() {
      return listOpenstaand(state);
    },
  };
  return isNonEmpty(findings)
    ? Object.assign(told, { ok: false as const, findings })
    : Object.assign(told, { ok: true as const, findings: [] as const });
}
