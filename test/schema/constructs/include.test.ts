import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../../src/schema/index.ts';
import { describeConstruct, element, OPTIONAL } from './construct.ts';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const QUALIFIED = ' targetNamespace="urn:m" xmlns="urn:m" elementFormDefault="qualified"';
const PART = `<xs:complexType name="K"><xs:sequence>${element('a')}<xs:element name="b" type="S"${OPTIONAL}/></xs:sequence></xs:complexType><xs:simpleType name="S"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>`;

const INSTANCES = {
  accepted: ['k(a)', 'k(ab)', 'k(a)k(a)', 'k(a)k(ab)', 'k(ab)k(a)', 'k(ab)k(ab)'],
  rejected: [
    ['', 'STR-ONTBREEKT /r/k[1]'],
    ['k', 'STR-ONTBREEKT /r/k[1]/a'],
    ['k(b)', 'STR-ONTBREEKT /r/k[1]/a'],
    ['k(ba)', 'STR-VOLGORDE /r/k[1]/b'],
    ['k(aa)', 'STR-HERHAALD /r/k[1]/a[2]'],
    ['k(a)k', 'STR-ONTBREEKT /r/k[2]/a'],
    ['k(a)k(a)k(a)', 'STR-HERHAALD /r/k[3]'],
    ['a', 'STR-ONVERWACHT /r/*[1]'],
  ],
} as const;

const ROOT =
  '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="k" type="K" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>';

describeConstruct('a part of the same namespace', {
  attributes: QUALIFIED,
  body: `<xs:include schemaLocation="part.xsd"/>${ROOT}`,
  imports: { 'part.xsd': `<xs:schema ${XS}${QUALIFIED}>${PART}</xs:schema>` },
  root: 'r xmlns="urn:m"',
  ...INSTANCES,
});

describeConstruct('a part without a namespace', {
  attributes: QUALIFIED,
  body: `<xs:include schemaLocation="part.xsd"/>${ROOT}`,
  imports: { 'part.xsd': `<xs:schema ${XS} elementFormDefault="qualified">${PART}</xs:schema>` },
  root: 'r xmlns="urn:m"',
  ...INSTANCES,
});

describeConstruct('parts that include each other', {
  body: `<xs:include schemaLocation="one.xsd"/>${ROOT}`,
  imports: {
    'one.xsd': `<xs:schema ${XS}><xs:include schemaLocation="two.xsd"/>${PART.slice(0, PART.indexOf('<xs:simpleType'))}</xs:schema>`,
    'two.xsd': `<xs:schema ${XS}><xs:include schemaLocation="one.xsd"/>${PART.slice(PART.indexOf('<xs:simpleType'))}</xs:schema>`,
  },
  ...INSTANCES,
});

describe('xs:include', () => {
  const part = `<xs:schema ${XS}>${PART}</xs:schema>`;
  const main = (body: string, attributes = ''): string =>
    `<xs:schema ${XS}${attributes}>${body}${ROOT}</xs:schema>`;

  it('of a part that includes the schema itself does not ask for that', () => {
    const back = `<xs:schema ${XS}><xs:include schemaLocation="main.xsd"/>${PART}</xs:schema>`;
    expect(
      compileSchema(main('<xs:include schemaLocation="part.xsd"/>'), { imports: { 'part.xsd': back } }).ok,
    ).toBe(true);
  });

  it('of what was not given is refused, also when nothing refers to it', () => {
    const compiled = compileSchema(main('<xs:include schemaLocation="part.xsd"/>'));
    expect(compiled).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'XSD-ONGELDIG',
          construct: 'xs:include',
          args: { fault: 'include-ontbreekt', location: 'part.xsd' },
        },
      ],
    });
  });

  it('of another namespace is refused', () => {
    const other = part.replace('<xs:schema ', '<xs:schema targetNamespace="urn:x" ');
    const compiled = compileSchema(main('<xs:include schemaLocation="part.xsd"/>', QUALIFIED), {
      imports: { 'part.xsd': other },
    });
    expect(compiled).toMatchObject({
      ok: false,
      findings: [{ args: { fault: 'include-andere-naamruimte' } }],
    });
  });

  it('of a part without a namespace makes it of the one that includes it, each time', () => {
    const imported = `<xs:schema ${XS} targetNamespace="urn:i" xmlns="urn:i" elementFormDefault="qualified"><xs:include schemaLocation="part.xsd"/><xs:element name="i" type="K"/></xs:schema>`;
    const compiled = compileSchema(
      `<xs:schema ${XS} targetNamespace="urn:m" xmlns="urn:m" xmlns:i="urn:i"><xs:include schemaLocation="part.xsd"/><xs:import namespace="urn:i" schemaLocation="i.xsd"/><xs:element name="r"><xs:complexType><xs:sequence><xs:element name="k" type="K"/><xs:element ref="i:i"/></xs:sequence></xs:complexType></xs:element></xs:schema>`,
      {
        imports: {
          'part.xsd': part.replace('<xs:schema', '<xs:schema elementFormDefault="qualified"'),
          'i.xsd': imported,
        },
      },
    );
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const [root] = compiled.schema.roots;
    const [k, i] = root?.type.kind === 'complex' ? root.type.elements : [];
    const inner = [k, i].map((each) =>
      each?.type.kind === 'complex' ? each.type.elements.map(({ namespace }) => namespace) : [],
    );
    expect(inner).toEqual([
      ['urn:m', 'urn:m'],
      ['urn:i', 'urn:i'],
    ]);
  });

  it('finds a part of which the name differs in case alone', () => {
    expect(
      compileSchema(main('<xs:include schemaLocation="./part.xsd"/>'), { imports: { 'Part.xsd': part } }).ok,
    ).toBe(true);
  });

  it('an import of the schema itself does not ask for it', () => {
    const imported = `<xs:schema ${XS} targetNamespace="urn:i" xmlns:m="urn:m"><xs:import namespace="urn:m" schemaLocation="main.xsd"/><xs:element name="i" type="m:K"/></xs:schema>`;
    const compiled = compileSchema(
      `<xs:schema ${XS} targetNamespace="urn:m" xmlns="urn:m" xmlns:i="urn:i"><xs:import namespace="urn:i" schemaLocation="i.xsd"/>${PART}<xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="i:i"/></xs:sequence></xs:complexType></xs:element></xs:schema>`,
      { imports: { 'i.xsd': imported } },
    );
    expect(compiled.ok ? [] : compiled.findings).toEqual([]);
  });
});
