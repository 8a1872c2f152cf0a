import { expect, test } from 'vitest';
import { createDubbelFinder } from '../../src/levering/digests.ts';

test.each<[string, readonly (readonly [naam: string, ...digests: string[]])[], readonly string[]]>([
  [
    'none',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [],
  ],
  [
    'three the same',
    [
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ],
    ['b a', 'c a'],
  ],
  [
    'one that is two others',
    [
      ['a', '1'],
      ['b', '2'],
      ['c', '1', '2'],
    ],
    ['c a', 'c b'],
  ],
  [
    'one that two others are',
    [
      ['a', '1', '2'],
      ['b', '1'],
      ['c', '2'],
    ],
    ['b a', 'c a'],
  ],
  [
    'one after the other',
    [
      ['a', '1'],
      ['b', '1', '2'],
      ['c', '2'],
    ],
    ['b a', 'c b'],
  ],
  [
    'what is known already',
    [
      ['a', '1'],
      ['b', '1', '2'],
      ['c', '1', '2'],
    ],
    ['b a', 'c a'],
  ],
  ['in itself', [['a', '1', '2', '2']], ['a a']],
  [
    'names that are the same',
    [
      ['a', '1'],
      ['a', '1'],
    ],
    ['a a'],
  ],
])('what is there twice: %s', (_, messages, dubbel) => {
  const finder = createDubbelFinder();
  for (const [naam, aanlevering = '', ...mutaties] of messages) finder.add({ naam, aanlevering, mutaties });
  expect(finder.dubbel.map(({ naam, eerder }) => `${naam} ${eerder}`)).toEqual(dubbel);
});
