import { describe, expect, it } from 'vitest';
import { validateStructure } from '../../src/parse/index.ts';
import { compileSchema, type MessageSchema } from '../../src/schema/index.ts';
import { linesOf } from './messages.ts';

/** A message of another kind: a class with an optional and a repeated sequence, and a root that is a value. */
const SCHEMA = compiled(`
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x"
      elementFormDefault="qualified" id="Rooster">
    <xs:element name="Rooster">
      <xs:complexType>
        <xs:sequence>
          <xs:element name="Naam" type="xs:token"/>
          <xs:sequence minOccurs="0">
            <xs:element name="Van" type="xs:date"/>
            <xs:element name="Tot" type="xs:date"/>
          </xs:sequence>
          <xs:sequence maxOccurs="2">
            <xs:element name="Dag" type="xs:date"/>
            <xs:element name="Uren" type="xs:decimal" minOccurs="0"/>
          </xs:sequence>
        </xs:sequence>
      </xs:complexType>
    </xs:element>
    <xs:element name="Aantal" type="xs:positiveInteger"/>
  </xs:schema>`);

function compiled(xsd: string): MessageSchema {
  const result = compileSchema(xsd);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.schema;
}

/** A Rooster whose elements stand each on a line of its own, the first on line 2. */
function rooster(...children: readonly string[]): string {
  const lines = children.map((child) => {
    const [name, value = ''] = child.split('=');
    return `<${name}>${value}</${name}>`;
  });
  return ['<Rooster xmlns="urn:x">', ...lines, '</Rooster>'].join('\n');
}

const NAAM = 'Naam=x';
const VAN = 'Van=2026-01-01';
const TOT = 'Tot=2026-02-01';
const DAG = 'Dag=2026-01-05';
const UREN = 'Uren=7.5';

