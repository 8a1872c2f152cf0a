import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatePattern } from '../../../src/schema/pattern/pattern.ts';
import { parsePattern } from '../../../src/schema/pattern/pattern-parse.ts';
import { printPattern } from '../../../src/schema/pattern/pattern-print.ts';
import type { PatternReason } from '../../../src/taal/index.ts';
import { campaign } from '../../support/campaign.ts';
import { facet, oneElementMessage, oneElementXsd } from '../../support/one-element.ts';
import { compileOracles, schemaErrors } from '../../support/oracles.ts';
import { anyPattern, plainPattern } from '../../support/random-patterns.ts';
import { anyText } from '../../support/random-values.ts';
import { referenceMatches } from '../../support/reference-matcher.ts';

const SEED = 825;

/** Changes that turn a match into another text, that may or may not match. */
const EDIT: Arbitrary<(text: string) => string> = fc
  .tuple(fc.nat(6), fc.nat(1), fc.constantFrom('', ...'abc-.1A ^$é'))
  .map(
    ([at, removed, by]) =>
      (text) =>
        text.slice(0, at) + by + text.slice(at + removed),
  );

/** Characters whose category has been the same in every version of Unicode since the tables of libxml2. */
const STABLE_CHARACTERS: readonly string[] = [
  '\t\n\r',
  ...' !"#$%&\'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~',
  ...'\u0085\u00a0¡£¦©«¬\u00ad®°±²³´µ·¸¹»¼¿ÀÖ×ØÞßàö÷øþÿĀāŁłǅʰ\u0300\u0488',
  ...'ΑΩαωϒБЖбжאת٠٩अा१ก๙Ạ',
  ...'\u2000\u2009\u200b‐–—‘’“”†•…\u2028\u2029\u202f‿⁀⁄₂€№ℓ™ⅠⅣ←∀≤①─■',
  ...'\u3000、。〈〉〒〡あア一가\ue000ﬁ０９！',
].flatMap((text) => [...text]);

/** The fifth edition of XML 1.0 admitted whole ranges to names; libxml2 has the tables of the fourth. */
const STABLE_IN_NAMES: readonly string[] = STABLE_CHARACTERS.filter(
  (c) => !/[‿⁀ǅʰ҈٠٩ा१๙₂€№ℓ™ⅠⅣ、。〈〉〒ﬁ０９！]/u.test(c),
);

describe('translation', () => {
  test.each([
    ['', ''],
    ['a|', 'a|'],
    ['[0-9]{4}', '[0-9]{4}'],
    ['^a$', '\\^a\\$'],
    ['a-b/c', 'a-b\\/c'],
    ['a{0,1}b{0,}c{1,}d{03}', 'a?b*c+d{3}'],
    ['(a|b)*', '(?:a|b)*'],
    ['(a*)*', '(?:a*)*'],
    ['(a)', 'a'],
    ['x(a|b)c', 'x(?:a|b)c'],
    ['a{1}b{2,}c{2,3}', 'a{1}b{2,}c{2,3}'],
    [' ~\u007f', ' ~\\u{7f}'],
    ['()', ''],
    ['\\d\\D', '\\p{Nd}\\P{Nd}'],
    ['\\w\\W', '[[^\\p{P}\\p{Z}\\p{C}]][\\p{P}\\p{Z}\\p{C}]'],
    ['\\s', '[ \\u{9}\\u{a}\\u{d}]'],
    ['.', '[[^\\u{a}\\u{d}]]'],
    ['\\n\\r\\t', '\\u{a}\\u{d}\\u{9}'],
    ['\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}\\-\\[\\]\\^', '\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}-\\[\\]\\^'],
    ['[a-z-[aeiou]]', '[[a-z]--[aeiou]]'],
    ['[^a-z-[0-[1]]]', '[[^a-z]--[[0]--[1]]]'],
    ['[-a]', '[\\-a]'],
    ['[a-]', '[a\\-]'],
    ['[a-c-]', '[a-c\\-]'],
    ['[a-a]', '[a]'],
    ['[^-]', '[[^\\-]]'],
    ['[\\--a]', '[\\--a]'],
    ['[^^]', '[[^\\^]]'],
    ['[a^.$|(){}?*+]', '[a\\^\\.\\$\\|\\(\\)\\{\\}\\?\\*\\+]'],
    ['[&&;;\\d\\P{L}]', '[\\&\\;\\p{Nd}\\P{L}]'],
    ['😀{2}', '\\u{1f600}{2}'],
  ])('%s', (pattern, source) => {
    expect(translatePattern(pattern)).toMatchObject({ ok: true, source: `^(?:${source})$` });
  });

  test('a range outside of a class becomes one', () => {
    expect(printPattern({ kind: 'range', first: 0x61, last: 0x63 })).toBe('[a-c]');
  });

  test('keeps the tree', () => {
    const a = { kind: 'range', first: 0x61, last: 0x61 };
    expect(parsePattern('(a)')).toEqual({ ok: true, node: a });
    expect(parsePattern('')).toEqual({ ok: true, node: { kind: 'sequence', items: [] } });
    expect(parsePattern('a{2,}|[^\\p{Lu}-[a]]')).toEqual({
      ok: true,
      node: {
        kind: 'choice',
        branches: [
          { kind: 'repeat', node: a, min: 2, max: Number.POSITIVE_INFINITY },
          {
            kind: 'class',
            negated: true,
            members: [{ kind: 'category', name: 'Lu', negated: false }],
            except: { kind: 'class', negated: false, members: [a], except: undefined },
          },
        ],
      },
    });
  });
});

