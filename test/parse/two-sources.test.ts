import fc, { type Arbitrary } from 'fast-check';
import { type Finding, serializeBericht } from 'fz825';
import { compileSchema, type MessageSchema, validateStructure } from 'fz825/schema';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/model/index.ts';
import {
  createDocumentParser,
  type DocumentParse,
  type ParseOptions,
  parseDocument,
} from '../../src/parse/document-parser.ts';
import { grammarOf } from '../../src/parse/grammar.ts';
import { LIMITS, type Limits } from '../../src/parse/limits.ts';
import { scanPlain } from '../../src/xml/plain/scan-plain.ts';
import { berichten, type Style, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import {
  isElement,
  isLeaf,
  listElements,
  readTree,
  render,
  text,
  textOf,
  type XmlElement,
} from '../support/xml-tree.ts';
import { readCase } from './messages.ts';

// `parseDocument` reads an ordinary document with the plain scanner, `createDocumentParser` any document with saxes.

/** The operators, or the start of their names, that change what the plain scanner reads and not whether it can. */
const CHANGED = [
  'element dropped',
  'element repeated',
  'element moved within its parent',
  'element moved to another parent',
  'value: ',
];

interface Message {
  readonly tree: XmlElement;
  readonly xml: string;
  readonly operators: readonly string[];
}

describe('a message that comes whole has the result of one that comes in pieces', () => {
  const { runs: RUNS, part } = campaign(150, 3_000);
  const cuts = fc.array(fc.nat(), { minLength: 1, maxLength: 2 });

  it('accepted or not, with its findings and the places of its elements', () => {
    const count = { plain: 0, accepted: 0, acceptedPlain: 0, faulty: 0, faultyPlain: 0 };
    const plainByOperator = new Map(CHANGED.map((name) => [name, 0]));
    fc.assert(
      fc.property(messages(), cuts, ({ tree, xml, operators }, at) => {
        const results = expectSame(xml, at);
        const [result] = results;
        const isPlain = isReadPlainly(schemas, xml);
        if (isPlain) count.plain++;
        if (result.ok) {
          count.accepted++;
          if (isPlain) count.acceptedPlain++;
          expectSamePlaces(tree, results);
        } else if (isStructural(result.findings)) {
          count.faulty++;
          if (isPlain) count.faultyPlain++;
          for (const name of CHANGED) {
            const [only = '', ...others] = operators;
            if (isPlain && others.length === 0 && only.startsWith(name))
              plainByOperator.set(name, (plainByOperator.get(name) ?? 0) + 1);
          }
        }
      }),
      { numRuns: RUNS, seed: 825 },
    );
    expect(count.plain / RUNS).toBeGreaterThan(0.5);
    expect(count.plain / RUNS).toBeLessThan(0.9);
    expect(count.accepted / RUNS).toBeGreaterThan(0.2);
    expect(count.acceptedPlain / count.accepted).toBeGreaterThan(0.3);
    expect(count.faulty / RUNS).toBeGreaterThan(0.4);
    expect(count.faultyPlain / count.faulty).toBeGreaterThan(0.3);
    for (const [name, found] of plainByOperator) expect(found, name).toBeGreaterThan(part(80));
  });

  it('also over a limit', () => {
    const { runs, part } = campaign(150, 400);
    const limits = fc.constantFrom<Partial<Limits>>(
      ...[2, 3, 4, 5].map((depth) => ({ depth })),
      ...[1, 10, 15, 20, 30].map((elements) => ({ elements })),
      ...[5, 6, 7, 8, 20, 24, 26].map((nameLength) => ({ nameLength })),
      ...[8, 20, 36, 50, 70, 90].map((valueLength) => ({ valueLength })),
      ...[0, 1, 2].map((findings) => ({ findings })),
      { attributes: 0 },
      { depth: 3.5 },
    );
    const rules = new Map<string, number>();
    fc.assert(
      fc.property(messages(), cuts, limits, ({ xml }, at, limit) => {
        const [result] = expectSame(xml, at, limit);
        const rule = result.ok ? 'none' : (result.findings.at(-1)?.rule ?? '');
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }),
      { numRuns: runs, seed: 826 },
    );
    expect(rules.get('XML-LIMIET')).toBeGreaterThan(runs / 5);
    expect(rules.get('STR-LIMIET')).toBeGreaterThan(part(5));
    expect(rules.get('none')).toBeGreaterThan(runs / 20);
  });

  it('also where a reference in an attribute is cut in two: it is no part of a text', () => {
    const xml = '<a><b c="123&amp;"></b></a>';
    for (let at = 0; at <= xml.length; at++) {
      const [result] = expectSame(xml, [at], { valueLength: 10 });
      expect(result).toMatchObject({ ok: false, findings: [{ rule: 'STR-BERICHT', line: 1, column: 1 }] });
    }
  });

  it.each(['fz825-geldig', 'fz826-afgekeurd', 'fz826-header-0001', 'fz826-header-0200'])('%s', (name) => {
    const xml = readCase(name);
    expect(isReadPlainly(schemas, xml)).toBe(true);
    const tree = readTree(xml);
    for (let at = 0; at <= xml.length; at += 97) expectSamePlaces(tree, expectSame(xml, [at]));
  });

  it('cut off anywhere', () => {
    const xml = readCase('fz826-header-0001');
    for (let end = 0; end < xml.length; end++) {
      const [result] = expectSame(xml.slice(0, end), [end >> 1]);
      expect(result.ok).toBe(xml.slice(end).trim() === '');
    }
  });
});

describe('white space', () => {
  it('is text in a class without elements', () => {
    const schema = compiled(`
      <xs:element name="Lijst"><xs:complexType><xs:sequence>
        <xs:element name="Empty"><xs:complexType><xs:sequence/></xs:complexType></xs:element>
        <xs:element name="X" type="xs:string" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>`);
    expect(grammarOf([schema]).names).toEqual([]);
    for (const [content, at] of [
      ['<Empty> <X/> </Empty>', '1:30'],
      ['<Empty> <X></X> </Empty>', '1:30'],
      ['<Empty>\r\n<X>1</X>\r\n</Empty>', '2:1'],
    ]) {
      const findings = expectSameFindings(schema, `<Lijst xmlns="urn:x">${content}</Lijst>`);
      expect(findings.map(({ rule, path, line, column }) => `${rule} ${path} ${line}:${column}`)).toEqual([
        `STR-TEKST /Lijst/Empty ${at}`,
        `STR-ONVERWACHT /Lijst/Empty/*[1] ${at}`,
      ]);
    }
    expect(expectSameFindings(schema, '<Lijst xmlns="urn:x"> <Empty></Empty> <X></X> </Lijst>')).toEqual([]);
    expect(expectSameFindings(schema, '<Lijst xmlns="urn:x"><Empty> </Empty></Lijst>')).toHaveLength(1);
  });

  it('is the value of a root that is a value', () => {
    const schema = compiled(`
      <xs:element name="Naam" type="xs:string"/>
      <xs:element name="Code"><xs:simpleType><xs:restriction base="xs:string">
        <xs:minLength value="1"/>
      </xs:restriction></xs:simpleType></xs:element>
      <xs:element name="Aantal" type="xs:positiveInteger"/>`);
    expect(grammarOf([schema]).names).toEqual(['Naam', 'Code', 'Aantal']);
    for (const space of ['', ' ', '\r\n', '\t ']) {
      for (const [name, isValid] of [
        ['Naam', true],
        ['Code', space !== ''],
        ['Aantal', false],
      ] as const) {
        const findings = expectSameFindings(schema, `<${name} xmlns="urn:x">${space}</${name}>`);
        expect(findings.length === 0).toBe(isValid);
      }
      const parsed = parseDocument([schema], `<Naam xmlns="urn:x">${space}</Naam>`);
      expect(parsed).toMatchObject({ ok: true, value: space.replace('\r\n', '\n') });
    }
  });

  it('is a value wherever there is nothing else', () => {
    const schema = compiled(`
      <xs:element name="Lijst"><xs:complexType><xs:sequence>
        <xs:element name="X" type="xs:string" maxOccurs="9"/>
      </xs:sequence></xs:complexType></xs:element>`);
    const xml = '<Lijst xmlns="urn:x"> <X> </X>\r\n<X>\r\n</X><X></X>\t<X> a\r </X> </Lijst>';
    expect(isReadPlainly([schema], xml)).toBe(true);
    expect(expectSameFindings(schema, xml)).toEqual([]);
    expect(parseDocument([schema], xml)).toMatchObject({ value: { x: [' ', '\n', '', ' a\n '] } });
  });
});

/**
 * Parses a message whole and in pieces, as text with the values in its findings and as bytes without; expects one
 * result each time, and returns them all.
 */
function expectSame(
  xml: string,
  cuts: readonly number[],
  limits: Partial<Limits> = {},
): readonly [DocumentParse, ...DocumentParse[]] {
  const bytes = new TextEncoder().encode(xml);
  const withValues: ParseOptions = { limits, includeValues: true };
  const inPieces = parseInPieces(schemas, split(xml, cuts), withValues);
  const whole = parseDocument(schemas, xml, withValues);
  const bytesInPieces = parseInPieces(schemas, split(bytes, cuts), { limits });
  const wholeBytes = parseDocument(schemas, bytes, { limits });
  expect(contentOf(whole), xml).toEqual(contentOf(inPieces));
  expect(contentOf(wholeBytes), xml).toEqual(contentOf(bytesInPieces));
  expect(contentOf(wholeBytes), xml).toEqual(contentOf(withoutValues(inPieces)));
  return [inPieces, whole, bytesInPieces, wholeBytes];
}

function withoutValues(result: DocumentParse): DocumentParse {
  if (result.ok) return result;
  const [{ value: _, ...first }, ...others] = result.findings;
  return { ok: false, findings: [first, ...others.map(({ value: _, ...finding }) => finding)] };
}

/** Expects the results of an accepted message to place each of its elements, at the same place. */
function expectSamePlaces(tree: XmlElement, results: readonly DocumentParse[]): void {
  const paths = pathsIn(tree);
  const [expected = [], ...others] = results.map((result) =>
    paths.map((path) => (result.ok ? result.locate(path) : undefined)),
  );
  expect(expected.length).toBeGreaterThan(10);
  expect(expected).not.toContain(undefined);
  for (const found of others) expect(found).toEqual(expected);
}

/** Validates a document whole and in two pieces, with and without values; expects the same findings. */
function expectSameFindings(schema: MessageSchema, xml: string): readonly Finding[] {
  for (const includeValues of [true, false]) {
    for (let at = 0; at <= xml.length; at++) {
      const pieces = parseInPieces([schema], split(xml, [at]), { includeValues });
      const whole = parseDocument([schema], xml, { includeValues });
      expect(contentOf(whole, [schema]), xml).toEqual(contentOf(pieces, [schema]));
    }
    const findings = validateStructure(xml, schema, { includeValues });
    const pieces = parseInPieces([schema], split(xml, [xml.length >> 1]), { includeValues });
    expect(findings, xml).toEqual(pieces.ok ? [] : pieces.findings);
  }
  return validateStructure(xml, schema);
}

function parseInPieces(
  of: readonly MessageSchema[],
  pieces: readonly (string | Uint8Array)[],
  options: ParseOptions = {},
): DocumentParse {
  const parser = createDocumentParser(of, options);
  for (const piece of pieces) if (!parser.write(piece)) break;
  return parser.end();
}

/** In two pieces, or three. */
function split<T extends string | Uint8Array>(whole: T, cuts: readonly number[]): (string | Uint8Array)[] {
  const offsets = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  return offsets.slice(1).map((end, index) => whole.slice(offsets[index], end));
}

/** All of a result but the function in it. */
function contentOf(result: DocumentParse, of = schemas): unknown {
  return result.ok ? { ok: true, schema: of.indexOf(result.schema), value: result.value } : result;
}

function isReadPlainly(of: readonly MessageSchema[], xml: string): boolean {
  const ignore = { open: () => undefined, text: () => undefined, close: () => undefined };
  return scanPlain(xml, ignore, grammarOf(of).names, LIMITS);
}

function isStructural(findings: readonly Finding[]): boolean {
  return findings.every(({ controletype }) => controletype === 2);
}

/** The indexed path of each element. */
function pathsIn(root: XmlElement): readonly string[] {
  const within = (parent: XmlElement, path: string): string[] => {
    const children = parent.children.filter(isElement);
    return children.flatMap((child, index) => {
      const number = children.slice(0, index + 1).filter(({ name }) => name === child.name).length;
      const childPath = `${path}/${child.name}[${number}]`;
      return [childPath, ...within(child, childPath)];
    });
  };
  const path = `/${root.name}[1]`;
  return [path, ...within(root, path)];
}

/** Messages as they are and tampered with, written plainly and in any other way, with ordinary values and with others. */
function messages(): Arbitrary<Message> {
  const written = fc.oneof(
    { weight: 2, arbitrary: styles().map(plainly) },
    { weight: 1, arbitrary: styles() },
  );
  const names = Object.keys(OPERATORS);
  const changed = CHANGED.map((start) => fc.constantFrom(...names.filter((name) => name.startsWith(start))));
  const changes = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: fc.tuple(fc.oneof(...changed)) },
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }) },
  );
  const isOrdinary = fc.integer({ min: 0, max: 5 }).map((choice) => choice > 0);
  return fc
    .tuple(berichten(2), written, isOrdinary, changes, fc.nat())
    .map(([bericht, style, ordinary, chosen, seed]) => {
      const serialized = serializeBericht(bericht);
      if (!serialized.ok) expect.unreachable('a valid message is serialized');
      const valid = readTree(serialized.xml);
      if (ordinary) makeOrdinary(valid);
      const { tree, operators } = mutate(valid, chosen, seed);
      return { tree, xml: render(tree, style), operators };
    });
}

/** A style without anything that only saxes reads. */
function plainly(style: Style): Style {
  const prefixes = style.prefixes === 'changing' ? 'one' : style.prefixes;
  return { ...style, prefixes, notes: false, escapes: false, loose: false };
}

/** Takes from the values what has to be written as a reference, and what only saxes reads. */
function makeOrdinary(root: XmlElement): void {
  for (const { element } of listElements(root)) {
    if (isLeaf(element))
      element.children = [text(textOf(element).replace(/[&<>\]\r]|[\u{10000}-\u{10ffff}]/gu, 'x'))];
  }
}

function compiled(elements: string): MessageSchema {
  const result = compileSchema(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x" targetNamespace="urn:x"
      elementFormDefault="qualified" id="Lijst">${elements}</xs:schema>`,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.schema;
}
