import { groupBy } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Mutatiebericht } from '../model/index.ts';

/** The findings of one mutation of a message. */
export interface MutatieFindings {
  readonly mutatieIdentificatie: string;
  /** Index of the MutatieFZ in the message, from 0. */
  readonly index: number;
  /** Those about it, in their order; none when there is nothing to tell of it. */
  readonly findings: readonly Finding[];
}

/**
 * The findings of each mutation of a message. Those about no mutation, such as of the Header, are with none of them.
 *
 * @param bericht the message, the structure of which is right
 * @returns one for each MutatieFZ, in their order
 * @throws TypeError when `bericht` has no list of mutations
 */
export function findingsPerMutatie(
  { verzekerde }: Mutatiebericht,
  findings: readonly Finding[],
): readonly MutatieFindings[] {
  if (!Array.isArray(verzekerde?.mutatieFZ)) throw new TypeError('bericht must be a Mutatiebericht.');
  const groups = groupBy(findings, ({ mutatie }) => mutatie);
  return verzekerde.mutatieFZ.map(({ mutatieIdentificatie }, index) => ({
    mutatieIdentificatie,
    index,
    findings: groups.get(index) ?? [],
  }));
}
