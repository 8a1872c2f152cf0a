import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../../src/schema/index.ts';
import { describeConstruct, element, OPTIONAL, schemaOf } from './construct.ts';

const BASE = `<xs:complexType name="B"><xs:sequence>${element('a')}${element('b', OPTIONAL)}</xs:sequence></xs:complexType>`;

function extending(name: string, base: string, inner: string): string {
  return `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="${base}">${inner}</xs:extension></xs:complexContent></xs:complexType>`;
}

describeConstruct('an extension of an extension', {
  body:
    extending('E', 'D', `<xs:choice>${element('e')}${element('f')}</xs:choice>`) +
    extending('D', 'B', `<xs:sequence minOccurs="0">${element('c')}${element('d')}</xs:sequence>`) +
    `${BASE}<xs:element name="r" type="E"/>`,
  accepted: ['ae', 'af', 'abe', 'abf', 'acde', 'acdf', 'abcde', 'abcdf'],
  rejected: [
    ['', 'STR-ONTBREEKT /r/a', 'STR-ONTBREEKT /r/e'],
    ['a', 'STR-ONTBREEKT /r/e'],
    ['e', 'STR-ONTBREEKT /r/a'],
    ['ab', 'STR-ONTBREEKT /r/e'],
    ['aef', 'STR-ONVERWACHT /r/f'],
    ['ace', 'STR-ONTBREEKT /r/d'],
    ['ade', 'STR-ONTBREEKT /r/c'],
    ['adce', 'STR-VOLGORDE /r/d'],
    ['bae', 'STR-VOLGORDE /r/b'],
    ['eab', 'STR-VOLGORDE /r/e'],
    ['axe', 'STR-ONVERWACHT /r/*[2]'],
    ['aae', 'STR-HERHAALD /r/a[2]'],
  ],
});

describeConstruct('an extension by nothing, of nothing, and of a choice', {
  body:
    `<xs:complexType name="N"/>${extending('M', 'N', `<xs:sequence>${element('a')}</xs:sequence>`)}` +
    `${extending('O', 'M', '')}<xs:complexType name="C"><xs:choice maxOccurs="2">${element('p')}${element('q')}</xs:choice></xs:complexType>` +
    `${extending('P', 'C', `<xs:sequence>${element('z')}</xs:sequence>`)}` +
    '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="o" type="O"/><xs:element name="u" type="P" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>',
  accepted: ['o(a)u(pz)', 'o(a)u(qz)', 'o(a)u(pqz)', 'o(a)u(qpz)', 'o(a)u(ppz)', 'o(a)u(pz)u(qz)'],
  rejected: [
    ['ou(pz)', 'STR-ONTBREEKT /r/o/a'],
    ['o(a)u(z)', 'STR-ONTBREEKT /r/u[1]/p[1]'],
    ['o(a)u(p)', 'STR-ONTBREEKT /r/u[1]/z'],
    ['o(a)u(pqpz)', 'STR-ONVERWACHT /r/u[1]/p[2]'],
    ['o(a)u(zp)', 'STR-VOLGORDE /r/u[1]/z'],
    ['o(aa)u(pz)', 'STR-HERHAALD /r/o/a[2]'],
    ['o(a)', 'STR-ONTBREEKT /r/u[1]'],
  ],
});

describe('an extension', () => {
  it.each([
    ['of itself', extending('E', 'E', ''), 'type-breidt-zichzelf-uit'],
    ['of itself by another', extending('E', 'F', '') + extending('F', 'E', ''), 'type-breidt-zichzelf-uit'],
    ['of a type that is not there', extending('E', 'X', ''), 'type-onbekend'],
    [
      'of a type with a value',
      `<xs:simpleType name="S"><xs:restriction base="xs:string"/></xs:simpleType>${extending('E', 'S', '')}`,
      'basistype-complex',
    ],
    [
      'without a base',
      '<xs:complexType name="E"><xs:complexContent><xs:extension/></xs:complexContent></xs:complexType>',
      'basistype-aantal',
    ],
    [
      'that makes the content ambiguous',
      BASE + extending('E', 'B', `<xs:sequence>${element('b')}</xs:sequence>`),
      'meerduidig',
    ],
    [
      'with an element of another type',
      BASE +
        extending(
          'E',
          'B',
          `<xs:sequence>${element('c')}<xs:element name="a" type="xs:date"/></xs:sequence>`,
        ),
      'element-types',
    ],
  ])('%s is refused', (_, body, fault) => {
    const compiled = compileSchema(schema(element('r') + body));
    expect(compiled.ok ? [] : compiled.findings.map(({ args }) => args['fault'])).toContain(fault);
  });

  it('of more than a hundred in a row is refused', () => {
    const chain = (count: number): string =>
      Array.from({ length: count }, (_, at) =>
        extending(`T${at + 1}`, `T${at}`, `<xs:sequence>${element(`e${at}`)}</xs:sequence>`),
      ).join('');
    const body = (count: number): string => `${element('r')}<xs:complexType name="T0"/>${chain(count)}`;
    expect(compileSchema(schema(body(99))).ok).toBe(true);
    const long = compileSchema(schema(body(300)));
    expect(long.ok ? [] : long.findings.map(({ args }) => args['fault'])).toContain('keten');
  });

  it('is a class as any other: what it extends comes first', () => {
    const { roots } = schemaOf(
      schema(
        BASE +
          extending('E', 'B', `<xs:sequence>${element('c')}</xs:sequence>`) +
          '<xs:element name="r" type="E"/>',
      ),
    );
    const [root] = roots;
    expect(root?.type.kind === 'complex' && root.type.elements.map(({ name }) => name)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

function schema(body: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${body}</xs:schema>`;
}
