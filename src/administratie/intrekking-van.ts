import type { MutatieGegeven } from '../bronnen/index.ts';
import { eindeZorg, intrekking, type Mutatie, verplaatsing } from '../build/index.ts';
import type { MutatieFZ } from '../model/index.ts';

/** A mutation that was reported: as it stood in its message, or as an administratie or an event holds it. */
export type GemeldeMutatie =
  | MutatieFZ
  | (MutatieGegeven & {
      readonly plaatsingsbesluitnummer: string;
      readonly statusAanlevering?: never;
      readonly mutatieLocatie?: never;
    });

/**
 * Makes the intrekking of a mutation that was reported: it repeats what that mutation says, and names it (STB §3.4). The
 * values are not judged here; a bad one is a finding of `serializeBericht`.
 *
 * @param gemeld a mutation, also one that was parsed, and also a correctie: it is then the correctie that is undone
 * @param invoer the MutatieIdentificatie of the intrekking itself: 1 to 20 characters, never used before
 * @throws TypeError when `gemeld` is no mutation, or an intrekking: what that undid does not revive, and is reported anew
 * @example
 * const gemeld = eindeZorg({
 *   mutatieIdentificatie: 'M-7',
 *   plaatsingsbesluitnummer: '202600017',
 *   mutatiedatum: '2026-03-09',
 * });
 * intrekkingVan(gemeld, { mutatieIdentificatie: 'M-9' }).referentieMutatie; //=> 'M-7'
 */
export function intrekkingVan(
  gemeld: GemeldeMutatie,
  { mutatieIdentificatie }: { readonly mutatieIdentificatie: string },
): Mutatie {
  const { mutatieIdentificatie: referentieMutatie, plaatsingsbesluitnummer, mutatiedatum } = gemeld;
  const { soortMutatie, statusAanlevering } = gemeld;
  if (statusAanlevering === '3') throw new TypeError('gemeld must not be an intrekking.');
  const invoer = { mutatieIdentificatie, plaatsingsbesluitnummer, mutatiedatum };
  if (soortMutatie === '2') return intrekking({ referentieMutatie, mutatie: eindeZorg(invoer) });
  if (soortMutatie !== '1') throw new TypeError('gemeld must be a mutation.');
  // Where the location is not known, it is for serializeBericht to tell.
  const zorglocatie = locatieOf(gemeld) as string;
  return intrekking({ referentieMutatie, mutatie: verplaatsing({ ...invoer, zorglocatie }) });
}

function locatieOf(gemeld: GemeldeMutatie): string | undefined {
  return 'zorglocatie' in gemeld ? gemeld.zorglocatie : gemeld.mutatieLocatie?.zorglocatie;
}
