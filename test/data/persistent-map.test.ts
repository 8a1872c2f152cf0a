import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_MAP, findIn, type PersistentMap, setIn, valuesOf } from '../../src/data/index.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';

test('is a Map of which every earlier state stays', () => {
  const sets = fc.array(fc.tuple(fc.oneof(fc.string({ maxLength: 2 }), fc.nat(99).map(String)), fc.nat()), {
    maxLength: 400,
    size: 'max',
  });
  fc.assert(
    fc.property(sets, (pairs) => {
      let map: PersistentMap<number> = EMPTY_MAP;
      const states = [map];
      for (const [key, value] of pairs) {
        map = setIn(deepFreeze(map), key, value);
        states.push(map);
      }
      for (const [count, state] of states.entries()) {
        if (count % 50 !== 0 && count !== pairs.length) continue;
        const model = new Map(pairs.slice(0, count));
        expect(state.size).toBe(model.size);
        expect(valuesOf(state)).toEqual([...model.values()]);
        for (const [key] of pairs) expect(findIn(state, key)).toBe(model.get(key));
      }
    }),
    { numRuns: 50, seed: 825 },
  );
});

test('holds keys of the same hash', () => {
  // FNV-1a of 32 bits gives these two the same, with any text behind them.
  const keys = Array.from(
    { length: 40 },
    (_, index) => (index % 2 === 0 ? 'costarring' : 'liquid') + (index >> 1),
  );
  const map = keys.reduce<PersistentMap<string>>((state, key) => setIn(state, key, key), EMPTY_MAP);
  expect(valuesOf(map)).toEqual(keys);
  for (const key of keys) expect(findIn(map, key)).toBe(key);
  expect(findIn(map, 'liquid99')).toBeUndefined();
});
