import type { MutatieFZ, MutatieLocatie } from '../model/index.ts';

/** A mutation that reports a move to another FZ-zorglocatie (SoortMutatie 1, STB §3.4). */
export interface VerplaatsingMutatie extends MutatieFZ {
  readonly soortMutatie: '1';
  readonly mutatieLocatie: MutatieLocatie;
}

/** A mutation that reports the end of the care (SoortMutatie 2, STB §3.4): it has no location. */
export interface EindeZorgMutatie extends MutatieFZ {
  readonly soortMutatie: '2';
  readonly mutatieLocatie?: never;
}

/** A mutation that is reported for the first time (StatusAanlevering 1): it refers to no other. */
export interface EersteAanlevering {
  readonly statusAanlevering: '1';
  readonly referentieMutatie?: never;
}

/** A mutation that replaces an earlier one (StatusAanlevering 2). */
export interface Correctie {
  readonly statusAanlevering: '2';
  readonly referentieMutatie: string;
}

/** A mutation that undoes an earlier one (StatusAanlevering 3). */
export interface Intrekking {
  readonly statusAanlevering: '3';
  readonly referentieMutatie: string;
}

/** What a mutatiebericht may hold: every combination that STB §3.4 allows, and no other. */
export type Mutatie = (VerplaatsingMutatie | EindeZorgMutatie) & (EersteAanlevering | Correctie | Intrekking);

/** What every mutation is made of. */
export interface MutatieInvoer {
  /** Identification of this mutation by the zorgaanbieder: 1 to 20 characters, unique within the plaatsingsbesluit. */
  readonly mutatieIdentificatie: string;
  /** Number of the plaatsingsbesluit: 9 digits. */
  readonly plaatsingsbesluitnummer: string;
  /** Date of the mutation, `YYYY-MM-DD`. */
  readonly mutatiedatum: string;
  /** Only a correctie or intrekking refers to another mutation: see `correctie` and `intrekking`. */
  readonly referentieMutatie?: never;
}

/** A mutation that corrects or withdraws another. */
export interface VerwijzingInvoer {
  /** The mutatieIdentificatie of the original mutation. */
  readonly referentieMutatie: string;
  /** For a correctie the mutation as it should be; for an intrekking the mutation that is undone. */
  readonly mutatie: (VerplaatsingMutatie | EindeZorgMutatie) & EersteAanlevering;
}

/** The same, with a mutation of which no more is known than that it is one: it was parsed. */
export interface VerwijzingNaarGelezen<M extends MutatieFZ> extends Omit<VerwijzingInvoer, 'mutatie'> {
  readonly mutatie: MutatieFZ extends M ? M : never;
}
