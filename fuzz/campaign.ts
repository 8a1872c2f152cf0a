import type { Arbitrary } from 'fast-check';
import type { Tally } from './tally.ts';

/** One input with what must hold for it. */
export interface Trial {
  /** The input, for whoever has to look at it. */
  readonly describe: () => string;
  /** Throws a `Failure`, or anything else, when something does not hold. */
  readonly run: (tally: Tally) => void | Promise<void>;
}

/** Inputs of one kind. */
export interface Campaign {
  readonly name: string;
  /** How many of 100 inputs are its own when all campaigns run. */
  readonly share: number;
  readonly trials: Arbitrary<Trial>;
}
