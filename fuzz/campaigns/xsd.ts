import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { type CompileSchemaResult, compileSchema, type MessageSchema, validateStructure } from 'fz825/schema';
import type { ElementDeclaration } from '../../src/schema/index.ts';
import { anyPattern } from '../../test/support/random-patterns.ts';
import type { Campaign } from '../campaign.ts';
import { hold, same } from '../failure.ts';
import { CANARY, holdsNoCanary } from '../invariants/canary.ts';
import { holdFindings } from '../invariants/findings.ts';
import type { Tally } from '../tally.ts';

const XS = 'http://www.w3.org/2001/XMLSchema';
const file = (name: string): string =>
  readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8').replace(
    /<!--[\s\S]*?-->|<xs:annotation>[\s\S]*?<\/xs:annotation>/g,
    '',
  );
const OTHER = `<xs:schema xmlns:xs="${XS}" targetNamespace="urn:o" xmlns:o="urn:o" elementFormDefault="qualified"><xs:simpleType name="T"><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType><xs:element name="e" type="o:T"/></xs:schema>`;
const small = (body: string, attributes = ''): string =>
  `<xs:schema xmlns:xs="${XS}"${attributes}>${body}</xs:schema>`;
const facets = (base: string, some: string): string =>
  small(
    `<xs:element name="r"><xs:simpleType><xs:restriction base="xs:${base}">${some}</xs:restriction></xs:simpleType></xs:element>`,
  );
const content = (particles: string): string =>
  small(
    `<xs:element name="r"><xs:complexType><xs:sequence>${particles}</xs:sequence></xs:complexType></xs:element>`,
  );

const BASES: readonly string[] = [
  file('fz825-2.0.xsd'),
  file('fz826-2.0.xsd'),
  facets('string', '<xs:minLength value="1"/><xs:maxLength value="12"/><xs:pattern value="[a-z]*[0-9]?"/>'),
  facets('string', '<xs:enumeration value="a"/><xs:enumeration value="b"/><xs:whiteSpace value="collapse"/>'),
  facets(
    'decimal',
    '<xs:totalDigits value="5"/><xs:fractionDigits value="2"/><xs:minInclusive value="-1.50"/>',
  ),
  facets('integer', '<xs:minExclusive value="0"/><xs:maxInclusive value="99999999999999999999"/>'),
  facets('date', '<xs:minInclusive value="2020-01-01"/><xs:maxExclusive value="2030-01-01"/>'),
  facets('dateTime', '<xs:minInclusive value="2020-01-01T00:00:00Z"/>'),
  facets('time', '<xs:maxInclusive value="24:00:00"/><xs:enumeration value="00:00:00"/>'),
  facets('token', '<xs:length value="3"/><xs:pattern value="a"/><xs:pattern value="b|c"/>'),
  content(
    '<xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:int" minOccurs="0" maxOccurs="3"/>',
  ),
  content(
    '<xs:sequence minOccurs="0" maxOccurs="unbounded"><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string" minOccurs="0"/></xs:sequence><xs:element name="c" type="xs:boolean"/>',
  ),
  content(
    '<xs:element name="a"><xs:complexType><xs:sequence minOccurs="2" maxOccurs="4"><xs:element name="b" type="xs:byte"/></xs:sequence></xs:complexType></xs:element>',
  ),
  small(
    `<xs:import namespace="urn:o" schemaLocation="o.xsd"/><xs:element name="r" type="K"/><xs:complexType name="K"><xs:sequence><xs:element ref="o:e"/><xs:element name="f" type="o:T"/><xs:element name="k" type="K" minOccurs="0"/></xs:sequence></xs:complexType><xs:simpleType name="S"><xs:restriction base="o:T"><xs:minLength value="2"/></xs:restriction></xs:simpleType>`,
    ' xmlns:o="urn:o" elementFormDefault="qualified"',
  ),
];
const TOKENS = /<\?[\s\S]*?\?>|<\/?[\w:]+|\s[\w:]+="[^"]*"|\s*\/?>|[^<>]+/g;
const TOKENISED = BASES.map((xsd) => xsd.match(TOKENS) ?? []);

