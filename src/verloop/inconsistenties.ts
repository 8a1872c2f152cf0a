import { findInconsistenties, type Inconsistentie, type MutatiesVanaf } from './find-inconsistenties.ts';
import { readInWerking, readVanaf } from './read-verloop.ts';

/**
 * What is inconsistent in a verloop, each told at the later of the two in the list (STB §3.4).
 *
 * @param verloop a `Verloop`, or its startdatum with mutations in any order
 * @returns nothing for a consistent verloop
 * @throws TypeError when `startdatum` is no date, or `mutaties` are no mutations
 */
export function inconsistenties(verloop: MutatiesVanaf): readonly Inconsistentie[] {
  const { startdatum, mutaties } = readVanaf(verloop);
  if (typeof mutaties !== 'object' || mutaties === null || !(Symbol.iterator in mutaties))
    throw new TypeError('mutaties must be an array of mutations.');
  return findInconsistenties({
    startdatum,
    mutaties: Array.from(mutaties as Iterable<unknown>, readInWerking),
  });
}
