import type { MutatieFZ } from '../model/index.ts';
import type {
  Correctie,
  EindeZorgMutatie,
  VerplaatsingMutatie,
  VerwijzingInvoer,
  VerwijzingNaarGelezen,
} from './mutatie.ts';

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
export function correctie(invoer: VerwijzingInvoer): (VerplaatsingMutatie | EindeZorgMutatie) & Correctie;
/** The same of a mutation of which the type does not tell what it is, such as one that was parsed. */
export function correctie<M extends MutatieFZ>(invoer: VerwijzingNaarGelezen<M>): MutatieFZ & Correctie;
export function correctie({
  referentieMutatie,
  mutatie,
}: VerwijzingNaarGelezen<MutatieFZ>): MutatieFZ & Correctie {
  return { ...mutatie, statusAanlevering: '2', referentieMutatie };
}
