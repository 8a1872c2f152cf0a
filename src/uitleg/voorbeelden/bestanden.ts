import type { CatalogueRule, StructureRule, XmlRule } from '../../taal/index.ts';
import { bericht, mutatie, retourHeader } from './berichten.ts';
import type { Voorbeeld } from './voorbeeld.ts';

type Voorbeelden = Readonly<Record<string, Voorbeeld>>;

const GOED_CSV = 'id;retourcode\nVC009;8011';

const DATUM_XSD = /* @__PURE__ */ xsd('<xs:element name="Dag" type="xs:date"/>');

const NIET_GESTART = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  mutaties: [],
};

const BESLUIT = { ...NIET_GESTART, startdatum: '2026-01-05' };

const MUTATIE = { mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-02-02' };

const MELDING = { code: 'XML-LEEG', omschrijving: 'Het bericht is leeg.' };

/** Of the rules of an answer. */
const retourVoorbeelden = () =>
  ({
    'RET-HEEN': {
      fout: retourHeader(['0200'], { IdentificatieAanlevering: 'A-2' }),
      goed: retourHeader(['0200'], { IdentificatieAanlevering: 'A-1' }),
    },
    'RET-VULLING': { fout: retourHeader(['0001', '8007']), goed: retourHeader(['0001']) },
    'RET-CODE': { fout: retourHeader(['0001', '9999']), goed: retourHeader(['0001']) },
    W005: {
      fout: retourHeader(['0200'], { DagtekeningRetour: '2026-03-09' }),
      goed: retourHeader(['0200'], { DagtekeningRetour: '2026-03-12' }),
    },
    W006: {
      fout: retourMutatie('9999'),
      goed: retourMutatie('8007'),
    },
  }) satisfies Voorbeelden;

/** Of those of a CSV of retourcodes. */
const csvVoorbeelden = () =>
  ({
    // Where it says […] the line before it goes on.
    'CSV-LIMIET': { fout: `${GOED_CSV}\n[…]`, goed: GOED_CSV },
    // The character that stands for bytes that are no UTF-8.
    'CSV-ONLEESBAAR': {
      fout: 'id;retourcode;tekst\nVC009;8011;clie\ufffdnt',
      goed: 'id;retourcode;tekst\nVC009;8011;cliënt',
    },
    'CSV-LEEG': { fout: '', goed: GOED_CSV },
    'CSV-SCHEIDING': { fout: 'id retourcode\nVC009 8011', goed: GOED_CSV },
    'CSV-AANHALING': { fout: 'id;retourcode\n"VC009;8011', goed: 'id;retourcode\n"VC009";8011' },
    'CSV-KOLOM': { fout: 'id;tekst\nVC009;8011', goed: GOED_CSV },
    'CSV-CELLEN': { fout: 'id;retourcode\nVC009;8011;', goed: GOED_CSV },
    'CSV-ID': { fout: 'id;retourcode\nVC099;8011', goed: GOED_CSV },
    'CSV-HERHAALD': { fout: `${GOED_CSV}\nVC009;8007`, goed: `${GOED_CSV}\nVC010;8007` },
    'CSV-CODE': { fout: 'id;retourcode\nVC005;651', goed: 'id;retourcode\nVC005;0651' },
  }) satisfies Voorbeelden;

/** Of those of an XSD, or by one. */
const xsdVoorbeelden = () =>
  ({
    'XSD-XML': { fout: DATUM_XSD.replace('</xs:schema>', ''), goed: DATUM_XSD },
    'XSD-ONDERSTEUND': {
      fout: xsd('<xs:element name="Dag" type="xs:ID"/>'),
      goed: DATUM_XSD,
    },
    'XSD-ONGELDIG': { fout: xsd('<xs:element name="Dag" type="Datum"/>'), goed: DATUM_XSD },
    'XSD-BERICHT': {
      fout: '<xs:element name="Verzekerde" type="mbfz:Verzekerde" maxOccurs="2">',
      goed: '<xs:element name="Verzekerde" type="mbfz:Verzekerde">',
    },
    'XSD-LIBXML2': { fout: '<Dag>vandaag</Dag>', goed: '<Dag>2026-03-02</Dag>' },
  }) satisfies Voorbeelden;

/** Of those of the data of sources. */
const bronVoorbeelden = () =>
  ({
    'BRON-VORM': { fout: '{ "agb": "06290001" }', goed: '{ "agb": [{ "code": "06290001" }] }' },
    'BRON-ONTBREEKT': {
      fout: '{ "uzovi": [{ "van": "2026-01-01" }] }',
      goed: '{ "uzovi": [{ "code": "9992", "van": "2026-01-01" }] }',
    },
    'BRON-ONBEKEND': { fout: '{ "agbs": [] }', goed: '{ "agb": [] }' },
    'BRON-PERIODE': {
      fout: '{ "uzovi": [{ "code": "9992", "van": "2026-02-01", "tot": "2026-01-01" }] }',
      goed: '{ "uzovi": [{ "code": "9992", "van": "2026-01-01", "tot": "2026-02-01" }] }',
    },
    'BRON-HERHAALD': {
      fout: json({ plaatsingsbesluiten: [BESLUIT, BESLUIT] }),
      goed: json({ plaatsingsbesluiten: [BESLUIT] }),
    },
    'BRON-VERLOOP': {
      fout: json({ plaatsingsbesluiten: [{ ...NIET_GESTART, mutaties: [MUTATIE] }] }),
      goed: json({ plaatsingsbesluiten: [{ ...BESLUIT, mutaties: [MUTATIE] }] }),
    },
  }) satisfies Voorbeelden;

/** Of those of an administratie. */
const administratieVoorbeelden = () =>
  ({
    'ADM-TOEPASSEN': {
      fout: mutatie({ besluit: '202600099' }),
      goed: mutatie({ besluit: '202600017' }),
    },
    'ADM-WENS': {
      fout: json({ gewenst: [{ soort: 'eindeZorg', datum: '2026-01-04' }] }),
      goed: json({ gewenst: [{ soort: 'eindeZorg', datum: '2026-01-05' }] }),
    },
    'ADM-KENMERK': { fout: json({ kenmerk: 'M-8' }), goed: json({ kenmerk: 'M-9' }) },
    'ADM-INTREKKING': {
      fout: json({ gemeld: [MUTATIE], gewenst: [] }),
      goed: json({ gemeld: [{ ...MUTATIE, zorglocatie: '06290002' }], gewenst: [] }),
    },
    'ADM-TERUG': { fout: json({ ...BESLUIT, startdatum: '2026-01-12' }), goed: json(BESLUIT) },
    'ADM-ANTWOORD': { fout: '[]', goed: json([MELDING]) },
    'ADM-OPNIEUW': {
      fout: json({ identificatieAanlevering: 'A-1' }),
      goed: json({ identificatieAanlevering: 'A-2' }),
    },
    'ADM-STAP': {
      fout: json({ toestand: 'verzonden', gebeurtenis: 'verzending' }),
      goed: json({ toestand: 'verzonden', gebeurtenis: 'acceptatie' }),
    },
  }) satisfies Voorbeelden;

/** Of those of a profile. */
const profielVoorbeelden = () =>
  ({
    'PRF-JSON': { fout: '{ "naam": "leverancier", }', goed: '{ "naam": "leverancier" }' },
    'PRF-VORM': { fout: '{ "naam": "" }', goed: '{ "naam": "leverancier" }' },
    'PRF-PLAATS': {
      fout: profiel({ elementen: { 'Header/Afzender': 'Verzender' } }),
      goed: profiel({ elementen: { 'Header/Afzender': 'Afzender' } }),
    },
    'PRF-CODE': {
      fout: profiel({ codes: { 'MutatieFZ/SoortMutatie': { 3: '1' } } }),
      goed: profiel({ codes: { 'MutatieFZ/SoortMutatie': { 1: '1', 2: '2' } } }),
    },
    'PRF-VAST': {
      fout: profiel({ vast: { 'Header/Ontvanger': '9992' } }),
      goed: profiel({ vast: {} }),
    },
    'PRF-BERICHT': {
      fout: '{ "naam": "leverancier", "bericht": { "root": "Dagen" } }',
      goed: '{ "naam": "leverancier", "bericht": { "root": "Week" } }',
    },
  }) satisfies Voorbeelden;

/** Of those of a delivery, and of the records of an audit. */
const leveringVoorbeelden = () =>
  ({
    'AUD-REGEL': { fout: '"verdict":"rejected"', goed: '"verdict":"accepted"' },
    'AUD-GEHEEL': { fout: '{ "aantal": 2 }', goed: '{ "aantal": 1 }' },

    // Where it says […] there is a whole message.
    'LEV-BERICHT': {
      fout: '{ "naam": "1.xml", "bericht": "[…]" }',
      goed: '{ "naam": "1.xml", "inhoud": "[…]" }',
    },
    'LEV-ONVOLLEDIG': {
      fout: json({ uzovi: [{ code: '9992' }] }),
      goed: json({ uzovi: [{ code: '9992' }], agb: [{ code: '06290001' }, { code: '06290002' }] }),
    },
    'LEV-AFGEBROKEN': {
      fout: "async function* () { yield bericht; throw new Error('geen verbinding'); }",
      goed: 'async function* () { yield bericht; }',
    },
    'LEV-CRITERIA': {
      fout: '{ "afkeurpercentage": { "max": "een half" } }',
      goed: '{ "afkeurpercentage": { "max": 0.5 } }',
    },
  }) satisfies Voorbeelden;

/** Of those of what is compared, pseudonymised, or was not run to its end. */
const overigVoorbeelden = () =>
  ({
    'VGL-LIMIET': { fout: grown(11), goed: grown(2) },
    'VGL-RBC': {
      fout: '[{ "retourcode": "8011" }]',
      goed: '[{ "id": "VC009", "retourcode": "8011" }]',
    },

    'PSE-AANVULLEND': {
      fout: '{}',
      goed: '{ "Verzekerde/Opmerking": "weglaten" }',
    },
    'PSE-WAARDE': {
      fout: '<xs:maxLength value="10"/>',
      goed: '<xs:maxLength value="20"/>',
    },

    'VSP-VORM': {
      fout: json({ conversatieId: '2026-0031' }),
      goed: json({ conversatieId: '0b6f2f0e-3c1d-4f5a-9b7e-1d2c3b4a5968' }),
    },
    'VSP-BERICHT': {
      fout: json({ afzender: '06290099' }),
      goed: json({ afzender: '06290001' }),
    },
    'VSP-PAYLOAD': {
      fout: bericht().replace('UTF-8', 'ISO-8859-1'),
      goed: bericht(),
    },
    'VSP-UITWISSELING': {
      fout: json(['listed', 'download', 'confirmed']),
      goed: json(['listed', 'download', 'stored', 'confirmed']),
    },
    'RBC-SCHEMA': {
      fout: '{ "Header/Afzender": "Verzender" }',
      goed: '{}',
    },
    'RBC-FOUT': {
      fout: "{ isBekend: () => { throw new Error('geen verbinding'); } }",
      goed: "{ isBekend: (code) => ['06290001', '06290002'].includes(code) }",
    },
  }) satisfies Voorbeelden;

/** Of each rule on what is no message, or is judged by more than the message alone. */
export const bestandVoorbeelden = (): Readonly<
  Record<Exclude<CatalogueRule, XmlRule | StructureRule>, Voorbeeld>
> => ({
  ...retourVoorbeelden(),
  ...csvVoorbeelden(),
  ...xsdVoorbeelden(),
  ...bronVoorbeelden(),
  ...administratieVoorbeelden(),
  ...profielVoorbeelden(),
  ...leveringVoorbeelden(),
  ...overigVoorbeelden(),
});

/** A whole retourbericht in which the mutation has one retourcode. */
function retourMutatie(code: string): string {
  const codes = (given: string): string => `<Retourcodes><Retourcode>${given}</Retourcode></Retourcodes>`;
  return bericht()
    .replace('mutatiebericht494', 'mutatiebericht495')
    .replace(/ {2}<Header>[\s\S]*<\/Header>/, retourHeader(['0200']).replace(/^/gm, '  '))
    .replace('</Zorglocatie>', `</Zorglocatie>\n        ${codes('0200')}`)
    .replace('</MutatieLocatie>', `</MutatieLocatie>\n      ${codes(code)}`)
    .replace('</MutatieFZ>', `</MutatieFZ>\n    ${codes('0200')}`);
}

function xsd(content: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n  ${content}\n</xs:schema>`;
}

function json(value: object): string {
  return JSON.stringify(value, undefined, 2);
}

function profiel(fz825: object): string {
  return json({ naam: 'leverancier', fz825 });
}

/** A schema in which each of four classes has so many elements of the next. */
function grown(count: number): string {
  const classes = [1, 2, 3, 4].map((level) => {
    const each = Array.from(
      { length: count },
      (_, index) =>
        `      <xs:element name="E${index + 1}" type="${level === 4 ? 'xs:date' : `T${level + 1}`}"/>`,
    );
    return `<xs:complexType name="T${level}">\n    <xs:sequence>\n${each.join('\n')}\n    </xs:sequence>\n  </xs:complexType>`;
  });
  return xsd(`<xs:element name="Alles" type="T1"/>\n  ${classes.join('\n  ')}`);
}
