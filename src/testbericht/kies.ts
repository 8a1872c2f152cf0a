/** Gives a whole number from 0 up to, but not, `count`. */
export type Kies = (count: number) => number;

/**
 * Numbers that look random and are the same for the same seed on every machine: mulberry32.
 *
 * @param seed a whole number; only its lowest 32 bits count
 */
export function kiesVan(seed: number): Kies {
  let state = seed | 0;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}