const COUNTS = [
  '0',
  '1',
  '2',
  '3',
  '99',
  '10000',
  '999999999',
  '9999999999',
  'unbounded',
  '-1',
  '',
  ' 1 ',
  '+1',
  '1.0',
  CANARY,
];
const TYPES = [
  ...['string', 'normalizedString', 'token', 'boolean', 'decimal', 'integer', 'long', 'byte', 'unsignedByte'],
  ...['positiveInteger', 'date', 'dateTime', 'time', 'anyType', 'QName', 'duration', 'base64Binary', 'gYear'],
].map((name) => `xs:${name}`);
const NAMES = [
  'r',
  'a',
  'b',
  'K',
  'S',
  'T',
  'o:T',
  'o:e',
  'm:Bericht',
  'Bericht',
  '__proto__',
  'constructor',
  'x y',
  '1',
  'é',
  'a:b:c',
  '',
  'hasOwnProperty',
  'toString',
  'xs:r',
  CANARY,
];
const VALUES = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '1',
    '-1',
    '1e5',
    '.5',
    '5.',
    '1.50',
    '00001',
    '99999999999999999999999999',
    'NaN',
    'INF',
  ],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-01-01Z',
    '2024-01-01T24:00:00',
    '-0001-01-01',
    '12:00:00+14:00',
    '24:00:00',
  ],
  ...['collapse', 'preserve', 'replace', 'true', 'a', '&lt;', '&#10;', '\u{1f600}', CANARY],
];
const PATTERNS = [
  ...[
    '',
    '(',
    ')',
    '[',
    '[]',
    '[^]',
    '[a-',
    '[z-a]',
    '\\',
    '\\p{L}',
    '\\p{IsBasicLatin}',
    '\\p{Xx}',
    '\\i\\c*',
  ],
  ...[
    'a{2,1}',
    'a{99999}',
    'a{0,10000}',
    '(a{100}){100}',
    '((((a{50}){50}){50}){50})',
    '[a-z-[aeiou]]',
    '[\\w-[\\d]]',
  ],
  ...[
    '(a*)*',
    '(a|a)*b',
    '(a+)+',
    '(.*)*x',
    '([a-z]+)*[0-9]',
    '^a$',
    'a**',
    '\\1',
    '(?:a)',
    '(?=a)',
    '.',
    '[\\s\\S]*',
  ],
  ...[
    '[&amp;&amp;]',
    '[a&amp;&amp;b]',
    '[[a]]',
    '[a--b]',
    '[\\-]',
    '{',
    '}',
    'a{,2}',
    '|',
    '||',
    '()',
    '\\u0041',
    '-',
    '[--a]',
  ],
  ...['[\u{10000}-\u{10ffff}]', '\u{1f600}', '[^\\p{L}\\p{N}]', '\\P{Lu}+', '[+--]', '[~^!(){}|*-]'],
];

type Edit = readonly [kind: string, at: number, other: number, text: string];

const PATTERN = fc.oneof(
  fc.constantFrom(...PATTERNS),
  anyPattern.map(({ pattern }) => attributeText(pattern)),
);
const EDIT: Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(
    ...[
      'value',
      'value',
      'value',
      'value',
      'drop',
      'double',
      'swap',
      'copy',
      'attribute',
      'element',
      'element',
    ],
    ...['value', 'value', 'value', 'value', 'element', 'element', 'element'],
    ...['remove element', 'repeat element', 'move element', 'wrap element', 'tag', 'text'],
  ),
  fc.nat(),
  fc.nat(),
  fc.oneof(PATTERN, fc.constantFrom(...VALUES, ...COUNTS, ...NAMES, ...TYPES)),
);
const ATTRIBUTES = [
  'minOccurs',
  'maxOccurs',
  'name',
  'type',
  'ref',
  'form',
  'nillable',
  'abstract',
  'id',
  'base',
  'value',
  'fixed',
  'use',
  'mixed',
  'targetNamespace',
  'elementFormDefault',
  'schemaLocation',
  'namespace',
  'default',
  'xmlns:o',
  'substitutionGroup',
];
const TAGS = [
  'element',
  'sequence',
  'choice',
  'all',
  'any',
  'complexType',
  'simpleType',
  'restriction',
  'extension',
  'attribute',
  'import',
  'include',
  'annotation',
  'group',
  'union',
  'list',
  'minLength',
  'maxLength',
  'length',
  'pattern',
  'enumeration',
  'totalDigits',
  'fractionDigits',
  'minInclusive',
  'maxInclusive',
  'minExclusive',
  'maxExclusive',
  'whiteSpace',
  'key',
  'notation',
];
const ELEMENTS = [
  '<xs:element name="n" type="xs:string"/>',
  '<xs:element name="n" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>',
  '<xs:element name="a" type="xs:string" minOccurs="2" maxOccurs="5"/>',
  '<xs:element name="r"/>',
  '<xs:sequence minOccurs="0"><xs:element name="s" type="xs:int"/></xs:sequence>',
  '<xs:sequence minOccurs="3" maxOccurs="unbounded"/>',
  '<xs:choice><xs:element name="c" type="xs:string"/></xs:choice>',
  '<xs:any/>',
  '<xs:annotation><xs:documentation>x</xs:documentation></xs:annotation>',
  '<xs:complexType name="K2"><xs:sequence><xs:element name="k" type="K2" minOccurs="0"/></xs:sequence></xs:complexType>',
  '<xs:simpleType name="S2"><xs:restriction base="S2"/></xs:simpleType>',
  '<xs:import namespace="urn:o"/>',
  '<xs:pattern value="[a-z]+"/>',
  '<xs:enumeration value="x"/>',
  '<xs:minLength value="2"/>',
  '<xs:maxLength value="4"/>',
  '<xs:whiteSpace value="replace"/>',
];

