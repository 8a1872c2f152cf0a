import type { CharacterSet } from './pattern-node.ts';

/** Code points from `first` up to and including `last`. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

const LAST = 0x10ffff;

/** The code points of a set, in order and apart; undefined when it has a Unicode category in it. */
export function intervalsOf(set: CharacterSet): readonly Interval[] | undefined {
  if (set.kind === 'category') return undefined;
  if (set.kind === 'range') return [{ first: set.first, last: set.last }];
  const members = set.members.map(intervalsOf).filter((member) => member !== undefined);
  if (members.length < set.members.length) return undefined;
  const union = merge(members.flat());
  const own = set.negated ? complement(union) : union;
  if (set.except === undefined) return own;
  const except = intervalsOf(set.except);
  // What is in one and not in the other is outside the union of the other and all that is not in the one.
  return except === undefined ? undefined : complement(merge([...complement(own), ...except]));
}

/** Whether two lists of intervals, in order, have a code point in common. */
export function overlap(a: readonly Interval[], b: readonly Interval[]): boolean {
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    if (x.last < y.first) i++;
    else if (y.last < x.first) j++;
    else return true;
  }
  return false;
}

function merge(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.first - b.first)) {
    const previous = merged.at(-1);
    if (previous === undefined || next.first > previous.last + 1) merged.push(next);
    else merged[merged.length - 1] = { first: previous.first, last: Math.max(previous.last, next.last) };
  }
  return merged;
}

function complement(intervals: readonly Interval[]): readonly Interval[] {
  const outside: Interval[] = [];
  let from = 0;
  for (const { first, last } of intervals) {
    if (first > from) outside.push({ first: from, last: first - 1 });
    from = last + 1;
  }
  if (from <= LAST) outside.push({ first: from, last: LAST });
  return outside;
}
