import { readdirSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { compileOracles, type Oracle } from '../support/oracles.ts';

const FZ825_XSD = read('schemas/fz825-2.0.xsd');
const FZ826_XSD = read('schemas/fz826-2.0.xsd');
const FZ825 = read('test/cases/fz825-geldig.xml');
const FZ826 = read('test/cases/fz826-afgekeurd.xml');
const HEADER_ONLY = read('test/cases/fz826-header-0200.xml');

const XSDS = [
  { id: 'FZ825', xsd: FZ825_XSD, namespace: 'http://ei.vektis.nl/mutatiebericht494' },
  { id: 'FZ826', xsd: FZ826_XSD, namespace: 'http://ei.vektis.nl/mutatiebericht495' },
];
const CODELIJSTEN = readdirSync(new URL('../../schemas/codelijsten', import.meta.url)).sort();

const HEADER = [
  'Berichtcode',
  'Berichtversie',
  'Berichtsubversie',
  'Berichtsoort',
  'IdentificatieAanlevering',
  'Dagtekening',
  'Afzender',
  'Ontvanger',
];
const MUTATIE = [
  'MutatieIdentificatie',
  'Plaatsingsbesluitnummer',
  'StatusAanlevering',
  'SoortMutatie',
  'Mutatiedatum',
];
/** The elements that a class cannot miss; MutatieFZ apart, of which the samples have two. */
const REQUIRED = ['Header', 'Verzekerde', ...HEADER, 'Verzekerdennummer', ...MUTATIE, 'Zorglocatie'];
/** The elements that may stand only once in their class. */
const SINGLE = [...REQUIRED, 'ReferentieMutatie', 'MutatieLocatie'];
const RETOUR = ['IdentificatieRetour', 'DagtekeningRetour', 'Retourcodes'];

const ACCEPTED = { libxmljs2: true, 'libxml2-wasm': true };
const REJECTED = { libxmljs2: false, 'libxml2-wasm': false };

describe.each(XSDS)('the XSD of $id', ({ id, xsd, namespace }) => {
  const documented = '//xs:element | //xs:simpleType | //xs:complexType';

  it('compiles in both libraries', () => {
    // An XSD that does not compile makes verdicts() throw; any other document is just invalid.
    expect(verdicts(xsd, '<x/>')).toEqual(REJECTED);
  });

  it('declares its namespace, version and one global element Bericht', () => {
    expect(query(xsd, '/xs:schema')[0]?.attributes).toEqual({
      targetNamespace: namespace,
      elementFormDefault: 'qualified',
      attributeFormDefault: 'unqualified',
      version: '2.0',
      id,
    });
    expect(query(xsd, '/xs:schema/xs:element').map(nameOf)).toEqual(['Bericht']);
  });

  it('uses only the constructs of the publishing style', () => {
    const used = new Set(query(xsd, '//*').map(({ element }) => element));
    expect([...used].sort()).toEqual([
      'annotation',
      'complexType',
      'documentation',
      'element',
      'enumeration',
      'maxLength',
      'minLength',
      'pattern',
      'restriction',
      'schema',
      'sequence',
      'simpleType',
    ]);
  });

  it('documents every element, type and enumeration value once', () => {
    const declared = `(${documented} | //xs:enumeration)`;
    expect(query(xsd, `${declared}[count(xs:annotation/xs:documentation) != 1]`)).toEqual([]);
    const texts = query(xsd, `${declared}/xs:annotation/xs:documentation`);
    expect(texts.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('ends the documentation of every element and type with its mark of provenance', () => {
    const texts = query(xsd, `(${documented})/xs:annotation/xs:documentation`).map(({ text }) => text);
    expect(texts.filter((text) => !/\. \([SVR]( [a-z]+)?(, [SVR]( [a-z]+)?)*\)$/.test(text))).toEqual([]);
  });

  it('says at the top and in the schema documentation that it is a reconstruction', () => {
    expect(xsd.slice(0, xsd.indexOf('<xs:schema'))).toContain('RECONSTRUCTIE, niet de officiële XSD');
    const [documentation] = query(xsd, '/xs:schema/xs:annotation/xs:documentation');
    expect(documentation?.text).toContain('reconstructie');
    expect(documentation?.text).toContain('NIET de officiële XSD');
  });

  it.each([
    ['LDT_Berichtcode', 'COD002-VEKT.xml'],
    ['LDT_StatusAanlevering', 'COD467-VEKT.xml'],
    ['LDT_Berichtsoort', 'COD856-VEKT.xml'],
  ])('gives the values of %s the meaning they have in %s', (type, codelijst) => {
    const meanings = meaningsOf(codelijst);
    const values = query(xsd, `//xs:simpleType[@name="${type}"]//xs:enumeration`);
    expect(values).not.toEqual([]);
    for (const { attributes, text } of values) {
      const { value = '' } = attributes;
      // The XSD writes in running text and may add this standard's own name between brackets.
      const meaning = text
        .trim()
        .replace(/ \(.*\)$/, '')
        .toLowerCase();
      expect(meaning, value).toBe(meanings.get(value)?.toLowerCase());
    }
  });
});

describe('the two XSDs together', () => {
  const types = (xsd: string): Map<string, string> =>
    new Map(query(xsd, '//xs:simpleType').map((type) => [nameOf(type), type.xml]));

  it('define the simple types they share alike, but for the Berichtcode', () => {
    const retour = types(FZ826_XSD);
    const different = [...types(FZ825_XSD)].filter(([name, xml]) => retour.get(name) !== xml);
    expect(different.map(([name]) => name)).toEqual(['LDT_Berichtcode']);
  });

  it('differ only in the simple types of the retourgegevens', () => {
    const heen = types(FZ825_XSD);
    expect([...types(FZ826_XSD).keys()].filter((name) => !heen.has(name))).toEqual([
      'LDT_IdentificatieRetour',
      'LDT_Retourcode',
    ]);
  });
});

describe('a good FZ825', () => {
  it.each<[string, Edit]>([
    ['as it stands', (xml) => xml],
    ['with a SKN of 8 digits', set('Verzekerdennummer', '12345678')],
    ['with one character of identification', set('IdentificatieAanlevering', 'a')],
    ['with 12 characters of identification', set('IdentificatieAanlevering', 'a'.repeat(12))],
    ['with 12 characters outside the BMP', set('IdentificatieAanlevering', '😀'.repeat(12))],
    ['with a line break, tab and return inside', set('IdentificatieAanlevering', 'a\nb&#9;c&#13;d')],
    ['with white space around the identification', set('IdentificatieAanlevering', '\n a \t\n')],
    ['with only a no-break space', set('IdentificatieAanlevering', '\u00a0')],
    ['with 20 characters of mutation', set('MutatieIdentificatie', 'a'.repeat(20))],
    ['with 20 characters of reference', set('ReferentieMutatie', 'a'.repeat(20))],
    ['without ReferentieMutatie', drop('ReferentieMutatie')],
    ['without MutatieLocatie', drop('MutatieLocatie')],
    ['with one MutatieFZ', drop('MutatieFZ')],
    ['with a third MutatieFZ', repeat('MutatieFZ')],
    ['in production', set('Berichtsoort', 'P')],
    ['with an intrekking', set('StatusAanlevering', '3')],
    ['on 29 February of a leap year', set('Mutatiedatum', '2024-02-29')],
    ['with white space around a date', set('Mutatiedatum', '\n  2026-03-02\n')],
    ['with another prefix', (xml) => xml.replaceAll('mbfz', 'x')],
    ['without a prefix', (xml) => xml.replaceAll('mbfz:', '').replace('xmlns:mbfz', 'xmlns')],
  ])('is accepted %s', (_, edit) => {
    expect(verdicts(FZ825_XSD, edit(FZ825))).toEqual(ACCEPTED);
  });
});

describe('a good FZ826', () => {
  it.each(['fz826-afgekeurd.xml', 'fz826-header-0001.xml', 'fz826-header-0200.xml'])(
    'is accepted: %s',
    (file) => {
      expect(verdicts(FZ826_XSD, read(`test/cases/${file}`))).toEqual(ACCEPTED);
    },
  );

  it('is accepted with many retourcodes', () => {
    expect(verdicts(FZ826_XSD, repeat('Retourcode')(FZ826))).toEqual(ACCEPTED);
  });

  it('is the header of the full one, and nothing else, when header-only', () => {
    const withoutVerzekerde = drop('Verzekerde')(FZ826);
    expect(verdicts(FZ826_XSD, withoutVerzekerde)).toEqual(ACCEPTED);
    expect(HEADER_ONLY.replace('R20260402-02', 'R20260402-01')).toBe(withoutVerzekerde);
  });
});

describe('an FZ825 with one fault', () => {
  it.each<[string, Edit]>([
    ...REQUIRED.map((element): [string, Edit] => [`without ${element}`, drop(element)]),
    ...SINGLE.map((element): [string, Edit] => [`with two of ${element}`, repeat(element)]),
    ['without any MutatieFZ', (xml) => drop('MutatieFZ')(drop('MutatieFZ')(xml))],
    ['of another Berichtcode', set('Berichtcode', '495')],
    ['of version 1', set('Berichtversie', '1')],
    ['of version 02', set('Berichtversie', '02')],
    ['of subversie 1', set('Berichtsubversie', '1')],
    ['with Berichtsoort p', set('Berichtsoort', 'p')],
    ['with Berichtsoort A', set('Berichtsoort', 'A')],
    ['with white space around the Berichtsoort', set('Berichtsoort', ' P ')],
    ['without identification', set('IdentificatieAanlevering', '')],
    ['with a blank identification', set('IdentificatieAanlevering', '   ')],
    ['with an identification of line breaks', set('IdentificatieAanlevering', '\n&#13;&#9;')],
    ['with 13 characters of identification', set('IdentificatieAanlevering', 'a'.repeat(13))],
    ['with an AGB-code of 7 digits', set('Afzender', '6290001')],
    ['with an AGB-code of 9 digits', set('Afzender', '006290001')],
    ['with an AGB-code with white space', set('Afzender', ' 06290001')],
    ['with a letter in the AGB-code', set('Afzender', '0629000O')],
    ['with an UZOVI-nummer of 3 digits', set('Ontvanger', '992')],
    ['with an UZOVI-nummer of 5 digits', set('Ontvanger', '09992')],
    ['with a SKN of 6 digits', set('Verzekerdennummer', '123456')],
    ['with a SKN of 9 digits', set('Verzekerdennummer', '123456789')],
    ['with digits of another script', set('Verzekerdennummer', '١٢٣٤٥٦٧')],
    ['with a blank mutation', set('MutatieIdentificatie', ' ')],
    ['with 21 characters of mutation', set('MutatieIdentificatie', 'a'.repeat(21))],
    ['with an empty reference', set('ReferentieMutatie', '')],
    ['with 21 characters of reference', set('ReferentieMutatie', 'a'.repeat(21))],
    ['with a besluit of 8 digits', set('Plaatsingsbesluitnummer', '20260017')],
    ['with a besluit of 10 digits', set('Plaatsingsbesluitnummer', '2026000017')],
    ['with StatusAanlevering 0', set('StatusAanlevering', '0')],
    ['with StatusAanlevering 4', set('StatusAanlevering', '4')],
    ['with SoortMutatie 0', set('SoortMutatie', '0')],
    ['with SoortMutatie 3', set('SoortMutatie', '3')],
    ['with a Zorglocatie of 7 digits', set('Zorglocatie', '6290002')],
    ['on a date that does not exist', set('Mutatiedatum', '2023-02-29')],
    ['on a date in zone Z', set('Mutatiedatum', '2026-03-02Z')],
    ['on a date in zone +01:00', set('Mutatiedatum', '2026-03-02+01:00')],
    ['on a date before the era', set('Mutatiedatum', '-2026-03-02')],
    ['on a date of year 12026', set('Mutatiedatum', '12026-03-02')],
    ['on a date and time', set('Mutatiedatum', '2026-03-02T00:00:00')],
    ['on a Dutch date', set('Dagtekening', '01-04-2026')],
    ['on an empty date', set('Dagtekening', '')],
    ['in another namespace', (xml) => xml.replace('mutatiebericht494', 'mutatiebericht495')],
    ['with a version in the namespace', (xml) => xml.replace('mutatiebericht494', 'mutatiebericht494/2.0')],
    ['without a namespace', (xml) => xml.replaceAll('mbfz:', '').replace(/ xmlns:mbfz="[^"]*"/, '')],
    ['with an element without namespace', (xml) => xml.replaceAll('mbfz:Ontvanger', 'Ontvanger')],
    [
      'with another root',
      (xml) =>
        xml
          .replaceAll('mbfz:Bericht>', 'mbfz:Mutatiebericht>')
          .replace('<mbfz:Bericht ', '<mbfz:Mutatiebericht '),
    ],
    ['with an attribute on the root', (xml) => xml.replace('<mbfz:Bericht ', '<mbfz:Bericht versie="2" ')],
    ['with an attribute on an element', (xml) => xml.replace('<mbfz:Header>', '<mbfz:Header id="1">')],
    ['with an unknown element', (xml) => xml.replace('</mbfz:Header>', '<mbfz:Nieuw/></mbfz:Header>')],
    ['with text in a class', (xml) => xml.replace('</mbfz:Header>', 'tekst</mbfz:Header>')],
    ['with an element in a value', set('Ontvanger', '<mbfz:Ontvanger>9992</mbfz:Ontvanger>')],
    ['with the elements in another order', swap('Afzender', 'Ontvanger')],
    ['with the classes in another order', swap('Header', 'Verzekerde')],
    ['with Retourcodes', (xml) => xml.replace('</mbfz:Header>', '<mbfz:Retourcodes/></mbfz:Header>')],
  ])('is rejected %s', (_, edit) => {
    expect(edit(FZ825)).not.toBe(FZ825);
    expect(verdicts(FZ825_XSD, edit(FZ825))).toEqual(REJECTED);
  });
});

describe('an FZ826 with one fault', () => {
  it.each<[string, Edit]>([
    ...[...REQUIRED.filter((element) => element !== 'Verzekerde'), ...RETOUR].map(
      (element): [string, Edit] => [`without ${element}`, drop(element)],
    ),
    ...[...SINGLE, ...RETOUR].map((element): [string, Edit] => [`with two of ${element}`, repeat(element)]),
    ['of another Berichtcode', set('Berichtcode', '494')],
    ['with a blank retouridentificatie', set('IdentificatieRetour', ' ')],
    ['with 13 characters of retouridentificatie', set('IdentificatieRetour', 'a'.repeat(13))],
    ['with a retour on a date in zone Z', set('DagtekeningRetour', '2026-04-02Z')],
    ['without any Retourcode', drop('Retourcode')],
    ['with a retourcode of 3 digits', set('Retourcode', '200')],
    ['with a retourcode of 5 digits', set('Retourcode', '00200')],
    ['with the Retourcodes first', swap('IdentificatieRetour', 'Retourcodes')],
    ['without Retourcodes at Verzekerde', withoutRetourcodes('Verzekerde')],
    ['without Retourcodes at MutatieFZ', withoutRetourcodes('MutatieFZ')],
    ['without Retourcodes at MutatieLocatie', withoutRetourcodes('MutatieLocatie')],
    ['in the namespace of the FZ825', (xml) => xml.replace('mutatiebericht495', 'mutatiebericht494')],
  ])('is rejected %s', (_, edit) => {
    expect(edit(FZ826)).not.toBe(FZ826);
    expect(verdicts(FZ826_XSD, edit(FZ826))).toEqual(REJECTED);
  });

  it('is rejected when it is the FZ825 itself', () => {
    expect(verdicts(FZ826_XSD, FZ825)).toEqual(REJECTED);
    expect(verdicts(FZ825_XSD, FZ826)).toEqual(REJECTED);
  });
});

describe('the code lists', () => {
  it('are those of this chain', () => {
    expect(CODELIJSTEN).toEqual(['COD002-VEKT.xml', 'COD467-VEKT.xml', 'COD856-VEKT.xml', 'COD954-VEKT.xml']);
  });

  it.each([
    ['COD002-VEKT.xml', ['494', '495']],
    ['COD467-VEKT.xml', ['1', '2', '3']],
    ['COD856-VEKT.xml', ['P', 'T']],
    [
      'COD954-VEKT.xml',
      [
        '0001',
        '0017',
        '0018',
        '0200',
        '0300',
        '0651',
        '8007',
        '8011',
        '8021',
        '8028',
        '8067',
        '8986',
        '9284',
      ],
    ],
  ])('%s has these codes, each once', (file, codes) => {
    expect(codelijst(file, '/cod:Codelijst/cod:CodelijstElement/cod:Code').map(({ text }) => text)).toEqual(
      codes,
    );
  });

  it.each(CODELIJSTEN)('%s has the format of a Vektis code list', (file) => {
    expect(codelijst(file, '/cod:Codelijst/cod:Codelijstcode')[0]?.text).toBe(file.replace('.xml', ''));
    expect(codelijst(file, '/cod:Codelijst/cod:Naam')[0]?.text).not.toBe('');
    const elements = codelijst(file, '/cod:Codelijst/cod:CodelijstElement');
    for (const [index] of elements.entries()) {
      const fields = codelijst(file, `/cod:Codelijst/cod:CodelijstElement[${index + 1}]/*`);
      expect(fields.map(({ element }) => element).join(' ')).toMatch(
        /^Code Betekenis( Ingangsdatum)?( Expiratiedatum)?$/,
      );
      expect(fields.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
    }
    const dates = codelijst(file, '//cod:Ingangsdatum | //cod:Expiratiedatum');
    expect(dates.filter(({ text }) => !/^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([]);
    expect(codelijst(file, '//*[namespace-uri() != "http://ei.vektis.nl/codelijsten/v1"]')).toEqual([]);
  });
});

type Edit = (xml: string) => string;

interface Row {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly xml: string;
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const compiled = new Map<string, readonly Oracle[]>();

/** What each oracle says of a message against an XSD; throws when either cannot compile the XSD. */
function verdicts(xsd: string, xml: string): Record<string, boolean> {
  const oracles = compiled.get(xsd) ?? compileOracles(xsd);
  compiled.set(xsd, oracles);
  return Object.fromEntries(oracles.map(({ name, accepts }) => [name, accepts(xml)]));
}

/** The elements that an XPath selects, as plain data. */
function query(xml: string, xpath: string): Row[] {
  const namespaces = { xs: 'http://www.w3.org/2001/XMLSchema', cod: 'http://ei.vektis.nl/codelijsten/v1' };
  return withDocument(xml, (document) =>
    document
      .find(xpath, namespaces)
      .filter((node) => node instanceof XmlElement)
      .map((element) => ({
        element: element.name,
        attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
        text: element.content,
        xml: element.toString(),
      })),
  );
}

function withDocument<T>(xml: string, use: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(xml);
  try {
    return use(document);
  } finally {
    document.dispose();
  }
}

function nameOf({ attributes: { name = '' } }: Row): string {
  return name;
}

function codelijst(file: string, xpath: string): Row[] {
  return query(read(`schemas/codelijsten/${file}`), xpath);
}

function meaningsOf(file: string): Map<string, string> {
  const texts = (field: string): string[] => codelijst(file, `//cod:${field}`).map(({ text }) => text);
  const meanings = texts('Betekenis');
  return new Map(texts('Code').map((code, index) => [code, meanings[index] ?? '']));
}

/** The first element of that name, with the white space before it. */
function first(name: string): RegExp {
  return new RegExp(`\\s*<(\\w+):${name}>[\\s\\S]*?</\\1:${name}>`);
}

function set(name: string, value: string): Edit {
  return (xml) => xml.replace(new RegExp(`(<\\w+:${name}>)[^<]*`), (_, tag: string) => tag + value);
}

function drop(name: string): Edit {
  return (xml) => xml.replace(first(name), '');
}

function repeat(name: string): Edit {
  return (xml) => xml.replace(first(name), (element) => element + element);
}

function swap(name: string, later: string): Edit {
  return (xml) => {
    const moved = first(later).exec(xml)?.[0] ?? '';
    return drop(later)(xml).replace(first(name), (element) => moved + element);
  };
}

function withoutRetourcodes(berichtklasse: string): Edit {
  const own = `\\s*<(\\w+):Retourcodes>((?!</?\\1:Retourcodes>)[\\s\\S])*</\\1:Retourcodes>(?=\\s*</\\1:${berichtklasse}>)`;
  return (xml) => xml.replace(new RegExp(own), '');
}
