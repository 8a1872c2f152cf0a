import type { EindeZorgMutatie, Intrekking, VerplaatsingMutatie, VerwijzingInvoer } from './mutatie.ts';

/**
 * Makes an intrekking: undoes the mutation that `referentieMutatie` names (STB §3.4). `mutatie` repeats that mutation
 * under an identification of its own. The values are not judged here; a bad one is a finding of `serializeBericht`.
 *
 * @throws TypeError when there is no argument
 * @example
 * intrekking({
 *   referentieMutatie: 'M-7',
 *   mutatie: eindeZorg({
 *     mutatieIdentificatie: 'M-9',
 *     plaatsingsbesluitnummer: '202600017',
 *     mutatiedatum: '2026-03-09',
 *   }),
 * }).statusAanlevering; //=> '3'
 */
export function intrekking({
  referentieMutatie,
  mutatie,
}: VerwijzingInvoer): (VerplaatsingMutatie | EindeZorgMutatie) & Intrekking {
  return { ...mutatie, statusAanlevering: '3', referentieMutatie };
}
