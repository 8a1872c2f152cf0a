// Generated from the profile aw39-stijl: do not edit.

/** The messages of this profile. */
export type Berichten = Bericht;

/** Melding van een mutatie in de zorg van cliënten. */
export interface Bericht {
  /** Name of the message standard: tells the kinds of berichten apart. */
  readonly berichttype: 'bericht';
  readonly header: Header;
  readonly clienten: Clienten;
}

export interface Header {
  readonly berichtCode: '439';
  /** AGB-code, 8 cijfers. */
  readonly afzender: string;
  /** AGB-code, 8 cijfers. */
  readonly ontvanger: string;
  /** Datum als jjjj-mm-dd, zonder tijdzone. */
  readonly dagtekening: string;
}

export interface Clienten {
  readonly client: readonly Client[];
}

export interface Client {
  readonly clientnummer: string;
  readonly toelichting?: string;
  readonly mutaties: Mutaties;
}

export interface Mutaties {
  readonly mutatie: readonly Mutatie[];
}

export interface Mutatie {
  /** Kenmerk dat de afzender aan de mutatie geeft. */
  readonly mutatieNummer: string;
  /**
   * Wat er met de zorg gebeurt.
   *
   * - `06`: tijdelijk elders
   * - `19`: einde zorg
   */
  readonly mutatieSoort: '06' | '19';
  /** Datum als jjjj-mm-dd, zonder tijdzone. */
  readonly begindatum: string;
  /** Datum als jjjj-mm-dd, zonder tijdzone. */
  readonly einddatum?: string;
}
