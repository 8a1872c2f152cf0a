import { deepFreeze, EMPTY_MAP, findIn, type PersistentMap, setIn } from '../../data/index.ts';
import type { ExchangeBericht } from './exchange-bericht.ts';

/**
 * What a party knows of the messages that it sends and receives: frozen plain JSON, so that `JSON.stringify` writes it and
 * `readExchange` reads it again. What it says is read with `listBerichten`.
 */
export interface Exchange {
  readonly berichten: PersistentMap<ExchangeBericht>;
}

/** The states that were made here, and so need not be judged again. */
const MADE = /* @__PURE__ */ new WeakSet<object>();

/** An exchange in which nothing has happened yet. */
export const EMPTY_EXCHANGE: Exchange = /* @__PURE__ */ makeExchange(EMPTY_MAP);

export function makeExchange(berichten: PersistentMap<ExchangeBericht>): Exchange {
  const state = Object.freeze({ berichten });
  MADE.add(state);
  return state;
}

export function isMade(state: unknown): state is Exchange {
  return typeof state === 'object' && state !== null && MADE.has(state);
}

/** The messages of an exchange, as a step changes them. */
export type Berichten = PersistentMap<ExchangeBericht>;

/** What is known of a message: its traceerId alone when that is nothing. */
export function findBericht(berichten: Berichten, traceerId: string): ExchangeBericht {
  return findIn(berichten, traceerId) ?? { traceerId };
}

/** The messages, with one of them in the place of what was known of it; the very same when that was the same. */
export function putBericht(berichten: Berichten, bericht: ExchangeBericht): Berichten {
  const known = findIn(berichten, bericht.traceerId);
  if (JSON.stringify(known) === JSON.stringify(bericht)) return berichten;
  return setIn(berichten, bericht.traceerId, deepFreeze(bericht));
}
