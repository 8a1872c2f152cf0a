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
>;

/** Why a mutation cannot be applied. */
export type MutatieFault =
  /** A correctie or intrekking that names no mutation in force of the same SoortMutatie. */
  | 'referentie'
  /** Its identification is that of a mutation in force. */
  | 'identificatie';

/** The mutations in force by their identification, in the order in which they were applied. */
export type InForce = Map<string, MutatieInWerking>;

/**
 * Applies a mutation to the mutations in force: an eerste aanlevering adds it, a correctie removes the mutation that it
 * refers to and adds its own, an intrekking removes it (STB §3.4). Changes nothing when it cannot be applied.
 */
export function applyInForce(inWerking: InForce, mutatie: VerloopMutatie): MutatieFault | undefined {
  const { mutatieIdentificatie, statusAanlevering, referentieMutatie, soortMutatie } = mutatie;
  if (statusAanlevering !== '1') {
    const vorige = referentieMutatie === undefined ? undefined : inWerking.get(referentieMutatie);
    if (vorige === undefined || vorige.soortMutatie !== soortMutatie) return 'referentie';
  }
  if (inWerking.has(mutatieIdentificatie)) return 'identificatie';
  if (referentieMutatie !== undefined && statusAanlevering !== '1') inWerking.delete(referentieMutatie);
  if (statusAanlevering !== '3') inWerking.set(mutatieIdentificatie, inWerkingVan(mutatie));
  return undefined;
}

function inWerkingVan(mutatie: VerloopMutatie): MutatieInWerking {
  const { mutatieIdentificatie, soortMutatie, mutatiedatum, mutatieLocatie } = mutatie;
  const zorglocatie = mutatieLocatie?.zorglocatie;
  return {
    mutatieIdentificatie,
    soortMutatie,
    mutatiedatum,
    ...(zorglocatie === undefined ? undefined : { zorglocatie }),
  };
}