describe('refusal', () => {
  const unknown = (letter: string): PatternReason => ({ fault: 'patroon-escape', letter });
  const doubled: PatternReason = { fault: 'patroon-herhaling-dubbel' };
  const quantity: PatternReason = { fault: 'patroon-herhaling' };
  const group: PatternReason = { fault: 'patroon-groep-soort' };
  const dash: PatternReason = { fault: 'patroon-streepje' };
  const unclosedClass: PatternReason = { fault: 'patroon-klasse-open' };
  const empty: PatternReason = { fault: 'patroon-klasse-leeg' };
  const loose = (character: string): PatternReason => ({ fault: 'patroon-los-teken', character });
  const category: PatternReason = { fault: 'patroon-categorie-ontbreekt', letter: 'p' };
  const foreign: PatternReason = { fault: 'patroon-teken' };

  test.each<[string, number, PatternReason]>([
    ['a**', 2, doubled],
    ['a*?', 2, doubled],
    ['a{1}{2}', 4, doubled],
    ['a{,2}', 1, quantity],
    ['a{1,2', 1, quantity],
    ['a{}', 1, quantity],
    ['a{1,2,3}', 1, quantity],
    ['a{ 1}', 1, quantity],
    ['a{3,2}', 1, { fault: 'patroon-herhaling-volgorde' }],
    ['*a', 0, { fault: 'patroon-herhaling-zonder', character: '*' }],
    ['a|{2}', 2, { fault: 'patroon-herhaling-zonder', character: '{' }],
    ['a}', 1, loose('}')],
    ['a]', 1, loose(']')],
    ['(?:a)', 0, group],
    ['(?=a)', 0, group],
    ['x(a', 1, { fault: 'patroon-groep-open' }],
    ['a)b', 1, { fault: 'patroon-groep-zonder-begin' }],
    ['\\b', 0, unknown('b')],
    ['\\u0041', 0, unknown('u')],
    ['\\x41', 0, unknown('x')],
    ['(a)\\1', 3, unknown('1')],
    ['\\k<a>', 0, unknown('k')],
    ['\\$', 0, unknown('$')],
    ['\\/', 0, unknown('/')],
    ['a\\', 1, { fault: 'patroon-backslash' }],
    ['a\\p{IsBasicLatin}', 1, { fault: 'patroon-blok' }],
    ['[\\P{IsLatin-1Supplement}]', 1, { fault: 'patroon-blok' }],
    ['\\p{Cs}', 0, { fault: 'patroon-categorie', name: 'Cs' }],
    ['\\p{Letter}', 0, { fault: 'patroon-categorie', name: 'Letter' }],
    ['\\p{}', 0, { fault: 'patroon-categorie', name: '' }],
    ['\\pL', 0, category],
    ['\\p{L', 0, category],
    ['[]', 0, empty],
    ['[^]', 0, empty],
    ['[-[a]]', 0, empty],
    ['[a', 0, unclosedClass],
    ['[a-', 0, unclosedClass],
    ['[', 0, unclosedClass],
    ['[a-c-e]', 4, dash],
    ['[a-c-\\d]', 4, dash],
    ['[\\d-a]', 3, dash],
    ['[--a]', 1, dash],
    ['[+--]', 3, dash],
    ['[a-[b]c]', 6, { fault: 'patroon-klasse-uitzondering' }],
    ['[a[b]', 2, { fault: 'patroon-haak' }],
    ['[a-\\d]', 1, { fault: 'patroon-bereik-einde' }],
    ['[az-b]', 2, { fault: 'patroon-bereik-volgorde' }],
    ['a\u0000', 1, foreign],
    ['ab\ud800', 2, foreign],
    ['\uffff', 0, foreign],
  ])('%s', (pattern, index, reason) => {
    expect(translatePattern(pattern)).toEqual({ ok: false, reason, index });
    expect(parsePattern(pattern)).toEqual({ ok: false, reason, index });
  });
});

