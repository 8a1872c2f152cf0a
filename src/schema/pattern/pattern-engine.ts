import { type Automaton, buildAutomaton } from './pattern-automaton.ts';
import { type Interval, intervalsOf, overlap } from './pattern-intervals.ts';
import type { CharacterSet, PatternNode } from './pattern-node.ts';
import { printPattern } from './pattern-print.ts';

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
  // Behind the longest text that it matches, no engine reads on.
  const longest = Math.min(maxLength, longestMatch(pattern));
  if (waysThrough(pattern, longest) <= MAX_WAYS) return 'regexp';
  return automaton.edges * Math.min(longest, LONG_TEXT) <= MAX_STEPS ? 'automaton' : 'none';
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
  const isOutside = createIsOutside();

  function areApart(positions: readonly number[]): boolean {
    if (positions.length > MAX_CHOICES) return false;
    return positions.every((a, index) =>
      positions.slice(index + 1).every((b) => {
        const one = intervals(a);
        const other = intervals(b);
        if (one !== undefined && other !== undefined) return !overlap(one, other);
        return isOutside(one, sets[b]) || isOutside(other, sets[a]);
      }),
    );
  }

  return areApart(first) && follow.every(areApart);
}

/** How many characters are held against a Unicode category at most, and how often that is done for one pattern. */
const MAX_TRIED = 300;
const MAX_TRIES = 1_000;

type IsOutside = (characters: readonly Interval[] | undefined, set: CharacterSet | undefined) => boolean;

/** Tells whether none of some characters is in a set, as far as that can be found out by trying them. */
function createIsOutside(): IsOutside {
  const known = new Map<CharacterSet, Map<readonly Interval[], boolean>>();
  let tries = 0;
  return (characters, set) => {
    if (characters === undefined || set === undefined) return false;
    const answers = known.get(set) ?? new Map<readonly Interval[], boolean>();
    known.set(set, answers);
    const before = answers.get(characters);
    if (before !== undefined) return before;
    const answer = ++tries <= MAX_TRIES && areOutside(characters, set);
    answers.set(characters, answer);
    return answer;
  };
}

function areOutside(characters: readonly Interval[], set: CharacterSet): boolean {
  if (characters.reduce((count, { first, last }) => count + last - first + 1, 0) > MAX_TRIED) return false;
  const test = new RegExp(`^(?:${printPattern(set)})$`, 'v');
  return characters.every(({ first, last }) => {
    for (let code = first; code <= last; code++) if (test.test(String.fromCodePoint(code))) return false;
    return true;
  });
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
      if (node.max === 0) return 1;
      if (inner === 1) return node.min === node.max ? 1 : Math.min(node.max, length) + 1;
      if (node.max === Number.POSITIVE_INFINITY) return node.max;
      let ways = 0;
      for (let rounds = node.min; rounds <= node.max && ways <= MAX_WAYS; rounds++) ways += inner ** rounds;
      return ways;
    }
    default:
      return 1;
  }
}

/** How long the longest text is that a pattern matches; infinite when there is none. */
function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'choice':
      return Math.max(...node.branches.map(longestMatch));
    case 'sequence':
      return node.items.reduce((length, item) => length + longestMatch(item), 0);
    case 'repeat': {
      const inner = longestMatch(node.node);
      return inner === 0 || node.max === 0 ? 0 : inner * node.max;
    }
    default:
      return 1;
  }
}