/** Changes an XSD at the level of its expressions: values, tags, elements and where they stand. */
function edited(base: readonly string[], edits: readonly Edit[]): string {
  let tokens = [...base];
  for (const edit of edits) tokens = applied(tokens, edit);
  return tokens.join('');
}

function applied(tokens: string[], [kind, at, other, text]: Edit): string[] {
  if (indexesOf(tokens, 'attribute').length === 0 || elementsOf(tokens).length === 0) return tokens;
  const index = at % tokens.length;
  const token = tokens[index] ?? '';
  const alike = indexesOf(tokens, kindOf(token));
  const partner = alike[other % Math.max(alike.length, 1)] ?? index;
  const put = (place: number, ...some: string[]): string[] => tokens.toSpliced(place, 1, ...some);
  if (kind === 'drop') return put(index, '');
  if (kind === 'double') return put(index, token, token);
  if (kind === 'copy') return put(index, tokens[partner] ?? '');
  if (kind === 'swap') return tokens.with(index, tokens[partner] ?? '').with(partner, token);
  if (kind === 'text') return put(index, token, text);
  if (kind === 'value') return withValue(tokens, at, other, text);
  if (kind === 'attribute') {
    const tag = chosen(indexesOf(tokens, 'tag'), at);
    const name = ATTRIBUTES[other % ATTRIBUTES.length];
    return put(tag, tokens[tag] ?? '', ` ${name}="${text}"`);
  }
  const [from, to] = chosen(elementsOf(tokens), at) ?? [0, 0];
  const own = tokens.slice(from, to);
  const tag = TAGS[other % TAGS.length];
  if (kind === 'element') {
    // Behind a start tag, or behind an element: inside something either way.
    return tokens.toSpliced(other % 2 === 0 ? to : from, 0, ELEMENTS[other % ELEMENTS.length] ?? '');
  }
  if (kind === 'remove element') return tokens.toSpliced(from, to - from);
  if (kind === 'repeat element') return tokens.toSpliced(from, 0, ...own);
  if (kind === 'wrap element')
    return tokens.toSpliced(from, to - from, `<xs:${tag}>`, ...own, `</xs:${tag}>`);
  if (kind === 'tag')
    return tokens.map((each, n) => (n < from || n >= to || n !== from ? each : `<xs:${tag}`));
  const rest = tokens.toSpliced(from, to - from);
  return rest.toSpliced(other % (rest.length + 1), 0, ...own);
}

/** Another value for an attribute, of its own kind more often than not. */
function withValue(tokens: string[], at: number, other: number, text: string): string[] {
  const place = chosen(indexesOf(tokens, 'attribute'), at);
  const [, name = ''] = /^\s([\w:]+)=/.exec(tokens[place] ?? '') ?? [];
  const pool = name.endsWith('Occurs')
    ? COUNTS
    : /^(?:type|base)$/.test(name)
      ? [...TYPES, ...NAMES]
      : undefined;
  const value = pool === undefined || other % 5 === 0 ? text : pool[other % pool.length];
  return tokens.with(place, ` ${name}="${value}"`);
}

function chosen<T>(items: readonly T[], at: number): T {
  return items[at % Math.max(items.length, 1)] as T;
}

