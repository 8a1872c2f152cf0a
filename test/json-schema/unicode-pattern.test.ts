import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodePattern } from '../../src/json-schema/unicode-pattern.ts';
import { translatePattern } from '../../src/schema/pattern/pattern.ts';
import { campaign } from '../support/campaign.ts';
import { anyPattern } from '../support/random-patterns.ts';

test.each([
  [['[0-9]{8}'], '^(?:[0-9]{8})$'],
  [['[0-9]{7,8}', 'x?'], '^(?:[0-9]{7,8}|x?)$'],
  [['\\s*\\S[\\s\\S]*'], '^(?:[ \\t\\n\\r]*[^ \\t\\n\\r][\\s\\S]*)$'],
  [['[^\\s\\S]'], '^(?:[^\\s\\S])$'],
  [['[A-Z-[IO]]{2}'], '^(?:(?:(?![IO])[A-Z]){2})$'],
  [['[^ab-[c]]'], '^(?:(?:(?![c])[^ab]))$'],
  [['[\\S ]'], '^(?:(?:[ ]|[^ \\t\\n\\r]))$'],
  [['[^\\S ]'], '^(?:(?:(?![ ]|[^ \\t\\n\\r])[\\s\\S]))$'],
  [['(a|b)+c{2,}'], '^(?:(?:a|b)+c{2,})$'],
  [['\\d\\P{Lu}[-.]'], '^(?:[\\p{Nd}][\\P{Lu}][\\u002D\\.])$'],
  [['\\.\\|/'], '^(?:\\.\\|\\/)$'],
  [['é\u{1f600}'], '^(?:\\u00E9\\u{1F600})$'],
])('%o becomes %s', (sources, expected) => {
  expect(unicodePattern(sources)).toBe(expected);
});

test('means with the flag u what the pattern of the library means with the flag v', () => {
  const edit = fc.tuple(fc.nat(6), fc.nat(1), fc.constantFrom('', ...'abc-.1A ^$é\n\u{1f600}'));
  const { runs, part } = campaign(100, 1_500);
  let matches = 0;
  fc.assert(
    fc.property(anyPattern, edit, ({ pattern, match }, [at, removed, by]) => {
      const translated = translatePattern(pattern);
      if (!translated.ok) return;
      const ours = new RegExp(unicodePattern([pattern]), 'u');
      const theirs = new RegExp(translated.source, 'v');
      const edited = match.slice(0, at) + by + match.slice(at + removed);
      // Longer texts may take an engine that goes back step by step for ever.
      for (const text of [match, edited].filter((some) => some.length < 16))
        expect(ours.test(text), `${pattern} on ${text}`).toBe(theirs.test(text));
      if (match.length < 16 && ours.test(match)) matches++;
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(matches).toBeGreaterThan(part(1_000));
});

test('what is no XSD regular expression is refused', () => {
  expect(() => unicodePattern(['a('])).toThrow('a(: ');
});
