import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompileSchemaOptions,
  type ComplexTypeDefinition,
  compileSchema,
  type EnumerationValue,
  type ParticleDefinition,
  type SchemaDefinition,
  type SchemaFinding,
  type SimpleTypeDefinition,
} from '../../src/schema/index.ts';
import { schemaErrors } from '../support/oracles.ts';

const SEED = 825;
const XS = 'http://www.w3.org/2001/XMLSchema';
const FZ825_XSD = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');

const FIRST = { line: 1, column: 1 };

/** A declaration that makes any schema one of a message. */
const ROOT = '<xs:element name="r" type="xs:string"/>';

const NOT_SUPPORTED = 'deze constructie wordt niet ondersteund';
const NO_ATTRIBUTE = 'dit attribuut wordt niet ondersteund';
const VALUE = (text: string): string => `de waarde "${text}" wordt niet ondersteund`;
const ORDER = (name: string): string =>
  `${name} heeft een onderdeel dat daar niet ondersteund is, of in een andere volgorde`;
const MISPLACED = 'dit attribuut hoort niet bij deze declaratie';
const TWICE = 'deze beperking staat er twee keer';
const WIDER = 'de waarde is ruimer dan die van het basistype';
const BAD_BOUND = 'de grens is geen waarde van het basistype';
const BAD_VALUE = 'de waarde is er geen van het basistype';
const BOUNDS = 'de ondergrens ligt boven de bovengrens';
const OWN_IMPORT = 'een schema kan zijn eigen naamruimte niet importeren';
const UNDECLARED_TYPE = (name: string): string =>
  `het type "${name}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`;
const UNDECLARED_ELEMENT = (name: string): string =>
  `het element "${name}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`;
const NOT_GIVEN = (namespace: string): string =>
  `geef het geïmporteerde schema voor naamruimte "${namespace}" mee in imports`;

/** A schema with ¶ before each element that a finding is about, the construct it names, and why. */
type Refusal = [xsd: string, construct: string, reason: string];

