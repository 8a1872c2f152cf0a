import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterCount } from '../../../src/schema/datatype/character-count.ts';
import { normaliseWhiteSpace } from '../../../src/schema/datatype/white-space.ts';
import type { WhiteSpace } from '../../../src/schema/definition.ts';
import { facet, oneElementMessage, oneElementXsd } from '../../support/one-element.ts';
import { compileOracles } from '../../support/oracles.ts';

const MODES: readonly WhiteSpace[] = ['preserve', 'replace', 'collapse'];

describe('normaliseWhiteSpace', () => {
  test.each([
    ['', '', ''],
    [' ', ' ', ''],
    ['a', 'a', 'a'],
    ['a b', 'a b', 'a b'],
    ['a  b', 'a  b', 'a b'],
    [' a', ' a', 'a'],
    ['a ', 'a ', 'a'],
    ['\ta\n', ' a ', 'a'],
    ['a\r\nb', 'a  b', 'a b'],
    ['\t\n\r ', '    ', ''],
    ['\u00a0a\u2003\u0085b\u00a0', '\u00a0a\u2003\u0085b\u00a0', '\u00a0a\u2003\u0085b\u00a0'],
  ])('%j', (text, replaced, collapsed) => {
    expect(normaliseWhiteSpace(text, 'preserve')).toBe(text);
    expect(normaliseWhiteSpace(text, 'replace')).toBe(replaced);
    expect(normaliseWhiteSpace(text, 'collapse')).toBe(collapsed);
  });

  test.each(MODES)('%s is that of libxml2', (mode) => {
    const text = fc.string({ unit: fc.constantFrom(...'ab \t\n\r\u00a0\u2003😀'), maxLength: 6 });
    const differences = fc.sample(text, { seed: 825, numRuns: 300 }).flatMap((value) => {
      const normalised = normaliseWhiteSpace(value, mode);
      // The one string that the facets admit; the pattern tells a space from a tab, which the length does not.
      const pattern = [...normalised].map((c) => `[${c}]`).join('');
      const length = characterCount(normalised);
      const xsd = oneElementXsd(
        'string',
        facet('length', length) + facet('pattern', pattern) + facet('whiteSpace', mode),
      );
      const oracles = compileOracles(xsd);
      const refusing = oracles.filter(({ accepts }) => !accepts(oneElementMessage(value)));
      for (const { dispose } of oracles) dispose();
      return refusing.map(({ name }) => `${name}: ${JSON.stringify(value)}`);
    });
    expect(differences).toEqual([]);
  });

  test('takes linear time on a long run of spaces', () => {
    const spaces = ' '.repeat(200_000);
    expect(normaliseWhiteSpace(`a${spaces}b${spaces}`, 'collapse')).toBe('a b');
  });
});

describe('characterCount', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 2],
    ['😀', 1],
    ['a😀b😀', 4],
    ['\ud83d', 1],
    ['\ude00\ud83d', 2],
    ['\ud83d\ud83d\ude00', 2],
    // The ends of both halves of a pair, and what stands next to them.
    ['\ud800\udc00', 1],
    ['\udbff\udfff', 1],
    ['\ud7ff\udc00', 2],
    ['\udc00\udc00', 2],
    ['\ud800\udbff', 2],
    ['\ud800\ue000', 2],
  ])('%j', (text, count) => {
    expect(characterCount(text)).toBe(count);
    expect([...text]).toHaveLength(count);
  });
});
