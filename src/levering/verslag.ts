import type { Herkomst } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import type { Besluit } from './besluit.ts';
import type { BerichtDigests, Dubbel } from './digests.ts';

/** How many messages there are, and what became of them. */
export interface Aantallen {
  /** All that was offered: the sum of the four that follow. */
  readonly berichten: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly incomplete: number;
  /** A control or a source threw, or what was offered is no message. */
  readonly error: number;
  /** How many could be read as an FZ825. */
  readonly FZ825: number;
  /** How many could be read as an FZ826. */
  readonly FZ826: number;
  /** How many mutations the FZ825 have. */
  readonly mutaties: number;
}

/** The report of a delivery: plain JSON, of the form of `fz825/schemas/levering-verslag.schema.json`. */
export interface Verslag {
  /** By what it was judged; null when parts that were merged were judged by other things. */
  readonly herkomst: Herkomst | null;
  /** The last controletype that was asked for; null when parts that were merged had others. */
  readonly controletype: Controletype | null;
  /** True for a trial run: no events were told and no state was given. */
  readonly proef: boolean;
  readonly aantallen: Aantallen;
  /** How many findings each control gave, by its id. */
  readonly perControle: Readonly<Record<string, number>>;
  /** How many waarschuwingen each control gave, by its id. */
  readonly perWaarschuwing: Readonly<Record<string, number>>;
  /** How many findings have each retourcode. */
  readonly perRetourcode: Readonly<Record<string, number>>;
  /** How many FZ825 there are of each Afzender, by its AGB-code. */
  readonly perAfzender: Readonly<Record<string, number>>;
  /** How many FZ825 there are of each month of Dagtekening, as `2026-03`. */
  readonly perMaand: Readonly<Record<string, number>>;
  /** Which messages are there twice. */
  readonly dubbel: readonly Dubbel[];
  /** Of all mutations that could be read, 64 hexadecimal digits: docs/levering.md says how it is computed. */
  readonly hashtotaal: string;
  /** How often reading the delivery broke off before its end. */
  readonly afgebroken: number;
  /** What could not be measured: `dubbel` between parts that had no digests. */
  readonly nietGemeten: readonly 'dubbel'[];
  readonly besluit: Besluit;
  /**
   * What `mergeLeveringen` finds duplicates by. It can always be read, but is written to JSON for a part of a delivery
   * alone (the option `deel`): the report of a whole delivery has no digests.
   */
  readonly deel?: Deel;
}

/** The digests of a part of a delivery. */
export interface Deel {
  readonly berichten: readonly BerichtDigests[];
}