describe('limits', () => {
  const nest = (open: string, inner: string, close: string, depth: number): string =>
    open.repeat(depth) + inner + close.repeat(depth);
  const deep: PatternReason = { fault: 'patroon-diep', limit: 100 };
  const many: PatternReason = { fault: 'patroon-verzamelingen', limit: 500 };
  const high: PatternReason = { fault: 'patroon-herhaling-aantal', limit: 10_000 };
  const long: PatternReason = { fault: 'patroon-lang', limit: 10_000 };

  test.each([
    ['groups', nest('(', 'a', ')', 100), nest('(', 'a', ')', 101), deep, 100],
    ['subtractions', nest('[a-', '[b]', ']', 99), nest('[a-', '[b]', ']', 100), deep, 300],
    ['length', 'a'.repeat(10_000), 'a'.repeat(10_001), long, 10_000],
    ['bounds', 'a{10000}', 'a{10001}', high, 1],
    ['upper bounds', 'a{0,10000}', 'a{0,10001}', high, 1],
    ['endless bounds', 'a{10000,}', 'a{10001,}', high, 1],
    ['huge bounds', 'a{1}', `a{1,${'9'.repeat(400)}}`, high, 1],
    ['sets', '\\w'.repeat(500), '\\w'.repeat(501), many, 1000],
    ['sets in a class', `[${'\\w'.repeat(500)}]`, `[${'\\w'.repeat(501)}]`, many, 1001],
  ])('%s', (_, within, beyond, reason, index) => {
    const result = translatePattern(within);
    if (!result.ok) expect.unreachable(result.reason.fault);
    expect(new RegExp(result.source, 'v').test(' ')).toBe(false);
    expect(translatePattern(beyond)).toEqual({ ok: false, reason, index });
  });

  test('whatever the text, there is a result, and a translation compiles', () => {
    const tokens = fc.constantFrom(...'\\[]()-^{}?*+|,.0aZ😀', '\\p{', '-[', '\\w', '{2}', '(?', '\ud800');
    const text = fc.oneof(fc.string({ unit: tokens, maxLength: 40 }), anyText());
    fc.assert(
      fc.property(text, (pattern) => {
        const result = translatePattern(pattern);
        if (result.ok) new RegExp(result.source, 'v').test('');
        else
          expect(result).toEqual({
            ok: false,
            reason: expect.objectContaining({ fault: expect.any(String) }),
            index: expect.any(Number),
          });
      }),
      { seed: SEED, numRuns: campaign(60, 3000).runs },
    );
  });
});