describe('validateStructure', () => {
  it.each([
    ['a value', '<Aantal xmlns="urn:x"> 12 </Aantal>'],
    ['a value as bytes', new TextEncoder().encode('<x:Aantal xmlns:x="urn:x">1</x:Aantal>')],
    ['a class without what is optional', rooster(NAAM, DAG)],
    ['a class with the optional sequence', rooster(NAAM, VAN, TOT, DAG)],
    ['a class with two rounds', rooster(NAAM, DAG, DAG)],
    ['a class with all it may have', rooster(NAAM, VAN, TOT, DAG, UREN, DAG, UREN)],
  ])('accepts %s', (_, message) => {
    expect(validateStructure(message, SCHEMA)).toEqual([]);
  });

  it.each([
    [
      'a value of another type',
      '<Aantal xmlns="urn:x">0</Aantal>',
      ['STR-VORM /Aantal 1:1 [-] {"element":"Aantal","builtin":"positiveInteger"}'],
    ],
    [
      'a value that is absent',
      '\n<Aantal xmlns="urn:x"/>',
      ['STR-LEEG /Aantal 2:1 [-] {"element":"Aantal"}'],
    ],
    [
      'an attribute of a value',
      '<Aantal xmlns="urn:x" a="1">1</Aantal>',
      ['STR-ATTRIBUUT /Aantal 1:1 [-] {"fault":"attribuut","element":"Aantal"}'],
    ],
    [
      'an element in a value',
      '<Aantal xmlns="urn:x"><b/>1</Aantal>',
      ['STR-ONVERWACHT /Aantal 1:23 [-] {"fault":"in-waarde","element":"Aantal"}'],
    ],
    [
      'another root',
      '<Rooster/>',
      [
        'STR-BERICHT /* 1:1 [-] {"fault":"root","supported":[{"berichttype":"Rooster","root":"Rooster","namespace":"urn:x"},{"berichttype":"Rooster","root":"Aantal","namespace":"urn:x"}]}',
      ],
    ],
    [
      'half of the optional sequence',
      rooster(NAAM, VAN, DAG),
      ['STR-ONTBREEKT /Rooster/Tot 4:1 [-] {"element":"Tot","klasse":"Rooster"}'],
    ],
    [
      'the other half',
      rooster(NAAM, TOT, DAG),
      ['STR-ONTBREEKT /Rooster/Van 3:1 [-] {"element":"Van","klasse":"Rooster"}'],
    ],
    [
      'the repeated sequence is absent',
      rooster(NAAM, VAN, TOT),
      ['STR-ONTBREEKT /Rooster/Dag[1] 5:1 [-] {"element":"Dag","klasse":"Rooster"}'],
    ],
    [
      'a round without its first element',
      rooster(NAAM, DAG, UREN, UREN),
      ['STR-ONTBREEKT /Rooster/Dag[2] 5:1 [-] {"element":"Dag","klasse":"Rooster"}'],
    ],
    [
      'a round too many',
      rooster(NAAM, DAG, UREN, DAG, DAG, UREN),
      ['STR-HERHAALD /Rooster/Dag[3] 6:1 [-] {"element":"Dag","klasse":"Rooster","max":2,"expected":"Uren"}'],
    ],
    [
      'the optional sequence in the wrong place',
      rooster(NAAM, DAG, UREN, VAN, TOT),
      [
        'STR-VOLGORDE /Rooster/Van 5:1 [-] {"element":"Van","klasse":"Rooster","after":"Naam"}',
        'STR-VOLGORDE /Rooster/Tot 6:1 [-] {"element":"Tot","klasse":"Rooster","after":"Van"}',
      ],
    ],
    [
      'a second element that should not repeat',
      rooster(NAAM, NAAM, DAG),
      [
        'STR-HERHAALD /Rooster/Naam[2] 3:1 [-] {"element":"Naam","klasse":"Rooster","max":1,"expected":"Dag"}',
      ],
    ],
    [
      'values in both rounds',
      rooster(NAAM, 'Dag=morgen', UREN, DAG, 'Uren=zeven'),
      [
        'STR-VORM /Rooster/Dag[1] 3:1 [-] {"element":"Dag","builtin":"date"}',
        'STR-VORM /Rooster/Uren[2] 6:1 [-] {"element":"Uren","builtin":"decimal"}',
      ],
    ],
  ] as const)('refuses %s', (_, message, expected) => {
    expect(linesOf(validateStructure(message, SCHEMA))).toEqual(expected);
  });

  it('gives the fault of controletype 1 of a document that cannot be read', () => {
    expect(validateStructure('\n<!DOCTYPE Aantal>', SCHEMA)).toEqual([
      {
        controletype: 1,
        rule: 'XML-DOCTYPE',
        retourcode: null,
        voorlopig: false,
        berichtklasse: null,
        mutatie: null,
        path: '/',
        line: 2,
        column: 1,
        args: {},
        message: expect.any(String),
        url: 'https://example.org/fz825/regels/xml-doctype.html',
      },
    ]);
  });

  it('gives values only when they are asked for', () => {
    const message = '<Aantal xmlns="urn:x">kanarie</Aantal>';
    expect(validateStructure(message, SCHEMA).map(({ value }) => value)).toEqual([undefined]);
    expect(validateStructure(message, SCHEMA, { includeValues: true }).map(({ value }) => value)).toEqual([
      'kanarie',
    ]);
  });

  it('throws for what is no document', () => {
    const input: unknown = { Aantal: 1 };
    expect(() => validateStructure(input as string, SCHEMA)).toThrow(TypeError);
  });
});

describe('elements without a namespace in one that has', () => {
  const LOKAAL = compiled(`
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" id="Lokaal">
      <xs:element name="Lijst">
        <xs:complexType><xs:sequence>
          <xs:element name="Groep" maxOccurs="2">
            <xs:complexType><xs:sequence><xs:element name="Dag" type="xs:date"/></xs:sequence></xs:complexType>
          </xs:element>
        </xs:sequence></xs:complexType>
      </xs:element>
    </xs:schema>`);
  const groep = (prefix: string): string =>
    `<${prefix}Groep><${prefix}Dag>2026-01-05</${prefix}Dag></${prefix}Groep>`;
  const lijst = (...groepen: readonly string[]): string =>
    `<x:Lijst xmlns:x="urn:x">${groepen.join('')}</x:Lijst>`;

  it('are taken without one', () => {
    expect(validateStructure(lijst(groep(''), groep('')), LOKAAL)).toEqual([]);
  });

  it('are told once when they are in the namespace of what they stand in', () => {
    expect(linesOf(validateStructure(lijst(groep('x:'), groep('')), LOKAAL))).toEqual([
      'STR-NAAMRUIMTE /Lijst/Groep[1] 1:26 [Groep] {"element":"Groep","namespace":""}',
    ]);
  });
});