describe('a schema within the subset', () => {
  it('compiles whole', () => {
    const xsd = `<xs:schema xmlns:xs="${XS}" xmlns:m="urn:m" targetNamespace="urn:m" elementFormDefault="qualified"
        attributeFormDefault="unqualified" version="1.0" id="MB1">
      <xs:annotation><xs:appinfo>x</xs:appinfo><xs:documentation source="s" xml:lang="nl">niets</xs:documentation></xs:annotation>
      <xs:element name="Bericht" type="m:Bericht"/>
      <xs:complexType name="Bericht">
        <xs:annotation><xs:documentation>Het
          bericht.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="Kop" type="m:Kop">
            <xs:annotation><xs:documentation> De kop. </xs:documentation></xs:annotation>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Kop"/>
      <xs:simpleType name="Code">
        <xs:annotation><xs:documentation>Een code.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:token">
          <xs:enumeration value=" a  b "><xs:annotation><xs:documentation>de eerste</xs:documentation></xs:annotation></xs:enumeration>
          <xs:enumeration value="c"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:schema>`;
    expect(definitionOf(xsd)).toEqual({
      berichttype: 'MB1',
      namespace: 'urn:m',
      prefixes: { 'urn:m': 'm' },
      roots: [{ name: 'Bericht', namespace: 'urn:m', documentation: '', type: 'Bericht' }],
      complexTypes: {
        Bericht: {
          documentation: 'Het bericht.',
          content: {
            kind: 'sequence',
            min: 1,
            max: 1,
            particles: [
              {
                kind: 'element',
                min: 1,
                max: 1,
                element: { name: 'Kop', namespace: 'urn:m', documentation: 'De kop.', type: 'Kop' },
              },
            ],
          },
        },
        Kop: { documentation: '', content: { kind: 'sequence', min: 1, max: 1, particles: [] } },
      },
      simpleTypes: {
        'xs:token': { name: 'xs:token', documentation: '', builtin: 'token', restrictions: [] },
        Code: {
          name: 'Code',
          documentation: 'Een code.',
          builtin: 'token',
          restrictions: [
            {
              enumeration: [
                { value: 'a b', documentation: 'de eerste' },
                { value: 'c', documentation: '' },
              ],
            },
          ],
        },
      },
    });
  });

  it.each<[string, string, string]>([
    ['no content', '', ''],
    ['an empty sequence', '<xs:sequence/>', ''],
    ['an element', '<xs:sequence><xs:element name="a" type="xs:date"/></xs:sequence>', 'a:xs:date{1,1}'],
    [
      'occurrence bounds',
      '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/><xs:element name="b" type="xs:int" maxOccurs="unbounded"/><xs:element name="c" type="xs:int" minOccurs="2" maxOccurs="3"/></xs:sequence>',
      'a:xs:int{0,1} b:xs:int{1,*} c:xs:int{2,3}',
    ],
    [
      'what may not occur',
      '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0" maxOccurs="0"/><xs:sequence minOccurs="0" maxOccurs="0"><xs:element name="b" type="xs:int"/></xs:sequence></xs:sequence>',
      '',
    ],
    [
      'a content that may not occur',
      '<xs:sequence minOccurs="0" maxOccurs="0"><xs:element name="b" type="xs:int"/></xs:sequence>',
      '',
    ],
    [
      'nested sequences',
      '<xs:sequence><xs:sequence minOccurs="0"><xs:element name="a" type="xs:int"/><xs:sequence maxOccurs="unbounded"><xs:element name="b" type="xs:int"/></xs:sequence></xs:sequence></xs:sequence>',
      '(a:xs:int{1,1} (b:xs:int{1,1}){1,*}){0,1}',
    ],
    [
      'an anonymous simple type',
      '<xs:sequence><xs:element name="a"><xs:simpleType><xs:restriction base="xs:string"/></xs:simpleType></xs:element></xs:sequence>',
      'a:k/a{1,1}',
    ],
    [
      'an anonymous class',
      '<xs:sequence><xs:element name="a"><xs:complexType/></xs:element></xs:sequence>',
      'a:k/a{1,1}',
    ],
    [
      'a reference',
      '<xs:sequence><xs:element ref="r" minOccurs="0"><xs:annotation/></xs:element></xs:sequence>',
      'r:xs:string{0,1}',
    ],
    [
      'the class itself',
      '<xs:sequence><xs:element name="k" type="k" minOccurs="0"/></xs:sequence>',
      'k:k{0,1}',
    ],
    [
      'an element in two places',
      '<xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/><xs:element name="a" type="xs:int"/></xs:sequence>',
      'a:xs:int{1,1} b:xs:int{1,1} a:xs:int{1,1}',
    ],
    [
      'the same anonymous type in two places, by reference',
      '<xs:sequence><xs:element ref="s"/><xs:element name="b" type="xs:int"/><xs:element ref="s"/></xs:sequence>',
      's:/s{1,1} b:xs:int{1,1} s:/s{1,1}',
    ],
  ])('reads the content of a class: %s', (_, content, expected) => {
    const anonymous =
      '<xs:element name="s"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:element>';
    const definition = definitionOf(
      schema(`${ROOT}${anonymous}<xs:complexType name="k">${content}</xs:complexType>`),
    );
    expect(classIn(definition, 'k')?.content.particles.map(notation).join(' ')).toBe(expected);
  });

  it.each<[string, object]>([
    ['', {}],
    [facet('length', '3'), { length: 3 }],
    [facet('minLength', '0') + facet('maxLength', ' +12 '), { minLength: 0, maxLength: 12 }],
    [facet('whiteSpace', 'replace'), { whiteSpace: 'replace' }],
    [facet('enumeration', 'a') + facet('enumeration', ' a'), { enumeration: [value('a'), value(' a')] }],
    [
      facet('pattern', '[0-9]') + facet('pattern', '[a-z]'),
      { pattern: [pattern('[0-9]'), pattern('[a-z]')] },
    ],
  ])('reads the facets of a text: %s', (facets, expected) => {
    expect(restrictionsOf('string', facets)).toEqual(Object.keys(expected).length === 0 ? [] : [expected]);
  });

  it.each<[string, string, object]>([
    [
      'decimal',
      facet('totalDigits', '5') + facet('fractionDigits', '2'),
      { totalDigits: 5, fractionDigits: 2 },
    ],
    ['decimal', facet('minInclusive', ' -1.50 '), { minInclusive: '-1.50' }],
    [
      'integer',
      facet('minInclusive', '1') + facet('maxInclusive', '9'),
      { minInclusive: '1', maxInclusive: '9' },
    ],
    [
      'integer',
      facet('minExclusive', '1') + facet('maxExclusive', '9'),
      { minExclusive: '1', maxExclusive: '9' },
    ],
    [
      'integer',
      facet('minInclusive', '3') + facet('maxInclusive', '3'),
      { minInclusive: '3', maxInclusive: '3' },
    ],
    ['integer', facet('enumeration', ' 01 '), { enumeration: [value('01')] }],
    ['date', facet('minInclusive', '2020-01-01'), { minInclusive: '2020-01-01' }],
    ['dateTime', facet('maxExclusive', '2030-01-01T00:00:00Z'), { maxExclusive: '2030-01-01T00:00:00Z' }],
    ['time', facet('enumeration', '12:00:00'), { enumeration: [value('12:00:00')] }],
    ['boolean', facet('pattern', 'true|false'), { pattern: [pattern('true|false')] }],
    ['date', facet('whiteSpace', 'collapse'), { whiteSpace: 'collapse' }],
  ])('reads the facets of a value: %s %s', (builtin, facets, expected) => {
    expect(restrictionsOf(builtin, facets)).toEqual([expected]);
  });

  it.each([
    'string',
    'normalizedString',
    'token',
    'boolean',
    'decimal',
    'integer',
    'nonPositiveInteger',
    'negativeInteger',
    'long',
    'int',
    'short',
    'byte',
    'nonNegativeInteger',
    'unsignedLong',
    'unsignedInt',
    'unsignedShort',
    'unsignedByte',
    'positiveInteger',
    'date',
    'dateTime',
    'time',
  ])('stands on xs:%s', (builtin) => {
    const { simpleTypes, roots } = definitionOf(schema(`<xs:element name="r" type="xs:${builtin}"/>`));
    expect(roots).toEqual([{ name: 'r', namespace: '', documentation: '', type: `xs:${builtin}` }]);
    expect(simpleTypes).toEqual({
      [`xs:${builtin}`]: { name: `xs:${builtin}`, documentation: '', builtin, restrictions: [] },
    });
  });

  it('reads a chain of restrictions, in any order, with an anonymous one in it', () => {
    const { simpleTypes } = definitionOf(
      schema(
        `${simpleType('c', 'b', facet('pattern', '[a-z]*'))}${simpleType('b', 'a', '')}` +
          `<xs:simpleType name="a"><xs:annotation><xs:documentation>A</xs:documentation></xs:annotation>` +
          `<xs:restriction><xs:simpleType><xs:restriction base="xs:string">${facet('minLength', '1')}</xs:restriction></xs:simpleType>` +
          `${facet('minLength', '2')}${facet('maxLength', '5')}</xs:restriction></xs:simpleType>${ROOT}`,
      ),
    );
    const a = [{ minLength: 1 }, { minLength: 2, maxLength: 5 }];
    expect(simpleTypes).toEqual({
      'xs:string': { name: 'xs:string', documentation: '', builtin: 'string', restrictions: [] },
      'a/base': { name: '', documentation: '', builtin: 'string', restrictions: [{ minLength: 1 }] },
      a: { name: 'a', documentation: 'A', builtin: 'string', restrictions: a },
      b: { name: 'b', documentation: 'A', builtin: 'string', restrictions: a },
      c: {
        name: 'c',
        documentation: 'A',
        builtin: 'string',
        restrictions: [...a, { pattern: [pattern('[a-z]*')] }],
      },
    });
  });

  it.each<[string, string]>([
    [
      'maxLength',
      simpleType('a', 'xs:string', facet('maxLength', '5')) + simpleType('b', 'a', facet('maxLength', '5')),
    ],
    [
      'length',
      simpleType('a', 'xs:string', facet('minLength', '2')) + simpleType('b', 'a', facet('length', '5')),
    ],
    [
      'minInclusive',
      simpleType('a', 'xs:int', facet('minInclusive', '2')) +
        simpleType('b', 'a', facet('minExclusive', '2')),
    ],
    [
      'totalDigits',
      simpleType('a', 'xs:decimal', facet('totalDigits', '5')) +
        simpleType('b', 'a', facet('fractionDigits', '5')),
    ],
    [
      'enumeration',
      simpleType('a', 'xs:string', facet('enumeration', 'x') + facet('enumeration', 'y')) +
        simpleType('b', 'a', facet('enumeration', 'y')),
    ],
    [
      'whiteSpace',
      simpleType('a', 'xs:string', facet('whiteSpace', 'replace')) +
        simpleType('b', 'a', facet('whiteSpace', 'collapse')),
    ],
  ])('takes a restriction of a restricted type: %s', (_, types) => {
    expect(findingsOf(schema(types + ROOT))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['unqualified', '', '', ''],
    ['unqualified', ' elementFormDefault="unqualified"', '', ''],
    ['unqualified', ' elementFormDefault="qualified"', ' form="unqualified"', ''],
    ['qualified', ' elementFormDefault="qualified"', '', 'urn:m'],
    ['qualified', '', ' form="qualified"', 'urn:m'],
  ])('puts a local element in its namespace: %s%s%s', (_, schemaAttributes, form, namespace) => {
    const definition = definitionOf(
      schema(
        `<xs:element name="r" type="m:k"/><xs:complexType name="k"><xs:sequence><xs:element name="e" type="xs:int"${form}/></xs:sequence></xs:complexType>`,
        ` xmlns:m="urn:m" targetNamespace="urn:m"${schemaAttributes}`,
      ),
    );
    expect(classIn(definition, 'k')?.content.particles).toEqual([
      {
        kind: 'element',
        min: 1,
        max: 1,
        element: { name: 'e', namespace, documentation: '', type: 'xs:int' },
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['its own', ' xmlns:m="urn:m" targetNamespace="urn:m" elementFormDefault="qualified"', 'm'],
    ['the default one', ' xmlns="urn:m" targetNamespace="urn:m" elementFormDefault="qualified"', ''],
    [
      'not the default one when that would take other elements',
      ' xmlns="urn:m" targetNamespace="urn:m"',
      'ns1',
    ],
    ['a real one over the default one', ' xmlns="urn:m" xmlns:m="urn:m" targetNamespace="urn:m"', 'm'],
    ['a made-up one', ' targetNamespace="urn:m"', 'ns1'],
    ['a made-up one that is free', ' xmlns:ns1="urn:x" targetNamespace="urn:m"', 'ns2'],
  ])('chooses a prefix: %s', (_, attributes, prefix) => {
    const local = '<xs:element name="e" type="xs:int"/>';
    const root = `<xs:element name="r"><xs:complexType><xs:sequence>${local}</xs:sequence></xs:complexType></xs:element>`;
    expect(definitionOf(schema(root, attributes)).prefixes).toEqual({ 'urn:m': prefix });
  });

  it('chooses different prefixes for namespaces without one', () => {
    const xsd = schema(
      `<xs:import namespace="urn:b"/><xs:import namespace="urn:c"/>${ROOT}`,
      ' xmlns:ns1="urn:x" targetNamespace="urn:a"',
    );
    const imports = {
      'urn:b': schema(ROOT, ' targetNamespace="urn:b"'),
      'urn:c': schema(ROOT, ' targetNamespace="urn:c"'),
    };
    expect(definitionOf(xsd, { imports }).prefixes).toEqual({
      'urn:a': 'ns2',
      'urn:b': 'ns3',
      'urn:c': 'ns4',
    });
  });

  it.each<[string, string, CompileSchemaOptions, string]>([
    ['the id', ' id="MB1" targetNamespace="urn:m"', {}, 'MB1'],
    ['the namespace', ' targetNamespace="urn:m"', {}, 'urn:m'],
    ['nothing', '', {}, ''],
    ['the option', ' id="MB1"', { berichttype: 'FZ825' }, 'FZ825'],
  ])('is named after %s', (_, attributes, options, berichttype) => {
    expect(definitionOf(schema(ROOT, attributes), options).berichttype).toBe(berichttype);
  });

  it('gives each field of a class a name, and tells which may repeat', () => {
    const compiled = compileSchema(
      content(
        element('Naam') +
          element('naam') +
          element('NAAM', ' maxOccurs="2"') +
          element('Éen') +
          element('constructor'),
      ),
    );
    const type = compiled.ok ? compiled.schema.roots[0]?.type : undefined;
    const elements = type?.kind === 'complex' ? type.elements : [];
    expect(elements.map(({ field, repeatable }) => [field, repeatable])).toEqual([
      ['naam', false],
      ['naam2', false],
      ['nAAM', true],
      ['éen', false],
      ['constructor', false],
    ]);
  });

  it('judges a class that contains itself', () => {
    const compiled = compileSchema(
      schema(
        '<xs:element name="r" type="k"/><xs:complexType name="k"><xs:sequence><xs:element name="k" type="k" minOccurs="0"/></xs:sequence></xs:complexType>',
      ),
    );
    const type = compiled.ok ? compiled.schema.roots[0]?.type : undefined;
    expect(type?.kind === 'complex' && type.elements[0]?.type === type).toBe(true);
  });
});

describe('imports', () => {
  const BASIS = schema(
    `<xs:element name="Gedeeld" type="b:Code"/>${simpleType('Code', 'xs:string', facet('length', '2'))}` +
      '<xs:complexType name="Klasse"><xs:sequence><xs:element name="Code" type="b:Code"/></xs:sequence></xs:complexType>',
    ' xmlns:b="urn:basis" targetNamespace="urn:basis" elementFormDefault="qualified"',
  );
  const BERICHT = (attributes: string): string =>
    schema(
      `<xs:import${attributes}/><xs:element name="Bericht"><xs:complexType><xs:sequence>` +
        '<xs:element name="Code" type="m:Code"/><xs:element name="Basiscode" type="bas:Code"/>' +
        '<xs:element name="Klasse" type="bas:Klasse"/><xs:element ref="bas:Gedeeld"/>' +
        `</xs:sequence></xs:complexType></xs:element>${simpleType('Code', 'bas:Code', facet('pattern', '[0-9]*'))}`,
      ' xmlns:m="urn:m" xmlns:bas="urn:basis" targetNamespace="urn:m" elementFormDefault="qualified"',
    );

  it.each<[string, string, Record<string, string>]>([
    ['schemaLocation', ' namespace="urn:basis" schemaLocation="basis.xsd"', { 'basis.xsd': BASIS }],
    ['namespace', ' namespace="urn:basis"', { 'urn:basis': BASIS }],
    [
      'namespace for want of the location',
      ' namespace="urn:basis" schemaLocation="x/basis.xsd"',
      { 'urn:basis': BASIS },
    ],
    [
      'schemaLocation first',
      ' namespace="urn:basis" schemaLocation="b.xsd"',
      { 'b.xsd': BASIS, 'urn:basis': '' },
    ],
  ])('are found by %s', (_, attributes, imports) => {
    const { prefixes, roots, complexTypes, simpleTypes } = definitionOf(BERICHT(attributes), { imports });
    expect(prefixes).toEqual({ 'urn:m': 'm', 'urn:basis': 'bas' });
    expect(roots.map(({ name, namespace, type }) => [namespace, name, type])).toEqual([
      ['urn:m', 'Bericht', '/Bericht'],
      ['urn:basis', 'Gedeeld', '{urn:basis}Code'],
    ]);
    expect(
      Object.fromEntries(Object.entries(complexTypes).map(([key, { content }]) => [key, notation(content)])),
    ).toEqual({
      '{urn:basis}Klasse': '({urn:basis}Code:{urn:basis}Code{1,1}){1,1}',
      '/Bericht':
        '({urn:m}Code:Code{1,1} {urn:m}Basiscode:{urn:basis}Code{1,1} {urn:m}Klasse:{urn:basis}Klasse{1,1} {urn:basis}Gedeeld:{urn:basis}Code{1,1}){1,1}',
    });
    expect(simpleTypes).toEqual({
      'xs:string': { name: 'xs:string', documentation: '', builtin: 'string', restrictions: [] },
      '{urn:basis}Code': {
        name: 'Code',
        documentation: '',
        builtin: 'string',
        restrictions: [{ length: 2 }],
      },
      Code: {
        name: 'Code',
        documentation: '',
        builtin: 'string',
        restrictions: [{ length: 2 }, { pattern: [pattern('[0-9]*')] }],
      },
    });
  });

  it('may be given under two keys, and may lead back', () => {
    const a = schema(
      `<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:import namespace="urn:c"/>${ROOT}`,
      ' targetNamespace="urn:a"',
    );
    const b = schema('<xs:import namespace="urn:a"/><xs:complexType name="k"/>', ' targetNamespace="urn:b"');
    const c = schema('<xs:import namespace="urn:b" schemaLocation="../b.xsd"/>', ' targetNamespace="urn:c"');
    const imports = { 'urn:a': a, 'b.xsd': b, '../b.xsd': b, 'urn:c': c };
    expect(Object.keys(definitionOf(a, { imports }).complexTypes)).toEqual(['{urn:b}k']);
  });

  it('may have no namespace', () => {
    const xsd = schema('<xs:import schemaLocation="b.xsd"/>', ' targetNamespace="urn:a"');
    const { roots } = definitionOf(xsd, { imports: { 'b.xsd': schema(ROOT) } });
    expect(roots).toEqual([{ name: 'r', namespace: '', documentation: '', type: 'xs:string' }]);
  });

  it('have their findings under their own key, after those of the schema itself', () => {
    const xsd = schema(
      '<xs:import namespace="urn:basis" schemaLocation="basis.xsd"/><xs:any/>',
      ' targetNamespace="urn:a"',
    );
    const basis = schema('\n  <xs:group/>\n', ' targetNamespace="urn:basis"');
    expect(findingsOf(xsd, { imports: { 'basis.xsd': basis } })).toEqual([
      { ...found('xs:any', 'deze constructie wordt niet ondersteund'), ...placeOf(xsd, '<xs:any/>') },
      {
        ...found('xs:group', 'deze constructie wordt niet ondersteund'),
        ...placeOf(basis, '<xs:group/>'),
        document: 'basis.xsd',
      },
    ]);
  });

  it('have the findings of their types under their own key too', () => {
    const xsd = schema('<xs:import namespace="urn:b"/>', ' targetNamespace="urn:a"');
    const basis = schema('<xs:element name="e" type="q:t"/>', ' targetNamespace="urn:b"');
    expect(findingsOf(xsd, { imports: { 'urn:b': basis } })).toEqual([
      {
        rule: 'XSD-ONGELDIG',
        construct: 'xs:element/@type',
        document: 'urn:b',
        ...placeOf(basis, '<xs:element'),
        message:
          'xs:element/@type: het type "q:t" is niet gedeclareerd of zijn naamruimte niet geïmporteerd.',
      },
    ]);
  });

  it('that are no XML say so', () => {
    const xsd = schema('<xs:import namespace="urn:b"/>', ' targetNamespace="urn:a"');
    expect(findingsOf(xsd, { imports: { 'urn:b': '<a>\n</b>' } })).toEqual([
      {
        rule: 'XSD-XML',
        construct: 'XML',
        document: 'urn:b',
        line: 2,
        column: 1,
        message: expect.any(String),
      },
    ]);
  });
});

describe('a construct outside the subset is refused by name and place', () => {
  it.each<Refusal>([
    // Content models.
    ...['choice', 'all', 'group ref="g"'].map((tag) => klasse(`¶<xs:${tag}/>`, tag)),
    ...['choice', 'any', 'group ref="g"', 'all'].map((tag) =>
      klasse(`<xs:sequence>¶<xs:${tag}/></xs:sequence>`, tag),
    ),
    klasse(
      '<xs:sequence><xs:sequence>\n  ¶<xs:choice><xs:foo/></xs:choice></xs:sequence></xs:sequence>',
      'choice',
    ),
    // Attributes.
    ...['attribute name="a"', 'attributeGroup ref="g"', 'anyAttribute'].map((tag) =>
      klasse(`<xs:sequence/>¶<xs:${tag}/>`, tag),
    ),
    // Other contents of a class.
    klasse('¶<xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent>', 'simpleContent'),
    klasse('¶<xs:complexContent><xs:extension base="k"/></xs:complexContent>', 'complexContent'),
    klasse('¶<xs:extension base="k"/>', 'extension'),
    klasse('¶<xs:assert test="true()"/>', 'assert'),
    klasse('¶<xs:openContent/>', 'openContent'),
    // Global declarations.
    ...[
      'include schemaLocation="a.xsd"',
      'redefine schemaLocation="a.xsd"',
      'override schemaLocation="a.xsd"',
      'group name="g"',
      'attribute name="a"',
      'attributeGroup name="g"',
      'notation name="n" public="p"',
      'defaultOpenContent',
      'foo',
    ].map((tag): Refusal => [schema(`\n${ROOT}\n  ¶<xs:${tag}/>`), `xs:${nameIn(tag)}`, NOT_SUPPORTED]),
    // Constraints.
    ...['key', 'unique', 'keyref'].map(
      (tag): Refusal => [
        schema(`<xs:element name="r" type="xs:string">¶<xs:${tag} name="n"/></xs:element>`),
        `xs:${tag}`,
        NOT_SUPPORTED,
      ],
    ),
    [
      schema('<xs:element name="r" type="xs:string">¶<xs:alternative type="xs:int"/></xs:element>'),
      'xs:alternative',
      NOT_SUPPORTED,
    ],
    // Simple types.
    ...['list itemType="xs:int"', 'union memberTypes="xs:int"'].map(
      (tag): Refusal => [
        schema(`${ROOT}<xs:simpleType name="t">¶<xs:${tag}/></xs:simpleType>`),
        `xs:${nameIn(tag)}`,
        NOT_SUPPORTED,
      ],
    ),
    ...['assertion test="true()"', 'explicitTimezone value="required"', 'foo value="1"'].map(
      (tag): Refusal => [simple('string', `¶<xs:${tag}/>`), `xs:${nameIn(tag)}`, NOT_SUPPORTED],
    ),
    [
      simple('string', '¶<xs:maxLength value="1"><xs:sequence/></xs:maxLength>'),
      'xs:maxLength',
      ORDER('xs:maxLength'),
    ],
    // Attributes of elements.
    ...[
      'substitutionGroup="r"',
      'default="a"',
      'fixed="a"',
      'block="#all"',
      'block=""',
      'final="#all"',
      'foo="1"',
      'targetNamespace="urn:x"',
    ].map(
      (attribute): Refusal => [
        schema(`¶<xs:element name="r" type="xs:string" ${attribute}/>`),
        `xs:element/@${nameIn(attribute)}`,
        NO_ATTRIBUTE,
      ],
    ),
    [
      schema('¶<xs:element name="r" type="xs:string" nillable="true"/>'),
      'xs:element/@nillable',
      VALUE('true'),
    ],
    [schema('¶<xs:element name="r" type="xs:string" nillable="1"/>'), 'xs:element/@nillable', VALUE('1')],
    [
      schema('¶<xs:element name="r" type="xs:string" abstract="true"/>'),
      'xs:element/@abstract',
      VALUE('true'),
    ],
    [
      content('¶<xs:element name="e" type="xs:string" form="Qualified"/>'),
      'xs:element/@form',
      VALUE('Qualified'),
    ],
    [
      content('¶<xs:element name="e" type="xs:string" minOccurs="-1"/>'),
      'xs:element/@minOccurs',
      VALUE('-1'),
    ],
    [content('¶<xs:element name="e" type="xs:string" minOccurs=""/>'), 'xs:element/@minOccurs', VALUE('')],
    [
      content('¶<xs:element name="e" type="xs:string" minOccurs="unbounded"/>'),
      'xs:element/@minOccurs',
      VALUE('unbounded'),
    ],
    [
      content('¶<xs:element name="e" type="xs:string" maxOccurs="1.0"/>'),
      'xs:element/@maxOccurs',
      VALUE('1.0'),
    ],
    [
      content('¶<xs:element name="e" type="xs:string" maxOccurs="1000000000"/>'),
      'xs:element/@maxOccurs',
      VALUE('1000000000'),
    ],
    [content('¶<xs:sequence maxOccurs="many"/>'), 'xs:sequence/@maxOccurs', VALUE('many')],
    [
      content(`¶<xs:element name="e" type="xs:string" xs:minOccurs="0"/>`),
      `xs:element/@{${XS}}minOccurs`,
      NO_ATTRIBUTE,
    ],
    // Names.
    ...['', ' a', 'a b', '1a', 'm:a', 'ªa', 'a①', '__proto__'].map(
      (name): Refusal => [
        schema(`¶<xs:element name="${name}" type="xs:string"/>`),
        'xs:element/@name',
        VALUE(name),
      ],
    ),
    [schema(`${ROOT}¶<xs:complexType name="__proto__"/>`), 'xs:complexType/@name', VALUE('__proto__')],
    [
      schema(ROOT + simpleType('__proto__', 'xs:string', '').replace('<', '¶<')),
      'xs:simpleType/@name',
      VALUE('__proto__'),
    ],
    [schema('¶<xs:element name="r" type=" xs:string"/>'), 'xs:element/@type', VALUE(' xs:string')],
    [content('¶<xs:element ref="m:"/>'), 'xs:element/@ref', VALUE('m:')],
    [
      schema(`${ROOT}<xs:simpleType name="t">¶<xs:restriction base="a:b:c"/></xs:simpleType>`),
      'xs:restriction/@base',
      VALUE('a:b:c'),
    ],
    // Attributes of types.
    [schema(`${ROOT}¶<xs:complexType name="k" mixed="true"/>`), 'xs:complexType/@mixed', VALUE('true')],
    [schema(`${ROOT}¶<xs:complexType name="k" abstract="1"/>`), 'xs:complexType/@abstract', VALUE('1')],
    ...['block="restriction"', 'final="#all"'].map(
      (attribute): Refusal => [
        schema(`${ROOT}¶<xs:complexType name="k" ${attribute}/>`),
        `xs:complexType/@${nameIn(attribute)}`,
        NO_ATTRIBUTE,
      ],
    ),
    [
      schema(
        `${ROOT}¶<xs:simpleType name="t" final="list"><xs:restriction base="xs:string"/></xs:simpleType>`,
      ),
      'xs:simpleType/@final',
      NO_ATTRIBUTE,
    ],
    ...['fixed="true"', 'fixed="false"', 'foo=""'].map(
      (attribute): Refusal => [
        simple('string', `¶<xs:length value="1" ${attribute}/>`),
        `xs:length/@${nameIn(attribute)}`,
        NO_ATTRIBUTE,
      ],
    ),
    // Attributes of the schema.
    ...['blockDefault="#all"', 'finalDefault="#all"', 'xpathDefaultNamespace="##local"'].map(
      (attribute): Refusal => [
        `¶${schema(ROOT, ` ${attribute}`)}`,
        `xs:schema/@${nameIn(attribute)}`,
        NO_ATTRIBUTE,
      ],
    ),
    [
      `¶${schema(ROOT, ' elementFormDefault="Qualified"')}`,
      'xs:schema/@elementFormDefault',
      VALUE('Qualified'),
    ],
    [`¶${schema(ROOT, ' elementFormDefault=""')}`, 'xs:schema/@elementFormDefault', VALUE('')],
    [`¶${schema(ROOT, ' attributeFormDefault="yes"')}`, 'xs:schema/@attributeFormDefault', VALUE('yes')],
    [`¶${schema(ROOT, ' id="1"')}`, 'xs:schema/@id', VALUE('1')],
    [
      schema(`${ROOT}<xs:annotation>¶<xs:documentation foo="1"/></xs:annotation>`),
      'xs:documentation/@foo',
      NO_ATTRIBUTE,
    ],
    // Foreign elements and text.
    [schema(`${ROOT}\n\n   ¶<foreign/>`), '{}foreign', NOT_SUPPORTED],
    [schema(`${ROOT}¶<f:foreign xmlns:f="urn:f"><f:more/></f:foreign>`), '{urn:f}foreign', NOT_SUPPORTED],
    [content('¶<element name="e"/>'), '{}element', NOT_SUPPORTED],
    [simple('string', '¶<f:x xmlns:f="urn:f"/>'), '{urn:f}x', NOT_SUPPORTED],
    [`¶${schema(`${ROOT}text`)}`, 'xs:schema', 'hier mag geen tekst staan'],
    [`¶${schema(`\u00a0${ROOT}`)}`, 'xs:schema', 'hier mag geen tekst staan'],
    [`¶${schema(`<![CDATA[x]]>${ROOT}`)}`, 'xs:schema', 'hier mag geen tekst staan'],
    [
      content(element('e')).replace('<xs:sequence>', '¶<xs:sequence>text'),
      'xs:sequence',
      'hier mag geen tekst staan',
    ],
    [simple('string', '¶<xs:length value="1">1</xs:length>'), 'xs:length', 'hier mag geen tekst staan'],
    [schema(`${ROOT}¶<xs:annotation>text</xs:annotation>`), 'xs:annotation', 'hier mag geen tekst staan'],
    // Known constructs in a place where they do not belong.
    [`¶${schema(`${ROOT}<xs:restriction base="xs:int"/>`)}`, 'xs:schema', ORDER('xs:schema')],
    [`¶${schema(`${ROOT}<xs:sequence/>`)}`, 'xs:schema', ORDER('xs:schema')],
    [`¶${schema(`${ROOT}<xs:documentation/>`)}`, 'xs:schema', ORDER('xs:schema')],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:sequence/><xs:annotation/></xs:complexType>`),
      'xs:complexType',
      ORDER('xs:complexType'),
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:sequence/><xs:sequence/></xs:complexType>`),
      'xs:complexType',
      ORDER('xs:complexType'),
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:element name="e" type="xs:int"/></xs:complexType>`),
      'xs:complexType',
      ORDER('xs:complexType'),
    ],
    [
      schema(
        `${ROOT}<xs:complexType name="k">¶<xs:sequence>${element('e')}<xs:annotation/></xs:sequence></xs:complexType>`,
      ),
      'xs:sequence',
      ORDER('xs:sequence'),
    ],
    [schema(`${ROOT}¶<xs:simpleType name="t"/>`), 'xs:simpleType', ORDER('xs:simpleType')],
    [
      schema('¶<xs:element name="r" type="xs:int"><xs:annotation/><xs:annotation/></xs:element>'),
      'xs:element',
      ORDER('xs:element'),
    ],
    // Types.
    ...[
      'anyType',
      'anySimpleType',
      'anyURI',
      'QName',
      'NOTATION',
      'base64Binary',
      'hexBinary',
      'float',
      'double',
      'duration',
      'gYear',
      'gYearMonth',
      'gMonth',
      'gMonthDay',
      'gDay',
      'language',
      'Name',
      'NCName',
      'NMTOKEN',
      'NMTOKENS',
      'ID',
      'IDREF',
      'IDREFS',
      'ENTITY',
      'ENTITIES',
      'dateTimeStamp',
      'niets',
      'constructor',
    ].map(
      (name): Refusal => [
        schema(`¶<xs:element name="r" type="xs:${name}"/>`),
        'xs:element/@type',
        `het ingebouwde type xs:${name} wordt niet ondersteund`,
      ],
    ),
    [
      schema(`${ROOT}<xs:simpleType name="t">¶<xs:restriction base="xs:anyURI"/></xs:simpleType>`),
      'xs:restriction/@base',
      'het ingebouwde type xs:anyURI wordt niet ondersteund',
    ],
    [schema('¶<xs:element name="r"/>'), 'xs:element', 'een element zonder type wordt niet ondersteund'],
    [
      schema(ROOT + chain(101).replace('<', '¶<')),
      'xs:simpleType',
      'een keten van meer dan 100 beperkingen wordt niet ondersteund',
    ],
    [
      schema(
        ROOT + chain(101, 'backwards').replace('<xs:simpleType name="t101">', '¶<xs:simpleType name="t101">'),
      ),
      'xs:simpleType',
      'een keten van meer dan 100 beperkingen wordt niet ondersteund',
    ],
    [
      `${'<a>'.repeat(100)}¶<a>${'</a>'.repeat(101)}`,
      'XML',
      'meer dan 100 elementen in elkaar worden niet ondersteund',
    ],
    [`¶<schema/>`, '{}schema', `het rootelement moet xs:schema in ${XS} zijn`],
    [`\n¶<xs:element xmlns:xs="${XS}"/>`, 'xs:element', `het rootelement moet xs:schema in ${XS} zijn`],
    [
      '¶<xs:schema xmlns:xs="http://www.w3.org/2000/10/XMLSchema"/>',
      '{http://www.w3.org/2000/10/XMLSchema}schema',
      `het rootelement moet xs:schema in ${XS} zijn`,
    ],
  ])('%s', (marked, construct, reason) => {
    expectRefusal(marked, { rule: 'XSD-ONDERSTEUND', construct, reason });
  });

  it('refuses a pattern that JavaScript has no equal for', () => {
    const xsd = simple('string', facet('pattern', '\\p{IsBasicLatin}'));
    const [finding, ...more] = findingsOf(xsd);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'XSD-ONDERSTEUND',
      construct: 'xs:pattern',
      ...placeOf(xsd, '<xs:pattern'),
    });
    expect(finding?.message).toMatch(/^xs:pattern: .*[^.]\.$/);
  });
});

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
    [content('¶<xs:element ref="e"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('e')],
    [content('¶<xs:element ref="q:r"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('q:r')],
    [content('¶<xs:element ref="constructor"/>'), 'xs:element/@ref', UNDECLARED_ELEMENT('constructor')],
    // Declarations.
    [schema(`${ROOT}\n¶${ROOT}`), 'xs:element', '"r" is al gedeclareerd'],
    [
      schema(`${ROOT}<xs:complexType name="a"/>¶<xs:complexType name="a"/>`),
      'xs:complexType',
      '"a" is al gedeclareerd',
    ],
    [
      schema(`${ROOT}<xs:complexType name="a"/>¶${simpleType('a', 'xs:string', '')}`),
      'xs:simpleType',
      '"a" is al gedeclareerd',
    ],
    [
      schema(`${ROOT}<xs:complexType name="toString"/>¶<xs:complexType name="toString"/>`),
      'xs:complexType',
      '"toString" is al gedeclareerd',
    ],
    [schema('¶<xs:element type="xs:string"/>'), 'xs:element', 'een globale declaratie moet een naam hebben'],
    [schema(`${ROOT}¶<xs:complexType/>`), 'xs:complexType', 'een globale declaratie moet een naam hebben'],
    [
      schema(`${ROOT}¶<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType>`),
      'xs:simpleType',
      'een globale declaratie moet een naam hebben',
    ],
    [content('¶<xs:element type="xs:string"/>'), 'xs:element', 'er moet een name of ref zijn'],
    [
      `¶${schema('<xs:complexType name="a"/>')}`,
      'xs:schema',
      'er is geen globaal element, en dus geen bericht',
    ],
    [`¶${schema('')}`, 'xs:schema', 'er is geen globaal element, en dus geen bericht'],
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
    [
      content('¶<xs:element ref="r"><xs:complexType/></xs:element>'),
      'xs:element',
      'bij ref hoort geen anoniem type',
    ],
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
      'er is een type en een anoniem type',
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k" id="a"/>`, ' id="a"'),
      'xs:complexType/@id',
      '"a" is al gebruikt',
    ],
    // Simple types.
    [schema(`${ROOT}¶${simpleType('a', 'a', '')}`), 'xs:simpleType', 'het type beperkt zichzelf'],
    [
      schema(`${ROOT}¶${simpleType('a', 'b', '')}¶${simpleType('b', 'a', '')}`),
      'xs:simpleType',
      'het type beperkt zichzelf',
    ],
    [
      schema(`${ROOT}${simpleType('d', 'a', '')}¶${simpleType('a', 'a', '')}`),
      'xs:simpleType',
      'het type beperkt zichzelf',
    ],
    [
      schema(`${ROOT}<xs:complexType name="k"/>${simpleType('a', 'k', '').replace('<xs:r', '¶<xs:r')}`),
      'xs:restriction/@base',
      'het basistype moet een simpel type zijn',
    ],
    [
      schema(
        `${ROOT}<xs:complexType name="constructor"/>${simpleType('a', 'constructor', '').replace('<xs:r', '¶<xs:r')}`,
      ),
      'xs:restriction/@base',
      'het basistype moet een simpel type zijn',
    ],
    [
      schema(`${ROOT}<xs:simpleType name="a">¶<xs:restriction/></xs:simpleType>`),
      'xs:restriction',
      'er moet precies één basistype zijn: base of xs:simpleType',
    ],
    [
      schema(
        `${ROOT}<xs:simpleType name="a">¶<xs:restriction base="xs:int"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:restriction></xs:simpleType>`,
      ),
      'xs:restriction',
      'er moet precies één basistype zijn: base of xs:simpleType',
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
        'deze beperking past niet bij het basistype',
      ],
    ),
    // Values of facets.
    [simple('string', '¶<xs:length/>'), 'xs:length', 'het attribuut value ontbreekt'],
    [simple('string', '¶<xs:pattern/>'), 'xs:pattern', 'het attribuut value ontbreekt'],
    ...['', 'a', '-1', '1.0', '1e3', '\u00a01', '1000000000'].map(
      (text): Refusal => [
        simple('string', `¶${facet('maxLength', text)}`),
        'xs:maxLength',
        'de waarde moet een geheel getal vanaf 0 zijn',
      ],
    ),
    [
      simple('decimal', `¶${facet('totalDigits', '0')}`),
      'xs:totalDigits',
      'de waarde moet een geheel getal vanaf 1 zijn',
    ],
    [
      simple('decimal', `¶${facet('fractionDigits', 'x')}`),
      'xs:fractionDigits',
      'de waarde moet een geheel getal vanaf 0 zijn',
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
        'de waarde moet minstens zo sterk zijn als bij het basistype',
      ],
    ),
    // Facets that contradict each other.
    ...[
      ['string', facet('length', '2') + facet('minLength', '2'), 'length mag niet samen met minLength'],
      ['string', facet('length', '2') + facet('maxLength', '2'), 'length mag niet samen met maxLength'],
      ['string', facet('minLength', '3') + facet('maxLength', '2'), 'minLength is groter dan maxLength'],
      [
        'decimal',
        facet('totalDigits', '2') + facet('fractionDigits', '3'),
        'fractionDigits is groter dan totalDigits',
      ],
      [
        'int',
        facet('minInclusive', '1') + facet('minExclusive', '1'),
        'minInclusive mag niet samen met minExclusive',
      ],
      [
        'int',
        facet('maxInclusive', '1') + facet('maxExclusive', '1'),
        'maxInclusive mag niet samen met maxExclusive',
      ],
      ['int', facet('minInclusive', '10') + facet('maxInclusive', '9'), BOUNDS],
      ['int', facet('minExclusive', '10') + facet('maxExclusive', '9'), BOUNDS],
      [
        'int',
        facet('minInclusive', '9') + facet('maxExclusive', '09'),
        'tussen de ondergrens en de bovengrens ligt geen waarde',
      ],
      [
        'int',
        facet('minExclusive', '9') + facet('maxInclusive', '9'),
        'tussen de ondergrens en de bovengrens ligt geen waarde',
      ],
      ['date', facet('minInclusive', '2024-01-02') + facet('maxInclusive', '2024-01-01'), BOUNDS],
      ['date', facet('minInclusive', '2024-01-01') + facet('maxInclusive', '2024-01-01Z'), BOUNDS],
    ].map(
      ([builtin = '', facets = '', reason = '']): Refusal => [
        simple(builtin, facets).replace('<xs:restriction', '¶<xs:restriction'),
        'xs:restriction',
        reason,
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
      ['xs:string', facet('enumeration', 'a'), facet('enumeration', 'b'), 'enumeration', BAD_VALUE],
      ['xs:string', facet('pattern', '[0-9]'), facet('enumeration', 'b'), 'enumeration', BAD_VALUE],
      ['xs:string', facet('length', '1'), facet('enumeration', 'bb'), 'enumeration', BAD_VALUE],
    ].map(
      ([builtin = '', base = '', own = '', name = '', reason = '']): Refusal => [
        schema(`${ROOT}${simpleType('a', builtin, base)}${simpleType('b', 'a', `¶${own}`)}`),
        `xs:${name}`,
        reason,
      ],
    ),
    ...[
      [facet('maxLength', '3'), facet('minLength', '4'), 'minLength is groter dan maxLength'],
      [facet('minLength', '3'), facet('maxLength', '2'), 'minLength is groter dan maxLength'],
      [facet('minLength', '3'), facet('length', '2'), 'minLength is groter dan length'],
      [facet('maxLength', '3'), facet('length', '4'), 'length is groter dan maxLength'],
      [facet('length', '3'), facet('minLength', '4'), 'minLength is groter dan length'],
    ].map(
      ([base = '', own = '', reason = '']): Refusal => [
        schema(
          `${ROOT}${simpleType('a', 'xs:string', base)}${simpleType('b', 'a', own).replace('<xs:r', '¶<xs:r')}`,
        ),
        'xs:restriction',
        reason,
      ],
    ),
    // Classes.
    [
      content('¶<xs:element name="e" type="xs:int" minOccurs="2"/>'),
      'xs:element',
      'minOccurs is groter dan maxOccurs',
    ],
    [
      content('¶<xs:element name="e" type="xs:int" maxOccurs="0"/>'),
      'xs:element',
      'minOccurs is groter dan maxOccurs',
    ],
    [
      content('¶<xs:sequence minOccurs="3" maxOccurs="2"/>'),
      'xs:sequence',
      'minOccurs is groter dan maxOccurs',
    ],
    [
      content(`${element('e')}${element('f')}\n¶<xs:element name="e" type="xs:int"/>`),
      'xs:element',
      'twee elementen "e" in één klasse moeten van hetzelfde type zijn',
    ],
    [
      content(
        `<xs:element name="e"><xs:complexType/></xs:element>${element('f')}<xs:sequence>¶<xs:element name="e"><xs:complexType/></xs:element></xs:sequence>`,
      ),
      'xs:element',
      'twee elementen "e" in één klasse moeten van hetzelfde type zijn',
    ],
    // Content models in which a reader cannot tell which particle an element is.
    ambiguous('e', element('e', ' minOccurs="0"') + element('e')),
    ambiguous('e', element('e', ' maxOccurs="unbounded"') + element('e')),
    ambiguous('e', element('e', ' minOccurs="2" maxOccurs="2"') + element('e')),
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
    ambiguous(
      'e',
      `<xs:sequence minOccurs="2" maxOccurs="2">${element('e', ' maxOccurs="2"')}</xs:sequence>`,
    ),
    ambiguous('e', `<xs:sequence maxOccurs="unbounded">${element('e', ' maxOccurs="2"')}</xs:sequence>`),
    ambiguous(
      'e',
      `<xs:sequence minOccurs="2" maxOccurs="5"><xs:sequence minOccurs="2" maxOccurs="3">${element('e')}${element('f')}</xs:sequence></xs:sequence>`,
    ),
    // Imports.
    [schema(`¶<xs:import namespace="urn:x"/>${ROOT}`), 'xs:import', NOT_GIVEN('urn:x')],
    [
      schema(`¶<xs:import namespace="urn:x" schemaLocation="x.xsd"/>${ROOT}`),
      'xs:import',
      NOT_GIVEN('urn:x'),
    ],
    [
      schema(`¶<xs:import namespace="constructor" schemaLocation="toString"/>${ROOT}`),
      'xs:import',
      NOT_GIVEN('constructor'),
    ],
    [schema(`¶<xs:import namespace="__proto__"/>${ROOT}`), 'xs:import', NOT_GIVEN('__proto__')],
    [schema(`¶<xs:import/>${ROOT}`, ' targetNamespace="urn:m"'), 'xs:import', NOT_GIVEN('')],
    [schema(`¶<xs:import/>${ROOT}`), 'xs:import', OWN_IMPORT],
    [schema(`¶<xs:import namespace="urn:m"/>${ROOT}`, ' targetNamespace="urn:m"'), 'xs:import', OWN_IMPORT],
  ])('%s', (marked, construct, reason) => {
    expectRefusal(marked, { rule: 'XSD-ONGELDIG', construct, reason });
  });

  it('says that the imported schema has another namespace', () => {
    const marked = schema(`\n ¶<xs:import namespace="urn:x" schemaLocation="x.xsd"/>${ROOT}`);
    const imports = { 'x.xsd': schema(ROOT, ' targetNamespace="urn:y"'), '': schema(ROOT) };
    expectRefusal(
      marked,
      {
        rule: 'XSD-ONGELDIG',
        construct: 'xs:import',
        reason: 'het meegegeven schema heeft niet de naamruimte "urn:x"',
      },
      { imports },
    );
  });

  it('does not take the empty key for a schema without namespace: that is the name of the schema itself', () => {
    expectRefusal(
      schema(`¶<xs:import/>${ROOT}`, ' targetNamespace="urn:m"'),
      { rule: 'XSD-ONGELDIG', construct: 'xs:import', reason: NOT_GIVEN('') },
      { imports: { '': schema(ROOT) } },
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
    [`<xs:schema xmlns:xs="${XS}">\n<xs:element name="a" name="b"/></xs:schema>`, 2, 1],
  ])('that is no XML: %j', (xsd, line, column) => {
    expect(findingsOf(xsd)).toEqual([
      {
        rule: 'XSD-XML',
        construct: 'XML',
        document: '',
        line,
        column,
        message: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ]);
  });
});

describe('findings', () => {
  it('come all at once, in the order of the text', () => {
    const marked = schema(
      `
      ¶<xs:element name="r" type="xs:string" fixed="a" nillable="true"/>
      ¶<xs:include schemaLocation="a.xsd"/>
      <xs:complexType name="k">
        <xs:sequence>¶<xs:choice/>¶<xs:any/></xs:sequence>
        ¶<xs:attribute name="a"/>
      </xs:complexType>`,
    );
    const { xsd, places } = unmarked(marked);
    const [r = FIRST, include = FIRST, choice = FIRST, any = FIRST, attribute = FIRST] = places;
    expect(findingsOf(xsd)).toEqual([
      { ...found('xs:element/@fixed', NO_ATTRIBUTE), ...r },
      { ...found('xs:element/@nillable', VALUE('true')), ...r },
      { ...found('xs:include', NOT_SUPPORTED), ...include },
      { ...found('xs:choice', NOT_SUPPORTED), ...choice },
      { ...found('xs:any', NOT_SUPPORTED), ...any },
      { ...found('xs:attribute', NOT_SUPPORTED), ...attribute },
    ]);
  });

  it('about types come all at once too, each once', () => {
    const marked = schema(
      `
      ¶<xs:element name="a" type="t"/>
      <xs:element name="b"><xs:complexType><xs:sequence>
        <xs:element ref="a"/><xs:element ref="a" minOccurs="0"/>
        ¶<xs:element name="c" type="u"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:simpleType name="x">¶<xs:restriction base="y"/></xs:simpleType>
      ${simpleType('z', 'x', '')}`,
    );
    const { xsd, places } = unmarked(marked);
    const [a = FIRST, c = FIRST, y = FIRST] = places;
    expect(findingsOf(xsd)).toEqual([
      { ...found('xs:element/@type', UNDECLARED_TYPE('t'), 'XSD-ONGELDIG'), ...a },
      { ...found('xs:element/@type', UNDECLARED_TYPE('u'), 'XSD-ONGELDIG'), ...c },
      { ...found('xs:restriction/@base', UNDECLARED_TYPE('y'), 'XSD-ONGELDIG'), ...y },
    ]);
  });

  it('are not given for what stands in a refused element or in an annotation', () => {
    const marked = schema(
      `${ROOT}<xs:annotation><xs:appinfo><xs:any/><x/>text</xs:appinfo></xs:annotation>¶<xs:group name="g"><xs:any foo="1">text</xs:any></xs:group>`,
    );
    expectRefusal(marked, { rule: 'XSD-ONDERSTEUND', construct: 'xs:group', reason: NOT_SUPPORTED });
  });
});

describe('names that every object has', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are names like any other: %s',
    (name) => {
      const classXsd = schema(
        `<xs:element name="${name}" type="${name}"/><xs:complexType name="${name}"><xs:sequence><xs:element name="${name}" type="xs:int"/></xs:sequence></xs:complexType>`,
      );
      expect(notation(classIn(definitionOf(classXsd), name)?.content)).toBe(`(${name}:xs:int{1,1}){1,1}`);
      const simpleXsd = schema(
        `<xs:element name="r" type="${name}"/>${simpleType(name, 'xs:string', facet('length', '1'))}`,
      );
      expect(typeIn(definitionOf(simpleXsd), name)?.restrictions).toEqual([{ length: 1 }]);
      const compiled = compileSchema(simpleXsd);
      const type = compiled.ok ? compiled.schema.roots[0]?.type : undefined;
      expect(type?.kind === 'simple' ? type.fault('ab') : undefined).toEqual({
        kind: 'lengte',
        min: 1,
        max: 1,
        found: 2,
      });
    },
  );

  it.each(['constructor', '__proto__'])('are keys of imports and namespaces like any other: %s', (name) => {
    const imports = Object.fromEntries([[name, schema(ROOT, ` targetNamespace="${name}"`)]]);
    const xsd = schema(`<xs:import namespace="${name}"/>`, ` xmlns:p="${name}" targetNamespace="urn:m"`);
    const { prefixes, roots } = definitionOf(xsd, { imports });
    expect(Object.entries(prefixes)).toEqual([[name, 'p']]);
    expect(roots).toEqual([{ name: 'r', namespace: name, documentation: '', type: 'xs:string' }]);
  });
});

