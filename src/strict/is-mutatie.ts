import type { Mutatie } from '../build/index.ts';
import type { MutatieFZ } from '../model/index.ts';

/**
 * True for a mutation that is one of the six that STB §3.4 knows: with a location when it is a verplaatsing and without
 * when it is an einde zorg; with a reference when it is a correctie or an intrekking and without when it is a first
 * delivery. `soortMutatie` and `statusAanlevering` then tell its type. Of a message that was accepted up to controletype 3
 * each mutation is one.
 *
 * @example
 * const einde = eindeZorg({
 *   mutatieIdentificatie: 'M-7',
 *   plaatsingsbesluitnummer: plaatsingsbesluitnummer('202600017'),
 *   mutatiedatum: '2026-03-09',
 * });
 * isMutatie(einde); //=> true
 * isMutatie({ ...einde, soortMutatie: '1' }); //=> false
 */
export function isMutatie(mutatie: MutatieFZ): mutatie is Mutatie {
  const { soortMutatie, statusAanlevering, mutatieLocatie, referentieMutatie } = mutatie;
  const hasLocatie = mutatieLocatie !== undefined;
  const hasReferentie = referentieMutatie !== undefined;
  return (
    (soortMutatie === '1' ? hasLocatie : soortMutatie === '2' && !hasLocatie) &&
    (statusAanlevering === '1'
      ? !hasReferentie
      : (statusAanlevering === '2' || statusAanlevering === '3') && hasReferentie)
  );
}
