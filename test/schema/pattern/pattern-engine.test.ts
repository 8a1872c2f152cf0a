import fc from 'fast-check';
import { compileSchema, validateStructure } from 'fz825';
import { describe, expect, test } from 'vitest';
import { translatePattern } from '../../../src/schema/pattern/pattern.ts';
import { choosePatternEngine } from '../../../src/schema/pattern/pattern-engine.ts';
import { createMatcher } from '../../../src/schema/pattern/pattern-matcher.ts';
import { anyPattern } from '../../support/random-patterns.ts';
import { referenceMatches } from '../../support/reference-matcher.ts';

function parse(source: string) {
  const translated = translatePattern(source);
  if (!translated.ok) throw new Error(`${source}: ${translated.reason}`);
  return translated;
}

const engineOf = (source: string, maxLength?: number) => choosePatternEngine(parse(source).node, maxLength);

describe('a pattern in which every character tells the way is left to the regular expression engine', () => {
  test.each([
    '[0-9]{8}',
    '[A-Z]{2}[0-9]{2}[A-Z0-9]{4}[0-9]{7}[A-Z0-9]{0,3}',
    '(0[1-9]|1[0-2])/[0-9]{4}',
    'a*b+c?',
    '(ab|cd)*',
    '[^a]*a',
    '[a-z-[aeiou]]+[aeiou]',
    'P|T',
    '',
    'a{0,5000}b',
  ])('%s', (source) => {
    expect(engineOf(source)).toBe('regexp');
  });
});

describe('one with several ways is matched by an automaton', () => {
  test.each([
    '(a*)*',
    '(a+)+b',
    '(a|a)*b',
    '(a|ab|b)*c',
    '(a?){9}a{9}',
    '(a?|b?){6}',
    '.*\\S.*',
    '(x+x+)+y',
    '\\d+\\w+',
    '([a-z]+\\.?)*@',
  ])('%s', (source) => {
    expect(engineOf(source)).toBe('automaton');
  });
});

describe('one with several ways is left to the regular expression engine where its texts are short', () => {
  test.each<[string, number, string]>([
    ['[\\s\\S]*[^ \\t\\r\\n][\\s\\S]*', 20, 'regexp'],
    ['.*\\S.*', 300, 'regexp'],
    ['.*\\S.*', 400, 'automaton'],
    ['(a*)*', 5, 'automaton'],
    ['(a|a)(b|b)', 5, 'regexp'],
  ])('%s, at most %d characters', (source, maxLength, engine) => {
    expect(engineOf(source, maxLength)).toBe(engine);
  });
});

describe('one that is too large for either is refused', () => {
  test.each(['(a?){200}a{200}', '(a{100}){300}', '(.*x){100}'])('%s', (source) => {
    expect(engineOf(source)).toBe('none');
    const compiled = compileSchema(schemaWith(source));
    expect(!compiled.ok && compiled.findings).toMatchObject([
      { rule: 'XSD-ONDERSTEUND', construct: 'xs:pattern', line: 6 },
    ]);
  });
});

test('an automaton matches what the definition says', () => {
  fc.assert(
    fc.property(anyPattern, ({ pattern, match }) => {
      const translated = translatePattern(pattern);
      if (!translated.ok || choosePatternEngine(translated.node, undefined) === 'none') return;
      const matches = createMatcher({ source: pattern, expression: translated.source, automaton: true });
      for (const text of [match, `${match}a`, match.slice(1), '', 'a', 'ab'])
        expect(matches(text), `${pattern} on ${JSON.stringify(text)}`).toBe(
          referenceMatches(translated.node, text),
        );
    }),
    { numRuns: 1_500 },
  );
});

test('small patterns over few characters, on every short text', () => {
  const small: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', '[ab]', '.', ''),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `${x}${y}`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `(${x}|${y})`),
      fc
        .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,3}', '{2,}'))
        .map(([x, q]) => `(${x})${q}`),
    ),
  })).node;
  const texts = ['', ...words(6)];
  fc.assert(
    fc.property(small, (source) => {
      const { node, source: expression } = parse(source);
      fc.pre(choosePatternEngine(node, undefined) !== 'none');
      const matches = createMatcher({ source, expression, automaton: true });
      for (const text of texts)
        expect(matches(text), `${source} on ${text}`).toBe(referenceMatches(node, text));
    }),
    { numRuns: 400 },
  );
});

test('no pattern takes a regular expression more steps than it is allowed', () => {
  // Each of these would take for ever: 2 to the power of 5,000 ways.
  const evil = [
    '(a+)+b',
    '(a|a)*b',
    '(a*)*b',
    '(a|aa)+b',
    '([a-z]+)*1',
    '(.*)*x',
    '((a*)*)*b',
    '(a?|b?){6}c*d',
  ];
  for (const source of evil) {
    const compiled = compileSchema(schemaWith(source));
    if (!compiled.ok) throw new Error(source);
    const [first] = validateStructure(`<r xmlns="urn:r"><v>${'a'.repeat(10_000)}!</v></r>`, compiled.schema);
    expect(first?.rule).toBe('STR-PATROON');
  }
});

function words(length: number): readonly string[] {
  if (length === 0) return [];
  const shorter = ['', ...words(length - 1)];
  return [...new Set(shorter.flatMap((word) => [`a${word}`, `b${word}`, word]))].filter(
    (word) => word !== '',
  );
}

function schemaWith(pattern: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:r" targetNamespace="urn:r" elementFormDefault="qualified">
  <xs:element name="r"><xs:complexType><xs:sequence>
    <xs:element name="v"><xs:simpleType>
      <xs:restriction base="xs:string">
        <xs:minLength value="0"/>
        <xs:pattern value="${pattern}"/>
      </xs:restriction>
    </xs:simpleType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
}
