/** A part of a delivery, as it stands in the queue, and what a worker makes of it. */
import { setImmediate } from 'node:timers/promises';
import { administratie } from 'fz825/administratie';
import { type Fout, judgeLevering, type LeveringBericht, type Verslag } from 'fz825/levering';
import { histories, OMGEVING, PEILDATUM, stateBefore } from '../levering/histories.ts';

export const QUEUE = 'levering';

/** Names alone: the messages stay where they are, and no data of a person are in the queue. */
export interface Part {
  readonly clients: number;
  readonly namen: readonly string[];
  /** True for the part of which the worker waits halfway, to be killed. */
  readonly isInterrupted: boolean;
}

/** What is kept of a part that was judged, all at once. */
export interface Outcome {
  readonly verslag: Verslag;
  readonly fouten: readonly Fout[];
}

/** All messages: what is a folder, a bucket or a table elsewhere. */
export function allMessages(clients: number): Iterable<LeveringBericht> {
  return histories(clients, new Set());
}

/**
 * Judges messages, each plaatsingsbesluit by the state of before the delivery and what comes before it in the part.
 *
 * @param halfway awaited after half of the messages
 */
export async function judgeMessages(
  { clients, namen }: Omit<Part, 'isInterrupted'>,
  halfway?: () => Promise<void>,
): Promise<Outcome> {
  const made = administratie(stateBefore(clients));
  if (!made.ok) throw new Error('The data are wrong.');
  const judged = judgeLevering(take(), {
    peildatum: PEILDATUM,
    omgeving: OMGEVING,
    administratie: made.administratie,
    proef: true,
    deel: true,
  });
  const fouten: Fout[] = [];
  for await (const fout of judged.fouten) fouten.push(fout);
  return { fouten, verslag: await judged.verslag };

  async function* take(): AsyncGenerator<LeveringBericht> {
    const own = new Set(namen);
    let taken = 0;
    for (const bericht of allMessages(clients)) {
      if (!own.has(bericht.naam)) continue;
      if (taken++ === Math.floor(own.size / 2)) await halfway?.();
      // The queue must hear now and then that the worker is there.
      if (taken % 50 === 0) await setImmediate();
      yield bericht;
    }
  }
}
