import { isList } from '../data/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import { requireDate } from '../verloop/index.ts';
import type { Antwoord } from './read-antwoord.ts';

/** A message that was sent, and the answer to it when there is one. */
export interface Openstaand {
  readonly heen: Mutatiebericht;
  /** What came as its answer, in any form that `readAntwoord` takes. */
  readonly antwoord?: Antwoord;
}

/** A message that waits too long for its answer. */
export interface Achterstallig {
  /** Index in the list that was given, from 0. */
  readonly index: number;
  readonly heen: Mutatiebericht;
  /** How many days ago its Dagtekening was. */
  readonly dagen: number;
}

/**
 * The messages without an answer of which the Dagtekening is more than so many days before the peildatum, in the order of
 * the list.
 *
 * @param openstaand the messages that were sent; those with an answer are left out
 * @param grens `peildatum`, `YYYY-MM-DD`, and `dagen`, a whole number from 0
 * @throws TypeError when `openstaand` is no list of messages, or something else is not well given
 */
export function overdue(
  openstaand: readonly Openstaand[],
  { peildatum, dagen }: { readonly peildatum: string; readonly dagen: number },
): readonly Achterstallig[] {
  requireDate(peildatum, 'peildatum');
  if (!Number.isInteger(dagen) || dagen < 0) throw new TypeError('dagen must be a whole number from 0.');
  if (!isList(openstaand)) throw new TypeError('openstaand must be a list.');
  const found: Achterstallig[] = [];
  for (const [index, each] of openstaand.entries()) {
    const dagtekening = each?.heen?.header?.dagtekening;
    requireDate(dagtekening, 'dagtekening');
    const verstreken = dagNummer(peildatum) - dagNummer(dagtekening);
    if (each.antwoord === undefined && verstreken > dagen)
      found.push({ index, heen: each.heen, dagen: verstreken });
  }
  return found;
}

/** Days since 1 January 1970: of a date alone every day has as many hours. */
function dagNummer(datum: string): number {
  return Date.parse(`${datum}T00:00:00Z`) / 86_400_000;
}
