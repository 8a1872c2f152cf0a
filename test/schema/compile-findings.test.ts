import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/schema/index.ts';
import {
  classIn,
  definitionOf,
  expectRefusal,
  FIRST,
  facet,
  findingsOf,
  found,
  NO_ATTRIBUTE,
  NOT_SUPPORTED,
  notation,
  ROOT,
  schema,
  simpleType,
  typeIn,
  UNDECLARED_TYPE,
  unmarked,
  VALUE,
} from './xsd-texts.ts';

describe('findings', () => {
  it('come all at once, in the order of the text', () => {
    const marked = schema(
      `
      ¶<xs:element name="r" type="xs:string" block="" nillable="ja"/>
      ¶<xs:redefine schemaLocation="a.xsd"/>
      <xs:complexType name="k">
        <xs:sequence>¶<xs:all/>¶<xs:any/></xs:sequence>
        ¶<xs:anyAttribute/>
      </xs:complexType>`,
    );
    const { xsd, places } = unmarked(marked);
    const [r = FIRST, redefine = FIRST, all = FIRST, any = FIRST, attribute = FIRST] = places;
    expect(findingsOf(xsd)).toEqual([
      { ...found('xs:element/@block', NO_ATTRIBUTE), ...r },
      { ...found('xs:element/@nillable', VALUE('ja')), ...r },
      { ...found('xs:redefine', NOT_SUPPORTED), ...redefine },
      { ...found('xs:all', NOT_SUPPORTED), ...all },
      { ...found('xs:any', NOT_SUPPORTED), ...any },
      { ...found('xs:anyAttribute', NOT_SUPPORTED), ...attribute },
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

  it('come in the order of the text on one line too', () => {
    const marked = schema(
      '¶<xs:element name="r" type="t"/><xs:simpleType name="x">¶<xs:restriction base="y"/></xs:simpleType>',
    );
    const { xsd, places } = unmarked(marked);
    expect(findingsOf(xsd).map(({ line, column }) => ({ line, column }))).toEqual(places);
  });

  it('come by document: the schema itself first, then what it imports by name', () => {
    const names = ['c.xsd', 'a.xsd', 'd.xsd', 'b.xsd'];
    const imports = Object.fromEntries(
      names.map((name) => [name, schema('<xs:any/>', ` targetNamespace="urn:${name}"`)]),
    );
    const xsd = schema(
      names.map((name) => `<xs:import namespace="urn:${name}" schemaLocation="${name}"/>`).join('') +
        '<xs:any/>',
    );
    expect(findingsOf(xsd, { imports }).map(({ document }) => document)).toEqual([
      '',
      'a.xsd',
      'b.xsd',
      'c.xsd',
      'd.xsd',
    ]);
  });

  it('are not given for what stands in a refused element or in an annotation', () => {
    const marked = schema(
      `${ROOT}<xs:annotation><xs:appinfo><xs:any/><x/>text</xs:appinfo></xs:annotation>¶<xs:redefine name="g"><xs:any foo="1">text</xs:any></xs:redefine>`,
    );
    expectRefusal(marked, { rule: 'XSD-ONDERSTEUND', construct: 'xs:redefine', reason: NOT_SUPPORTED });
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
