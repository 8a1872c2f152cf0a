// Generated from schemas/fz826-2.0.xsd by `npm run generate`: do not edit.

/** Het retourbericht: het heenbericht aangevuld met retourcodes, of alleen de header daarvan. STB hoofdstuk 2 en §4.5. (S) */
export interface Retourbericht {
  /** Name of the message standard: tells the kinds of berichten apart. */
  readonly berichttype: 'FZ826';
  /** De header van het heenbericht, aangevuld met de gegevens van het retourbericht. STB §4.5. (S) */
  readonly header: RetourHeader;
  /** De verzekerde uit het heenbericht; ontbreekt wanneer alleen de header wordt teruggezonden. STB §4.5. (S) */
  readonly verzekerde?: RetourVerzekerde;
}

/** Berichtklasse met de headergegevens van het heenbericht, de identificatie van het retourbericht en de retourcodes. STB §4.5. (S) */
export interface RetourHeader {
  /**
   * Code van de berichtstroom: altijd 495 in een FZ826. STB §3.1. (S)
   *
   * Code van de berichtstroom volgens codelijst COD002-VEKT, 3 cijfers. STB §3.1. (S)
   *
   * - `495`: retourbericht Mutatie Forensische Zorg (FZ826)
   */
  readonly berichtcode: '495';
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
   * Aanduiding of het heenbericht een productiebericht of een testbericht is. (V)
   *
   * Soort bericht volgens codelijst COD856-VEKT: één hoofdletter. (V)
   *
   * - `P`: productie
   * - `T`: test
   */
  readonly berichtsoort: 'P' | 'T';
  /**
   * Kenmerk dat de zorgaanbieder aan het heenbericht heeft gegeven, 1 tot en met 12 tekens. STB §3.2. (S bestaan, R lengte)
   *
   * Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)
   */
  readonly identificatieAanlevering: string;
  /**
   * Datum waarop het heenbericht is opgemaakt, jjjj-mm-dd zonder tijdzone. (R)
   *
   * Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)
   */
  readonly dagtekening: string;
  /**
   * AGB-code van de zorgaanbieder die het heenbericht heeft verzonden, 8 cijfers. STB hoofdstuk 2. (S, V)
   *
   * AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)
   */
  readonly afzender: string;
  /**
   * UZOVI-nummer van DJI als ontvanger van het heenbericht, 4 cijfers. STB hoofdstuk 2. (S, V)
   *
   * UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)
   */
  readonly ontvanger: string;
  /**
   * Kenmerk dat de opsteller aan het retourbericht geeft, 1 tot en met 12 tekens. (R)
   *
   * Kenmerk van een retourbericht: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)
   */
  readonly identificatieRetour: string;
  /**
   * Datum waarop het retourbericht is opgemaakt, jjjj-mm-dd zonder tijdzone. (R)
   *
   * Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)
   */
  readonly dagtekeningRetour: string;
  /** De retourcodes bij de header: 0001 bij een fout in de header, anders 0200. STB §4.5. (S betekenis, R vorm) */
  readonly retourcodes: Retourcodes;
}

/** Berichtklasse met de verzekerde uit het heenbericht, zijn mutaties en de retourcodes. STB §4.5. (S) */
export interface RetourVerzekerde {
  /**
   * Strafrechtketennummer (SKN) van de forensische cliënt, 7 of 8 cijfers; hier staat nooit een BSN. STB hoofdstuk 2. (S, V)
   *
   * Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)
   */
  readonly verzekerdennummer: string;
  /** Eén mutatie uit het heenbericht; alle mutaties komen terug, ook de goede. STB §4.5. (S) */
  readonly mutatieFZ: readonly RetourMutatieFZ[];
  /** De retourcodes bij de verzekerde: 0200 wanneer er geen opmerking is, anders één of meer codes voor de gevonden fouten. STB §4.5. (S betekenis, R vorm) */
  readonly retourcodes: Retourcodes;
}

/** Berichtklasse met één mutatie uit het heenbericht en de retourcodes daarbij. STB §3.4 en §4.5. (S) */
export interface RetourMutatieFZ {
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
  readonly mutatieLocatie?: RetourMutatieLocatie;
  /** De retourcodes bij deze mutatie: 0200 wanneer er geen opmerking is, anders één of meer codes voor de gevonden fouten. STB §4.5. (S betekenis, R vorm) */
  readonly retourcodes: Retourcodes;
}

/** Berichtklasse met de locatie waar de zorg na een verplaatsing wordt verleend en de retourcodes daarbij. STB §3.4 en §4.5. (S) */
export interface RetourMutatieLocatie {
  /**
   * AGB-code van de nieuwe FZ-zorglocatie, 8 cijfers. (R)
   *
   * AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)
   */
  readonly zorglocatie: string;
  /** De retourcodes bij deze locatie: 0200 wanneer er geen opmerking is, anders één of meer codes voor de gevonden fouten. STB §4.5. (S betekenis, R vorm) */
  readonly retourcodes: Retourcodes;
}

/** De uitkomst van de beoordeling van één berichtklasse, als lijst van een of meer verschillende retourcodes. STB §4.5. (S betekenis, R vorm) */
export interface Retourcodes {
  /**
   * Eén code uit COD954-VEKT, 4 cijfers; 0200 staat nooit naast een andere code. STB §4.4 en §4.5. (S bestaan, V vorm)
   *
   * Retourcode volgens codelijst COD954-VEKT: precies 4 cijfers. STB §4.4. (S bestaan, V vorm)
   */
  readonly retourcode: readonly string[];
}
