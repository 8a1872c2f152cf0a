import { type InWerking, pasToe, type ToepassingFout, type VerloopMutatie } from './mutatie-in-werking.ts';
import type { Verloop } from './verloop.ts';

/** The verloop after one mutation, or why that mutation cannot be applied. */
export type StapResult =
  | { readonly ok: true; readonly verloop: Verloop }
  | { readonly ok: false; readonly fout: ToepassingFout };

/**
 * Applies one mutation to a verloop (STB §3.4): the next state, which `inconsistenties` tells whether it is
 * consistent. A message may pass through an inconsistent state, as long as it does not end in one.
 *
 * @returns the next verloop, the given one unchanged; or `referentie` when a correctie or intrekking names no mutation
 *   in force of the same SoortMutatie, `identificatie` when the identification is that of a mutation in force
 */
export function verloopNa(vorig: Verloop, mutatie: VerloopMutatie): StapResult {
  const inWerking: InWerking = new Map(vorig.mutaties.map((item) => [item.mutatieIdentificatie, item]));
  const fout = pasToe(inWerking, mutatie);
  if (fout !== undefined) return { ok: false, fout };
  return { ok: true, verloop: { ...vorig, mutaties: [...inWerking.values()] } };
}
