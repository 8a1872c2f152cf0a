import fc from 'fast-check';
import { element, facet, schema, simpleType } from '../xsd-texts.ts';
import { breaking, type SchemaCase } from './schema-case.ts';

const A = ' xmlns:a="urn:a" targetNamespace="urn:a"';
const QUALIFIED = ' elementFormDefault="qualified"';

/** The same names as in the schema that imports it, with other meanings. */
const COLLIDING = schema(
  `${simpleType('Code', 'xs:token', facet('length', '2'))}<xs:element name="Code" type="b:Code"/>` +
    '<xs:complexType name="Klasse"><xs:sequence><xs:element name="Code" type="b:Code" minOccurs="0"/>' +
    '<xs:element ref="b:Code" minOccurs="0"/></xs:sequence></xs:complexType>',
  ' xmlns:b="urn:b" targetNamespace="urn:b"',
);

/** Namespaces, forms and imports. */
export const namespaces: readonly SchemaCase[] = [
  {
    name: 'namespace: none',
    xsd: schema('<xs:element name="v" type="xs:date"/><xs:element name="w" type="xs:int"/>'),
    accepted: ['<v>2024-02-29</v>', '<w>1</w>', '<v xmlns:a="urn:a">2024-02-29</v>'],
    rejected: breaking('STR-BERICHT', '<v xmlns="urn:a">2024-02-29</v>', '<x>1</x>', '<V>2024-02-29</V>'),
  },
  {
    name: 'namespace: local elements are in none',
    xsd: schema(klasse('v', element('e')), A),
    accepted: ['<a:v xmlns:a="urn:a"><e/></a:v>', '<v xmlns="urn:a"><e xmlns="">x</e></v>'],
    rejected: breaking('STR-NAAMRUIMTE', '<v xmlns="urn:a"><e/></v>', '<a:v xmlns:a="urn:a"><a:e/></a:v>'),
  },
  {
    name: 'namespace: local elements are in that of the schema',
    xsd: schema(klasse('v', element('e')), A + QUALIFIED),
    accepted: ['<v xmlns="urn:a"><e/></v>', '<a:v xmlns:a="urn:a"><b:e xmlns:b="urn:a">x</b:e></a:v>'],
    rejected: [
      ['<a:v xmlns:a="urn:a"><e/></a:v>', 'STR-NAAMRUIMTE'],
      ['<v xmlns="urn:a"><e xmlns="urn:A"/></v>', 'STR-NAAMRUIMTE'],
      ['<v><e/></v>', 'STR-BERICHT'],
      ['<v xmlns="urn:a/"><e/></v>', 'STR-BERICHT'],
    ],
  },
  {
    name: 'namespace: one local element in it and one of the same name not',
    xsd: schema(
      klasse('v', element('e') + element('e', ' form="unqualified"').replace('string', 'int')),
      A + QUALIFIED,
    ),
    accepted: ['<v xmlns="urn:a"><e>x</e><e xmlns="">1</e></v>'],
    rejected: [
      ['<v xmlns="urn:a"><e>x</e><e xmlns="">x</e></v>', 'STR-VORM'],
      ['<v xmlns="urn:a"><e xmlns="">1</e><e>x</e></v>', 'STR-VOLGORDE'],
      ['<v xmlns="urn:a"><e>1</e><e>1</e></v>', 'STR-ONVERWACHT'],
      ['<v xmlns="urn:a"><e>x</e><e xmlns="urn:b">1</e></v>', 'STR-ONVERWACHT'],
    ],
  },
  {
    name: 'namespace: one that is the default one of the XSD, and XML Schema itself by another prefix',
    xsd:
      '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a">' +
      '<xsd:element name="v" type="t" xmlns:x="urn:a"/><xsd:simpleType name="t">' +
      '<y:restriction base="y:token" xmlns:y="http://www.w3.org/2001/XMLSchema"><y:maxLength value="1"/></y:restriction>' +
      '</xsd:simpleType></xsd:schema>',
    accepted: ['<v xmlns="urn:a">x</v>', '<q:v xmlns:q="urn:a"> x </q:v>'],
    rejected: [
      ['<v xmlns="urn:a">xy</v>', 'STR-LENGTE'],
      ['<v>x</v>', 'STR-BERICHT'],
    ],
  },
  {
    name: 'import: the same names in two namespaces, and in none',
    xsd: schema(
      '<xs:import namespace="urn:b" schemaLocation="b.xsd"/>' +
        klasse(
          'v',
          '<xs:element name="Code" type="a:Code"/><xs:element ref="b:Code"/>' +
            '<xs:element name="Code" type="xs:boolean" form="unqualified"/><xs:element name="Klasse" type="b:Klasse"/>',
        ) +
        simpleType('Code', 'xs:string', facet('length', '1')),
      `${A}${QUALIFIED} xmlns:b="urn:b"`,
    ),
    imports: { 'b.xsd': COLLIDING },
    accepted: [
      both('<a:Code>1</a:Code><b:Code>12</b:Code><Code>true</Code><a:Klasse/>'),
      both(
        '<a:Code>1</a:Code><b:Code> 12 </b:Code><Code>0</Code><a:Klasse><Code>12</Code><b:Code>34</b:Code></a:Klasse>',
      ),
      '<b:Code xmlns:b="urn:b">12</b:Code>',
    ],
    rejected: [
      [both('<a:Code>12</a:Code><b:Code>12</b:Code><Code>true</Code><a:Klasse/>'), 'STR-LENGTE'],
      [both('<a:Code>1</a:Code><b:Code>1</b:Code><Code>true</Code><a:Klasse/>'), 'STR-LENGTE'],
      [both('<a:Code>1</a:Code><b:Code>12</b:Code><Code>12</Code><a:Klasse/>'), 'STR-VORM'],
      [
        both('<a:Code>1</a:Code><b:Code>12</b:Code><Code>true</Code><a:Klasse><Code>1</Code></a:Klasse>'),
        'STR-LENGTE',
      ],
      [
        both(
          '<a:Code>1</a:Code><b:Code>12</b:Code><Code>true</Code><a:Klasse><a:Code>12</a:Code></a:Klasse>',
        ),
        'STR-NAAMRUIMTE',
      ],
      [both('<b:Code>12</b:Code><a:Code>1</a:Code><Code>true</Code><a:Klasse/>'), 'STR-VOLGORDE'],
      [both('<a:Code>1</a:Code><b:Code>12</b:Code><Code>true</Code><b:Klasse/>'), 'STR-NAAMRUIMTE'],
      ['<a:Code xmlns:a="urn:a">1</a:Code>', 'STR-BERICHT'],
    ],
    random: fc
      .tuple(
        fc.constantFrom('a:', 'b:', ''),
        fc.constantFrom('1', '12', 'x', 'true'),
        fc.constantFrom('a:', 'b:', ''),
      )
      .map(([first, text, second]) =>
        both(
          `<${first}Code>${text}</${first}Code><${second}Code>12</${second}Code><Code>1</Code><a:Klasse/>`,
        ),
      ),
  },
  {
    name: 'import: a restriction of an imported restriction',
    xsd: schema(
      '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="v" type="a:Bedrag"/>' +
        simpleType('Bedrag', 'b:Bedrag', facet('maxInclusive', '9.99') + facet('fractionDigits', '1')),
      `${A} xmlns:b="urn:b"`,
    ),
    imports: {
      'b.xsd': schema(
        simpleType('Bedrag', 'xs:decimal', facet('fractionDigits', '2') + facet('minInclusive', '0')),
        ' targetNamespace="urn:b"',
      ),
    },
    accepted: ['<v xmlns="urn:a">0</v>', '<v xmlns="urn:a"> 9.90 </v>'],
    rejected: [
      ['<v xmlns="urn:a">9.99</v>', 'STR-CIJFERS'],
      ['<v xmlns="urn:a">-0.1</v>', 'STR-GRENS'],
      ['<v xmlns="urn:a">10</v>', 'STR-GRENS'],
    ],
    random: fc.stringMatching(/^-?[019]\d?(\.[09]{1,2})?$/).map((text) => `<v xmlns="urn:a">${text}</v>`),
  },
  {
    name: 'import: a schema without namespace, and one without import that is imported itself',
    xsd: schema(
      '<xs:import schemaLocation="none.xsd"/><xs:import namespace="urn:b" schemaLocation="b.xsd"/>' +
        klasse('v', '<xs:element ref="e"/><xs:element ref="b:e"/><xs:element name="e" type="t"/>'),
      `${A}${QUALIFIED} xmlns:b="urn:b"`,
    ),
    imports: {
      'none.xsd': schema(
        `<xs:element name="e" type="t"/>${simpleType('t', 'xs:int', facet('maxInclusive', '1'))}`,
      ),
      'b.xsd': schema(`<xs:element name="e" type="xs:date"/>`, ' targetNamespace="urn:b"'),
    },
    accepted: [
      both('<e>1</e><b:e>2024-02-29</b:e><a:e>0</a:e>'),
      '<e>1</e>',
      '<e xmlns="urn:b">2024-02-29</e>',
    ],
    rejected: [
      [both('<e>2</e><b:e>2024-02-29</b:e><a:e>0</a:e>'), 'STR-GRENS'],
      [both('<e>1</e><b:e>2024-02-29</b:e><a:e>2</a:e>'), 'STR-GRENS'],
      [both('<e>1</e><b:e>2023-02-29</b:e><a:e>0</a:e>'), 'STR-DATUM'],
      [both('<e>1</e><a:e>0</a:e><b:e>2024-02-29</b:e>'), 'STR-VOLGORDE'],
      ['<e xmlns="urn:a">1</e>', 'STR-BERICHT'],
    ],
  },
  {
    name: 'import: of an import, with local elements in a namespace and not',
    xsd: schema(
      '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="v" type="b:K"/>',
      `${A}${QUALIFIED} xmlns:b="urn:b"`,
    ),
    imports: {
      'b.xsd': schema(
        '<xs:import namespace="urn:c" schemaLocation="c.xsd"/><xs:complexType name="K"><xs:sequence>' +
          '<xs:element name="e" type="c:K"/></xs:sequence></xs:complexType>',
        ' xmlns:c="urn:c" targetNamespace="urn:b"',
      ),
      'c.xsd': schema(
        `<xs:complexType name="K"><xs:sequence>${element('e')}</xs:sequence></xs:complexType>`,
        ` targetNamespace="urn:c"${QUALIFIED}`,
      ),
    },
    accepted: ['<a:v xmlns:a="urn:a"><e><e xmlns="urn:c">x</e></e></a:v>'],
    rejected: [
      ['<a:v xmlns:a="urn:a"><e><e>x</e></e></a:v>', 'STR-NAAMRUIMTE'],
      ['<a:v xmlns:a="urn:a"><e xmlns="urn:b"><e xmlns="urn:c"/></e></a:v>', 'STR-NAAMRUIMTE'],
      ['<a:v xmlns:a="urn:a"><e/></a:v>', 'STR-ONTBREEKT'],
      ['<K xmlns="urn:b"/>', 'STR-BERICHT'],
    ],
  },
];

function klasse(name: string, particles: string): string {
  return `<xs:element name="${name}"><xs:complexType><xs:sequence>${particles}</xs:sequence></xs:complexType></xs:element>`;
}

/** A document of the namespace a that knows both prefixes. */
function both(inner: string): string {
  return `<a:v xmlns:a="urn:a" xmlns:b="urn:b">${inner}</a:v>`;
}
