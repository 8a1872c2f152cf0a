import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesContent } from '../../src/schema/index.ts';
import { arrange } from '../../src/serialize/arrange.ts';
import { campaign } from '../support/campaign.ts';
import { childrenOf, classOf } from '../support/content-models.ts';

/** The values of a class in the order in which they are written: `A1` is the first value of A. */
function arranged(model: string, counts: Readonly<Record<string, number>>): string {
  const items = arrange(classOf(model), ({ name }) =>
    Array.from({ length: counts[name] ?? 0 }, (_, index) => `${name}${index + 1}`),
  );
  for (const { element, value, ordinal } of items) expect(value).toBe(`${element.name}${ordinal}`);
  return items.map(({ value }) => value).join(' ');
}

describe('the values of a class are written', () => {
  test.each<[string, Record<string, number>, string]>([
    ['(A B C)', { C: 1, B: 1, A: 1 }, 'A1 B1 C1'],
    ['(A B? C*)', { C: 2, A: 1 }, 'A1 C1 C2'],
    // What there is no room for comes last, in the order of the class.
    ['(A B?)', { B: 3, A: 2 }, 'A1 B1 A2 B2 B3'],
    ['(A{2,2} B)', { A: 1 }, 'A1'],
    // A group as often as its elements need it.
    ['(A (B C)* D)', { A: 1, B: 2, C: 2, D: 1 }, 'A1 B1 C1 B2 C2 D1'],
    ['(A (B C)* D)', { A: 1, D: 1 }, 'A1 D1'],
    ['(A (B C?){0,2})', { A: 1, B: 2, C: 1 }, 'A1 B1 C1 B2'],
    ['(A? B)+', { A: 1, B: 3 }, 'A1 B1 B2 B3'],
    // No more rounds than there may be.
    ['(A B){0,2}', { A: 3, B: 3 }, 'A1 B1 A2 B2 A3 B3'],
    ['((A B){0,2} C)', { A: 3, B: 2, C: 1 }, 'A1 B1 A2 B2 C1 A3'],
    // An element that a round may have more of leaves the rounds behind it their share.
    ['(A{1,3} B){2,2}', { A: 4, B: 2 }, 'A1 A2 A3 B1 A4 B2'],
    ['(A{2,3} B){1,2}', { A: 4, B: 2 }, 'A1 A2 B1 A3 A4 B2'],
    ['(A B{0,2}){1,3}', { A: 3, B: 5 }, 'A1 B1 B2 A2 B3 B4 A3 B5'],
    // A group within a group.
    ['(A (B C?)*)', { A: 1, B: 3, C: 2 }, 'A1 B1 C1 B2 C2 B3'],
    ['(A (B (C D)?)){1,2}', { A: 2, B: 2, C: 1, D: 1 }, 'A1 B1 A2 B2 C1 D1'],
    ['((A B)? C){1,3}', { A: 2, B: 2, C: 3 }, 'C1 A1 B1 C2 A2 B2 C3'],
    ['(((A B)? C?){1,3} D)', { A: 2, B: 2, D: 1 }, 'A1 B1 A2 B2 D1'],
    ['(A (B C)*){1,2}', { A: 1, C: 2 }, 'A1 C1 C2'],
    ['(A (B C)){0,2}', {}, ''],
    // A group with an element of any number stands in its place.
    ['(A (B* C?)* D)', { A: 1, B: 3, D: 1 }, 'A1 B1 B2 B3 D1'],
    ['(A (B C?){0,2} D)', { A: 1, D: 1 }, 'A1 D1'],
    ['(A){3,3}', { A: 2 }, 'A1 A2'],
    // However many rounds are asked for.
    ['(A B?){999999999,999999999}', { A: 2, B: 1 }, 'A1 B1 A2'],
    ['(A? B?){999999999,999999999}', {}, ''],
    ['(A (B? C){999999999,999999999})+', { A: 1, B: 2, C: 1 }, 'A1 B1 B2 C1'],
    ['(A B){7,9}', { A: 5 }, 'A1 A2 A3 A4 A5'],
    ['()', {}, ''],
  ])('of %s with %o: %s', (model, counts, row) => {
    expect(arranged(model, counts)).toBe(row);
  });
});

const RUNS = campaign(200, 1_500);

/** Classes in which every element stands in one place only, so that its values have one order. */
const MODELS = [
  '(A B? C*)',
  '(A (B C)* D)',
  '(A (B C?){0,4} D)',
  '((A B?)+ C)',
  '(A{1,2} B){1,3}',
  '(A{2,2} B{0,2} C){1,3}',
  '((A B)? C){1,3}',
  '(A? (B C)? D?)',
];

test.each(MODELS)('values that came in the order of %s go back into an order of it', (model) => {
  const type = classOf(model);
  const names = type.elements.map(({ name }) => name);
  let count = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 7 }), (row) => {
      if (!matchesContent(type, childrenOf(type, row))) return;
      count++;
      const valuesOf = (name: string): readonly string[] => row.filter((each) => each === name);
      const items = arrange(type, ({ name }) => valuesOf(name));
      expect(items.map(({ value }) => value).sort()).toEqual([...row].sort());
      expect(
        matchesContent(
          type,
          items.map(({ element }) => element),
        ),
        row.join(' '),
      ).toBe(true);
    }),
    { numRuns: RUNS.runs, seed: 825 },
  );
  expect(count).toBeGreaterThan(RUNS.part(5));
});
