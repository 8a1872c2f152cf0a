import type { Correctie, EindeZorgMutatie, VerplaatsingMutatie, VerwijzingInvoer } from './mutatie.ts';

/**
 * Makes a correctie: `mutatie` replaces the mutation that `referentieMutatie` names, under an identification of its
 * own (STB §3.4). The values are not judged here; a bad one is a finding of `serializeBericht`.
 *
 * @throws TypeError when there is no argument
 * @example
 * correctie({
 *   referentieMutatie: 'M-7',
 *   mutatie: eindeZorg({
 *     mutatieIdentificatie: 'M-8',
 *     plaatsingsbesluitnummer: '202600017',
 *     mutatiedatum: '2026-03-10',
 *   }),
 * }).statusAanlevering; //=> '2'
 */
export function correctie({
  referentieMutatie,
  mutatie,
}: VerwijzingInvoer): (VerplaatsingMutatie | EindeZorgMutatie) & Correctie {
  return { ...mutatie, statusAanlevering: '2', referentieMutatie };
}
