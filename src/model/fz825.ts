// Generated from schemas/fz825-2.0.xsd by `npm run generate`: do not edit.

/** Het bericht: één header en precies één verzekerde met zijn mutaties. STB §3.2. (S) */
export interface Mutatiebericht {
  /** Name of the message standard: tells the kinds of berichten apart. */
  readonly berichttype: 'FZ825';
  /** Identificerende gegevens van het bericht, de afzender en de ontvanger. STB §3.1. (S) */
  readonly header: Header;
  /** De forensische cliënt op wie de mutaties betrekking hebben; een bericht bevat er precies één. STB §3.2. (S) */
  readonly verzekerde: Verzekerde;
}

/** Berichtklasse met de gegevens waarmee het bericht wordt herkend en gerouteerd. STB §3.1 en §3.2. (S) */
export interface Header {
  /**
   * Code van de berichtstroom: altijd 494 in een FZ825. STB §3.1. (S)
   *
   * Code van de berichtstroom volgens codelijst COD002-VEKT, 3 cijfers. STB §3.1. (S)
   *
   * - `494`: bericht Mutatie Forensische Zorg (FZ825)
   */
  readonly berichtcode: '494';
  /**
   * Hoofdversie van de standaard waaraan het bericht voldoet: 2. STB hoofdstuk 2. (S)
   *
   * Hoofdversie van de standaard, zonder voorloopnul. STB hoofdstuk 2. (S)
   *
   * - `2`: versie 2
   */
  readonly berichtversie: '2';
  /**
   * Subversie van de standaard waaraan het bericht voldoet: 0. STB hoofdstuk 2. (S)
   *
   * Subversie van de standaard, zonder voorloopnul. STB hoofdstuk 2. (S)
   *
   * - `0`: subversie 0
   */
  readonly berichtsubversie: '0';
  /**
   * Aanduiding of dit een productiebericht of een testbericht is; zij moet passen bij de omgeving waarin het bericht wordt aangeboden. (V)
   *
   * Soort bericht volgens codelijst COD856-VEKT: één hoofdletter. (V)
   *
   * - `P`: productie
   * - `T`: test
   */
  readonly berichtsoort: 'P' | 'T';
  /**
   * Kenmerk dat de afzender aan de aanlevering geeft en dat hij niet opnieuw gebruikt, 1 tot en met 12 tekens. STB §3.2. (S bestaan, R lengte)
   *
   * Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)
   */
  readonly identificatieAanlevering: string;
  /**
   * Datum waarop het bericht is opgemaakt, jjjj-mm-dd zonder tijdzone. (R)
   *
   * Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)
   */
  readonly dagtekening: string;
  /**
   * AGB-code van de zorgaanbieder die het bericht verzendt, 8 cijfers. STB hoofdstuk 2. (S, V)
   *
   * AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)
   */
  readonly afzender: string;
  /**
   * UZOVI-nummer van DJI, die in deze keten als zorgverzekeraar optreedt, 4 cijfers. STB hoofdstuk 2. (S, V)
   *
   * UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)
   */
  readonly ontvanger: string;
}

/** Berichtklasse met de identificatie van de forensische cliënt en zijn mutaties. STB hoofdstuk 2 en §3.2. (S) */
export interface Verzekerde {
  /**
   * Strafrechtketennummer (SKN) van de forensische cliënt, 7 of 8 cijfers; hier staat nooit een BSN. STB hoofdstuk 2. (S, V)
   *
   * Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)
   */
  readonly verzekerdennummer: string;
  /** Eén mutatie in de forensische zorg; per plaatsingsbesluit kunnen er meer worden gemeld. STB §3.4. (S) */
  readonly mutatieFZ: readonly MutatieFZ[];
}

/** Berichtklasse met één verplaatsing of einde zorg onder een plaatsingsbesluit, of de correctie of intrekking daarvan. STB §3.4. (S) */
export interface MutatieFZ {
  /**
   * Kenmerk dat de zorgaanbieder aan deze mutatie geeft en waarnaar een latere correctie of intrekking verwijst, 1 tot en met 20 tekens. (R)
   *
   * Kenmerk van een mutatie: 1 tot en met 20 tekens, waarvan ten minste één geen witruimte is. (R)
   */
  readonly mutatieIdentificatie: string;
  /**
   * Nummer van het plaatsingsbesluit waaronder de zorg wordt verleend, 9 cijfers. STB §3.4. (S, V)
   *
   * Nummer van een plaatsingsbesluit: precies 9 cijfers. STB §3.4. (S bestaan, V vorm)
   */
  readonly plaatsingsbesluitnummer: string;
  /**
   * Aanduiding of de mutatie nieuw is, een eerdere mutatie vervangt of een eerdere mutatie ongedaan maakt. STB §3.4. (S betekenis, V codes)
   *
   * Status van de aanlevering volgens codelijst COD467-VEKT, 1 cijfer. STB §3.4. (S betekenis, V codes)
   *
   * - `1`: eerste aanlevering
   * - `2`: gewijzigde aanlevering (correctie)
   * - `3`: verwijderen aanlevering (intrekking)
   */
  readonly statusAanlevering: '1' | '2' | '3';
  /**
   * MutatieIdentificatie van de oorspronkelijke mutatie; alleen bij een correctie of intrekking. STB §3.4. (S)
   *
   * Kenmerk van een mutatie: 1 tot en met 20 tekens, waarvan ten minste één geen witruimte is. (R)
   */
  readonly referentieMutatie?: string;
  /**
   * Aanduiding van wat er wijzigt: de FZ-zorglocatie of het einde van de zorg. STB §3.4. (S betekenis, R codes)
   *
   * Soort mutatie, 1 cijfer; voor deze codes is geen codelijst bekend. STB §3.4. (S betekenis, R codes)
   *
   * - `1`: verplaatsing (wijziging van de FZ-zorglocatie)
   * - `2`: einde zorg
   */
  readonly soortMutatie: '1' | '2';
  /**
   * Datum waarop de verplaatsing of het einde van de zorg ingaat, jjjj-mm-dd zonder tijdzone. STB §3.4. (S)
   *
   * Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)
   */
  readonly mutatiedatum: string;
  /** De nieuwe FZ-zorglocatie; alleen bij een verplaatsing. STB §3.4 en §4.1. (S) */
  readonly mutatieLocatie?: MutatieLocatie;
}

/** Berichtklasse met de locatie waar de zorg na een verplaatsing wordt verleend. STB §3.4 en §4.1. (S) */
export interface MutatieLocatie {
  /**
   * AGB-code van de nieuwe FZ-zorglocatie, 8 cijfers. (R)
   *
   * AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)
   */
  readonly zorglocatie: string;
}
