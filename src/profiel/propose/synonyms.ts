/**
 * What the classes and elements of the model are called in the sibling families, by `class` or `class/element`: those of
 * the declarations to DJI (GDS801/802) and of the iWlz, as far as they are public. The likeliest first.
 */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Header: ['Bericht', 'Berichtheader', 'Kop', 'Voorloop'],
  Verzekerde: ['Client', 'Cliënt', 'VerzekerdePersoon', 'Patient', 'Justitiabele', 'Persoon'],
  MutatieFZ: ['MutatieFunctie', 'Mutatie', 'MutatieForensischeZorg', 'Melding', 'Prestatie'],
  MutatieLocatie: ['Locatie', 'Bestemming', 'Zorglocatie', 'LocatieBestemming'],
  'Header/Berichtcode': ['BerichtCode', 'Berichttype', 'CodeBericht'],
  'Header/Berichtversie': ['BerichtVersie', 'Versie', 'Versienummer'],
  'Header/Berichtsubversie': ['BerichtSubversie', 'Subversie', 'Subversienummer'],
  'Header/Berichtsoort': ['BerichtSoort', 'SoortBericht', 'Productie', 'TestProductie', 'IndicatieTest'],
  'Header/IdentificatieAanlevering': [
    'Identificatie',
    'Referentienummer',
    'Berichtidentificatie',
    'Aanleveringsidentificatie',
    'Berichtnummer',
    'Kenmerk',
  ],
  'Header/Dagtekening': ['Verzenddatum', 'DatumBericht', 'Berichtdatum', 'Aanmaakdatum', 'Datum'],
  'Header/Afzender': ['Verzender', 'Zender', 'Zorgaanbieder', 'Instelling', 'AgbAfzender'],
  'Header/Ontvanger': ['Geadresseerde', 'Bestemming', 'UzoviOntvanger', 'Uitvoerder'],
  'Header/IdentificatieRetour': [
    'RetourIdentificatie',
    'RetourReferentienummer',
    'ReferentienummerRetour',
    'KenmerkRetour',
    'RetourKenmerk',
  ],
  'Header/DagtekeningRetour': [
    'RetourDagtekening',
    'RetourVerzenddatum',
    'VerzenddatumRetour',
    'DatumRetour',
  ],
  'Verzekerde/Verzekerdennummer': [
    'Skn',
    'Strafrechtketennummer',
    'Clientnummer',
    'Verzekerdenummer',
    'Bsn',
    'Persoonsnummer',
  ],
  'MutatieFZ/MutatieIdentificatie': [
    'IdentificatieMutatie',
    'Referentienummer',
    'MutatieNummer',
    'ReferentienummerMutatie',
    'Identificatie',
    'Kenmerk',
    'Volgnummer',
  ],
  'MutatieFZ/Plaatsingsbesluitnummer': [
    'Plaatsingsbesluit',
    'Besluitnummer',
    'NummerPlaatsingsbesluit',
    'Plaatsingsnummer',
    'Toewijzingsnummer',
  ],
  'MutatieFZ/StatusAanlevering': [
    'Aanlevering',
    'Status',
    'DebetCredit',
    'AanleveringStatus',
    'CodeAanlevering',
  ],
  'MutatieFZ/ReferentieMutatie': [
    'GerelateerdReferentienummer',
    'GerelateerdeMutatie',
    'Referentie',
    'IdentificatieOrigineel',
    'VorigeMutatie',
  ],
  'MutatieFZ/SoortMutatie': ['Mutatiecode', 'Soort', 'MutatieSoort', 'Mutatiesoort', 'TypeMutatie'],
  'MutatieFZ/Mutatiedatum': ['MutatieDatum', 'Ingangsdatum', 'DatumMutatie', 'Datum', 'Mutatiemoment'],
  'MutatieLocatie/Zorglocatie': [
    'InstellingBestemming',
    'Locatie',
    'Locatiecode',
    'Bestemming',
    'Instelling',
    'AgbLocatie',
    'Vestiging',
  ],
  Retourcodes: ['RetourCodes', 'Feedback', 'Retour', 'Opmerkingen', 'Terugkoppeling'],
  'Retourcodes/Retourcode': ['RetourCode', 'Code', 'Opmerkingcode'],
};

/** What the codes of the model are called, in the documentation of enumerations. */
export const CODE_WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'MutatieFZ/SoortMutatie': {
    '1': /verplaats|overplaats|verhui|locatie/i,
    '2': /eind|be[eë]indig|overl[ie]|ontslag|stop/i,
  },
  'MutatieFZ/StatusAanlevering': {
    '1': /eerste|nieuw|origine|initie/i,
    '2': /correct|(?<!on)gewijzig|wijziging|vervang|aangepast/i,
    '3': /intrek|ingetrok|verwijder|ongedaan|annul|credit/i,
  },
  'Header/Berichtsoort': { P: /produc/i, T: /test/i },
};

/** What the codes of a role are called, of who sends an FZ825 and who receives it. */
export const ROLE_WORDS: Readonly<Record<'afzender' | 'ontvanger', RegExp>> = {
  afzender: /zorgaanbieder|aanbieder|instelling/i,
  ontvanger: /\bDJI\b|justiti/i,
};