describe('meaning', () => {
  test('is that of the tree, for the whole grammar', () => {
    fc.assert(
      fc.property(anyPattern, fc.array(EDIT, { maxLength: 6 }), ({ pattern, match }, values) => {
        const parsed = parsePattern(pattern);
        const matches = compile(pattern);
        const texts = [match, ...values.map((edit) => edit(match))].filter((text) => text.length < 16);
        expect(texts.map(matches)).toEqual(
          texts.map((text) => parsed.ok && referenceMatches(parsed.node, text)),
        );
      }),
      { seed: SEED, numRuns: campaign(40, 1500).runs },
    );
  });

  test.each([
    ['(a[^b]){2}', 'acac'],
    ['(a[^b]){0,2}', 'ac'],
    ['(a\\w)+', 'abab'],
    ['(a.){1,2}', 'ac'],
    ['([^b]a?)*', 'ca'],
    ['(a[^b-[c]]){2}', 'adad'],
  ])('of %s survives the engine that is wrong about repeated negated classes', (pattern, value) => {
    expect(compile(pattern)(value)).toBe(true);
  });

  test('is that of libxml2, for the patterns that it judges rightly', () => {
    const samples = fc.sample(fc.tuple(plainPattern, fc.array(EDIT, { minLength: 6, maxLength: 6 })), {
      seed: SEED,
      numRuns: campaign(20, 400).runs,
    });
    const differences = samples.flatMap(([{ pattern, match }, edits]) =>
      differencesWithOracles(pattern, [match, ...edits.map((edit) => edit(match))]),
    );
    expect(differences).toEqual([]);
    expect(samples.every(([{ pattern, match }]) => compile(pattern)(match))).toBe(true);
  });

  const categories =
    'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn';
  test.each([
    '.',
    ...[...'dDwWsS'].map((letter) => `\\${letter}`),
    ...categories.split(' ').map((name) => `\\p{${name}}`),
    '\\P{L}',
    '[^\\w\\d]',
    '[^\\s-[€]]',
    '[^a-zA-Z-[\\d]]',
  ])('of %s is that of libxml2, for characters that Unicode did not change', (pattern) => {
    expect(differencesWithOracles(pattern, STABLE_CHARACTERS)).toEqual([]);
  });

  test.each(['\\i', '\\I', '\\c', '\\C', '[\\i-[:]]', '[\\c-[\\i]]'])(
    'of %s is that of libxml2, for characters that are the same in every edition of XML 1.0',
    (pattern) => expect(differencesWithOracles(pattern, STABLE_IN_NAMES)).toEqual([]),
  );
});

