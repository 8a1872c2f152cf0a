import type { EersteAanlevering, EindeZorgMutatie, MutatieInvoer } from './mutatie.ts';

/** What an einde zorg is made of. */
export interface EindeZorgInvoer extends MutatieInvoer {
  /** An einde zorg has no location. */
  readonly zorglocatie?: never;
}

/**
 * Makes an einde zorg: the care of the client ended on `mutatiedatum` (STB §3.4). The values are not judged here; a
 * bad one is a finding of `serializeBericht`.
 *
 * @throws TypeError when there is no argument
 * @example
 * eindeZorg({
 *   mutatieIdentificatie: 'M-7',
 *   plaatsingsbesluitnummer: '202600017',
 *   mutatiedatum: '2026-03-09',
 * }).soortMutatie; //=> '2'
 */
export function eindeZorg(invoer: EindeZorgInvoer): EindeZorgMutatie & EersteAanlevering {
  const { mutatieIdentificatie, plaatsingsbesluitnummer, mutatiedatum } = invoer;
  return {
    mutatieIdentificatie,
    plaatsingsbesluitnummer,
    statusAanlevering: '1',
    soortMutatie: '2',
    mutatiedatum,
  };
}
