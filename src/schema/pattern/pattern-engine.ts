import { type Automaton, buildAutomaton } from './pattern-automaton.ts';
import { type Interval, intervalsOf, overlap } from './pattern-intervals.ts';
import type { CharacterSet, PatternNode } from './pattern-node.ts';

/**
 * How a pattern is to be matched, so that no text takes long: by the regular expression engine of JavaScript, which
 * tries one way after the other; by an automaton, which follows all ways at once; or not at all.
 */
export type PatternEngine = 'regexp' | 'automaton' | 'none';

/** The longest text for which a pattern without a limit of length is still to be quick. */
const LONG_TEXT = 10_000;
/** How many steps a match may take. */
const MAX_STEPS = 1_000_000;
/** How many ways the regular expression engine may have to try. */
const MAX_WAYS = 100_000;
/** How many positions may follow one, for these to be compared with each other. */
const MAX_CHOICES = 100;

/**
 * Chooses the engine for a pattern.
 *
 * @param maxLength the longest text that comes to it; infinite when that is not known
 */
export function choosePatternEngine(pattern: PatternNode, maxLength: number): PatternEngine {
  const automaton = buildAutomaton(pattern);
  if (automaton === undefined) return 'none';
  if (isDeterministic(automaton)) return 'regexp';
  if (waysThrough(pattern, maxLength) <= MAX_WAYS) return 'regexp';
  return automaton.edges * Math.min(maxLength, LONG_TEXT) <= MAX_STEPS ? 'automaton' : 'none';
}

/** True when every next character tells which way to go: then a failure leaves no other way to try. */
function isDeterministic({ sets, first, follow, ambiguous }: Automaton): boolean {
  if (ambiguous) return false;
  const known = new Map<CharacterSet, readonly Interval[] | undefined>();
  const intervals = (position: number): readonly Interval[] | undefined => {
    const set = sets[position];
    if (set === undefined) return undefined;
    if (!known.has(set)) known.set(set, intervalsOf(set));
    return known.get(set);
  };

  function areApart(positions: readonly number[]): boolean {
    if (positions.length > MAX_CHOICES) return false;
    return positions.every((a, index) =>
      positions.slice(index + 1).every((b) => {
        const one = intervals(a);
        const other = intervals(b);
        return one !== undefined && other !== undefined && !overlap(one, other);
      }),
    );
  }

  return areApart(first) && follow.every(areApart);
}

/** How many ways through a pattern there may be for a text of some length; infinite when repetitions are nested. */
function waysThrough(node: PatternNode, length: number): number {
  switch (node.kind) {
    case 'choice':
      return node.branches.reduce((ways, branch) => ways + waysThrough(branch, length), 0);
    case 'sequence':
      return node.items.reduce((ways, item) => ways * waysThrough(item, length), 1);
    case 'repeat': {
      const inner = waysThrough(node.node, length);
      if (inner === 1) return node.min === node.max ? 1 : Math.min(node.max, length) + 1;
      return node.max > 1 ? Number.POSITIVE_INFINITY : inner + 1;
    }
    default:
      return 1;
  }
}
