import type { NonEmpty } from '../finding/index.ts';
import { applyInForce, type InForce, type VerloopMutatie } from './mutatie-in-werking.ts';
import type { Verloop, VerloopFinding } from './verloop.ts';

/** The verloop after one mutation, or why that mutation cannot be applied. */
export type ApplyMutatieResult =
  | { readonly ok: true; readonly verloop: Verloop }
  | { readonly ok: false; readonly findings: NonEmpty<VerloopFinding> };

/**
 * Applies one mutation to a verloop (STB §3.4): the next state, which `inconsistenties` tells whether it is
 * consistent. A message may pass through an inconsistent state, as long as it does not end in one.
 *
 * @returns the next verloop, the given one unchanged; or one finding: `referentie` when a correctie or intrekking names no mutation
 *   in force of the same SoortMutatie, `identificatie` when the identification is that of a mutation in force
 */
export function applyMutatie(vorig: Verloop, mutatie: VerloopMutatie): ApplyMutatieResult {
  const inForce: InForce = new Map(vorig.mutaties.map((item) => [item.mutatieIdentificatie, item]));
  const soort = applyInForce(inForce, mutatie);
  if (soort !== undefined) return { ok: false, findings: [{ soort, index: 0 }] };
  return { ok: true, verloop: { ...vorig, mutaties: [...inForce.values()] } };
}
