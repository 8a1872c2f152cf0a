import type { CharacterSet, PatternNode } from './pattern-node.ts';

/**
 * A pattern as the automaton of its positions (Glushkov): a position is one place of a character set in the pattern,
 * with repetitions written out, and an edge leads to a position that may be matched next.
 */
export interface Automaton {
  readonly sets: readonly CharacterSet[];
  /** The positions that may come first. */
  readonly first: readonly number[];
  /** Of each position, those that may come next. */
  readonly follow: readonly (readonly number[])[];
  /** The positions that may be the last. */
  readonly last: ReadonlySet<number>;
  /** True when it matches the empty text. */
  readonly nullable: boolean;
  /** How many edges there are, those to the first positions among them. */
  readonly edges: number;
  /** True when there are two ways through the pattern to match the same text, by the same positions. */
  readonly ambiguous: boolean;
}

/** Part of an automaton: the positions that it may begin and end with. Its lists are its own. */
interface Fragment {
  readonly first: number[];
  readonly last: number[];
  readonly nullable: boolean;
}

const MAX_POSITIONS = 20_000;
const MAX_EDGES = 100_000;

function empty(): Fragment {
  return { first: [], last: [], nullable: true };
}

/** Both lists in one of the two: the shorter goes into the longer. The order does not matter. */
function unite(a: number[], b: number[]): number[] {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  for (const position of short) long.push(position);
  return long;
}

/** Builds the automaton of a pattern; undefined when it has too many positions or edges to be looked at. */
export function buildAutomaton(pattern: PatternNode): Automaton | undefined {
  const sets: CharacterSet[] = [];
  const follow: Set<number>[] = [];
  let edges = 0;
  let ambiguous = false;

  function build(node: PatternNode): Fragment | undefined {
    switch (node.kind) {
      case 'choice':
        return choose(node.branches);
      case 'sequence':
        return node.items.reduce<Fragment | undefined>((before, item) => join(before, build(item)), empty());
      case 'repeat':
        return repeat(node.node, node.min, node.max);
      default:
        return place(node);
    }
  }

  function place(set: CharacterSet): Fragment | undefined {
    const position = sets.push(set) - 1;
    follow.push(new Set());
    return position < MAX_POSITIONS ? { first: [position], last: [position], nullable: false } : undefined;
  }

  function choose(branches: readonly PatternNode[]): Fragment | undefined {
    const built: Fragment[] = [];
    for (const branch of branches) {
      const fragment = build(branch);
      if (fragment === undefined) return undefined;
      built.push(fragment);
    }
    if (built.filter(({ nullable }) => nullable).length > 1) ambiguous = true;
    return {
      first: built.flatMap(({ first }) => first),
      last: built.flatMap(({ last }) => last),
      nullable: built.some(({ nullable }) => nullable),
    };
  }

  function join(before: Fragment | undefined, after: Fragment | undefined): Fragment | undefined {
    if (before === undefined || after === undefined || !connect(before.last, after.first)) return undefined;
    return {
      first: before.nullable ? unite(before.first, after.first) : before.first,
      last: after.nullable ? unite(before.last, after.last) : after.last,
      nullable: before.nullable && after.nullable,
    };
  }

  /** Writes the repetition out: what must be there, and then what may be, each within the one before. */
  function repeat(node: PatternNode, min: number, max: number): Fragment | undefined {
    if (max === Number.POSITIVE_INFINITY) {
      let before: Fragment | undefined = empty();
      for (let count = 1; count < min && before !== undefined; count++) before = join(before, build(node));
      const looped = build(node);
      if (looped === undefined || !connect(looped.last, looped.first)) return undefined;
      return join(before, min === 0 ? { ...looped, nullable: true } : looped);
    }
    let rest: Fragment | undefined = empty();
    for (let count = min; count < max && rest !== undefined; count++) {
      const longer = join(build(node), rest);
      rest = longer === undefined ? undefined : { ...longer, nullable: true };
    }
    for (let count = 0; count < min && rest !== undefined; count++) rest = join(build(node), rest);
    return rest;
  }

  function connect(from: readonly number[], to: readonly number[]): boolean {
    for (const position of from) {
      const next = follow[position];
      if (next === undefined) continue;
      for (const target of to) {
        if (next.has(target)) ambiguous = true;
        next.add(target);
      }
      edges += to.length;
      if (edges > MAX_EDGES) return false;
    }
    return true;
  }

  const whole = build(pattern);
  if (whole === undefined) return undefined;
  return {
    sets,
    first: whole.first,
    follow: follow.map((next) => [...next]),
    last: new Set(whole.last),
    nullable: whole.nullable,
    edges: edges + whole.first.length,
    ambiguous,
  };
}
