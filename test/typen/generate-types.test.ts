import { readFileSync } from 'node:fs';
import { bindProfiel, generateTypes } from 'fz825/profiel';
import { compileSchema, type MessageSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.ts';
import { some } from '../support/campaign.ts';
import { compilePrograms } from '../support/compile-programs.ts';

const readSchemas = (path: string): string =>
  readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8');

function compiled(xsd: string, berichttype = 'PROEF'): MessageSchema {
  const result = compileSchema(xsd, { berichttype });
  return result.ok ? result.schema : expect.unreachable(JSON.stringify(result.findings));
}

function typesOf(style: string, change: (xsd: string) => string = (xsd) => xsd): string {
  const read = (path: string): string => readSchemas(`profielen/${style}/${path}`);
  const schemas =
    style === 'eigen'
      ? { fz825: readSchemas('fz825-2.0.xsd'), fz826: readSchemas('fz826-2.0.xsd') }
      : { fz825: read('fz825.xsd'), fz826: read('fz826.xsd') };
  const bound = bindProfiel(read('profiel.json'), {
    schemas: {
      fz825: change(schemas.fz825),
      fz826: change(schemas.fz826),
      ...(style === 'iwlz-stijl' ? { imports: { 'basisschema.xsd': read('basisschema.xsd') } } : undefined),
    },
  });
  return bound.ok ? generateTypes(bound) : expect.unreachable(JSON.stringify(bound.findings));
}

const compiles = (...texts: readonly string[]): unknown =>
  compilePrograms(new Map(texts.map((text, index) => [`types-${index}.ts`, text])));

/** A schema of one message, with these elements in its root. */
const XSD = (elements: string, types = ''): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x" elementFormDefault="qualified">` +
  `<xs:element name="Bericht"><xs:complexType><xs:sequence>${elements}</xs:sequence></xs:complexType></xs:element>${types}</xs:schema>`;

/** An enumeration of codes, each with what it means. */
const codes = (base: string, ...all: readonly (readonly [value: string, meaning: string])[]): string =>
  `<xs:simpleType><xs:restriction base="xs:${base}">${all
    .map(
      ([value, meaning]) =>
        `<xs:enumeration value="${value}"><xs:annotation><xs:documentation>${meaning}</xs:documentation></xs:annotation></xs:enumeration>`,
    )
    .join('')}</xs:restriction></xs:simpleType>`;

describe('the types of a profile', () => {
  test.each(some(['gds-stijl', 'iwlz-stijl', 'eigen'], 3))(
    'of %s compile, and are the same each time',
    (style) => {
      const text = typesOf(style);
      expect(compiles(text)).toEqual([]);
      expect(typesOf(style)).toBe(text);
      expect(text.split('\n')[0]).toMatch(/^\/\/ Generated from the profile .+: do not edit\.$/);
    },
  );

  test('name what the XML has besides the model, by class, and nothing else', () => {
    const text = typesOf('iwlz-stijl');
    expect(text).toContain(
      [
        'export interface Aanvullend {',
        '  readonly Verzekerde: VerzekerdeAanvullend;',
        '  readonly RetourVerzekerde: RetourVerzekerdeAanvullend;',
        '}',
        '',
        '/** What Verzekerde holds besides the model. */',
        'export interface VerzekerdeAanvullend {',
        '  readonly opmerking?: string;',
        '}',
      ].join('\n'),
    );
    expect(typesOf('eigen')).toContain('export interface Aanvullend {}\n');
  });

  test('have what a profile gives a value as optional, codes with their meaning, and classes as interfaces', () => {
    const text = typesOf('gds-stijl');
    expect(text).toContain(
      [
        '  /**',
        '   * - `1`: Zorgaanbieder',
        '   * - `4`: DJI',
        '   * - `6`: VECOZO',
        '   */',
        "  readonly verzenderRol?: '1' | '4' | '6';",
      ].join('\n'),
    );
    expect(text).toContain('readonly betrokkenElement?: readonly (RetourBetrokkenElement | null)[];');
    expect(text).toContain(
      'export interface RetourBetrokkenElement {\n  readonly elementnaam: string;\n  readonly elementwaarde?: string;\n}',
    );
  });

  test('follow the XSD: documentation, and what is mandatory', () => {
    const change = (xsd: string): string =>
      xsd.replace(
        '<xs:element name="Opmerking" type="iwlz:Opmerking" minOccurs="0"/>',
        '<xs:element name="Opmerking" type="iwlz:Opmerking"><xs:annotation><xs:documentation>Wat er */ is.</xs:documentation></xs:annotation></xs:element>',
      );
    const text = typesOf('iwlz-stijl', change);
    expect(text).toContain('  /** Wat er * / is. */\n  readonly opmerking: string;');
    expect(compiles(text)).toEqual([]);
  });
});

describe('the types of a schema', () => {
  const HOSTILE = XSD(
    [
      '<xs:element name="Een-twee"><xs:complexType><xs:sequence><xs:element name="constant.x" type="xs:string"/></xs:sequence></xs:complexType></xs:element>',
      '<xs:element name="Één" type="Aanvullend"/>',
      '<xs:element name="één" type="xs:string" minOccurs="0"/>',
      `<xs:element name="Code">${codes('string', ["a'b", 'een */ einde'], ['c\\d', '`x`'], ['&quot;', 'aanhaling'])}</xs:element>`,
      `<xs:element name="Getal" minOccurs="0">${codes('integer', ['1', 'een'], ['2', 'twee'])}</xs:element>`,
      '<xs:element name="class" type="string"/>',
      '<xs:element name="Bericht" type="Bericht" minOccurs="0"/>',
      '<xs:element name="Leeg"><xs:complexType><xs:sequence/></xs:complexType></xs:element>',
    ].join(''),
    [
      '<xs:complexType name="Aanvullend"><xs:sequence><xs:element name="Aanvullend" type="Aanvullend" minOccurs="0"/></xs:sequence></xs:complexType>',
      '<xs:complexType name="string"><xs:sequence><xs:element name="default" type="xs:boolean" maxOccurs="3"/></xs:sequence></xs:complexType>',
      '<xs:complexType name="Bericht"><xs:sequence><xs:element name="Één" type="xs:date"/></xs:sequence></xs:complexType>',
    ].join(''),
  );

  test('hold with names that collide, or are no identifiers', () => {
    const text = generateTypes(compiled(HOSTILE, "P'1"));
    expect(compiles(text)).toEqual([]);
    expect(text).toContain("// Generated from the schema P'1: do not edit.");
    expect(text).toContain("readonly berichttype: 'P\\'1';");
    expect(text).toContain("readonly 'een-twee': Eentwee;");
    expect(text).toContain("readonly 'constant.x': string;");
    expect(text).toContain("readonly 'één': Aanvullend;");
    expect(text).toContain("readonly 'één2'?: string;");
    expect(text).toContain("readonly code: 'a\\'b' | 'c\\\\d' | '\"';");
    // 1 may be written as 01 too: the code is no literal.
    expect(text).toContain('readonly getal?: string;');
    expect(text).toContain('readonly class: String;');
    expect(text).toContain('readonly bericht?: Bericht2;');
    expect(text).toContain('export interface Bericht2 {');
    expect(text).toContain('export interface Leeg {}');
    expect(text).toContain(" * - `a'b`: een * / einde");
  });

  test.each([
    [
      'a sequence that repeats',
      '<xs:sequence maxOccurs="unbounded"><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string" minOccurs="0"/></xs:sequence>',
      ['readonly a: readonly string[];', 'readonly b?: readonly string[];'],
      '<A>1</A><B>2</B><A>3</A>',
    ],
    [
      'sequences in sequences, of which one may be left out',
      '<xs:sequence minOccurs="0"><xs:element name="A" type="xs:string"/><xs:sequence><xs:element name="B" type="xs:string"/></xs:sequence></xs:sequence><xs:sequence><xs:element name="C" type="xs:string" maxOccurs="2"/></xs:sequence>',
      ['readonly a?: string;', 'readonly b?: string;', 'readonly c: readonly string[];'],
      '<C>1</C>',
    ],
    [
      'one element in two places',
      '<xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string"/><xs:element name="A" type="xs:string" minOccurs="0"/>',
      ['readonly a: readonly string[];', 'readonly b: string;'],
      '<A>1</A><B>2</B>',
    ],
  ])('%s: as the parser makes it', (_, elements, fields, content) => {
    const schema = compiled(XSD(elements));
    const text = generateTypes(schema);
    for (const field of fields) expect(text).toContain(field);
    const parsed = parseDocument([schema], `<Bericht xmlns="urn:x">${content}</Bericht>`);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    const value = JSON.stringify({ berichttype: 'PROEF', ...(parsed.value as object) });
    expect(compiles(`${text}\nexport const bericht: Bericht = ${value};\n`)).toEqual([]);
  });

  test('of our own XSD take every field of a message', () => {
    const schema = compiled(readSchemas('fz825-2.0.xsd'), 'FZ825');
    const xml = readFileSync(
      new URL('../../examples/exchange/FZ825_06290001_A-2026-0033_T.xml', import.meta.url),
      'utf8',
    );
    const parsed = parseDocument([schema], xml);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    const value = JSON.stringify({ berichttype: 'FZ825', ...(parsed.value as object) });
    const text = generateTypes(schema);
    const other = [
      "import type { Mutatiebericht } from 'fz825';",
      "import type { Bericht } from './types-0.ts';",
      `export const bericht: Bericht = ${value};`,
      'export const own: Mutatiebericht = bericht;',
      'export const back: Bericht = own;',
      '// @ts-expect-error no such field',
      'export const fout: Bericht = { ...bericht, extra: 1, header: { x: 1 } };',
    ].join('\n');
    expect(compiles(text, other)).toEqual([]);
  });
});

test('a name of more lines stays one line, and anything else is refused', () => {
  const schema = compiled(XSD('<xs:element name="A" type="xs:string"/>'));
  const named = {
    ok: true,
    rapport: { naam: 'een\r\nexport {}\u2028*/' },
    api: { schemas: { x: schema } },
  } as const;
  expect(generateTypes(named).split('\n')[0]).toBe(
    '// Generated from the profile een export {} */: do not edit.',
  );
  for (const given of [undefined, null, 'x', {}, { rapport: {} }, { rapport: {}, api: {} }])
    expect(() => generateTypes(given as never)).toThrow(TypeError);
});
