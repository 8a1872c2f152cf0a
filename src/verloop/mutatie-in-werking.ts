import type { MutatieFZ } from '../model/index.ts';

/** A mutation that is in force under a plaatsingsbesluit (STB §3.4). */
export interface MutatieInWerking {
  readonly mutatieIdentificatie: string;
  /** `1` verplaatsing, `2` einde zorg. */
  readonly soortMutatie: '1' | '2';
  /** `YYYY-MM-DD` */
  readonly mutatiedatum: string;
  /** AGB-code of the new FZ-zorglocatie of a verplaatsing. */
  readonly zorglocatie?: string;
}

/** What the verloop takes from a mutation of a message: a MutatieFZ as it is, or less. */
export type VerloopMutatie = Pick<
  MutatieFZ,
  | 'mutatieIdentificatie'
  | 'statusAanlevering'
  | 'referentieMutatie'
  | 'soortMutatie'
  | 'mutatiedatum'
  | 'mutatieLocatie'
> &
  Partial<Pick<MutatieFZ, 'plaatsingsbesluitnummer'>>;

/** What is in force once the mutation is applied. */
export function inWerkingVan(mutatie: VerloopMutatie): MutatieInWerking {
  const { mutatieIdentificatie, soortMutatie, mutatiedatum, mutatieLocatie } = mutatie;
  const zorglocatie = mutatieLocatie?.zorglocatie;
  return {
    mutatieIdentificatie,
    soortMutatie,
    mutatiedatum,
    ...(zorglocatie === undefined ? undefined : { zorglocatie }),
  };
}