describe('compileSchema never throws', () => {
  it('for any text', () => {
    const words = fc.constantFrom(
      '<xs:schema ',
      `xmlns:xs="${XS}"`,
      '>',
      '<xs:element ',
      'name="a"',
      '/>',
      '</xs:schema>',
      '<!--',
      '&amp;',
      '\u0000',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (xsd) => {
        const compiled = compileSchema(xsd);
        expect(compiled.ok || compiled.findings.length > 0).toBe(true);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it.each<[string, string]>([
    ['elements in each other', '<a>'.repeat(2_000)],
    ['sequences in each other', content('<xs:sequence>'.repeat(2_000) + '</xs:sequence>'.repeat(2_000))],
    ['simple types that restrict each other', schema(ROOT + chain(5_000))],
    ['simple types that restrict each other, the last first', schema(ROOT + chain(5_000, 'backwards'))],
    [
      'classes that contain each other',
      schema(
        ROOT +
          Array.from(
            { length: 5_000 },
            (_, n) =>
              `<xs:complexType name="k${n}"><xs:sequence><xs:element name="e" type="k${(n + 1) % 5_000}" minOccurs="0"/></xs:sequence></xs:complexType>`,
          ).join(''),
      ),
    ],
    [
      'elements that refer to each other',
      schema(
        Array.from(
          { length: 5_000 },
          (_, n) =>
            `<xs:element name="e${n}"><xs:complexType><xs:sequence><xs:element ref="e${(n + 1) % 5_000}" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>`,
        ).join(''),
      ),
    ],
    [
      'values',
      simple('string', Array.from({ length: 20_000 }, (_, n) => facet('enumeration', `${n}`)).join('')),
    ],
    ['annotations', schema(`${'<xs:annotation/>'.repeat(20_000) + ROOT}<xs:import/>`)],
    [
      'optional elements',
      content(Array.from({ length: 500 }, (_, n) => element(`e${n}`, ' minOccurs="0"')).join('')),
    ],
  ])('for a great many %s', (_, xsd) => {
    const compiled = compileSchema(xsd);
    expect(compiled.ok || compiled.findings.length > 0).toBe(true);
  });
});

describe('a mutated schema', () => {
  const BASES = [
    FZ825_XSD,
    FZ825_XSD.replace(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, ''),
    facetRich(),
  ].map(
    (xsd) => xsd.match(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/?[\w:]+|[\w:]+="[^"]*"|\/?>|[^<>\s]+|\s+/g) ?? [],
  );

  /** Token changes: left out, doubled, or changed places with another of its kind. */
  const MUTANT: Arbitrary<string> = fc
    .record({
      base: fc.constantFrom(...BASES),
      edits: fc.array(
        fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'copy'), at: fc.nat(), other: fc.nat() }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .map(({ base, edits }) => {
      const tokens = [...base];
      for (const { kind, at, other } of edits) {
        const index = at % tokens.length;
        const token = tokens[index] ?? '';
        const alike = tokens.flatMap((text, n) => (kindOf(text) === kindOf(token) ? [n] : []));
        const partner = alike[other % alike.length] ?? index;
        if (kind === 'drop') tokens[index] = '';
        if (kind === 'double') tokens[index] = token + token;
        if (kind === 'copy') tokens[index] = tokens[partner] ?? '';
        if (kind === 'swap') [tokens[index], tokens[partner]] = [tokens[partner] ?? '', token];
      }
      return tokens.join('');
    });

  it('is taken apart without loss', () => {
    expect(BASES[0]?.join('')).toBe(FZ825_XSD);
  });

  it('makes compileSchema say what is wrong, or is one that libxml2 takes too', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(MUTANT, (xsd) => {
        const compiled = compileSchema(xsd);
        if (compiled.ok) {
          seen.accepted++;
          expect(schemaErrors(xsd).map(({ message }) => message)).toEqual([undefined, undefined]);
        } else {
          seen.refused++;
          expect(compiled.findings).not.toEqual([]);
          expect(compiled.findings.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 2_000 },
    );
    expect(seen.accepted).toBeGreaterThan(300);
    expect(seen.refused).toBeGreaterThan(300);
  });

  /** Schemas that one of the oracles judges otherwise, and why the compiler is right. */
  it.each<[string, string, { ours: boolean; oracles: readonly boolean[] }]>([
    [
      'a name of the fifth edition of XML 1.0, unknown to libxml2 2.9.9',
      schema('<xs:element name="a\u2c00" type="xs:string"/>'),
      { ours: true, oracles: [false, true] },
    ],
    [
      'a count with a sign and space, which libxml2 does not read (§3.2.20)',
      simple('string', facet('maxLength', ' +12 ')),
      { ours: true, oracles: [true, true] },
    ],
    [
      'an element that may not occur, which is no particle at all (§3.9.2)',
      content(element('e', ' minOccurs="0" maxOccurs="0"') + element('e')),
      { ours: true, oracles: [false, false] },
    ],
    [
      'two types for one element of a class (§3.8.6)',
      content(`${element('e')}${element('f')}<xs:element name="e" type="xs:int"/>`),
      { ours: false, oracles: [true, true] },
    ],
    [
      'a minimum that the base type rules out (part 2 §4.3.2.4)',
      schema(
        `${ROOT}${simpleType('a', 'xs:string', facet('maxLength', '3'))}${simpleType('b', 'a', facet('minLength', '4'))}`,
      ),
      { ours: false, oracles: [true, true] },
    ],
    [
      'weaker white space than that of a built-in type (part 2 §4.3.6.4)',
      simple('token', facet('whiteSpace', 'preserve')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'a facet that occurs twice (part 2 §4.3)',
      simple('string', facet('maxLength', '1') + facet('maxLength', '1')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'bounds that cannot be compared',
      simple('date', facet('minInclusive', '2024-01-01') + facet('maxInclusive', '2024-01-01Z')),
      { ours: false, oracles: [true, true] },
    ],
    [
      'repetition in repetition',
      content(
        `<xs:sequence minOccurs="2" maxOccurs="5"><xs:sequence minOccurs="2" maxOccurs="3">${element('e')}</xs:sequence></xs:sequence>`,
      ),
      { ours: false, oracles: [true, true] },
    ],
    [
      'a fixed number of an element before the same element',
      content(element('e', ' minOccurs="2" maxOccurs="2"') + element('e')),
      { ours: false, oracles: [true, false] },
    ],
    ['a schema without elements', schema(''), { ours: false, oracles: [true, true] }],
    ['an element without type', schema('<xs:element name="r"/>'), { ours: false, oracles: [true, true] }],
    [
      'space in a name',
      schema('<xs:element name=" r " type="xs:string"/>'),
      { ours: false, oracles: [true, true] },
    ],
  ])('differs by decision: %s', (_, xsd, { ours, oracles }) => {
    expect(compileSchema(xsd).ok).toBe(ours);
    expect(schemaErrors(xsd).map(({ message }) => message === undefined)).toEqual(oracles);
  });
});

interface Expected {
  readonly rule: SchemaFinding['rule'];
  readonly construct: string;
  readonly reason: string;
}

function expectRefusal(
  marked: string,
  { rule, construct, reason }: Expected,
  options?: CompileSchemaOptions,
): void {
  const { xsd, places } = unmarked(marked);
  expect(places.length).toBeGreaterThan(0);
  expect(findingsOf(xsd, options)).toEqual(
    places.map((place) => ({ ...found(construct, reason, rule), ...place })),
  );
}

function definitionOf(xsd: string, options?: CompileSchemaOptions): SchemaDefinition {
  const compiled = compileSchema(xsd, options);
  if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join(' '));
  return compiled.schema.definition;
}

/** The findings on a schema; none when it compiles. */
function findingsOf(xsd: string, options?: CompileSchemaOptions): readonly SchemaFinding[] {
  const compiled = compileSchema(xsd, options);
  return compiled.ok ? [] : compiled.findings;
}

/** A finding on the first character of a schema. */
function found(
  construct: string,
  reason: string,
  rule: SchemaFinding['rule'] = 'XSD-ONDERSTEUND',
): SchemaFinding {
  return { rule, construct, document: '', ...FIRST, message: `${construct}: ${reason}.` };
}

/** The schema without its marks, and where those were. */
function unmarked(marked: string): { xsd: string; places: readonly { line: number; column: number }[] } {
  const [before = '', ...rest] = marked.split('¶');
  const places = rest.map((_, index) => endOf([before, ...rest.slice(0, index)].join('')));
  return { xsd: [before, ...rest].join(''), places };
}

function placeOf(xsd: string, text: string): { line: number; column: number } {
  return endOf(xsd.slice(0, xsd.indexOf(text)));
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function schema(body: string, attributes = ''): string {
  return `<xs:schema xmlns:xs="${XS}"${attributes}>${body}</xs:schema>`;
}

/** A schema with one class, that has this content. */
function content(particles: string): string {
  return schema(
    `<xs:element name="r"><xs:complexType><xs:sequence>${particles}</xs:sequence></xs:complexType></xs:element>`,
  );
}

function element(name: string, attributes = ''): string {
  return `<xs:element name="${name}" type="xs:string"${attributes}/>`;
}

/** A schema with one restriction of a built-in type, named t. */
function simple(builtin: string, facets: string): string {
  return schema(ROOT + simpleType('t', `xs:${builtin}`, facets));
}

function simpleType(name: string, base: string, facets: string): string {
  return `<xs:simpleType name="${name}"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`;
}

function facet(name: string, text: string): string {
  return `<xs:${name} value="${text}"/>`;
}

/** Types that each restrict the next one, the last of which stands on a built-in type. */
function chain(length: number, direction: 'forwards' | 'backwards' = 'forwards'): string {
  return Array.from({ length }, (_, index) => {
    const n = index + 1;
    if (direction === 'forwards') return simpleType(`t${n}`, n === length ? 'xs:string' : `t${n + 1}`, '');
    return simpleType(`t${n}`, n === 1 ? 'xs:string' : `t${n - 1}`, '');
  }).join('');
}

function klasse(inner: string, tag: string): Refusal {
  return [
    schema(`${ROOT}<xs:complexType name="k">${inner}</xs:complexType>`),
    `xs:${nameIn(tag)}`,
    NOT_SUPPORTED,
  ];
}

function ambiguous(name: string, particles: string): Refusal {
  return [
    content(particles).replace('<xs:sequence>', '¶<xs:sequence>'),
    'xs:sequence',
    `bij een element "${name}" is niet eenduidig welk onderdeel het is`,
  ];
}

/** The name with which the text of a tag or an attribute starts. */
function nameIn(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? '';
}

function restrictionsOf(builtin: string, facets: string): readonly object[] | undefined {
  return typeIn(definitionOf(simple(builtin, facets)), 't')?.restrictions;
}

function classIn({ complexTypes }: SchemaDefinition, key: string): ComplexTypeDefinition | undefined {
  return complexTypes[key];
}

function typeIn({ simpleTypes }: SchemaDefinition, key: string): SimpleTypeDefinition | undefined {
  return simpleTypes[key];
}

function value(text: string): EnumerationValue {
  return { value: text, documentation: '' };
}

function pattern(source: string): { source: string; expression: string } {
  return { source, expression: `^(?:${source})$` };
}

/** A content on one line: `name:type{min,max}` and `(…){min,max}`. */
function notation(particle: ParticleDefinition | undefined): string {
  if (particle === undefined) return '';
  const bounds = `{${particle.min},${particle.max ?? '*'}}`;
  if (particle.kind === 'sequence') return `(${particle.particles.map(notation).join(' ')})${bounds}`;
  const { name, namespace, type } = particle.element;
  return `${namespace === '' ? '' : `{${namespace}}`}${name}:${type}${bounds}`;
}

function kindOf(token: string): string {
  if (token.endsWith('"')) return 'attribute';
  return token.startsWith('<') || token.endsWith('>') ? 'tag' : 'other';
}

/** A schema with much that the FZ825 does not have. */
function facetRich(): string {
  return schema(
    [
      '<xs:element name="Bericht" type="m:Bericht" id="a"/>',
      '<xs:element name="Code"><xs:simpleType><xs:restriction base="m:Kort"><xs:minLength value="2"/></xs:restriction></xs:simpleType></xs:element>',
      '<xs:complexType name="Bericht" id="b"><xs:sequence>',
      '<xs:element ref="m:Code" minOccurs="0" maxOccurs="2"/><xs:element name="Bedrag" type="m:Bedrag" form="unqualified"/>',
      '<xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:element name="Van" type="xs:date"/><xs:element name="Tot" type="m:Datum" minOccurs="0"/></xs:sequence>',
      '<xs:element name="Bericht" type="m:Bericht" minOccurs="0" nillable="false"/>',
      '<xs:element name="Deel"><xs:complexType mixed="false"><xs:sequence><xs:element name="Deel" type="xs:boolean"/></xs:sequence></xs:complexType></xs:element>',
      '</xs:sequence></xs:complexType>',
      '<xs:simpleType name="Kort"><xs:restriction base="xs:token"><xs:maxLength value="5"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Soort"><xs:restriction base="m:Kort"><xs:enumeration value="P"/><xs:enumeration value="T"/><xs:length value="1"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Bedrag"><xs:restriction base="xs:decimal"><xs:totalDigits value="8"/><xs:fractionDigits value="2"/><xs:minInclusive value="0"/><xs:maxExclusive value="10"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Klein"><xs:restriction base="m:Bedrag"><xs:totalDigits value="3"/><xs:minExclusive value="1"/><xs:maxInclusive value="5"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Aantal"><xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="99"/><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Datum"><xs:restriction base="xs:date"><xs:minInclusive value="2000-01-01"/><xs:whiteSpace value="collapse"/></xs:restriction></xs:simpleType>',
      '<xs:simpleType name="Regel"><xs:restriction base="xs:string"><xs:whiteSpace value="replace"/><xs:pattern value="[a-z ]*"/></xs:restriction></xs:simpleType>',
    ].join('\n'),
    ' xmlns:m="urn:m" targetNamespace="urn:m" elementFormDefault="qualified"',
  );
}
