import { describe, expect, it } from 'vitest';
import {
  ambiguous,
  BAD_BOUND,
  BAD_VALUE,
  BOUNDS,
  content,
  element,
  expectRefusal,
  facet,
  findingsOf,
  found,
  MISPLACED,
  NOT_GIVEN,
  nameIn,
  OWN_IMPORT,
  placeOf,
  type Reason,
  type Refusal,
  ROOT,
  reason,
  schema,
  simple,
  simpleType,
  TWICE,
  UNDECLARED_ELEMENT,
  UNDECLARED_TYPE,
  WIDER,
  XS,
} from './xsd-texts.ts';

/** Ways to refer to what another schema declares. */
const REFERRING = [
  '<xs:element name="r" type="x:t"/>',
  `${ROOT}${simpleType('t', 'x:t', '')}`,
  '<xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="x:e"/></xs:sequence></xs:complexType></xs:element>',
] as const;

/** Rows of texts and why not. */
function rows(
  all: readonly (readonly [string, string, Reason])[],
): readonly (readonly [string, string, Reason])[] {
  return all;
}

describe('an incorrect schema is refused by name and place', () => {
  it.each<Refusal>([
    // References.
    [schema('¶<xs:element name="r" type="t"/>'), 'xs:element/@type', UNDECLARED_TYPE('t')],
    [schema('¶<xs:element name="r" type="q:t"/>'), 'xs:element/@type', UNDECLARED_TYPE('q:t')],
    [schema('¶<xs:element name="r" type="string"/>'), 'xs:element/@type', UNDECLARED_TYPE('string')],
    [schema('¶<xs:element name="r" type="toString"/>'), 'xs:element/@type', UNDECLARED_TYPE('toString')],
    [schema('¶<xs:element name="r" type="__proto__"/>'), 'xs:element/@type', UNDECLARED_TYPE('__proto__')],
    [
      schema('¶<xs:element name="r" type="t"/><xs:complexType name="t"/>', ' targetNamespace="urn:m"'),
      'xs:element/@type',
      UNDECLARED_TYPE('t'),
    ],
    [
      schema(
        '¶<xs:element name="r" type="t" xmlns=""/><xs:complexType name="t"/>',
        ' targetNamespace="urn:m" xmlns="urn:m"',
      ),
      'xs:element/@type',
      UNDECLARED_TYPE('t'),
    ],
    [
      schema(ROOT + simpleType('t', 'u', '').replace('<xs:r', '¶<xs:r')),
      'xs:restriction/@base',
      UNDECLARED_TYPE('u'),
    ],
    [
      content(`${element('e')}${element('f')}¶<xs:element name="e" type="t"/>`),
      'xs:element/@type',
      UNDECLARED_TYPE('t'),
    ],
    [content('¶<xs:element ref="e"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('e')],
    [content('¶<xs:element ref="q:r"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('q:r')],
    [content('¶<xs:element ref="constructor"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('constructor')],
    // Declarations.
    [schema(`${ROOT}\n¶${ROOT}`), 'xs:element', reason({ fault: 'declaratie-dubbel', name: 'r' })],
    [
      schema(`${ROOT}<xs:complexType name="a"/>¶<xs:complexType name="a"/>`),
      'xs:complexType',
      reason({ fault: 'declaratie-dubbel', name: 'a' }),
    ],
    [
      schema(`${ROOT}<xs:complexType name="a"/>¶${simpleType('a', 'xs:string', '')}`),
      'xs:simpleType',
      reason({ fault: 'declaratie-dubbel', name: 'a' }),
    ],
    [
      schema(`${ROOT}<xs:complexType name="toString"/>¶<xs:complexType name="toString"/>`),
      'xs:complexType',
      reason({ fault: 'declaratie-dubbel', name: 'toString' }),
    ],
    [schema('¶<xs:element type="xs:string"/>'), 'xs:element', 'globaal-zonder-naam'],
    [schema(`${ROOT}¶<xs:complexType/>`), 'xs:complexType', 'globaal-zonder-naam'],
    [
      schema(`${ROOT}¶<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType>`),
      'xs:simpleType',
      'globaal-zonder-naam',
    ],
    [content('¶<xs:element type="xs:string"/>'), 'xs:element', 'element-zonder-naam'],
    ...['ref="r"', 'form="qualified"', 'minOccurs="1"', 'maxOccurs="1"'].map(
      (attribute): Refusal => [
        schema(`¶<xs:element name="r" type="xs:string" ${attribute}/>`),
        `xs:element/@${nameIn(attribute)}`,
        MISPLACED,
      ],
    ),
    ...['name="e"', 'type="xs:string"', 'form="qualified"', 'nillable="false"', 'abstract="false"'].map(
      (attribute): Refusal => [
        content(`¶<xs:element ref="r" ${attribute}/>`),
        `xs:element/@${nameIn(attribute)}`,
        MISPLACED,
      ],
    ),
    [content('¶<xs:element ref="r"><xs:complexType/></xs:element>'), 'xs:element', 'anoniem-bij-ref'],
    [content('¶<xs:element name="e" type="xs:string" abstract="false"/>'), 'xs:element/@abstract', MISPLACED],
    [
      content('<xs:element name="e">¶<xs:complexType name="k"/></xs:element>'),
      'xs:complexType/@name',
      MISPLACED,
    ],
    [
      content('<xs:element name="e">¶<xs:complexType abstract="0"/></xs:element>'),
      'xs:complexType/@abstract',
      MISPLACED,
    ],
    [
      content(`<xs:element name="e">¶${simpleType('t', 'xs:int', '')}</xs:element>`),
      'xs:simpleType/@name',
      MISPLACED,
    ],
    [
      schema(
        `${ROOT}<xs:simpleType name="a"><xs:restriction>¶${simpleType('t', 'xs:int', '')}</xs:restriction></xs:simpleType>`,
      ),
      'xs:simpleType/@name',
      MISPLACED,
    ],
    [
      schema('¶<xs:element name="r" type="xs:string"><xs:complexType/></xs:element>'),
      'xs:element',
      'anoniem-bij-type',
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k" id="a"/>`, ' id="a"'),
      'xs:complexType/@id',
      reason({ fault: 'id-dubbel', id: 'a' }),
    ],
    // Simple types.
    [schema(`${ROOT}¶${simpleType('a', 'a', '')}`), 'xs:simpleType', 'type-beperkt-zichzelf'],
    [
      schema(`${ROOT}¶${simpleType('a', 'b', '')}¶${simpleType('b', 'a', '')}`),
      'xs:simpleType',
      'type-beperkt-zichzelf',
    ],
    [
      schema(`${ROOT}${simpleType('d', 'a', '')}¶${simpleType('a', 'a', '')}`),
      'xs:simpleType',
      'type-beperkt-zichzelf',
    ],
    [
      schema(`${ROOT}<xs:complexType name="k"/>${simpleType('a', 'k', '').replace('<xs:r', '¶<xs:r')}`),
      'xs:restriction/@base',
      'basistype-soort',
    ],
    [
      schema(
        `${ROOT}<xs:complexType name="constructor"/>${simpleType('a', 'constructor', '').replace('<xs:r', '¶<xs:r')}`,
      ),
      'xs:restriction/@base',
      'basistype-soort',
    ],
    [
      schema(`${ROOT}<xs:simpleType name="a">¶<xs:restriction/></xs:simpleType>`),
      'xs:restriction',
      'basistype-aantal',
    ],
    [
      schema(
        `${ROOT}<xs:simpleType name="a">¶<xs:restriction base="xs:int"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:restriction></xs:simpleType>`,
      ),
      'xs:restriction',
      'basistype-aantal',
    ],
    // Facets that do not apply.
    ...[
      ...[
        'minInclusive',
        'maxInclusive',
        'minExclusive',
        'maxExclusive',
        'totalDigits',
        'fractionDigits',
      ].map((name) => ['string', name]),
      ...['length', 'minLength', 'maxLength'].flatMap((name) => [
        ['decimal', name],
        ['int', name],
        ['date', name],
        ['boolean', name],
      ]),
      ...['totalDigits', 'fractionDigits'].flatMap((name) => [
        ['date', name],
        ['boolean', name],
      ]),
      ...['enumeration', 'minInclusive', 'maxExclusive'].map((name) => ['boolean', name]),
    ].map(
      ([builtin = '', name = '']): Refusal => [
        simple(builtin, `¶${facet(name, '1')}`),
        `xs:${name}`,
        'facet-niet-van-type',
      ],
    ),
    // Values of facets.
    [simple('string', '¶<xs:length/>'), 'xs:length', 'facet-zonder-waarde'],
    [simple('string', '¶<xs:pattern/>'), 'xs:pattern', 'facet-zonder-waarde'],
    ...['', 'a', '-1', '1.0', '1e3', '\u00a01', '1000000000'].map(
      (text): Refusal => [
        simple('string', `¶${facet('maxLength', text)}`),
        'xs:maxLength',
        reason({ fault: 'facet-telling', least: 0 }),
      ],
    ),
    [
      simple('decimal', `¶${facet('totalDigits', '0')}`),
      'xs:totalDigits',
      reason({ fault: 'facet-telling', least: 1 }),
    ],
    [
      simple('decimal', `¶${facet('fractionDigits', 'x')}`),
      'xs:fractionDigits',
      reason({ fault: 'facet-telling', least: 0 }),
    ],
    [simple('string', `${facet('length', '1')}¶${facet('length', '1')}`), 'xs:length', TWICE],
    [simple('string', `${facet('maxLength', '1')}¶${facet('maxLength', '2')}`), 'xs:maxLength', TWICE],
    [simple('int', `${facet('minInclusive', '1')}¶${facet('minInclusive', '2')}`), 'xs:minInclusive', TWICE],
    [
      simple('string', `${facet('whiteSpace', 'replace')}¶${facet('whiteSpace', 'replace')}`),
      'xs:whiteSpace',
      TWICE,
    ],
    ...[
      ['int', '1.5'],
      ['unsignedByte', '256'],
      ['date', '2023-02-29'],
      ['dateTime', '2023-02-28'],
      ['decimal', ''],
      ['positiveInteger', '0'],
    ].map(
      ([builtin = '', text = '']): Refusal => [
        simple(builtin, `¶${facet('maxInclusive', text)}`),
        'xs:maxInclusive',
        BAD_BOUND,
      ],
    ),
    ...[
      ['int', 'a'],
      ['byte', '-129'],
      ['date', '2023-02-29'],
      ['time', '25:00:00'],
    ].map(
      ([builtin = '', text = '']): Refusal => [
        simple(builtin, `¶${facet('enumeration', text)}`),
        'xs:enumeration',
        BAD_VALUE,
      ],
    ),
    ...[
      ['string', 'none'],
      ['string', ''],
      ['normalizedString', 'preserve'],
      ['token', 'replace'],
      ['date', 'preserve'],
    ].map(
      ([builtin = '', text = '']): Refusal => [
        simple(builtin, `¶${facet('whiteSpace', text)}`),
        'xs:whiteSpace',
        'facet-zwakker',
      ],
    ),
    // Facets that contradict each other.
    ...rows([
      [
        'string',
        facet('length', '2') + facet('minLength', '2'),
        reason({ fault: 'facet-met-ander', facet: 'length', other: 'minLength' }),
      ],
      [
        'string',
        facet('length', '2') + facet('maxLength', '2'),
        reason({ fault: 'facet-met-ander', facet: 'length', other: 'maxLength' }),
      ],
      [
        'string',
        facet('minLength', '3') + facet('maxLength', '2'),
        reason({ fault: 'facet-groter', facet: 'minLength', other: 'maxLength' }),
      ],
      [
        'decimal',
        facet('totalDigits', '2') + facet('fractionDigits', '3'),
        reason({ fault: 'facet-groter', facet: 'fractionDigits', other: 'totalDigits' }),
      ],
      [
        'int',
        facet('minInclusive', '1') + facet('minExclusive', '1'),
        reason({ fault: 'facet-met-ander', facet: 'minInclusive', other: 'minExclusive' }),
      ],
      [
        'int',
        facet('maxInclusive', '1') + facet('maxExclusive', '1'),
        reason({ fault: 'facet-met-ander', facet: 'maxInclusive', other: 'maxExclusive' }),
      ],
      ['int', facet('minInclusive', '10') + facet('maxInclusive', '9'), BOUNDS],
      ['int', facet('minExclusive', '10') + facet('maxExclusive', '9'), BOUNDS],
      ['int', facet('minInclusive', '9') + facet('maxExclusive', '09'), 'grenzen-leeg'],
      ['int', facet('minExclusive', '9') + facet('maxInclusive', '9'), 'grenzen-leeg'],
      ['date', facet('minInclusive', '2024-01-02') + facet('maxInclusive', '2024-01-01'), BOUNDS],
      ['date', facet('minInclusive', '2024-01-01') + facet('maxInclusive', '2024-01-01Z'), BOUNDS],
    ]).map(
      ([builtin, facets, why]): Refusal => [
        simple(builtin, facets).replace('<xs:restriction', '¶<xs:restriction'),
        'xs:restriction',
        why,
      ],
    ),
    // Restrictions that let through what their base type does not.
    ...[
      ['xs:string', facet('maxLength', '3'), facet('maxLength', '4'), 'maxLength', WIDER],
      ['xs:string', facet('minLength', '3'), facet('minLength', '2'), 'minLength', WIDER],
      ['xs:string', facet('length', '3'), facet('length', '4'), 'length', WIDER],
      ['xs:decimal', facet('totalDigits', '3'), facet('totalDigits', '4'), 'totalDigits', WIDER],
      ['xs:decimal', facet('fractionDigits', '1'), facet('fractionDigits', '2'), 'fractionDigits', WIDER],
      ['xs:int', facet('minInclusive', '3'), facet('minInclusive', '2'), 'minInclusive', BAD_BOUND],
      ['xs:int', facet('maxInclusive', '3'), facet('minExclusive', '4'), 'minExclusive', BAD_BOUND],
      ['xs:int', facet('maxExclusive', '3'), facet('maxInclusive', '3'), 'maxInclusive', BAD_BOUND],
      ['xs:int', facet('minExclusive', '3'), facet('minExclusive', '2'), 'minExclusive', BAD_BOUND],
      ['xs:int', facet('minExclusive', '3'), facet('minInclusive', '3'), 'minInclusive', BAD_BOUND],
      ['xs:int', facet('minExclusive', '3'), facet('minExclusive', '3.0'), 'minExclusive', BAD_BOUND],
      ['xs:string', facet('enumeration', 'a'), facet('enumeration', 'b'), 'enumeration', BAD_VALUE],
      ['xs:string', facet('pattern', '[0-9]'), facet('enumeration', 'b'), 'enumeration', BAD_VALUE],
      ['xs:string', facet('length', '1'), facet('enumeration', 'bb'), 'enumeration', BAD_VALUE],
    ].map(
      ([builtin = '', base = '', own = '', name = '', why = '']): Refusal => [
        schema(`${ROOT}${simpleType('a', builtin, base)}${simpleType('b', 'a', `¶${own}`)}`),
        `xs:${name}`,
        why,
      ],
    ),
    // Only a bound that was left out may be said again, and not when it has become wider since.
    ...[
      [facet('minExclusive', '3'), facet('minInclusive', '5'), facet('minExclusive', '3'), 'minExclusive'],
      [facet('maxExclusive', '9'), facet('maxInclusive', '7'), facet('maxExclusive', '9'), 'maxExclusive'],
      [facet('minInclusive', '3'), facet('minExclusive', '3'), facet('minInclusive', '3'), 'minInclusive'],
    ].map(
      ([first = '', second = '', third = '', name = '']): Refusal => [
        schema(
          `${ROOT}${simpleType('a', 'xs:int', first)}${simpleType('b', 'a', second)}${simpleType('c', 'b', `¶${third}`)}`,
        ),
        `xs:${name}`,
        BAD_BOUND,
      ],
    ),
    ...[
      facet('minExclusive', '9') + facet('maxInclusive', '8'),
      facet('minInclusive', '3') + facet('maxExclusive', '2'),
    ].map(
      (own): Refusal => [
        schema(
          `${ROOT}${simpleType('a', 'xs:int', facet('minInclusive', '1') + facet('maxInclusive', '10'))}${simpleType('b', 'a', own).replace('<xs:r', '¶<xs:r')}`,
        ),
        'xs:restriction',
        BOUNDS,
      ],
    ),
    ...rows([
      [
        facet('maxLength', '3'),
        facet('minLength', '4'),
        reason({ fault: 'facet-groter', facet: 'minLength', other: 'maxLength' }),
      ],
      [
        facet('minLength', '3'),
        facet('maxLength', '2'),
        reason({ fault: 'facet-groter', facet: 'minLength', other: 'maxLength' }),
      ],
      [
        facet('minLength', '3'),
        facet('length', '2'),
        reason({ fault: 'facet-groter', facet: 'minLength', other: 'length' }),
      ],
      [
        facet('maxLength', '3'),
        facet('length', '4'),
        reason({ fault: 'facet-groter', facet: 'length', other: 'maxLength' }),
      ],
      [
        facet('length', '3'),
        facet('minLength', '4'),
        reason({ fault: 'facet-groter', facet: 'minLength', other: 'length' }),
      ],
    ]).map(
      ([base, own, why]): Refusal => [
        schema(
          `${ROOT}${simpleType('a', 'xs:string', base)}${simpleType('b', 'a', own).replace('<xs:r', '¶<xs:r')}`,
        ),
        'xs:restriction',
        why,
      ],
    ),
    // Classes.
    [content('¶<xs:element name="e" type="xs:int" minOccurs="2"/>'), 'xs:element', 'minOccurs-groter'],
    [content('¶<xs:element name="e" type="xs:int" maxOccurs="0"/>'), 'xs:element', 'minOccurs-groter'],
    [content('¶<xs:sequence minOccurs="3" maxOccurs="2"/>'), 'xs:sequence', 'minOccurs-groter'],
    [
      content(`${element('e')}${element('f')}\n¶<xs:element name="e" type="xs:int"/>`),
      'xs:element',
      reason({ fault: 'element-types', element: 'e' }),
    ],
    [
      content(
        `<xs:element name="e"><xs:complexType/></xs:element>${element('f')}<xs:sequence>¶<xs:element name="e"><xs:complexType/></xs:element></xs:sequence>`,
      ),
      'xs:element',
      reason({ fault: 'element-types', element: 'e' }),
    ],
    [
      content(
        '<xs:element name="e"><xs:complexType/></xs:element>' +
          '¶<xs:element name="e"><xs:complexType/></xs:element>'.repeat(2),
      ),
      'xs:element',
      reason({ fault: 'element-types', element: 'e' }),
    ],
    // Content models in which a reader cannot tell which particle an element is.
    ambiguous('e', element('e', ' minOccurs="0"') + element('e')),
    ambiguous('e', element('e', ' maxOccurs="unbounded"') + element('e')),
    ambiguous('e', element('e', ' minOccurs="2" maxOccurs="3"') + element('e')),
    ambiguous('e', element('e', ' maxOccurs="unbounded"') + element('f', ' minOccurs="0"') + element('e')),
    ambiguous('e', `<xs:sequence minOccurs="0">${element('e')}</xs:sequence>${element('e')}`),
    ambiguous(
      'e',
      `<xs:sequence maxOccurs="2">${element('e')}${element('f', ' minOccurs="0"')}</xs:sequence>${element('e')}`,
    ),
    ambiguous(
      'e',
      `<xs:sequence maxOccurs="unbounded">${element('e')}${element('f')}${element('e', ' minOccurs="0"')}</xs:sequence>`,
    ),
    ambiguous('e', `<xs:choice>${element('e')}${element('e')}</xs:choice>`),
    ambiguous(
      'e',
      `<xs:choice>${element('f')}<xs:sequence>${element('e')}</xs:sequence>${element('e')}</xs:choice>`,
    ),
    ambiguous('e', `<xs:choice maxOccurs="2">${element('e')}${element('f')}</xs:choice>${element('e')}`),
    ambiguous(
      'e',
      `<xs:sequence minOccurs="2" maxOccurs="2">${element('e', ' minOccurs="0"')}</xs:sequence>${element('e')}`,
    ),
    // Lists and unions.
    ...(
      [
        ['¶<xs:list/>', 'xs:list', 'itemtype-aantal'],
        [
          '¶<xs:list itemType="xs:int"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:list>',
          'xs:list',
          'itemtype-aantal',
        ],
        ['¶<xs:list itemType="xs:NMTOKENS"/>', 'xs:list', 'lijst-in-lijst'],
        ['¶<xs:list itemType="l"/>', 'xs:list', 'lijst-in-lijst'],
        ['¶<xs:list itemType="ul"/>', 'xs:list', 'lijst-in-lijst'],
        ['¶<xs:list itemType="k"/>', 'xs:list/@itemType', 'basistype-soort'],
        ['¶<xs:union/>', 'xs:union', 'union-leeg'],
        ['¶<xs:union memberTypes="xs:int k"/>', 'xs:union/@memberTypes', 'basistype-soort'],
        ['¶<xs:union memberTypes="xs:int x"/>', 'xs:union/@memberTypes', UNDECLARED_TYPE('x')],
      ] as const
    ).map(
      ([body, construct, why]): Refusal => [
        schema(
          `${ROOT}<xs:simpleType name="t">${body}</xs:simpleType><xs:simpleType name="l"><xs:list itemType="xs:int"/></xs:simpleType><xs:simpleType name="ul"><xs:union memberTypes="xs:int l"/></xs:simpleType><xs:complexType name="k"/>`,
        ),
        construct,
        why,
      ],
    ),
    [
      schema(`${ROOT}¶<xs:simpleType name="t"><xs:union memberTypes="xs:int t"/></xs:simpleType>`),
      'xs:simpleType',
      'type-beperkt-zichzelf',
    ],
    ...(
      [
        ['xs:hexBinary', facet('minInclusive', '00')],
        ['xs:anyURI', facet('totalDigits', '1')],
        ['xs:duration', facet('length', '1')],
        ['l', facet('minInclusive', '1')],
        ['u', facet('length', '1')],
        ['u', facet('whiteSpace', 'collapse')],
      ] as const
    ).map(
      ([base, wrong]): Refusal => [
        schema(
          `${ROOT}${simpleType('t', base, `¶${wrong}`)}<xs:simpleType name="l"><xs:list itemType="xs:int"/></xs:simpleType><xs:simpleType name="u"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>`,
        ),
        `xs:${nameIn(wrong.replace('<xs:', ''))}`,
        'facet-niet-van-type',
      ],
    ),
    // Imports.
    ...(
      [
        ['¶<xs:import namespace="urn:x"/>', 'urn:x', ['urn:x']],
        ['¶<xs:import namespace="urn:x" schemaLocation="x.xsd"/>', 'urn:x', ['x.xsd', 'urn:x']],
        [
          '¶<xs:import namespace="constructor" schemaLocation="toString"/>',
          'constructor',
          ['toString', 'constructor'],
        ],
        ['¶<xs:import namespace="__proto__"/>', '__proto__', ['__proto__']],
      ] as const
    ).flatMap(([statement, namespace, sought]) =>
      REFERRING.map(
        (body): Refusal => [
          schema(statement + body, ` xmlns:x="${namespace}"`),
          'xs:import',
          NOT_GIVEN(namespace, sought),
        ],
      ),
    ),
    [
      schema('¶<xs:import/><xs:element name="r" type="t"/>', ' targetNamespace="urn:m"'),
      'xs:import',
      NOT_GIVEN('', []),
    ],
    [
      schema('<xs:element name="r" type="x:t" xmlns:x="urn:x"/>').replace(
        '<xs:element',
        '¶<xs:import namespace="urn:x"/><xs:element',
      ),
      'xs:import',
      NOT_GIVEN('urn:x'),
    ],
    [schema(`¶<xs:import/>${ROOT}`), 'xs:import', OWN_IMPORT],
    [schema(`¶<xs:import namespace="urn:m"/>${ROOT}`, ' targetNamespace="urn:m"'), 'xs:import', OWN_IMPORT],
  ])('%s', (marked, construct, why) => {
    expectRefusal(marked, { rule: 'XSD-ONGELDIG', construct, reason: why });
  });

  it('says that the imported schema has another namespace', () => {
    const marked = schema(`\n ¶<xs:import namespace="urn:x" schemaLocation="x.xsd"/>${ROOT}`);
    const imports = { 'x.xsd': schema(ROOT, ' targetNamespace="urn:y"'), '': schema(ROOT) };
    expectRefusal(
      marked,
      {
        rule: 'XSD-ONGELDIG',
        construct: 'xs:import',
        reason: reason({ fault: 'import-andere-naamruimte', namespace: 'urn:x' }),
      },
      { imports },
    );
  });

  it('does not take the empty key for a schema without namespace: that is the name of the schema itself', () => {
    expectRefusal(
      schema('¶<xs:import/><xs:element name="r" type="t"/>', ' targetNamespace="urn:m"'),
      { rule: 'XSD-ONGELDIG', construct: 'xs:import', reason: NOT_GIVEN('', []) },
      { imports: { '': schema(ROOT) } },
    );
  });

  it.each([
    [
      'two files have a name that is alike',
      'basis.xsd',
      ['Basis.xsd', 'BASIS.xsd', 'andere.xsd'],
      ['Basis.xsd', 'BASIS.xsd'],
    ],
    [
      'a file of that name is in another folder',
      'basis.xsd',
      ['basis', 'x/Basis.xsd', 'basis.xsd.bak', ''],
      ['x/Basis.xsd'],
    ],
    ['it has no name', './', [''], []],
  ])('says that an import is not given when %s', (_, location, names, alike) => {
    const basis = schema(simpleType('t', 'xs:string', ''), ' targetNamespace="urn:x"');
    expectRefusal(
      schema(
        `¶<xs:import namespace="urn:x" schemaLocation="${location}"/>${REFERRING[0]}`,
        ' xmlns:x="urn:x"',
      ),
      {
        rule: 'XSD-ONGELDIG',
        construct: 'xs:import',
        reason: NOT_GIVEN('urn:x', [location, 'urn:x'], alike),
      },
      { imports: Object.fromEntries(names.map((name) => [name, basis])) },
    );
  });

  it('says that an import is not given when it is undefined', () => {
    expectRefusal(
      schema(`¶<xs:import namespace="urn:x"/>${REFERRING[0]}`, ' xmlns:x="urn:x"'),
      { rule: 'XSD-ONGELDIG', construct: 'xs:import', reason: NOT_GIVEN('urn:x') },
      { imports: { 'urn:x': undefined } as never },
    );
  });

  it('does not see what another document imports', () => {
    const xsd = schema(
      `<xs:import namespace="urn:b"/><xs:import namespace="urn:c"/>${ROOT}`,
      ' targetNamespace="urn:a"',
    );
    const b = schema('<xs:element name="e" type="c:t"/>', ' xmlns:c="urn:c" targetNamespace="urn:b"');
    const c = schema('<xs:complexType name="t"/>', ' targetNamespace="urn:c"');
    expect(findingsOf(xsd, { imports: { 'urn:b': b, 'urn:c': c } })).toEqual([
      {
        ...found('xs:element/@type', UNDECLARED_TYPE('c:t'), 'XSD-ONGELDIG'),
        ...placeOf(b, '<xs:element'),
        document: 'urn:b',
      },
    ]);
  });

  it.each<[string, number, number]>([
    ['', 1, 1],
    ['geen XML', 1, 1],
    [`<xs:schema xmlns:xs="${XS}">\n  <xs:element>\n</xs:schema>`, 3, 1],
    [`<xs:schema>`, 1, 1],
    [`<!DOCTYPE x>${schema(ROOT)}`, 1, 1],
    [`\n${schema(ROOT, ' xmlns:m="urn:m "')}`, 2, 1],
    [`<xs:schema xmlns:xs="${XS}">\n<xs:element name="a" name="b"/></xs:schema>`, 2, 1],
  ])('that is no XML: %j', (xsd, line, column) => {
    expect(findingsOf(xsd)).toEqual([
      {
        rule: 'XSD-XML',
        construct: 'XML',
        document: '',
        line,
        column,
        args: expect.objectContaining({ xml: expect.stringMatching(/^XML-[A-Z]+$/) }),
        message: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ]);
  });
});
