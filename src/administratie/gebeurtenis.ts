import type { MutatieFZ } from '../model/index.ts';
import type { MutatieInWerking } from '../verloop/index.ts';

/** What an accepted mutation did, as plain data. No event holds a verzekerdennummer. */
export type Gebeurtenis = Verplaatst | ZorgBeeindigd | MutatieGecorrigeerd | MutatieIngetrokken;

interface GebeurtenisBasis {
  readonly plaatsingsbesluitnummer: string;
  /** The mutation that did it. */
  readonly mutatieIdentificatie: string;
  /** `YYYY-MM-DD` */
  readonly mutatiedatum: string;
}

/** The client moved to another FZ-zorglocatie. */
export interface Verplaatst extends GebeurtenisBasis {
  readonly type: 'Verplaatst';
  readonly soortMutatie: '1';
  /** AGB-code of the new FZ-zorglocatie. */
  readonly zorglocatie?: string;
}

/** The care has ended. */
export interface ZorgBeeindigd extends GebeurtenisBasis {
  readonly type: 'ZorgBeeindigd';
  readonly soortMutatie: '2';
}

/** A mutation took the place of another; soort, date and location are the new ones. */
export interface MutatieGecorrigeerd extends GebeurtenisBasis {
  readonly type: 'MutatieGecorrigeerd';
  readonly soortMutatie: '1' | '2';
  readonly zorglocatie?: string;
  /** The mutation that was in force: the one to which the reference led. */
  readonly vervangt: string;
}

/** A mutation was taken out; soort, date and location are those that it had. */
export interface MutatieIngetrokken extends GebeurtenisBasis {
  readonly type: 'MutatieIngetrokken';
  readonly soortMutatie: '1' | '2';
  readonly zorglocatie?: string;
  /** The mutation that was in force: the one to which the reference led. */
  readonly intrekkingVan: string;
}

/**
 * What a mutation did.
 *
 * @param vorige what was in force in its place; undefined for an eerste aanlevering
 */
export function gebeurtenisOf(mutatie: MutatieFZ, vorige: MutatieInWerking | undefined): Gebeurtenis {
  const { plaatsingsbesluitnummer, mutatieIdentificatie, statusAanlevering, soortMutatie } = mutatie;
  const { mutatiedatum, mutatieLocatie } = mutatie;
  const wie = { plaatsingsbesluitnummer, mutatieIdentificatie };
  if (vorige !== undefined && statusAanlevering === '3') {
    const { mutatieIdentificatie: intrekkingVan, ...was } = vorige;
    return { type: 'MutatieIngetrokken', ...was, ...wie, intrekkingVan };
  }
  const zorglocatie = mutatieLocatie?.zorglocatie;
  const waar = zorglocatie === undefined ? undefined : { zorglocatie };
  if (vorige !== undefined) {
    const vervangt = vorige.mutatieIdentificatie;
    return { type: 'MutatieGecorrigeerd', ...wie, soortMutatie, mutatiedatum, ...waar, vervangt };
  }
  return soortMutatie === '1'
    ? { type: 'Verplaatst', ...wie, soortMutatie, mutatiedatum, ...waar }
    : { type: 'ZorgBeeindigd', ...wie, soortMutatie, mutatiedatum };
}
