import { describe, it } from 'vitest';
import {
  chain,
  content,
  element,
  expectRefusal,
  facet,
  klasse,
  NO_ATTRIBUTE,
  NOT_SUPPORTED,
  nameIn,
  ORDER,
  type Refusal,
  ROOT,
  reason,
  schema,
  simple,
  simpleType,
  VALUE,
  XS,
} from './xsd-texts.ts';

describe('a construct outside the subset is refused by name and place', () => {
  it.each<Refusal>([
    // Content models.
    klasse('¶<xs:all/>', 'all'),
    ...['any', 'all'].map((tag) => klasse(`<xs:sequence>¶<xs:${tag}/></xs:sequence>`, tag)),
    klasse('<xs:sequence><xs:choice>\n  ¶<xs:foo><xs:bar/></xs:foo></xs:choice></xs:sequence>', 'foo'),
    ...['¶<xs:choice/>', '<xs:sequence>¶<xs:choice minOccurs="0"/></xs:sequence>'].map(
      (inner): Refusal => [
        schema(`${ROOT}<xs:complexType name="k">${inner}</xs:complexType>`),
        'xs:choice',
        reason({ fault: 'keuze-leeg' }),
      ],
    ),
    [
      schema(
        `${ROOT}<xs:complexType name="k"/><xs:complexType name="l"><xs:complexContent>¶<xs:restriction base="k"/></xs:complexContent></xs:complexType>`,
      ),
      'xs:restriction',
      reason({ fault: 'beperking' }),
    ],
    // Attributes.
    klasse('<xs:sequence/>¶<xs:anyAttribute/>', 'anyAttribute'),
    // Other contents of a class.
    klasse('¶<xs:assert test="true()"/>', 'assert'),
    klasse('¶<xs:openContent/>', 'openContent'),
    // Global declarations.
    ...[
      'redefine schemaLocation="a.xsd"',
      'override schemaLocation="a.xsd"',
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
    ...['assertion test="true()"', 'explicitTimezone value="required"', 'foo value="1"'].map(
      (tag): Refusal => [simple('string', `¶<xs:${tag}/>`), `xs:${nameIn(tag)}`, NOT_SUPPORTED],
    ),
    [simple('string', '¶<xs:maxLength value="1"><xs:sequence/></xs:maxLength>'), 'xs:maxLength', ORDER],
    // Attributes of elements.
    ...[
      'substitutionGroup="r"',
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
    ...['notfalse', 'falsehood'].map(
      (text): Refusal => [
        schema(`¶<xs:element name="r" type="xs:string" nillable="${text}"/>`),
        'xs:element/@nillable',
        VALUE(text),
      ],
    ),
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
    [
      content('¶<xs:element name="e" type="xs:string" minOccurs="1x"/>'),
      'xs:element/@minOccurs',
      VALUE('1x'),
    ],
    [content('¶<xs:sequence name="s"/>'), 'xs:sequence/@name', NO_ATTRIBUTE],
    [content('¶<xs:sequence maxOccurs="many"/>'), 'xs:sequence/@maxOccurs', VALUE('many')],
    [
      content(`¶<xs:element name="e" type="xs:string" xs:minOccurs="0"/>`),
      `xs:element/@{${XS}}minOccurs`,
      NO_ATTRIBUTE,
    ],
    // Names.
    ...['', 'a b', '1a', 'm:a', 'ªa', 'a①', '__proto__'].map(
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
    ...['', 'disqualified', 'qualified1'].map(
      (text): Refusal => [
        `¶${schema(ROOT, ` elementFormDefault="${text}"`)}`,
        'xs:schema/@elementFormDefault',
        VALUE(text),
      ],
    ),
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
    [`¶${schema(`${ROOT}text`)}`, 'xs:schema', 'tekst'],
    [`¶${schema(`\u00a0${ROOT}`)}`, 'xs:schema', 'tekst'],
    [`¶${schema(`<![CDATA[x]]>${ROOT}`)}`, 'xs:schema', 'tekst'],
    [content(element('e')).replace('<xs:sequence>', '¶<xs:sequence>text'), 'xs:sequence', 'tekst'],
    [simple('string', '¶<xs:length value="1">1</xs:length>'), 'xs:length', 'tekst'],
    [schema(`${ROOT}¶<xs:annotation>text</xs:annotation>`), 'xs:annotation', 'tekst'],
    // Known constructs in a place where they do not belong.
    [`¶${schema(`${ROOT}<xs:restriction base="xs:int"/>`)}`, 'xs:schema', ORDER],
    [`¶${schema(`${ROOT}<xs:sequence/>`)}`, 'xs:schema', ORDER],
    [`¶${schema(`${ROOT}<xs:documentation/>`)}`, 'xs:schema', ORDER],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:sequence/><xs:annotation/></xs:complexType>`),
      'xs:complexType',
      ORDER,
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:sequence/><xs:sequence/></xs:complexType>`),
      'xs:complexType',
      ORDER,
    ],
    [
      schema(`${ROOT}¶<xs:complexType name="k"><xs:element name="e" type="xs:int"/></xs:complexType>`),
      'xs:complexType',
      ORDER,
    ],
    [
      schema(
        `${ROOT}<xs:complexType name="k">¶<xs:sequence>${element('e')}<xs:annotation/></xs:sequence></xs:complexType>`,
      ),
      'xs:sequence',
      ORDER,
    ],
    [
      schema(`${ROOT}¶<xs:annotation><xs:documentation/>${element('e')}</xs:annotation>`),
      'xs:annotation',
      ORDER,
    ],
    [schema(`${ROOT}¶<xs:simpleType name="t"/>`), 'xs:simpleType', ORDER],
    [
      schema('¶<xs:element name="r" type="xs:int"><xs:annotation/><xs:annotation/></xs:element>'),
      'xs:element',
      ORDER,
    ],
    // Types.
    ...[
      'anyType',
      'QName',
      'NOTATION',
      'float',
      'double',
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
        reason({ fault: 'ingebouwd-type', name }),
      ],
    ),
    [
      schema(`${ROOT}<xs:simpleType name="t">¶<xs:restriction base="xs:anySimpleType"/></xs:simpleType>`),
      'xs:restriction/@base',
      reason({ fault: 'ingebouwd-type', name: 'anySimpleType' }),
    ],
    [schema('¶<xs:element name="r"/>'), 'xs:element', 'element-zonder-type'],
    [schema(ROOT + chain(101).replace('<', '¶<')), 'xs:simpleType', reason({ fault: 'keten', limit: 100 })],
    [
      schema(
        ROOT + chain(101, 'backwards').replace('<xs:simpleType name="t101">', '¶<xs:simpleType name="t101">'),
      ),
      'xs:simpleType',
      reason({ fault: 'keten', limit: 100 }),
    ],
    [
      schema(
        ROOT + chain(101).replaceAll('<xs:restriction', '<xs:annotation/><xs:restriction').replace('<', '¶<'),
      ),
      'xs:simpleType',
      reason({ fault: 'keten', limit: 100 }),
    ],
    // Every other one in a row of 102 has no name.
    [
      schema(
        ROOT +
          chain(51)
            .replace(
              /<xs:restriction base="[^"]*"><\/xs:restriction>/g,
              (base) =>
                `<xs:restriction><xs:annotation/><xs:simpleType>${base}</xs:simpleType></xs:restriction>`,
            )
            .replace('<', '¶<'),
      ),
      'xs:simpleType',
      reason({ fault: 'keten', limit: 100 }),
    ],
    [`${'<a>'.repeat(100)}¶<a>${'</a>'.repeat(101)}`, 'XML', reason({ fault: 'diep', limit: 100 })],
    // What cannot be a message, or is no schema at all.
    [`¶${schema('<xs:complexType name="a"/>')}`, 'xs:schema', 'zonder-element'],
    [`¶${schema('')}`, 'xs:schema', 'zonder-element'],
    ['¶<!DOCTYPE html>\n<html><body>Niet gevonden</body></html>', 'html', 'html'],
    ['¶<html lang="nl"><body><br></body></html>', 'html', 'html'],
    ['¶<?xml version="1.0"?>\n<!doctype HTML PUBLIC "x"><html/>', 'html', 'html'],
    ['<!-- -->¶<x:html xmlns:x="http://www.w3.org/1999/xhtml"/>', 'html', 'html'],
    // Patterns.
    [simple('string', `¶${facet('pattern', '\\p{IsBasicLatin}')}`), 'xs:pattern', 'patroon-blok'],
    [simple('string', `¶${facet('pattern', '(a?){200}a{200}')}`), 'xs:pattern', 'patroon-tijd'],
    // What is wrong elsewhere in such a schema is not looked at.
    [schema(`${ROOT}${ROOT}¶<xs:any/>`), 'xs:any', NOT_SUPPORTED],
    [`¶<schema/>`, '{}schema', reason({ fault: 'root', namespace: XS })],
    [`\n¶<xs:element xmlns:xs="${XS}"/>`, 'xs:element', reason({ fault: 'root', namespace: XS })],
    [
      '¶<xs:schema xmlns:xs="http://www.w3.org/2000/10/XMLSchema"/>',
      '{http://www.w3.org/2000/10/XMLSchema}schema',
      reason({ fault: 'root', namespace: XS }),
    ],
  ])('%s', (marked, construct, why) => {
    expectRefusal(marked, { rule: 'XSD-ONDERSTEUND', construct, reason: why });
  });
});
