import type { MutatieInWerking } from './mutatie-in-werking.ts';
import { readVerloop, type Verloop } from './read-verloop.ts';
import { requireDate } from './require-date.ts';

/**
 * The FZ-zorglocatie on a date: that of the last verplaatsing on or before it, or that of the start. Of two on one day
 * the one that was applied last counts.
 *
 * @param datum `YYYY-MM-DD`
 * @returns undefined before the startdatum, from the einde zorg on, and where the location is not known
 * @throws TypeError when `van` is no verloop or `datum` no date
 */
export function findZorglocatie(van: Verloop, datum: string): string | undefined {
  requireDate(datum, 'datum');
  const { startdatum, zorglocatie, mutaties } = readVerloop(van);
  if (datum < startdatum || isEinde(mutaties, datum)) return undefined;
  let laatste: MutatieInWerking | undefined;
  for (const mutatie of mutaties) {
    // So that no einde zorg is left: the care has not ended on that date.
    if (mutatie.mutatiedatum > datum) continue;
    if (laatste === undefined || mutatie.mutatiedatum >= laatste.mutatiedatum) laatste = mutatie;
  }
  return laatste === undefined ? zorglocatie : laatste.zorglocatie;
}

/**
 * True when the care has ended: on the Mutatiedatum of the einde zorg in force, and after it.
 *
 * @param datum `YYYY-MM-DD`
 * @throws TypeError when `van` is no verloop or `datum` no date
 */
export function isBeeindigd(van: Verloop, datum: string): boolean {
  requireDate(datum, 'datum');
  return isEinde(readVerloop(van).mutaties, datum);
}

function isEinde(mutaties: readonly MutatieInWerking[], datum: string): boolean {
  return mutaties.some(({ soortMutatie, mutatiedatum }) => soortMutatie === '2' && mutatiedatum <= datum);
}