describe('deviations from libxml2', () => {
  test.each<[pattern: string, why: string, older: Verdict, newer: Verdict, value: string]>([
    ['{', 'XSD calls { a metacharacter, its grammar does not: ambiguous', true, true, '{'],
    ['a}', 'XSD calls } a metacharacter, its grammar does not: ambiguous', true, true, 'a}'],
    ['a{3,2}', 'libxml2 takes a maximum below the minimum and then matches nothing', false, false, 'aaa'],
    ['a?{2}', 'libxml2 takes a second quantifier and then matches nothing', false, false, 'a'],
    ['a{1,2}{2}', 'libxml2 takes a second quantifier and then matches nothing', false, false, 'aa'],
    ['[]', 'libxml2 takes an empty class', false, false, 'a'],
    ['[-[a]]', 'libxml2 takes a subtraction from nothing', false, false, '-'],
    ['[a-c-e]', 'libxml2 takes a dash in the middle, and does not match it', false, false, '-'],
    ['[\\d-a]', 'libxml2 takes a dash after an escape, and does not match it', false, false, '-'],
    ['[--a]', 'libxml2 takes a range from a bare dash', true, true, '.'],
    ['\\p{IsBasicLatin}', 'blocks are left out: no published schema has one', true, true, 'a'],
    ['\\$', 'not an XSD escape; libxml2 took it up after 2.9', 'xsd refused', true, '$'],
    ['\\/', 'not an XSD escape; libxml2 took it up after 2.9', 'xsd refused', true, '/'],
    ['\\u0041', 'not an XSD escape; libxml2 took it up after 2.9', 'xsd refused', true, 'A'],
    ['a{10001}', 'beyond our limit', false, false, 'a'],
  ])('we refuse %s: %s', (pattern, _, older, newer, value) => {
    expect(translatePattern(pattern).ok).toBe(false);
    expect(oracleVerdicts(pattern, value)).toEqual([older, newer]);
  });

  test.each<[pattern: string, value: string, why: string, ours: boolean, older: Verdict, newer: Verdict]>([
    ['[^a-[b]]', 'c', '2.9 misreads a subtraction from a single character', true, 'xsd refused', true],
    [
      '[a-z-[b-y-[c]]]',
      'c',
      'libxml2 takes a subtraction within a subtraction for one more',
      true,
      false,
      false,
    ],
    ['\\^*\\P{Ll}', '^', 'libxml2 does not step back where sets overlap', true, false, false],
    [
      '\\s\\P{Ll}+[^ab]+(\\D\\^*|c)',
      ' 1$$',
      'libxml2 does not step back where sets overlap',
      true,
      false,
      false,
    ],
    ['[a^](-A*)*|^?é?', '-', 'libxml2 leaks a repeated group into the next branch', false, true, true],
    [
      '([^ab]|b[abc].)*|(b)*[abc]',
      'a-é $',
      'libxml2 leaks a repeated group into the next branch',
      false,
      true,
      true,
    ],
    [
      '\\w{1,2}\\.{2,3}.+|é{0,2}.',
      '$$',
      'libxml2 leaks a bounded repeat into the next branch',
      false,
      true,
      true,
    ],
    ['\\w', '\u0378', 'libxml2 does not count unassigned characters as \\p{C}', false, true, true],
    ['\\p{Cn}', '\u0378', 'libxml2 does not know unassigned characters', true, false, false],
    ['\\w', '§', 'punctuation since Unicode 6.1; libxml2 has an older table', false, true, true],
    ['\\p{Po}', '¶', 'punctuation since Unicode 6.1; libxml2 has an older table', true, false, false],
    ['\\p{Lo}', 'ª', 'Lo since Unicode 6.1; libxml2 has an older table', true, false, false],
    ['\\p{Lo}', '\u4e01', 'libxml2 knows the ends of the CJK range only', true, false, false],
    ['\\p{Co}', '\ue001', 'libxml2 knows the ends of the private range only', true, false, false],
    ['\\p{So}', '😀', 'younger than the table of libxml2', true, false, false],
    ['\\i', '\u0132', 'a name character since the fifth edition of XML 1.0', true, false, false],
    ['\\i', '\u{10000}', 'a name character since the fifth edition of XML 1.0', true, false, false],
    ['\\c', '\u200c', 'a name character since the fifth edition of XML 1.0', true, false, false],
  ])('%s with %s: %s', (pattern, value, _, ours, older, newer) => {
    expect(compile(pattern)(value)).toBe(ours);
    expect(oracleVerdicts(pattern, value)).toEqual([older, newer]);
  });
});

type Verdict = boolean | 'xsd refused';

function compile(pattern: string): (text: string) => boolean {
  const result = translatePattern(pattern);
  if (!result.ok) throw new Error(`${pattern}: ${result.reason.fault}`);
  const expression = new RegExp(result.source, 'v');
  return (text) => expression.test(text);
}

/** The verdicts of the older and the newer oracle. */
function oracleVerdicts(pattern: string, value: string): readonly Verdict[] {
  return schemaErrors(patternXsd(pattern)).map(({ name, message }) => {
    if (message !== undefined) return 'xsd refused';
    const [oracle] = compileOracles(patternXsd(pattern), [name]);
    const verdict = oracle?.accepts(oneElementMessage(value)) === true;
    oracle?.dispose();
    return verdict;
  });
}

function differencesWithOracles(pattern: string, values: readonly string[]): readonly string[] {
  const matches = compile(pattern);
  const oracles = compileOracles(patternXsd(pattern));
  const differences = values.flatMap((value) =>
    oracles
      .filter(({ accepts }) => accepts(oneElementMessage(value)) !== matches(value))
      .map(({ name }) => `${name}: ${pattern} with ${JSON.stringify(value)}, ours ${matches(value)}`),
  );
  for (const { dispose } of oracles) dispose();
  return differences;
}

function patternXsd(pattern: string): string {
  return oneElementXsd('string', facet('pattern', pattern));
}
