import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
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
import type { InvalidXsd, UnsupportedXsd } from '../../src/taal/index.ts';

export const SEED = 825;
export const XS = 'http://www.w3.org/2001/XMLSchema';
export const FZ825_XSD: string = readFileSync(
  new URL('../../schemas/fz825-2.0.xsd', import.meta.url),
  'utf8',
);

export const FIRST = { line: 1, column: 1 };

/** A declaration that makes any schema one of a message. */
export const ROOT = '<xs:element name="r" type="xs:string"/>';

/** The fault that is told: its name alone, or with what else the sentence is about. */
export type Reason = string | { readonly fault: string };

export const NOT_SUPPORTED: Reason = 'constructie';
export const NO_ATTRIBUTE: Reason = 'attribuut';
export const VALUE = (value: string): Reason => reason({ fault: 'waarde', value });
export const ORDER: Reason = 'onderdeel';
export const MISPLACED: Reason = 'attribuut';
export const TWICE: Reason = 'facet-dubbel';
export const WIDER = 'facet-ruimer';
export const BAD_BOUND = 'grens-buiten-type';
export const BAD_VALUE = 'enumeratie-buiten-type';
export const BOUNDS = 'grenzen-gekruist';
export const OWN_IMPORT: Reason = 'import-eigen-naamruimte';
export const UNDECLARED_TYPE = (name: string): Reason => reason({ fault: 'type-onbekend', name });
export const UNDECLARED_ELEMENT = (name: string): Reason => reason({ fault: 'element-onbekend', name });
export const NOT_GIVEN = (
  namespace: string,
  sought: readonly string[] = [namespace],
  alike: readonly string[] = [],
): Reason => reason({ fault: 'import-ontbreekt', namespace, sought, alike });

/** A fault with what else its sentence is about. */
export function reason(told: InvalidXsd | UnsupportedXsd): Reason {
  return told;
}

/** A schema with ¶ before each element that a finding is about, the construct it names, and why. */
export type Refusal = [xsd: string, construct: string, reason: Reason];

export interface Expected {
  readonly rule: SchemaFinding['rule'];
  readonly construct: string;
  readonly reason: Reason;
}

export function expectRefusal(
  marked: string,
  { rule, construct, reason: why }: Expected,
  options?: CompileSchemaOptions,
): void {
  const { xsd, places } = unmarked(marked);
  expect(places.length).toBeGreaterThan(0);
  expect(findingsOf(xsd, options)).toEqual(
    places.map((place) => ({ ...found(construct, why, rule), ...place })),
  );
}

export function definitionOf(xsd: string, options?: CompileSchemaOptions): SchemaDefinition {
  const compiled = compileSchema(xsd, options);
  if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join(' '));
  return compiled.schema.definition;
}

/** The findings on a schema; none when it compiles. */
export function findingsOf(xsd: string, options?: CompileSchemaOptions): readonly SchemaFinding[] {
  const compiled = compileSchema(xsd, options);
  return compiled.ok ? [] : compiled.findings;
}

/** A finding on the first character of a schema. */
export function found(
  construct: string,
  why: Reason,
  rule: SchemaFinding['rule'] = 'XSD-ONDERSTEUND',
): SchemaFinding {
  const args = { construct, ...(typeof why === 'string' ? { fault: why } : why) };
  return { rule, args, construct, document: '', ...FIRST, message: expect.any(String) };
}

/** The schema without its marks, and where those were. */
export function unmarked(marked: string): {
  xsd: string;
  places: readonly { line: number; column: number }[];
} {
  const [before = '', ...rest] = marked.split('¶');
  const places = rest.map((_, index) => endOf([before, ...rest.slice(0, index)].join('')));
  return { xsd: [before, ...rest].join(''), places };
}

export function placeOf(xsd: string, text: string): { line: number; column: number } {
  return endOf(xsd.slice(0, xsd.indexOf(text)));
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

export function schema(body: string, attributes = ''): string {
  return `<xs:schema xmlns:xs="${XS}"${attributes}>${body}</xs:schema>`;
}

/** A schema with one class, that has this content. */
export function content(particles: string): string {
  return schema(
    `<xs:element name="r"><xs:complexType><xs:sequence>${particles}</xs:sequence></xs:complexType></xs:element>`,
  );
}

export function element(name: string, attributes = ''): string {
  return `<xs:element name="${name}" type="xs:string"${attributes}/>`;
}

/** A schema with one restriction of a built-in type, named t. */
export function simple(builtin: string, facets: string): string {
  return schema(ROOT + simpleType('t', `xs:${builtin}`, facets));
}

export function simpleType(name: string, base: string, facets: string): string {
  return `<xs:simpleType name="${name}"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`;
}

export function facet(name: string, text: string): string {
  return `<xs:${name} value="${text}"/>`;
}

/** Types that each restrict the next one, the last of which stands on a built-in type. */
export function chain(length: number, direction: 'forwards' | 'backwards' = 'forwards'): string {
  return Array.from({ length }, (_, index) => {
    const n = index + 1;
    if (direction === 'forwards') return simpleType(`t${n}`, n === length ? 'xs:string' : `t${n + 1}`, '');
    return simpleType(`t${n}`, n === 1 ? 'xs:string' : `t${n - 1}`, '');
  }).join('');
}

export function klasse(inner: string, tag: string): Refusal {
  return [
    schema(`${ROOT}<xs:complexType name="k">${inner}</xs:complexType>`),
    `xs:${nameIn(tag)}`,
    NOT_SUPPORTED,
  ];
}

export function ambiguous(name: string, particles: string): Refusal {
  return [
    content(particles).replace('<xs:sequence>', '¶<xs:sequence>'),
    'xs:sequence',
    reason({ fault: 'meerduidig', element: name }),
  ];
}

/** The name with which the text of a tag or an attribute starts. */
export function nameIn(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? '';
}

export function restrictionsOf(builtin: string, facets: string): readonly object[] | undefined {
  return typeIn(definitionOf(simple(builtin, facets)), 't')?.restrictions;
}

export function classIn({ complexTypes }: SchemaDefinition, key: string): ComplexTypeDefinition | undefined {
  return complexTypes[key];
}

export function typeIn({ simpleTypes }: SchemaDefinition, key: string): SimpleTypeDefinition | undefined {
  return simpleTypes[key];
}

export function value(text: string): EnumerationValue {
  return { value: text, documentation: '' };
}

export function pattern(source: string): { source: string; expression: string } {
  return { source, expression: `^(?:${source})$` };
}

/** A content on one line: `name:type{min,max}` and `(…){min,max}`. */
export function notation(particle: ParticleDefinition | undefined): string {
  if (particle === undefined) return '';
  const bounds = `{${particle.min},${particle.max ?? '*'}}`;
  if (particle.kind !== 'element')
    return `(${particle.particles.map(notation).join(particle.kind === 'choice' ? ' | ' : ' ')})${bounds}`;
  const { name, namespace, type } = particle.element;
  return `${namespace === '' ? '' : `{${namespace}}`}${name}:${type}${bounds}`;
}

export function kindOf(token: string): string {
  if (token.endsWith('"')) return 'attribute';
  return token.startsWith('<') || token.endsWith('>') ? 'tag' : 'other';
}

/** A schema with much that the FZ825 does not have. */
export function facetRich(): string {
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
