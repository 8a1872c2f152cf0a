import type { ContentNode } from './content-node.ts';

/** How many ways to count the same children a reader may have to follow: with so many, reading takes little time yet. */
const MOST_WAYS = 128;

/**
 * The key of an element in a repetition of a repetition that has too many ways to be counted, as in
 * `(a{1,100} | b){1,100}`; undefined when there is none.
 */
export function tooManyCounters<E>(root: ContentNode<E>): E | undefined {
  if (waysOf(root, false) <= MOST_WAYS) return undefined;
  let leaf = root;
  for (let part = leaf.parts[0]; part !== undefined; part = leaf.parts[0]) leaf = part;
  return leaf.element;
}

/**
 * In how many states the counters may be after the same children: more than one where a round may end inside another.
 *
 * @param isRegrouped true when what is counted around the node may be counted otherwise by what is in it
 */
function waysOf<E>(node: ContentNode<E>, isRegrouped: boolean): number {
  const { parts, kind, max } = node;
  const isOpen = isRegrouped || (max > 1 && mostRegrouping(parts, kind) > 1);
  const regrouped = new Set(isOpen ? wholeParts(parts, kind) : []);
  const inner = parts.map((part) => waysOf(part, regrouped.has(part)));
  return inner.reduce((most, ways) => Math.max(most, ways), 1) * (isOpen ? mostCount(node) : 1);
}

/** As far as rounds are counted: where there is no end to them, up to the least that there must be. */
export function mostCount<E>({ min, max }: ContentNode<E>): number {
  return max === Number.POSITIVE_INFINITY ? Math.max(min, 1) : max;
}

/**
 * How many times as long the longest row of inner rounds may be as the shortest, of all that a round of the node may
 * consist of: with `a{2,3}` one and a half. Then three rounds of two are as long as two of three.
 */
export function mostRegrouping<E>(parts: readonly ContentNode<E>[], kind: ContentNode<E>['kind']): number {
  return wholeParts(parts, kind)
    .map(({ min, max, parts: inner, kind: own }) => mostRegrouping(inner, own) * (max / Math.max(min, 1)))
    .reduce((most, each) => Math.max(most, each), 1);
}

/** The parts of which one may be a whole round. */
function wholeParts<E>(
  parts: readonly ContentNode<E>[],
  kind: ContentNode<E>['kind'],
): readonly ContentNode<E>[] {
  const needed = kind === 'choice' ? [] : parts.filter(({ emptiable }) => !emptiable);
  if (needed.length === 0) return parts;
  return needed.length === 1 ? needed : [];
}
