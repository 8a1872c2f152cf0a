import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { findInconsistenties, type InconsistentieSoort } from './find-inconsistenties.ts';
import type { MutatieInWerking, VerloopMutatie } from './mutatie-in-werking.ts';
import { readMutatie, type Verloop } from './read-verloop.ts';
import { requireDate } from './require-date.ts';
import { applyTo, createStand, listInWerking, type MutatieFault } from './stand.ts';

/** Why a mutation is refused. */
export interface VerloopFinding {
  readonly soort: MutatieFault | InconsistentieSoort;
  /** Index of the mutation in the list that was given, from 0. */
  readonly index: number;
}

/** The verloop, or all that is wrong with the mutations, by index. */
export type VerloopResult =
  | { readonly ok: true; readonly verloop: Verloop }
  | { readonly ok: false; readonly findings: NonEmpty<VerloopFinding> };

/**
 * Folds the mutations of one plaatsingsbesluit to its verloop (STB §3.4): applied one by one in their order, and
 * consistent once all are applied. Consistent is: at most one einde zorg in force, no verplaatsing in force after it
 * (the same day is allowed), and nothing before the startdatum.
 *
 * @param startdatum first day of the care, `YYYY-MM-DD`
 * @param mutaties of one plaatsingsbesluit, in the order in which they were reported: where Plaatsingsbesluitnummer is
 *   given, it is that of the first that has one
 * @param zorglocatie AGB-code of the FZ-zorglocatie at the start, when it is known
 * @returns the verloop; or for each mutation that cannot be applied, or contradicts one applied before it, a fault
 * @throws TypeError when `startdatum` is no date, `mutaties` no array of mutations, or `zorglocatie` no text
 * @example
 * verloop('2026-01-05', [
 *   verplaatsing({
 *     mutatieIdentificatie: 'M-6',
 *     plaatsingsbesluitnummer: '202600017',
 *     mutatiedatum: '2026-03-02',
 *     zorglocatie: '06290002',
 *   }),
 *   eindeZorg({
 *     mutatieIdentificatie: 'M-7',
 *     plaatsingsbesluitnummer: '202600017',
 *     mutatiedatum: '2026-03-01',
 *   }),
 * ]); //=> { ok: false, findings: [{ soort: 'verplaatsing na einde zorg', index: 1 }] }
 */
export function verloop(
  startdatum: string,
  mutaties: readonly VerloopMutatie[],
  zorglocatie?: string,
): VerloopResult {
  requireDate(startdatum, 'startdatum');
  if (!Array.isArray(mutaties)) throw new TypeError('mutaties must be an array of mutations.');
  if (zorglocatie !== undefined && typeof zorglocatie !== 'string')
    throw new TypeError('zorglocatie must be a text.');
  const stand = createStand([]);
  const indexes = new Map<string, number>();
  const findings: VerloopFinding[] = [];
  let nummer: string | undefined;
  for (const [index, given] of mutaties.entries()) {
    const mutatie = readMutatie(given);
    nummer ??= mutatie.plaatsingsbesluitnummer;
    const isOfAnother = (mutatie.plaatsingsbesluitnummer ?? nummer) !== nummer;
    const applied = isOfAnother ? 'plaatsingsbesluit' : applyTo(stand, mutatie);
    if (typeof applied === 'string') findings.push({ soort: applied, index });
    else indexes.set(mutatie.mutatieIdentificatie, index);
  }
  const indexOf = ({ mutatieIdentificatie }: Pick<MutatieInWerking, 'mutatieIdentificatie'>): number =>
    indexes.get(mutatieIdentificatie) ?? 0;
  const reported = listInWerking(stand).toSorted((a, b) => indexOf(a) - indexOf(b));
  for (const inconsistentie of findInconsistenties({ startdatum, mutaties: reported }))
    findings.push({ soort: inconsistentie.soort, index: indexOf(inconsistentie) });
  findings.sort((a, b) => a.index - b.index);
  if (isNonEmpty(findings)) return { ok: false, findings };
  return {
    ok: true,
    verloop: {
      startdatum,
      ...(zorglocatie === undefined ? undefined : { zorglocatie }),
      mutaties: listInWerking(stand),
      vervallen: [...stand.vervallen.values()],
    },
  };
}
