/**
 * Bounds that keep a hostile pattern from exhausting the stack, the memory or the regular expression engine.
 * The published schemas stay far below them.
 */
export const patternLimits: {
  readonly length: number;
  readonly depth: number;
  readonly bound: number;
  readonly sets: number;
} = {
  /** Characters (UTF-16 units) in the source. */
  length: 10_000,
  /** Groups within groups, subtractions within subtractions. */
  depth: 100,
  /** Either bound of a quantifier. */
  bound: 10_000,
  /** Escapes such as `\w` and `\p{L}`: engines spend real time and memory on each of them. */
  sets: 500,
};
