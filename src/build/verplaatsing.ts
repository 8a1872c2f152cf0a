import type { EersteAanlevering, MutatieInvoer, VerplaatsingMutatie } from './mutatie.ts';

/** What a verplaatsing is made of. */
export interface VerplaatsingInvoer extends MutatieInvoer {
  /** AGB-code of the new FZ-zorglocatie: 8 digits. */
  readonly zorglocatie: string;
}

/**
 * Makes a verplaatsing: the client moved to another FZ-zorglocatie (STB §3.4). The values are not judged here; a bad
 * one is a finding of `serializeBericht`.
 *
 * @throws TypeError when there is no argument
 * @example
 * verplaatsing({
 *   mutatieIdentificatie: 'M-6',
 *   plaatsingsbesluitnummer: '202600017',
 *   mutatiedatum: '2026-03-02',
 *   zorglocatie: '06290002',
 * }).soortMutatie; //=> '1'
 */
export function verplaatsing(invoer: VerplaatsingInvoer): VerplaatsingMutatie & EersteAanlevering {
  const { mutatieIdentificatie, plaatsingsbesluitnummer, mutatiedatum, zorglocatie } = invoer;
  return {
    mutatieIdentificatie,
    plaatsingsbesluitnummer,
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum,
    mutatieLocatie: { zorglocatie },
  };
}
