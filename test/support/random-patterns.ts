import fc, { type Arbitrary } from 'fast-check';

/** A pattern with a text that matches it. */
export interface PatternSample {
  readonly pattern: string;
  readonly match: string;
}

type Example = readonly [text: string, match: string];

const PLAIN_SETS: readonly Example[] = [
  ...[...'abc-^$1Aé'].map((character): Example => [character, character]),
  ['\\.', '.'],
  ['\\-', '-'],
  ['\\^', '^'],
  ['\\d', '1'],
  ['\\s', ' '],
  ['\\p{Lu}', 'A'],
  ['[abc]', 'c'],
  ['[a-c]', 'b'],
  ['[a-c-[b]]', 'c'],
  ['[-a]', '-'],
  ['[a-]', '-'],
  ['[\\d.]', '.'],
  ['[\\^a]', '^'],
  ['[a^]', 'a'],
];

const OVERLAPPING_SETS: readonly Example[] = [
  ['.', 'a'],
  ['\\w', '1'],
  ['\\W', '-'],
  ['\\S', 'c'],
  ['\\D', ' '],
  ['\\i', 'é'],
  ['\\C', '$'],
  ['\\P{Ll}', '1'],
  ['[^ab]', 'c'],
  ['[^\\w]', '^'],
  ['[^a-[b]]', 'c'],
  ['[\\w-[a-c-[b]]]', 'b'],
];

const QUANTIFIERS: readonly (readonly [text: string, count: number])[] = [
  ['', 1],
  ['', 1],
  ['', 1],
  ['?', 0],
  ['*', 2],
  ['+', 1],
];

/** Patterns of the whole grammar, with empty branches and groups that may be empty. */
export const anyPattern: Arbitrary<PatternSample> = fc.letrec<{
  pattern: PatternSample;
  piece: PatternSample;
}>((tie) => ({
  pattern: choice(sequence(tie('piece'), 0), 3),
  piece: quantified(
    fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      { weight: 4, arbitrary: characterSet([...PLAIN_SETS, ...OVERLAPPING_SETS]) },
      { weight: 1, arbitrary: grouped(tie('pattern')) },
    ),
    [...QUANTIFIERS, ['{0}', 0], ['{0,2}', 1], ['{2}', 2], ['{1,2}', 1], ['{2,}', 3]],
  ),
})).pattern;

/**
 * Patterns that libxml2 judges rightly: it goes wrong where sets overlap, where a group with a bound or a group
 * that may be empty is repeated, and where the pattern itself has branches after such a group.
 */
export const plainPattern: Arbitrary<PatternSample> = sequence(
  fc.oneof(
    {
      weight: 3,
      arbitrary: quantified(characterSet(PLAIN_SETS), [
        ...QUANTIFIERS,
        ['{2}', 2],
        ['{2,3}', 2],
        ['{2,}', 3],
      ]),
    },
    {
      weight: 1,
      arbitrary: quantified(
        grouped(
          choice(
            fc
              .tuple(characterSet(PLAIN_SETS), sequence(quantified(characterSet(PLAIN_SETS), QUANTIFIERS), 0))
              .map(concatenate),
            3,
          ),
        ),
        QUANTIFIERS,
      ),
    },
  ),
  1,
);

function characterSet(sets: readonly Example[]): Arbitrary<PatternSample> {
  return fc.constantFrom(...sets).map(([pattern, match]) => ({ pattern, match }));
}

function quantified(
  atom: Arbitrary<PatternSample>,
  quantifiers: readonly (readonly [string, number])[],
): Arbitrary<PatternSample> {
  return fc.tuple(atom, fc.constantFrom(...quantifiers)).map(([{ pattern, match }, [quantifier, count]]) => ({
    pattern: pattern + quantifier,
    match: match.repeat(count),
  }));
}

function sequence(piece: Arbitrary<PatternSample>, minLength: number): Arbitrary<PatternSample> {
  return fc.array(piece, { minLength, maxLength: 4 }).map(concatenate);
}

function choice(branch: Arbitrary<PatternSample>, maxLength: number): Arbitrary<PatternSample> {
  return fc.array(branch, { minLength: 1, maxLength }).chain((branches) =>
    fc.constantFrom(...branches).map(({ match }) => ({
      pattern: branches.map(({ pattern }) => pattern).join('|'),
      match,
    })),
  );
}

function grouped(inner: Arbitrary<PatternSample>): Arbitrary<PatternSample> {
  return inner.map(({ pattern, match }) => ({ pattern: `(${pattern})`, match }));
}

function concatenate(samples: readonly PatternSample[]): PatternSample {
  return {
    pattern: samples.map(({ pattern }) => pattern).join(''),
    match: samples.map(({ match }) => match).join(''),
  };
}
