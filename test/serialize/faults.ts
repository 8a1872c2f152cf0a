/** A field of a valid message (dotted), the value it is given, and the finding of that. */
export type Row = readonly [
  field: string,
  value: unknown,
  rule: string,
  path: string,
  klasse: string | null,
  args: object,
];

/** Stands for a field that is taken away. */
export const ABSENT: unique symbol = Symbol('absent');
const HEADER = '/Bericht/Header';
const MUTATIE = '/Bericht/Verzekerde/MutatieFZ[1]';
const object = (element: string): object => ({ fault: 'object', element });
const TEKST = { fault: 'tekst', element: 'Afzender' };
const RIJ = { fault: 'rij', element: 'MutatieFZ' };
const veld = (element: string): object => ({ fault: 'veld', element });
const AFZENDER = `${HEADER}/Afzender`;
const DAGTEKENING = `${HEADER}/Dagtekening`;
const KENMERK = `${HEADER}/IdentificatieAanlevering`;

/** Faults of the shape: there is no text to show. */
export const SHAPE: readonly Row[] = [
  ['berichttype', 'FZ827', 'STR-BERICHT', '/', null, { fault: 'berichttype', supported: ['FZ825', 'FZ826'] }],
  ['berichttype', ABSENT, 'STR-BERICHT', '/', null, { fault: 'berichttype', supported: ['FZ825', 'FZ826'] }],

  ['header.afzender', ABSENT, 'STR-ONTBREEKT', AFZENDER, 'Header', { element: 'Afzender', klasse: 'Header' }],
  [
    'header.afzender',
    undefined,
    'STR-ONTBREEKT',
    AFZENDER,
    'Header',
    { element: 'Afzender', klasse: 'Header' },
  ],
  [
    'verzekerde.mutatieFZ.0.soortMutatie',
    ABSENT,
    'STR-ONTBREEKT',
    `${MUTATIE}/SoortMutatie`,
    'MutatieFZ',
    { element: 'SoortMutatie', klasse: 'MutatieFZ' },
  ],
  [
    'verzekerde',
    ABSENT,
    'STR-ONTBREEKT',
    '/Bericht/Verzekerde',
    'Verzekerde',
    { element: 'Verzekerde', klasse: 'Bericht' },
  ],
  [
    'verzekerde.mutatieFZ',
    ABSENT,
    'STR-ONTBREEKT',
    MUTATIE,
    'MutatieFZ',
    { element: 'MutatieFZ', klasse: 'Verzekerde' },
  ],
  [
    'verzekerde.mutatieFZ',
    [],
    'STR-ONTBREEKT',
    MUTATIE,
    'MutatieFZ',
    { element: 'MutatieFZ', klasse: 'Verzekerde' },
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
    { fault: 'tekst', element: 'Dagtekening' },
  ],
  ['header', null, 'STR-TYPE', HEADER, 'Header', object('Header')],
  ['header', [{}], 'STR-TYPE', HEADER, 'Header', object('Header')],
  [
    'verzekerde.mutatieFZ.0.mutatieLocatie',
    '06290002',
    'STR-TYPE',
    `${MUTATIE}/MutatieLocatie`,
    'MutatieLocatie',
    object('MutatieLocatie'),
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
    object('MutatieFZ'),
  ],
  [
    'verzekerde.mutatieFZ.1',
    undefined,
    'STR-TYPE',
    '/Bericht/Verzekerde/MutatieFZ[2]',
    'MutatieFZ',
    object('MutatieFZ'),
  ],
  ['verzekerde.mutatieFZ', new Array(1), 'STR-TYPE', MUTATIE, 'MutatieFZ', object('MutatieFZ')],
];

