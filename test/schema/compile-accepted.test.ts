import { describe, expect, it } from 'vitest';
import { type CompileSchemaOptions, compileSchema } from '../../src/schema/index.ts';
import {
  classIn,
  content,
  definitionOf,
  element,
  facet,
  findingsOf,
  found,
  NOT_SUPPORTED,
  notation,
  pattern,
  placeOf,
  ROOT,
  restrictionsOf,
  schema,
  simpleType,
  typeIn,
  value,
  XS,
} from './xsd-texts.ts';

describe('a schema within the subset', () => {
  it('compiles whole', () => {
    const xsd = `<xs:schema xmlns:xs="${XS}" xmlns:m="urn:m" targetNamespace="urn:m" elementFormDefault="qualified"
        attributeFormDefault="unqualified" version="1.0" id="MB1">
      <xs:annotation id="A1"><xs:appinfo source="s">x</xs:appinfo><xs:documentation source="s" xml:lang="nl">niets</xs:documentation></xs:annotation>
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
        <xs:annotation><xs:documentation>Een</xs:documentation><xs:appinfo>x</xs:appinfo><xs:documentation>code.</xs:documentation></xs:annotation>
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
      '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0"/><xs:element name="b" type="xs:int" maxOccurs="unbounded"/><xs:element name="c" type="xs:int" minOccurs="2" maxOccurs="13"/></xs:sequence>',
      'a:xs:int{0,1} b:xs:int{1,*} c:xs:int{2,13}',
    ],
    [
      'an annotation',
      '<xs:sequence minOccurs="10" maxOccurs="10"><xs:annotation/><xs:element name="a" type="xs:int"/></xs:sequence>',
      'a:xs:int{1,1}',
    ],
    [
      'an element twice in a row',
      '<xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="a" type="xs:int"/></xs:sequence>',
      'a:xs:int{1,1} a:xs:int{1,1}',
    ],
    [
      'any number of any number',
      '<xs:sequence maxOccurs="unbounded"><xs:element name="a" type="xs:int" maxOccurs="unbounded"/></xs:sequence>',
      'a:xs:int{1,*}',
    ],
    ['nothing, repeated', '<xs:sequence maxOccurs="2"><xs:sequence maxOccurs="2"/></xs:sequence>', '(){1,2}'],
    [
      'what may not occur',
      '<xs:sequence><xs:element name="a" type="xs:int" minOccurs="0" maxOccurs="0"/><xs:sequence minOccurs="0" maxOccurs="0"><xs:element name="b" type="xs:int"/></xs:sequence></xs:sequence>',
      '(){1,1}',
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

  it('gives an anonymous type the place of its element as key', () => {
    const { complexTypes, simpleTypes } = definitionOf(
      content(
        '<xs:element name="a"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:element>' +
          '<xs:element name="b"><xs:complexType><xs:sequence><xs:element name="c"><xs:complexType/></xs:element></xs:sequence></xs:complexType></xs:element>',
      ),
    );
    expect([Object.keys(complexTypes), Object.keys(simpleTypes)]).toEqual([
      ['/r', '/r/b', '/r/b/c'],
      ['xs:int', '/r/a'],
    ]);
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
    ['boolean', facet('whiteSpace', 'collapse'), { whiteSpace: 'collapse' }],
    ['decimal', facet('whiteSpace', 'collapse'), { whiteSpace: 'collapse' }],
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

  it.each<[string, string, true | undefined]>([
    ['', '', true],
    ['', facet('maxLength', '315'), undefined],
    ['', facet('length', '315'), undefined],
    ['', facet('maxLength', '316'), true],
    [facet('maxLength', '315'), '', undefined],
    [facet('maxLength', '316'), facet('maxLength', '315'), undefined],
    [facet('length', '315'), '', undefined],
    [facet('length', '316'), '', true],
  ])('takes an automaton for a pattern that is slow on long texts: %s %s', (inherited, own, automaton) => {
    const source = '[a-z]*[a-z][a-z]*';
    const types =
      simpleType('a', 'xs:string', inherited) + simpleType('b', 'a', own + facet('pattern', source));
    expect(typeIn(definitionOf(schema(types + ROOT)), 'b')?.restrictions.at(-1)?.pattern).toEqual([
      { ...pattern(source), automaton },
    ]);
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
    ...['minExclusive', 'maxExclusive'].map((name): [string, string] => [
      `${name} alone, said again`,
      simpleType('a', 'xs:int', facet(name, '3')) + simpleType('b', 'a', facet(name, '3')),
    ]),
    ...[
      ['minExclusive', '3'],
      ['minExclusive', '5'],
      ['maxExclusive', '5'],
      ['maxExclusive', '9'],
    ].map(([name = '', bound = '']): [string, string] => [
      `${name} ${bound}, said again`,
      simpleType('a', 'xs:int', facet('minInclusive', '3') + facet('maxInclusive', '9')) +
        simpleType('b', 'a', facet(name, bound)) +
        simpleType('c', 'b', facet(name, bound)),
    ]),
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
    expect(definitionOf(xsd.replace('urn:x', 'urn:a'), { imports }).prefixes).toEqual({
      'urn:a': 'ns1',
      'urn:b': 'ns2',
      'urn:c': 'ns3',
    });
    expect(definitionOf(xsd.replace('ns1="urn:x', 'a="urn:a'), { imports }).prefixes).toEqual({
      'urn:a': 'a',
      'urn:b': 'ns1',
      'urn:c': 'ns2',
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
          element('Naam', ' form="qualified"') +
          element('NAAM', ' maxOccurs="2"') +
          element('Éen') +
          element('constructor') +
          element('NAAM') +
          `<xs:sequence maxOccurs="3">${element('Deel')}</xs:sequence>`,
      ).replace('<xs:schema', '<xs:schema targetNamespace="urn:m"'),
    );
    const root = compiled.ok ? compiled.schema.roots[0] : undefined;
    const elements = root?.type.kind === 'complex' ? root.type.elements : [];
    expect([root, ...elements].map((each) => [each?.name, each?.field, each?.repeatable])).toEqual([
      ['r', 'r', false],
      ['Naam', 'naam', false],
      ['naam', 'naam2', false],
      ['Naam', 'naam3', false],
      ['NAAM', 'nAAM', true],
      ['Éen', 'éen', false],
      ['constructor', 'constructor', false],
      ['Deel', 'deel', true],
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
    ['namespace', ' namespace="urn:basis"', { 'urn:basis': BASIS, undefined: '' }],
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
    [
      'a file of which the name differs in case',
      ' namespace="urn:basis" schemaLocation="basisschema.xsd"',
      { 'Basisschema.XSD': BASIS, 'ander.xsd': '' },
    ],
    ['./ in the schema', ' namespace="urn:basis" schemaLocation="./Basis.xsd"', { 'basis.xsd': BASIS }],
    ['./ in what is given', ' namespace="urn:basis" schemaLocation=" basis.xsd "', { './basis.xsd': BASIS }],
    ['.\\ in the schema', ' namespace="urn:basis" schemaLocation=".\\basis.xsd"', { 'basis.xsd': BASIS }],
    [
      'its own name before one that is alike',
      ' namespace="urn:basis" schemaLocation="basis.xsd"',
      { 'Basis.xsd': '', 'basis.xsd': BASIS },
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

  it.each([
    '<xs:import namespace="urn:x"/>',
    '<xs:import namespace="urn:x" schemaLocation="x.xsd"/>',
    '<xs:import namespace="urn:x" schemaLocation=""/>',
    '<xs:import namespace="__proto__" schemaLocation="constructor"/>',
    '<xs:import/>',
  ])('that nothing refers to need not be given: %s', (statement) => {
    const attributes = ' targetNamespace="urn:m" xmlns:x="urn:x"';
    const compiled = definitionOf(schema(statement + ROOT, attributes), { imports: { '': schema(ROOT) } });
    expect(compiled).toEqual(definitionOf(schema(ROOT, attributes)));
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
    const xsd = schema(
      '<xs:import schemaLocation="b.xsd"/><xs:element name="e" type="t"/>',
      ' targetNamespace="urn:a"',
    );
    const imports = { 'b.xsd': schema(ROOT + simpleType('t', 'xs:int', '')) };
    expect(definitionOf(xsd, { imports }).roots).toEqual([
      { name: 'e', namespace: 'urn:a', documentation: '', type: '{}t' },
      { name: 'r', namespace: '', documentation: '', type: 'xs:string' },
    ]);
  });

  it('have their findings under their own key, after those of the schema itself', () => {
    const xsd = schema(
      '<xs:import namespace="urn:basis" schemaLocation="basis.xsd"/><xs:any/>',
      ' targetNamespace="urn:a"',
    );
    const basis = schema('\n  <xs:notation/>\n', ' targetNamespace="urn:basis"');
    expect(findingsOf(xsd, { imports: { 'basis.xsd': basis } })).toEqual([
      { ...found('xs:any', NOT_SUPPORTED), ...placeOf(xsd, '<xs:any/>') },
      {
        ...found('xs:notation', NOT_SUPPORTED),
        ...placeOf(basis, '<xs:notation/>'),
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
        args: { construct: 'xs:element/@type', fault: 'type-onbekend', name: 'q:t' },
        message: expect.any(String),
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
        args: { xml: 'XML-WELGEVORMD', fault: 'eindtag-anders' },
        message: expect.any(String),
      },
    ]);
  });
});
