import { canonicalMutatie, hashOf } from './canonical.ts';
import { createHashSum, type HashSum } from './hash-sum.ts';
import { type LeveringBerichten, requireBerichten } from './levering-bericht.ts';
import { type ReadLeveringOptions, readAllMutaties } from './read-mutaties.ts';

/** The hash totals of a delivery. They name plaatsingsbesluiten, so they are no report. */
export interface SommenPerPlaatsingsbesluit {
  /** Of all mutations together, as `hashtotaal` of the report. */
  readonly hashtotaal: string;
  /** Of the mutations of each plaatsingsbesluit, by its number; the sum of all these is `hashtotaal`. */
  readonly sommen: Readonly<Record<string, string>>;
  /** The names of the messages that could not be read, and so are in none of the sums. */
  readonly onleesbaar: readonly string[];
}

/**
 * Adds up the hash total of each plaatsingsbesluit of a delivery, to hold them against those of before or after a
 * migration. The messages are read, not judged.
 *
 * @returns never rejects for what is in the delivery: what cannot be read is named in `onleesbaar`
 * @throws TypeError (rejects) when `berichten` cannot be iterated
 * @example
 * const { sommen, onleesbaar } = await sumPerPlaatsingsbesluit([{ naam: 'a.xml', inhoud: '<Bericht/>' }]);
 * onleesbaar; //=> ['a.xml']
 */
export async function sumPerPlaatsingsbesluit(
  berichten: LeveringBerichten,
  options: ReadLeveringOptions = {},
): Promise<SommenPerPlaatsingsbesluit> {
  requireBerichten(berichten);
  const total = createHashSum();
  const sums = new Map<string, HashSum>();
  const onleesbaar: string[] = [];
  for await (const { naam, bericht, isUnread } of readAllMutaties(berichten, options)) {
    if (isUnread) onleesbaar.push(naam);
    if (bericht === undefined) continue;
    for (const mutatie of bericht.verzekerde.mutatieFZ) {
      const hash = hashOf(canonicalMutatie(bericht, mutatie));
      const sum = sums.get(mutatie.plaatsingsbesluitnummer) ?? createHashSum();
      sums.set(mutatie.plaatsingsbesluitnummer, sum);
      sum.add(hash);
      total.add(hash);
    }
  }
  const sommen = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nummer, sum]) => [nummer, sum.hex()]);
  return { hashtotaal: total.hex(), sommen: Object.fromEntries(sommen), onleesbaar };
}
