/** A field of a valid message (dotted), the value it is given, and the finding of that. */
export type Row = readonly [
  field: string,
  value: unknown,
  rule: string,
  path: string,
  klasse: string | null,
  message: string,
];

/** Stands for a field that is taken away. */
export const ABSENT: unique symbol = Symbol('absent');
const HEADER = '/Bericht/Header';
const MUTATIE = '/Bericht/Verzekerde/MutatieFZ[1]';
const KLASSE = 'moet een object zijn met de velden van deze berichtklasse.';
const TEKST = 'Afzender moet een tekst (string) zijn.';
const RIJ = 'MutatieFZ moet een rij (array) zijn, omdat het vaker kan voorkomen.';
const VELD = 'heeft een veld dat het schema niet kent; verwijder het.';
const TEKEN = 'bevat een teken dat in XML niet bestaat (stuurteken of los surrogaat).';
const AFZENDER = `${HEADER}/Afzender`;
const DAGTEKENING = `${HEADER}/Dagtekening`;
const KENMERK = `${HEADER}/IdentificatieAanlevering`;

/** Faults of the shape: there is no text to show. */
export const SHAPE: readonly Row[] = [
  ['berichttype', 'FZ827', 'STR-BERICHT', '/', null, 'Het veld berichttype moet FZ825 of FZ826 zijn.'],
  ['berichttype', ABSENT, 'STR-BERICHT', '/', null, 'Het veld berichttype moet FZ825 of FZ826 zijn.'],

  [
    'header.afzender',
    ABSENT,
    'STR-ONTBREEKT',
    AFZENDER,
    'Header',
    'Afzender ontbreekt in Header; neem het element hier op.',
  ],
  [
    'header.afzender',
    undefined,
    'STR-ONTBREEKT',
    AFZENDER,
    'Header',
    'Afzender ontbreekt in Header; neem het element hier op.',
  ],
  [
    'verzekerde.mutatieFZ.0.soortMutatie',
    ABSENT,
    'STR-ONTBREEKT',
    `${MUTATIE}/SoortMutatie`,
    'MutatieFZ',
    'SoortMutatie ontbreekt in MutatieFZ; neem het element hier op.',
  ],
  [
    'verzekerde',
    ABSENT,
    'STR-ONTBREEKT',
    '/Bericht/Verzekerde',
    'Verzekerde',
    'Verzekerde ontbreekt in Bericht; neem het element hier op.',
  ],
  [
    'verzekerde.mutatieFZ',
    ABSENT,
    'STR-ONTBREEKT',
    MUTATIE,
    'MutatieFZ',
    'MutatieFZ ontbreekt in Verzekerde; neem het element hier op.',
  ],
  [
    'verzekerde.mutatieFZ',
    [],
    'STR-ONTBREEKT',
    MUTATIE,
    'MutatieFZ',
    'MutatieFZ ontbreekt in Verzekerde; neem het element hier op.',
  ],

  ['header.afzender', null, 'STR-TYPE', AFZENDER, 'Header', TEKST],
  ['header.afzender', 6290001, 'STR-TYPE', AFZENDER, 'Header', TEKST],
  ['header.afzender', ['06290001'], 'STR-TYPE', AFZENDER, 'Header', TEKST],
  ['header.afzender', { value: '06290001' }, 'STR-TYPE', AFZENDER, 'Header', TEKST],
  ['header.afzender', Object('06290001'), 'STR-TYPE', AFZENDER, 'Header', TEKST],
  [
    'header.dagtekening',
    new Date(0),
    'STR-TYPE',
    DAGTEKENING,
    'Header',
    'Dagtekening moet een tekst (string) zijn.',
  ],
  ['header', null, 'STR-TYPE', HEADER, 'Header', `Header ${KLASSE}`],
  ['header', [{}], 'STR-TYPE', HEADER, 'Header', `Header ${KLASSE}`],
  [
    'verzekerde.mutatieFZ.0.mutatieLocatie',
    '06290002',
    'STR-TYPE',
    `${MUTATIE}/MutatieLocatie`,
    'MutatieLocatie',
    `MutatieLocatie ${KLASSE}`,
  ],
  ['verzekerde.mutatieFZ', null, 'STR-TYPE', '/Bericht/Verzekerde/MutatieFZ', 'Verzekerde', RIJ],
  ['verzekerde.mutatieFZ', {}, 'STR-TYPE', '/Bericht/Verzekerde/MutatieFZ', 'Verzekerde', RIJ],
  ['verzekerde.mutatieFZ', 'x', 'STR-TYPE', '/Bericht/Verzekerde/MutatieFZ', 'Verzekerde', RIJ],
  [
    'verzekerde.mutatieFZ.1',
    null,
    'STR-TYPE',
    '/Bericht/Verzekerde/MutatieFZ[2]',
    'MutatieFZ',
    `MutatieFZ ${KLASSE}`,
  ],
  [
    'verzekerde.mutatieFZ.1',
    undefined,
    'STR-TYPE',
    '/Bericht/Verzekerde/MutatieFZ[2]',
    'MutatieFZ',
    `MutatieFZ ${KLASSE}`,
  ],
  ['verzekerde.mutatieFZ', new Array(1), 'STR-TYPE', MUTATIE, 'MutatieFZ', `MutatieFZ ${KLASSE}`],
];

