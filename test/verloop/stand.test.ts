import { expect, test } from 'vitest';
import { createStand, findGenoemde } from '../../src/verloop/index.ts';

/** Counts how often it is asked. */
class Counting<K, V> extends Map<K, V> {
  asked = 0;
  override get(key: K): V | undefined {
    this.asked++;
    return super.get(key);
  }
}

test('corrections that lead round are followed once, however many mutations name one of them', () => {
  const size = 500;
  const vervallen = Array.from({ length: size }, (_, index) => ({
    mutatieIdentificatie: `M-${index}`,
    vervangenDoor: `M-${(index + 1) % size}`,
  }));
  const verder = new Counting<string, string>();
  const stand = { ...createStand([], vervallen), verder };
  for (const { mutatieIdentificatie } of vervallen)
    expect(findGenoemde(stand, mutatieIdentificatie)).toBeUndefined();
  expect(verder.asked).toBeLessThan(5 * size);
});
