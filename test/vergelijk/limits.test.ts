import { compileSchema } from 'fz825/schema';
import { compareSchemas } from 'fz825/vergelijk';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { bericht, el, klasse, schema, st } from './xsd.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

function rulesOf(old: string, now: string): readonly string[] {
  const result = compareSchemas(old, now);
  return result.ok ? [] : result.findings.map(({ schema: side, rule }) => `${side} ${rule}`);
}

/** Types of which each has two elements of the next: as many places as there are ways through. */
const doubling = (depth: number): string =>
  schema(
    `<xs:element name="Bericht" type="T0"/>${many(
      depth,
      (at) =>
        `<xs:complexType name="T${at}"><xs:sequence><xs:element name="A" type="T${at + 1}"/><xs:element name="B" type="T${at + 1}"/></xs:sequence></xs:complexType>`,
    )}<xs:complexType name="T${depth}"><xs:sequence/></xs:complexType>`,
  );

describe('a schema that is too large is refused', () => {
  test('as many places as no message has', () => {
    expect(rulesOf(doubling(40), bericht(el('A', 'date')))).toEqual(['oud VGL-LIMIET']);
    expect(rulesOf(bericht(el('A', 'date')), doubling(40))).toEqual(['nieuw VGL-LIMIET']);
    expect(rulesOf(doubling(10), doubling(10))).toEqual([]);
  });

  test('both are told', () => {
    expect(rulesOf('<x/>', '<')).toEqual(['oud XSD-ONDERSTEUND', 'nieuw XSD-XML']);
  });
});

describe('a large schema is compared', () => {
  const RENAMED = campaign(500, 4_000).runs;
  const OTHERS = campaign(125, 1_000).runs;
  const names = (prefix: string): string => bericht(many(RENAMED, (at) => el(`${prefix}${at}`, 'date')));

  test('thousands of elements, each renamed', () => {
    const result = compareSchemas(names('A'), names('Een'));
    expect(result.ok && result.wijzigingen.length).toBeGreaterThanOrEqual(RENAMED);
  });

  test('thousands of types that differ', () => {
    const types = (length: number): string =>
      bericht(many(OTHERS, (at) => el(`A${at}`, st('string', `pattern=[a-z]{${length}}[0-9]{0,${at + 1}}`))));
    const result = compareSchemas(types(3), types(4));
    expect(result.ok && result.wijzigingen.length).toBe(OTHERS);
  });
});

test('a class that stands in itself is compared once', () => {
  const own = (type: string): string =>
    schema(
      `<xs:element name="Bericht" type="K"/><xs:complexType name="K"><xs:sequence>${el('A', type)}<xs:element name="Bericht" type="K" minOccurs="0"/></xs:sequence></xs:complexType>`,
    );
  const result = compareSchemas(own('date'), own('string'));
  expect(result.ok && result.wijzigingen.map(({ soort, nieuw }) => [soort, nieuw])).toEqual([
    ['verruimd', '/Bericht/A'],
  ]);
});

test('imports are given, and what compileSchema made is as good', () => {
  const xsd =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b"><xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="Bericht"><xs:complexType><xs:sequence><xs:element name="A" type="b:T"/></xs:sequence></xs:complexType></xs:element></xs:schema>';
  const imported = (pattern: string): string =>
    schema(
      st('string', `pattern=${pattern}`).replace('<xs:simpleType>', '<xs:simpleType name="T">'),
      'urn:b',
    );
  const old = { xsd, imports: { 'b.xsd': imported('[0-9]{2}') } };
  const now = { xsd, imports: { 'b.xsd': imported('[0-9]{3}') } };
  expect(rulesOf(xsd, xsd)).toEqual(['oud XSD-ONGELDIG', 'nieuw XSD-ONGELDIG']);
  const result = compareSchemas(old, now);
  expect(result.ok && result.wijzigingen.map(({ soort, voorbeeld }) => [soort, voorbeeld])).toEqual([
    ['anders', { oud: '11', nieuw: '111' }],
  ]);
  const compiled = compileSchema(xsd, { imports: now.imports });
  expect(compiled.ok && compareSchemas(old, compiled.schema)).toEqual(result);
});

test.each([
  [undefined],
  [42],
  [{}],
  [{ definition: {} }],
  [{ definition: { roots: [], complexTypes: {}, simpleTypes: {}, namespace: '', berichttype: 1 } }],
])('%j is no schema', (input) => {
  expect(() => compareSchemas(input as never, klasse('A', ''))).toThrow(TypeError);
});
