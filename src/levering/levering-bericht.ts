import { isObject } from '../data/index.ts';
import { isBytes } from '../xml/index.ts';

/** A message of a delivery. */
export interface LeveringBericht {
  /** By which it is told of: the path of its file, for instance. It stands in reports, so it holds no personal data. */
  readonly naam: string;
  /** The whole message, as for `parseBericht`. */
  readonly inhoud: string | Uint8Array;
}

/** The messages of a delivery, in their order; they are read once. */
export type LeveringBerichten = Iterable<LeveringBericht> | AsyncIterable<LeveringBericht>;

/** What was offered as a message: the message, or the name by which it is told that it is none. */
export type ReadLeveringBericht =
  | { readonly ok: true; readonly bericht: LeveringBericht }
  | { readonly ok: false; readonly naam: string };

/**
 * Reads what was offered as a message. Each field is read once; a getter that throws makes it no message.
 *
 * @param nummer which one of the delivery it is, from 1: what has no name is told of as `#` and this number
 */
export function readLeveringBericht(item: unknown, nummer: number): ReadLeveringBericht {
  let naam = `#${nummer}`;
  try {
    if (!isObject(item)) return { ok: false, naam };
    const given = item['naam'];
    if (typeof given !== 'string') return { ok: false, naam };
    naam = given;
    const inhoud = item['inhoud'];
    if (typeof inhoud !== 'string' && !isBytes(inhoud)) return { ok: false, naam };
    return { ok: true, bericht: { naam, inhoud } };
  } catch {
    return { ok: false, naam };
  }
}

/** One after the other what an iterable gives; and at last that it broke off, when it threw. */
export type ReadStep = { readonly item: unknown } | { readonly item?: never; readonly isBroken: true };

/** Reads an iterable to its end, or until it throws. */
export async function* readSteps(berichten: LeveringBerichten): AsyncGenerator<ReadStep, void> {
  try {
    for await (const item of berichten) yield { item };
  } catch {
    // What was thrown may hold values of a message.
    yield { isBroken: true };
  }
}

/** @throws TypeError when it is not an iterable of messages: a text is none, though it can be iterated */
export function requireBerichten(
  berichten: unknown,
  name = 'berichten',
): asserts berichten is LeveringBerichten {
  const isIterable =
    typeof berichten === 'object' &&
    berichten !== null &&
    [Symbol.asyncIterator, Symbol.iterator].some(
      (symbol) => typeof Reflect.get(berichten, symbol) === 'function',
    );
  if (!isIterable || isBytes(berichten))
    throw new TypeError(`${name} must be an iterable or async iterable of { naam, inhoud }.`);
}
