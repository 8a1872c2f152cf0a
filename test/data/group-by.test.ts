import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/data/index.ts';

test('items by their keys, both in the order in which they come', () => {
  const groups = groupBy(['bes', 'appel', 'aardbei', 'braam'], (item) => item[0]);
  expect([...groups]).toEqual([
    ['b', ['bes', 'braam']],
    ['a', ['appel', 'aardbei']],
  ]);
});

test('nothing is lost and nothing is added, whatever the keys', () => {
  const keys = fc.constantFrom('a', '__proto__', 'constructor', undefined, Number.NaN);
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat())), (items) => {
      const groups = groupBy(items, ([key]) => key);
      for (const [key, group] of groups) {
        expect(group).toEqual(items.filter(([own]) => Object.is(own, key)));
      }
      expect([...groups.values()].flat()).toHaveLength(items.length);
    }),
  );
});
