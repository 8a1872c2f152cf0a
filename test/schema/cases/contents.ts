import fc, { type Arbitrary } from 'fast-check';
import { content, element, facet, schema, simpleType } from '../xsd-texts.ts';
import { breaking, contentCase, letters, type SchemaCase, sequence } from './schema-case.ts';

/** Sequences, how often what is in them may occur, and types without a name. */
export const contents: readonly SchemaCase[] = [
  lettersCase('one after the other', '', [empty('a'), empty('b', 0), empty('c')], {
    accepted: ['ac', 'abc'],
    rejected: [
      ['', 'STR-ONTBREEKT STR-ONTBREEKT'],
      ['a', 'STR-ONTBREEKT'],
      ['bac', 'STR-VOLGORDE'],
      ['abbc', 'STR-HERHAALD'],
      ['aca', 'STR-HERHAALD'],
      ['axc', 'STR-ONVERWACHT'],
    ],
  }),
  lettersCase(
    'a sequence that may be absent, in one that may',
    'minOccurs="0"',
    [empty('a'), sequence('minOccurs="0"', empty('b'), sequence('minOccurs="0"', empty('c'), empty('d', 0)))],
    {
      accepted: ['', 'a', 'ab', 'abc', 'abcd'],
      rejected: [
        ['b', 'STR-ONTBREEKT'],
        ['abd', 'STR-ONTBREEKT'],
        ['ac', 'STR-ONTBREEKT'],
        ['aab', 'STR-HERHAALD'],
      ],
    },
  ),
  lettersCase(
    'a sequence of what may be absent',
    '',
    [sequence('', empty('a', 0), sequence('maxOccurs="2"', empty('b', 0), empty('c', 0))), empty('d', 0)],
    {
      accepted: ['', 'a', 'b', 'c', 'd', 'abc', 'bcbc', 'cb', 'abcd', 'bbd'],
      rejected: [
        ['ba', 'STR-VOLGORDE'],
        ['dd', 'STR-HERHAALD'],
      ],
    },
  ),
  lettersCase(
    'a sequence any number of times',
    'minOccurs="0" maxOccurs="unbounded"',
    [empty('a'), empty('b', 0, 2)],
    {
      accepted: ['', 'a', 'aaa', 'abab', 'abba', 'abbabbabb'],
      rejected: [
        ['b', 'STR-ONTBREEKT'],
        ['abbb', 'STR-HERHAALD'],
        ['acb', 'STR-ONVERWACHT'],
      ],
    },
  ),
  lettersCase(
    'an element a number of times',
    '',
    [empty('a', 2, 3), empty('b', 0, 2), empty('c', 1, 'unbounded')],
    {
      accepted: ['aac', 'aaac', 'aabbccc', 'aacccccccc'],
      rejected: [
        ['ac', 'STR-ONTBREEKT'],
        ['aaaac', 'STR-HERHAALD'],
        ['aabbbc', 'STR-HERHAALD'],
        ['aab', 'STR-ONTBREEKT'],
      ],
    },
  ),
  lettersCase(
    'a sequence a number of times, in one',
    'minOccurs="2" maxOccurs="2"',
    [empty('a'), sequence('maxOccurs="3"', empty('b'), empty('c', 0))],
    {
      accepted: ['abab', 'abcbbabc', 'abbbabbb'],
      rejected: [
        ['ab', 'STR-ONTBREEKT STR-ONTBREEKT'],
        ['ababab', 'STR-HERHAALD'],
        ['aab', 'STR-ONTBREEKT'],
      ],
    },
  ),
  lettersCase(
    'one element in several places',
    '',
    [empty('a'), empty('b'), empty('a', 0), empty('c'), empty('a')],
    {
      accepted: ['abca', 'abaca'],
      rejected: [
        ['abc', 'STR-ONTBREEKT'],
        ['baca', 'STR-ONTBREEKT'],
        ['abaaca', 'STR-HERHAALD'],
      ],
    },
  ),
  lettersCase(
    'many of one element',
    '',
    [empty('a', 99, 101)],
    {
      accepted: ['a'.repeat(99), 'a'.repeat(100), 'a'.repeat(101)],
      rejected: [
        ['a'.repeat(98), 'STR-ONTBREEKT'],
        ['a'.repeat(102), 'STR-HERHAALD'],
      ],
    },
    fc.nat(4).map((more) => letters('a'.repeat(98 + more))),
  ),
  lettersCase(
    'what may not occur',
    '',
    [empty('a', 0, 0), sequence('minOccurs="0" maxOccurs="0"', empty('c')), empty('b')],
    {
      accepted: ['b'],
      rejected: [
        ['', 'STR-ONTBREEKT'],
        ['bb', 'STR-HERHAALD'],
        ['ab', 'STR-ONVERWACHT'],
        ['cb', 'STR-ONVERWACHT'],
      ],
    },
  ),
  contentCase('content: nothing', '', {
    accepted: ['<v/>', '<v></v>', '<v><!-- a --></v>', '<v><?a b?></v>'],
    rejected: [
      ...breaking('STR-TEKST', '<v> </v>', '<v>\n</v>', '<v>a</v>', '<v>&#32;</v>'),
      ...breaking('STR-ONVERWACHT', '<v><a/></v>'),
      ...breaking('STR-ATTRIBUUT', '<v a=""/>', '<v xml:lang="nl"/>'),
    ],
  }),
  contentCase('content: an empty sequence is nothing too', '<xs:sequence/>', {
    accepted: ['<v/>', '<v><!-- a --><!-- b --></v>'],
    rejected: [
      ...breaking('STR-TEKST', '<v> </v>', '<v>a</v>'),
      ...breaking('STR-ONVERWACHT', '<v><v/></v>'),
    ],
  }),
  // XML Schema part 1 §3.4.2: only a sequence without children makes a content empty.
  contentCase(
    'content: a sequence of an empty sequence leaves room for white space',
    '<xs:sequence><xs:sequence/></xs:sequence>',
    {
      accepted: ['<v/>', '<v> </v>', '<v>\n<!-- a -->\n</v>'],
      rejected: [
        ...breaking('STR-TEKST', '<v>a</v>', '<v>\u00a0</v>'),
        ...breaking('STR-ONVERWACHT', '<v><a/></v>'),
      ],
    },
  ),
  contentCase(
    'content: an element that may not occur leaves room for white space',
    `<xs:sequence>${empty('a', 0, 0)}</xs:sequence>`,
    {
      accepted: ['<v/>', '<v>\n</v>'],
      rejected: [
        ['<v>a</v>', 'STR-TEKST'],
        ['<v><a/></v>', 'STR-ONVERWACHT'],
      ],
    },
  ),
  contentCase(
    'content: elements leave room for white space',
    `<xs:sequence>${element('a', ' minOccurs="0"')}</xs:sequence>`,
    {
      accepted: ['<v/>', '<v> </v>', '<v>\n\t<a>b</a>\r\n</v>', '<v><a> </a></v>', '<v>&#9;<a/></v>'],
      rejected: [
        ...breaking('STR-TEKST', '<v>a</v>', '<v><a/>.</v>', '<v>\u00a0<a/></v>', '<v>&#160;</v>'),
        ...breaking('STR-ONVERWACHT', '<v><a><a/></a></v>', '<v><b/></v>', '<v><A/></v>'),
      ],
    },
  ),
  {
    name: 'anonymous types in anonymous types',
    xsd: content(
      '<xs:element name="a" maxOccurs="2"><xs:complexType><xs:sequence>' +
        `<xs:element name="a"><xs:simpleType><xs:restriction base="xs:token">${facet('length', '1')}</xs:restriction></xs:simpleType></xs:element>` +
        '<xs:element name="b" minOccurs="0"><xs:complexType/></xs:element>' +
        '</xs:sequence></xs:complexType></xs:element>' +
        `<xs:element name="b"><xs:simpleType><xs:restriction base="xs:token">${facet('length', '2')}</xs:restriction></xs:simpleType></xs:element>`,
    ).replaceAll('"r"', '"v"'),
    accepted: ['<v><a><a>x</a></a><b>xy</b></v>', '<v><a><a> x </a><b/></a><a><a>y</a></a><b> xy</b></v>'],
    rejected: [
      ['<v><a><a>xy</a></a><b>xy</b></v>', 'STR-LENGTE'],
      ['<v><a><a>x</a></a><b>x</b></v>', 'STR-LENGTE'],
      ['<v><a><a>x</a><b> </b></a><b>xy</b></v>', 'STR-TEKST'],
      ['<v><a/><b>xy</b></v>', 'STR-ONTBREEKT'],
      ['<v><a><a><a/></a></a><b>xy</b></v>', 'STR-ONVERWACHT'],
    ],
  },
  {
    name: 'an anonymous type of an anonymous type of a named one',
    xsd: schema(
      `${simpleType('t', 'xs:integer', facet('minInclusive', '10'))}<xs:element name="v"><xs:simpleType><xs:restriction>` +
        `<xs:simpleType><xs:restriction base="t">${facet('maxExclusive', '100')}</xs:restriction></xs:simpleType>` +
        `${facet('pattern', '.*[05]')}</xs:restriction></xs:simpleType></xs:element>`,
    ),
    accepted: ['10', ' 95 ', '+015'],
    rejected: [
      ...breaking('STR-GRENS', '5', '100', '-10'),
      ...breaking('STR-PATROON', '11', '99'),
      ['10.0', 'STR-VORM'],
    ],
    random: fc.integer({ min: -5, max: 105 }).map(String),
  },
  {
    name: 'one anonymous type at every reference to its element',
    xsd: schema(
      `<xs:element name="v"><xs:complexType><xs:sequence><xs:element ref="c"/>${element('b', ' minOccurs="0"')}` +
        '<xs:element ref="c" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>' +
        `<xs:element name="c"><xs:simpleType><xs:restriction base="xs:string">${facet('enumeration', 'x')}</xs:restriction></xs:simpleType></xs:element>`,
    ).replace(' minOccurs="0"/><xs:element ref="c" minOccurs', '/><xs:element ref="c" minOccurs'),
    accepted: ['<v><c>x</c><b/></v>', '<v><c>x</c><b/><c>x</c><c>x</c></v>', '<c>x</c>'],
    rejected: [
      ['<v><c>y</c><b/></v>', 'STR-ENUMERATIE'],
      ['<v><c>x</c><b/><c>X</c></v>', 'STR-ENUMERATIE'],
      ['<c> x</c>', 'STR-ENUMERATIE'],
      ['<v><c>x</c></v>', 'STR-ONTBREEKT'],
      ['<b/>', 'STR-BERICHT'],
    ],
  },
  {
    name: 'a class in itself, and two classes in each other',
    xsd: schema(
      '<xs:element name="v" type="k"/><xs:complexType name="k"><xs:sequence>' +
        '<xs:element name="k" type="k" minOccurs="0"/><xs:element name="l" type="l" minOccurs="0" maxOccurs="unbounded"/>' +
        '</xs:sequence></xs:complexType><xs:complexType name="l"><xs:sequence><xs:element name="k" type="k"/></xs:sequence></xs:complexType>',
    ),
    accepted: ['<v/>', '<v><k><k><k/></k></k></v>', '<v><k/><l><k><l><k/></l></k></l><l><k/></l></v>'],
    rejected: [
      ['<v><l/></v>', 'STR-ONTBREEKT'],
      ['<v><l><k/></l><k/></v>', 'STR-VOLGORDE'],
      ['<v><k><k/><k/></k></v>', 'STR-HERHAALD'],
      ['<k/>', 'STR-BERICHT'],
    ],
  },
];

/** A case of a sequence of empty elements; instances are the letters of those, and several rules may be broken. */
function lettersCase(
  name: string,
  attributes: string,
  particles: readonly string[],
  { accepted, rejected }: Pick<SchemaCase, 'accepted' | 'rejected'>,
  random: Arbitrary<string> = fc.string({ unit: fc.constantFrom(...'aabbcd'), maxLength: 9 }).map(letters),
): SchemaCase {
  return contentCase(`sequence: ${name}`, sequence(attributes, ...particles), {
    accepted: accepted.map(letters),
    rejected: rejected.map(([text, rule]) => [letters(text), rule]),
    random,
  });
}

function empty(name: string, min = 1, max: number | 'unbounded' = Math.max(min, 1)): string {
  return element(name, ` minOccurs="${min}" maxOccurs="${max}"`);
}