function kindOf(token: string): string {
  if (/^<\//.test(token)) return 'end';
  if (/^<[\w:]/.test(token)) return 'tag';
  return /^\s[\w:]+=/.test(token) ? 'attribute' : /^\s*\/?>$/.test(token) ? 'close' : 'text';
}

function indexesOf(tokens: readonly string[], kind: string): number[] {
  return tokens.flatMap((token, index) => (kindOf(token) === kind ? [index] : []));
}

/** Where each element begins and ends. */
function elementsOf(tokens: readonly string[]): (readonly [number, number])[] {
  const open: number[] = [];
  const found: (readonly [number, number])[] = [];
  for (const [index, token] of tokens.entries()) {
    const kind = kindOf(token);
    if (kind === 'tag') open.push(index);
    const ends = kind === 'close' && token.includes('/');
    const isEnd = kind === 'close' && kindOf(tokens[index - 1] ?? '') === 'end';
    if (ends || isEnd) {
      const from = open.pop();
      if (from !== undefined) found.push([from, index + 1]);
    }
  }
  return found;
}

interface Mutated {
  readonly base: number;
  readonly edits: readonly Edit[];
  readonly imports: number;
  readonly pattern: string;
  readonly values: readonly string[];
}

const VALUE = fc.oneof(
  fc.constantFrom(...VALUES.map((value) => (value === '&lt;' || value === '&#10;' ? 'x' : value))),
  // Long enough for a pattern that backtracks never to end.
  fc.constantFrom(
    ...['a', 'ab', '1', '\u{1f600}'].flatMap((unit) => [
      unit.repeat(60),
      `${unit.repeat(60)}!`,
      `${unit.repeat(2_000)}!`,
    ]),
    ...['a1', 'abc', 'z9', '12.34', '7'],
  ),
);
const mutated: Arbitrary<Mutated> = fc.record({
  base: fc.nat(BASES.length - 1),
  edits: fc.array(EDIT, { maxLength: 3 }),
  imports: fc.nat(5),
  pattern: PATTERN,
  values: fc.array(VALUE, { minLength: 2, maxLength: 2 }),
});

const IMPORTS: readonly Readonly<Record<string, string>>[] = [
  { 'o.xsd': OTHER },
  { 'urn:o': OTHER },
  {},
  { 'o.xsd': '<x' },
  { 'o.xsd': OTHER.replace('urn:o', 'urn:p') },
  { 'o.xsd': OTHER, __proto__: OTHER } as Record<string, string>,
];

/** XSDs that were tampered with, and documents for those that are taken. */
export const xsd: Campaign = {
  name: 'xsd',
  share: 16,
  trials: mutated.map(({ base, edits, imports, pattern, values }) => {
    const tokens = (TOKENISED[base] ?? []).map((token) =>
      /^ value="\[a-z\]/.test(token) ? ` value="${pattern}"` : token,
    );
    const text = edited(tokens, edits);
    const given = IMPORTS[imports] ?? {};
    return {
      describe: () => `${text}\nimports ${JSON.stringify(given)}\nvalues ${JSON.stringify(values)}`,
      run: (tally) => holdXsd(text, given, values, tally),
    };
  }),
};

function holdXsd(
  text: string,
  imports: Readonly<Record<string, string>>,
  values: readonly string[],
  tally: Tally,
): void {
  const compiled = compileSchema(text, { imports });
  same(plain(compileSchema(text, { imports })), plain(compiled), 'compileSchema: not twice the same');
  if (!compiled.ok) {
    tally.note('refused');
    tally.findings(compiled.findings);
    hold(compiled.findings.length > 0, 'compileSchema: refused without a finding');
    for (const { rule, construct, document, line, column, message } of compiled.findings) {
      const right =
        /^XSD-(?:XML|ONDERSTEUND|ONGELDIG)$/.test(rule) && typeof document === 'string' && construct !== '';
      hold(right && line > 0 && column > 0 && message.length > 5, 'compileSchema: an odd finding', () =>
        JSON.stringify({ rule, construct, document, line, column, message }),
      );
      const lines = document === '' ? text.split(/\r\n?|\n/).length : line;
      hold(line <= lines, 'compileSchema: a line behind the end');
    }
    return;
  }
  tally.note('compiled');
  const { schema } = compiled;
  const names = namesOf(schema);
  const documents = [
    '<r/>',
    ...values.flatMap((value) => instancesOf(schema, escaped(value))),
    `<${CANARY} xmlns="urn:x">${CANARY}</${CANARY}>`,
  ];
  const known = text.includes(CANARY);
  for (const document of documents) {
    const findings = validateStructure(document, schema);
    tally.note(findings.length === 0 ? 'document accepted' : 'document refused');
    tally.findings(findings);
    holdFindings(findings, 'validateStructure', { places: 'text', names, ownTexts: true });
    // A name of the schema itself may stand in a finding.
    if (!known) holdsNoCanary(findings, 'validateStructure');
    same(validateStructure(document, schema), findings, 'validateStructure: not twice the same');
  }
}

function plain(compiled: CompileSchemaResult): unknown {
  return compiled.ok ? compiled.schema.definition : compiled.findings;
}

/** A document for each root: every element once, at least as often as it must, with one and the same value. */
function instancesOf({ roots }: MessageSchema, value: string): string[] {
  return roots.slice(0, 2).map((root) => instanceOf(root, value, 4));
}

function instanceOf({ name, namespace, type }: ElementDeclaration, value: string, depth: number): string {
  const start = `<${name} xmlns="${escaped(namespace).replaceAll('"', '&quot;')}">`;
  if (type.kind === 'simple') return `${start}${value}</${name}>`;
  const inner =
    depth === 0 ? '' : type.elements.map((element) => instanceOf(element, value, depth - 1)).join('');
  // What would be too long is left out.
  return `${start}${inner.length > 50_000 ? '' : inner}</${name}>`;
}

function namesOf({ definition }: MessageSchema): ReadonlySet<string> {
  return new Set([
    '*',
    ...[...JSON.stringify(definition).matchAll(/"name":"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) =>
      String(JSON.parse(`"${name}"`)),
    ),
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attributeText(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
