import type { MutatieFZ } from '../model/index.ts';
import type {
  EindeZorgMutatie,
  Intrekking,
  VerplaatsingMutatie,
  VerwijzingInvoer,
  VerwijzingNaarGelezen,
} from './mutatie.ts';

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
export function intrekking(invoer: VerwijzingInvoer): (VerplaatsingMutatie | EindeZorgMutatie) & Intrekking;
/** The same of a mutation of which the type does not tell what it is, such as one that was parsed. */
export function intrekking<M extends MutatieFZ>(invoer: VerwijzingNaarGelezen<M>): MutatieFZ & Intrekking;
export function intrekking({
  referentieMutatie,
  mutatie,
}: VerwijzingNaarGelezen<MutatieFZ>): MutatieFZ & Intrekking {
  return { ...mutatie, statusAanlevering: '3', referentieMutatie };
}