describe('a version that is not supported', () => {
  const BERICHTVERSIE = limited('Berichtversie', '2', '3');

  function limited(name: string, ...values: readonly string[]): string {
    const allowed = values.map((value) => `<xs:enumeration value="${value}"/>`).join('');
    return `<xs:element name="${name}"><xs:simpleType><xs:restriction base="xs:string">${allowed}</xs:restriction></xs:simpleType></xs:element>`;
  }

  function klasse(name: string, ...children: readonly string[]): string {
    return `<xs:element name="${name}"><xs:complexType><xs:sequence>${children.join('')}</xs:sequence></xs:complexType></xs:element>`;
  }

  /** A message with these elements in its Header, and with versions of something else around it. */
  function schemaWith(...header: readonly string[]): MessageSchema {
    const groep = klasse('Groep', klasse('Header', limited('Berichtversie', '8')));
    return compiled(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" id="V">
      <xs:element name="Aantal" type="xs:positiveInteger"/>
      ${klasse('Brief', '<xs:element name="Header" type="xs:string"/>')}
      ${klasse('Bericht', klasse('Versie', limited('Berichtversie', '7')), klasse('Header', ...header), groep)}
    </xs:schema>`);
  }

  function bericht(header: string, groep = '8'): string {
    const versie = '<Versie><Berichtversie>7</Berichtversie></Versie>';
    const inGroep = `<Groep><Header><Berichtversie>${groep}</Berichtversie></Header></Groep>`;
    return `<Bericht>${versie}\n<Header>${header}</Header>\n${inGroep}</Bericht>`;
  }

  it.each([
    [
      'of one number',
      [BERICHTVERSIE],
      '<Berichtversie>4</Berichtversie>',
      { berichttype: 'V', supported: [['2', '3']] },
    ],
    [
      'of two numbers',
      [BERICHTVERSIE, limited('Berichtsubversie', '0')],
      '<Berichtversie>4</Berichtversie><Berichtsubversie>0</Berichtsubversie>',
      { berichttype: 'V', found: '4.0', supported: [['2', '3'], ['0']] },
    ],
    [
      'of which the second number may be there twice',
      [BERICHTVERSIE, limited('Berichtsubversie', '0').replace('name', 'maxOccurs="2" name')],
      '<Berichtversie>4</Berichtversie><Berichtsubversie>0</Berichtsubversie>',
      { berichttype: 'V', supported: [['2', '3'], ['0']] },
    ],
    [
      'of which the second number may be anything',
      [BERICHTVERSIE, '<xs:element name="Berichtsubversie" type="xs:string"/>'],
      '<Berichtversie>4</Berichtversie><Berichtsubversie>12</Berichtsubversie>',
      { berichttype: 'V', found: '4.12', supported: [['2', '3']] },
    ],
  ])('is told beside those of the schema: %s', (_, header, content, args) => {
    expect(linesOf(validateStructure(bericht(content), schemaWith(...header)))).toEqual([
      `STR-VERSIE /Bericht/Header/Berichtversie 2:9 [Header] ${JSON.stringify(args)}`,
    ]);
  });

  it('is looked for in the header of the message, in the elements that may be there once', () => {
    const schema = schemaWith(BERICHTVERSIE.replace('name', 'maxOccurs="2" name'));
    const twice = '<Berichtversie>4</Berichtversie><Berichtversie>5</Berichtversie>';
    expect(linesOf(validateStructure(bericht(twice, '9'), schema))).toEqual([
      'STR-ENUMERATIE /Bericht/Header/Berichtversie[1] 2:9 [Header] {"element":"Berichtversie","allowed":[{"value":"2","documentation":""},{"value":"3","documentation":""}]}',
      'STR-ENUMERATIE /Bericht/Header/Berichtversie[2] 2:41 [Header] {"element":"Berichtversie","allowed":[{"value":"2","documentation":""},{"value":"3","documentation":""}]}',
      'STR-ENUMERATIE /Bericht/Groep/Header/Berichtversie 3:16 [Header] {"element":"Berichtversie","allowed":[{"value":"8","documentation":""}]}',
    ]);
  });
});
