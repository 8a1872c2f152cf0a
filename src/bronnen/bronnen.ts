import type { MutatieInWerking, VervallenMutatie } from '../verloop/index.ts';

/**
 * What the controls of controletype 4 and 5 ask for: plain synchronous look-ups. A source that is not given leaves its
 * controls unchecked; one that throws, or answers with anything else than is stated here, makes the outcome an error.
 */
export interface Bronnen {
  /** The AGB register, for Afzender and Zorglocatie (controletype 4). */
  readonly agb?: Register;
  /** The UZOVI register, for Ontvanger (controletype 4). */
  readonly uzovi?: Register;
  /** DJI's administration of plaatsingsbesluiten (controletype 5). */
  readonly plaatsingsbesluiten?: Plaatsingsbesluiten;
  /** The deliveries that DJI received before this one (controletype 5). */
  readonly ontvangen?: Ontvangen;
}

/** A register of codes. */
export interface Register {
  /**
   * @param code as it stands in the message: an AGB-code of 8 digits, a UZOVI-nummer of 4
   * @param peildatum `YYYY-MM-DD`
   */
  isBekend(code: string, peildatum: string): boolean;
}

/** The plaatsingsbesluiten that DJI knows. */
export interface Plaatsingsbesluiten {
  /** True when the verzekerdennummer (SKN, 7 or 8 digits) is known to DJI. */
  isVerzekerdeBekend(verzekerdennummer: string): boolean;
  /** Undefined when DJI does not know the plaatsingsbesluit (9 digits). */
  zoek(plaatsingsbesluitnummer: string): Plaatsingsbesluit | undefined;
}

/** What DJI holds of a plaatsingsbesluit. */
export interface Plaatsingsbesluit {
  /** SKN of the verzekerde, 7 or 8 digits. */
  readonly verzekerdennummer: string;
  /** AGB-code of the zorgaanbieder with whom the verzekerde was placed, 8 digits. */
  readonly zorgaanbieder: string;
  /** First day of the care, `YYYY-MM-DD`; absent while the care has not started. */
  readonly startdatum?: string;
  /** AGB-code of the FZ-zorglocatie at the start, 8 digits. */
  readonly zorglocatie?: string;
  /** The mutations in force, in the order in which they were reported; a correctie has the place of what it corrects. */
  readonly mutaties: readonly MutatieInWerking[];
  /**
   * The identifications of mutations that were reported before and are not in force: of corrected and withdrawn ones,
   * and of intrekkingen; of a corrected one, by what. Without them LCB006 finds only the mutations in force, and is
   * unchecked for any other.
   */
  readonly vervallen?: readonly VervallenMutatie[];
  /** True when there may be others than those in `vervallen`: then LCB006 is unchecked for what is not in it. */
  readonly vervallenOnvolledig?: boolean;
}

/** The deliveries that were received before. */
export interface Ontvangen {
  isOntvangen(afzender: string, identificatieAanlevering: string): boolean;
}

/** Name of a source. */
export type BronNaam = keyof Bronnen;