/** Faults of a text, or of the name of a field, which a caller may ask to see. */
export const TEXTS: readonly Row[] = [
  [
    'header.identificatieAanlevering',
    '',
    'STR-LEEG',
    KENMERK,
    'Header',
    { element: 'IdentificatieAanlevering' },
  ],
  [
    'header.identificatieAanlevering',
    'x'.repeat(13),
    'STR-LENGTE',
    KENMERK,
    'Header',
    { element: 'IdentificatieAanlevering', min: 1, max: 12, found: 13 },
  ],
  [
    'header.identificatieAanlevering',
    '\u{1f600}'.repeat(13),
    'STR-LENGTE',
    KENMERK,
    'Header',
    { element: 'IdentificatieAanlevering', min: 1, max: 12, found: 13 },
  ],
  [
    'header.identificatieAanlevering',
    ' \t',
    'STR-PATROON',
    KENMERK,
    'Header',
    {
      element: 'IdentificatieAanlevering',
      patterns: ['\\s*\\S[\\s\\S]*'],
      documentation:
        'Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)',
    },
  ],
  [
    'verzekerde.mutatieFZ.0.mutatieLocatie.zorglocatie',
    '6290002',
    'STR-PATROON',
    `${MUTATIE}/MutatieLocatie/Zorglocatie`,
    'MutatieLocatie',
    {
      element: 'Zorglocatie',
      patterns: ['[0-9]{8}'],
      documentation:
        'AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
    },
  ],
  [
    'header.berichtcode',
    '495',
    'STR-ENUMERATIE',
    `${HEADER}/Berichtcode`,
    'Header',
    {
      element: 'Berichtcode',
      allowed: [{ value: '494', documentation: 'bericht Mutatie Forensische Zorg (FZ825)' }],
    },
  ],
  [
    'verzekerde.mutatieFZ.0.statusAanlevering',
    '4',
    'STR-ENUMERATIE',
    `${MUTATIE}/StatusAanlevering`,
    'MutatieFZ',
    {
      element: 'StatusAanlevering',
      allowed: [
        { value: '1', documentation: 'eerste aanlevering' },
        { value: '2', documentation: 'gewijzigde aanlevering (correctie)' },
        { value: '3', documentation: 'verwijderen aanlevering (intrekking)' },
      ],
    },
  ],
  [
    'header.dagtekening',
    '10-03-2026',
    'STR-VORM',
    DAGTEKENING,
    'Header',
    { element: 'Dagtekening', builtin: 'date' },
  ],
  [
    'header.dagtekening',
    '2023-02-29',
    'STR-DATUM',
    DAGTEKENING,
    'Header',
    { element: 'Dagtekening', builtin: 'date' },
  ],
  [
    'header.dagtekening',
    '2023-02-28Z',
    'STR-PATROON',
    DAGTEKENING,
    'Header',
    {
      element: 'Dagtekening',
      patterns: ['[0-9]{4}-[0-9]{2}-[0-9]{2}'],
      documentation: 'Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)',
    },
  ],
  [
    'header.identificatieAanlevering',
    'a\u0001',
    'STR-TEKEN',
    KENMERK,
    'Header',
    { element: 'IdentificatieAanlevering' },
  ],
  [
    'header.identificatieAanlevering',
    '\uffff',
    'STR-TEKEN',
    KENMERK,
    'Header',
    { element: 'IdentificatieAanlevering' },
  ],
  [
    'verzekerde.mutatieFZ.0.referentieMutatie',
    '\ud800a',
    'STR-TEKEN',
    `${MUTATIE}/ReferentieMutatie`,
    'MutatieFZ',
    { element: 'ReferentieMutatie' },
  ],
];

/** Fields that the schema does not know. */
export const UNKNOWN: readonly Row[] = [
  ['bsn', 'x', 'STR-ONVERWACHT', '/Bericht/*', null, veld('Bericht')],
  ['header.Afzender', '06290001', 'STR-ONVERWACHT', `${HEADER}/*`, 'Header', veld('Header')],
  ['header.__proto__', 'x', 'STR-ONVERWACHT', `${HEADER}/*`, 'Header', veld('Header')],
  [
    'verzekerde.mutatieFZ.0.zorglocatie',
    null,
    'STR-ONVERWACHT',
    `${MUTATIE}/*`,
    'MutatieFZ',
    veld('MutatieFZ'),
  ],
];
