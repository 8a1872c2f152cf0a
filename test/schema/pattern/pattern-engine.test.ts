import fc from 'fast-check';
import { compileSchema, validateStructure } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { translatePattern } from '../../../src/schema/pattern/pattern.ts';
import { choosePatternEngine } from '../../../src/schema/pattern/pattern-engine.ts';
import { createMatcher } from '../../../src/schema/pattern/pattern-matcher.ts';
import { campaign } from '../../support/campaign.ts';
import { anyPattern } from '../../support/random-patterns.ts';
import { referenceMatches } from '../../support/reference-matcher.ts';

function parse(source: string) {
  const translated = translatePattern(source);
  if (!translated.ok) throw new Error(`${source}: ${translated.reason.fault}`);
  return translated;
}

const engineOf = (source: string, maxLength = Number.POSITIVE_INFINITY) =>
  choosePatternEngine(parse(source).node, maxLength);

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
    'a*|b',
    '(a|a)(b|b)',
    '[^a-zb]*c',
    '[a-y-[\\p{Lu}]]*',
    'a{10000}b{10000}',
    // A number of ways that is small for the longest text that it matches.
    '\\d{1,5} ([A-Z][a-z]{1,20} ){3}',
    '(a?){9}a{9}',
    '(a?|b?){6}',
    '(a|a){1,2}',
    // Apart, as trying each character shows.
    '[a-y-[\\p{Lu}]]*z',
    '(b|\\p{Lu})*',
    '(\\d{1,9},)*',
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
    '(a?){19}a{19}',
    '(a?|b?){16}',
    '.*\\S.*',
    '(x+x+)+y',
    '\\d+\\w+',
    '([a-z]+\\.?)*@',
    'a?|b?c*',
    '[^\u{10fffe}]*\u{10ffff}',
    '(a*)*b{96}',
    '(a|a){1,17}',
    '(B|\\p{Lu})*',
    '(m|[a-cm])*',
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
    // At most 100,000 ways.
    ['.*\\S.*', 315, 'regexp'],
    ['.*\\S.*', 316, 'automaton'],
    ['a{0,9}'.repeat(5), 50, 'regexp'],
    [`${'a{0,9}'.repeat(5)}a{9}`, 50, 'regexp'],
    [`${'a{0,9}'.repeat(4)}a{0,10}`, 50, 'automaton'],
    [`(${'a{0,9}'.repeat(5)})?`, 50, 'automaton'],
    [`(${'a{0,9}'.repeat(4)}a{0,8})?`, 50, 'regexp'],
    ['(a|a)'.repeat(16), 16, 'regexp'],
    ['(a|a)'.repeat(17), 17, 'automaton'],
    ['(a|a){1,2}', 2, 'regexp'],
    ['(a|a){1,15}', 15, 'regexp'],
    ['(a|a){1,16}', 16, 'automaton'],
    ['(a|a)?', 2, 'regexp'],
    // At most 1,000,000 steps, of a text that is not longer than it may be.
    ['(a?){200}', 5, 'automaton'],
    ['(a*)*b{96}', 20_000, 'automaton'],
    ['(a*)*b{97}', 20_000, 'none'],
    // At most 100,000 edges.
    ['(a?){447}|b{320}', 5, 'automaton'],
    ['(a?){447}|b{321}', 5, 'none'],
  ])('%s, at most %d characters', (source, maxLength, engine) => {
    expect(engineOf(source, maxLength)).toBe(engine);
  });
});

describe('one that is too large for either is refused', () => {
  test.each([
    '(a?){200}a{200}',
    '(a{100}){300}',
    '(.*x){100}',
    'a{10000}b{10000}c',
    'c|a{10000}b{10000}',
    '(a{10000}b{10000}c)*',
    '(a{10000}b{10000}c)?',
    '(a*)*b{97}',
  ])('%s', (source) => {
    expect(engineOf(source)).toBe('none');
    const compiled = compileSchema(schemaWith(source));
    expect(!compiled.ok && compiled.findings).toMatchObject([
      { rule: 'XSD-ONDERSTEUND', construct: 'xs:pattern', line: 6 },
    ]);
  });
});

test('a hundred characters that may come next are compared with each other, and no more', () => {
  const characters = Array.from({ length: 101 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  expect(engineOf(`(${characters.slice(1).join('|')})*`)).toBe('regexp');
  expect(engineOf(`(${characters.join('|')})*`)).toBe('none');
});

describe('an automaton takes', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['', [''], ['a']],
    ['ab', ['ab'], ['', 'a', 'b', 'abb', 'aab']],
    ['a?|b', ['', 'a', 'b'], ['ab', 'c']],
    ['a|ab', ['a', 'ab'], ['', 'b', 'abb']],
    ['(a|b)c', ['ac', 'bc'], ['', 'a', 'c', 'ab', 'abc']],
    ['(a|b?)c', ['ac', 'bc', 'c'], ['', 'a', 'abc']],
    ['a{3,}', ['aaa', 'aaaa'], ['', 'a', 'aa', 'aab']],
    ['a{0,}b', ['b', 'ab', 'aab'], ['', 'a', 'ba']],
    ['(ab){1,2}', ['ab', 'abab'], ['', 'a', 'aba', 'ababab']],
    ['\\p{Nd}[a-z-[aeiou]]', ['1b', '٣z'], ['1a', 'bb', '1']],
    ['[^\u{10fffe}]', ['\u{10ffff}', '\u{10fffd}', ' '], ['\u{10fffe}', '']],
  ])('%s whole, text after text', (source, accepted, rejected) => {
    const matches = createMatcher({ source, expression: '', automaton: true });
    const texts = [...accepted, ...rejected, ...accepted];
    expect(texts.filter(matches)).toEqual([...accepted, ...accepted]);
  });

  test.each(['(', 'a{10000}b{10000}c'])('no pattern that was refused: %s', (source) => {
    expect(() => createMatcher({ source, expression: '', automaton: true })).toThrow(
      new Error('The pattern has an automaton.'),
    );
  });
});

test('an automaton matches what the definition says', () => {
  fc.assert(
    fc.property(anyPattern, ({ pattern, match }) => {
      const translated = translatePattern(pattern);
      if (!translated.ok || choosePatternEngine(translated.node, Number.POSITIVE_INFINITY) === 'none') return;
      const matches = createMatcher({ source: pattern, expression: translated.source, automaton: true });
      for (const text of [match, `${match}a`, match.slice(1), '', 'a', 'ab'])
        expect(matches(text), `${pattern} on ${JSON.stringify(text)}`).toBe(
          referenceMatches(translated.node, text),
        );
    }),
    { numRuns: campaign(100, 1_500).runs },
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
      fc.pre(choosePatternEngine(node, Number.POSITIVE_INFINITY) !== 'none');
      const matches = createMatcher({ source, expression, automaton: true });
      for (const text of texts)
        expect(matches(text), `${source} on ${text}`).toBe(referenceMatches(node, text));
    }),
    { numRuns: campaign(32, 400).runs },
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
