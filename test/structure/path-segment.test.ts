import { expect, test } from 'vitest';
import { createCounter, segment } from '../../src/structure/index.ts';
import { childrenOf, classOf } from '../support/content-models.ts';

test('counts how often a child stands before an index, unknown ones together', () => {
  const type = classOf('(A B*)');
  const [a, b] = type.elements;
  const countBefore = createCounter(childrenOf(type, ['B', 'A', 'B', 'X', 'B', 'X']));
  expect([countBefore(b, 0), countBefore(a, 0)]).toEqual([0, 0]);
  expect([countBefore(b, 1), countBefore(a, 1)]).toEqual([1, 0]);
  expect([countBefore(b, 4), countBefore(a, 4), countBefore(undefined, 4)]).toEqual([2, 1, 1]);
  expect([countBefore(b, 6), countBefore(a, 6), countBefore(undefined, 6)]).toEqual([3, 1, 2]);
});

test('numbers an element that there may be more of, and one that is one too many', () => {
  const [a, b] = classOf('(A B*)').elements;
  if (a === undefined || b === undefined) expect.unreachable('the class has two elements');
  expect([segment(a, 1), segment(a, 2), segment(b, 1), segment(b, 2)]).toEqual(['A', 'A[2]', 'B[1]', 'B[2]']);
});