/** Faults of a text, or of the name of a field, which a caller may ask to see. */
export const TEXTS: readonly Row[] = [
  [
    'header.identificatieAanlevering',
    '',
    'STR-LEEG',
    KENMERK,
    'Header',
    'IdentificatieAanlevering is leeg; vul een waarde in.',
  ],
  [
    'header.identificatieAanlevering',
    'x'.repeat(13),
    'STR-LENGTE',
    KENMERK,
    'Header',
    'IdentificatieAanlevering moet 1 tot en met 12 tekens lang zijn, en is nu 13 tekens lang.',
  ],
  [
    'header.identificatieAanlevering',
    '\u{1f600}'.repeat(13),
    'STR-LENGTE',
    KENMERK,
    'Header',
    'IdentificatieAanlevering moet 1 tot en met 12 tekens lang zijn, en is nu 13 tekens lang.',
  ],
  [
    'header.identificatieAanlevering',
    ' \t',
    'STR-PATROON',
    KENMERK,
    'Header',
    'IdentificatieAanlevering heeft niet de vorm \\s*\\S[\\s\\S]*: Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)',
  ],
  [
    'verzekerde.mutatieFZ.0.mutatieLocatie.zorglocatie',
    '6290002',
    'STR-PATROON',
    `${MUTATIE}/MutatieLocatie/Zorglocatie`,
    'MutatieLocatie',
    'Zorglocatie heeft niet de vorm [0-9]{8}: AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
  ],
  [
    'header.berichtcode',
    '495',
    'STR-ENUMERATIE',
    `${HEADER}/Berichtcode`,
    'Header',
    'Berichtcode moet 494 (bericht Mutatie Forensische Zorg (FZ825)) zijn.',
  ],
  [
    'verzekerde.mutatieFZ.0.statusAanlevering',
    '4',
    'STR-ENUMERATIE',
    `${MUTATIE}/StatusAanlevering`,
    'MutatieFZ',
    'StatusAanlevering moet een van deze waarden zijn: 1 (eerste aanlevering), 2 (gewijzigde aanlevering (correctie)), 3 (verwijderen aanlevering (intrekking)).',
  ],
  [
    'header.dagtekening',
    '10-03-2026',
    'STR-VORM',
    DAGTEKENING,
    'Header',
    'Dagtekening moet een datum in de vorm JJJJ-MM-DD zijn.',
  ],
  [
    'header.dagtekening',
    '2023-02-29',
    'STR-DATUM',
    DAGTEKENING,
    'Header',
    'Dagtekening moet een datum in de vorm JJJJ-MM-DD zijn die bestaat.',
  ],
  [
    'header.dagtekening',
    '2023-02-28Z',
    'STR-PATROON',
    DAGTEKENING,
    'Header',
    'Dagtekening heeft niet de vorm [0-9]{4}-[0-9]{2}-[0-9]{2}: Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)',
  ],
  [
    'header.identificatieAanlevering',
    'a\u0001',
    'STR-TEKEN',
    KENMERK,
    'Header',
    `IdentificatieAanlevering ${TEKEN}`,
  ],
  [
    'header.identificatieAanlevering',
    '\uffff',
    'STR-TEKEN',
    KENMERK,
    'Header',
    `IdentificatieAanlevering ${TEKEN}`,
  ],
  [
    'verzekerde.mutatieFZ.0.referentieMutatie',
    '\ud800a',
    'STR-TEKEN',
    `${MUTATIE}/ReferentieMutatie`,
    'MutatieFZ',
    `ReferentieMutatie ${TEKEN}`,
  ],
];

/** Fields that the schema does not know. */
export const UNKNOWN: readonly Row[] = [
  ['bsn', 'x', 'STR-ONVERWACHT', '/Bericht/*', null, `Bericht ${VELD}`],
  ['header.Afzender', '06290001', 'STR-ONVERWACHT', `${HEADER}/*`, 'Header', `Header ${VELD}`],
  ['header.__proto__', 'x', 'STR-ONVERWACHT', `${HEADER}/*`, 'Header', `Header ${VELD}`],
  [
    'verzekerde.mutatieFZ.0.zorglocatie',
    null,
    'STR-ONVERWACHT',
    `${MUTATIE}/*`,
    'MutatieFZ',
    `MutatieFZ ${VELD}`,
  ],
];
