import type { MutatieInWerking } from './mutatie-in-werking.ts';

/** What makes a verloop inconsistent (STB §3.4). */
export type InconsistentieSoort =
  /** Dated before the startdatum of the care. */
  | 'voor startdatum'
  /** An einde zorg beside another one. */
  | 'tweede einde zorg'
  /** A verplaatsing and an einde zorg, the verplaatsing dated after it; on the same day is allowed. */
  | 'verplaatsing na einde zorg';

/** A mutation in force that does not go with the startdatum, or with one before it in the list. */
export interface Inconsistentie {
  readonly soort: InconsistentieSoort;
  readonly mutatieIdentificatie: string;
}

/** Mutations under a plaatsingsbesluit, in any order, with the first day of its care. */
export interface MutatiesVanaf {
  readonly startdatum: string;
  readonly mutaties: Iterable<MutatieInWerking>;
}

/** What is inconsistent in mutations that were judged before, as `inconsistenties` tells it. */
export function findInconsistenties({ startdatum, mutaties }: MutatiesVanaf): readonly Inconsistentie[] {
  const found: Inconsistentie[] = [];
  let vroegsteEinde: string | undefined;
  let laatsteVerplaatsing: string | undefined;
  for (const { mutatieIdentificatie, soortMutatie, mutatiedatum } of mutaties) {
    const add = (soort: InconsistentieSoort): unknown => found.push({ soort, mutatieIdentificatie });
    if (mutatiedatum < startdatum) add('voor startdatum');
    if (soortMutatie === '2') {
      if (vroegsteEinde !== undefined) add('tweede einde zorg');
      if (laatsteVerplaatsing !== undefined && laatsteVerplaatsing > mutatiedatum)
        add('verplaatsing na einde zorg');
      if (vroegsteEinde === undefined || mutatiedatum < vroegsteEinde) vroegsteEinde = mutatiedatum;
    } else {
      if (vroegsteEinde !== undefined && mutatiedatum > vroegsteEinde) add('verplaatsing na einde zorg');
      if (laatsteVerplaatsing === undefined || mutatiedatum > laatsteVerplaatsing)
        laatsteVerplaatsing = mutatiedatum;
    }
  }
  return found;
}
