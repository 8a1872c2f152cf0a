import type { Kies } from './kies.ts';

/** What a test message is made from: small numbers, so that a generator can vary and shrink each. */
export interface Recept {
  /** Tells messages apart: in the numbers of the client and the plaatsingsbesluit, and in identifications; 0 to 9999. */
  readonly nummer: number;
  /** First day of the care, in days after 1 January 2025; 0 to 200. */
  readonly start: number;
  /** Days between the mutations that were reported before; at least one mutation. */
  readonly verleden: readonly number[];
  /** Whether the message corrects or withdraws the last of those. */
  readonly herstel: 'geen' | 'correctie' | 'intrekking';
  /** Days between the verplaatsingen that the message reports. */
  readonly verplaatsingen: readonly number[];
  /** Whether it reports the end of the care too. */
  readonly einde: boolean;
  /** Days between the last mutation and the message, and between the message and the day on which it is judged. */
  readonly wachttijd: number;
  /** Which of the places that a fault may have is taken. */
  readonly plaats: number;
}

/** What a recept may hold at most: `verleden` and `verplaatsingen` by how many, the others by their value. */
export const MOST = {
  nummer: 9999,
  start: 200,
  verleden: 2,
  verplaatsingen: 3,
  dagen: 20,
  wachttijd: 5,
  plaats: 99,
} as const;

/** A recept by chance. */
export function chooseRecept(kies: Kies): Recept {
  const dagen = (least: number, most: number): readonly number[] =>
    Array.from({ length: least + kies(most - least + 1) }, () => 1 + kies(MOST.dagen));
  return {
    nummer: kies(MOST.nummer + 1),
    start: kies(MOST.start + 1),
    verleden: dagen(1, MOST.verleden),
    herstel: (['geen', 'correctie', 'intrekking'] as const)[kies(3)] ?? 'geen',
    verplaatsingen: dagen(0, MOST.verplaatsingen),
    einde: kies(2) === 1,
    wachttijd: kies(MOST.wachttijd + 1),
    plaats: kies(MOST.plaats + 1),
  };
}
