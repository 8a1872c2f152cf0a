import type { NonEmpty } from '../finding/index.ts';
import type { VerloopMutatie } from './mutatie-in-werking.ts';
import { readMutatie, readVerloop, type Verloop } from './read-verloop.ts';
import { applyTo, createStand, listInWerking } from './stand.ts';
import type { VerloopFinding } from './verloop.ts';

/** The verloop after one mutation, or why that mutation cannot be applied. */
export type ApplyMutatieResult =
  | { readonly ok: true; readonly verloop: Verloop }
  | { readonly ok: false; readonly findings: NonEmpty<VerloopFinding> };

/**
 * Applies one mutation to a verloop (STB §3.4): the next state, which `inconsistenties` tells whether it is
 * consistent. A message may pass through an inconsistent state, as long as it does not end in one.
 *
 * @param vorig without `vervallen` nothing has lapsed so far
 * @returns the next verloop, the given one unchanged; or one finding: `referentie` when the reference of a correctie or
 *   intrekking leads to no mutation in force of the same SoortMutatie, `identificatie` when the identification was used
 * @throws TypeError when `vorig` is no verloop or `mutatie` no mutation
 */
export function applyMutatie(vorig: Verloop, mutatie: VerloopMutatie): ApplyMutatieResult {
  const van = readVerloop(vorig);
  const stand = createStand(van.mutaties, van.vervallen);
  const applied = applyTo(stand, readMutatie(mutatie));
  if (typeof applied === 'string') return { ok: false, findings: [{ soort: applied, index: 0 }] };
  const vervallen = [...stand.vervallen.values()];
  return { ok: true, verloop: { ...van, mutaties: listInWerking(stand), vervallen } };
}
