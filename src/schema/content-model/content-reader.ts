import type { ContentNode } from './content-node.ts';
import { mostCount } from './counters.ts';

/**
 * Where a reader of children stands: behind a child that is a leaf, in which round of each node around it, from the
 * root on. Rounds without end are counted as far as there must be some.
 */
export interface Standing<E> {
  readonly leaf: ContentNode<E>;
  readonly rounds: readonly number[];
}

/** All that a reader may stand in; undefined before the first child. */
export type Standings<E> = readonly Standing<E>[] | undefined;

/**
 * Where a reader stands after one more child; nowhere when there is no place for it. The leaf is always one and the
 * same, because each child belongs to one particle; the rounds may be counted in more than one way.
 */
export function step<E>(root: ContentNode<E>, from: Standings<E>, element: E): readonly Standing<E>[] {
  if (from === undefined) return enter(root, [], 1, element);
  const [only] = from;
  if (only !== undefined && from.length === 1) return withoutDoubles(after(only, element));
  return withoutDoubles(from.flatMap((standing) => after(standing, element)));
}

/** True when a reader that stands there may stop. */
export function mayEnd<E>(root: ContentNode<E>, from: Standings<E>): boolean {
  return from === undefined ? root.emptiable : from.some(isEnd);
}

/** True when all that must follow is there. */
function isEnd<E>({ leaf, rounds }: Standing<E>): boolean {
  for (let at: ContentNode<E> | undefined = leaf; at !== undefined; at = at.parent) {
    if (!hasEnough(at, rounds[at.depth] ?? 0)) return false;
    if (at.parent?.kind === 'sequence' && requiredAfter(at.parent, at.index) < at.parent.parts.length)
      return false;
  }
  return true;
}

/** Where a reader stands after a child that may follow: in another round of a node, or in a later part of a sequence. */
function after<E>({ leaf, rounds }: Standing<E>, element: E): readonly Standing<E>[] {
  const found: Standing<E>[] = [];
  for (let at: ContentNode<E> | undefined = leaf; at !== undefined; at = at.parent) {
    const round = rounds[at.depth] ?? 0;
    if (at.max === Number.POSITIVE_INFINITY || round < at.max)
      found.push(...enter(at, rounds, Math.min(round + 1, mostCount(at)), element));
    if (!hasEnough(at, round)) break;
    const { parent, index } = at;
    if (parent?.kind !== 'sequence') continue;
    const last = requiredAfter(parent, index);
    const part = firstFrom(parent.starters.get(element), index + 1);
    const next = part === undefined || part > last ? undefined : parent.parts[part];
    if (next !== undefined) found.push(...enter(next, rounds, 1, element));
    if (last < parent.parts.length) break;
  }
  return found;
}

/** Where a reader stands behind the first child of a round of a node. */
function enter<E>(
  node: ContentNode<E>,
  rounds: readonly number[],
  round: number,
  element: E,
): readonly Standing<E>[] {
  return (node.first.get(element) ?? []).map((leaf) => standingIn(node, leaf, rounds, round));
}

/** The standing at a leaf in a round of a node, in the first round of all that is between them. */
export function standingIn<E>(
  node: ContentNode<E>,
  leaf: ContentNode<E>,
  rounds: readonly number[],
  round: number,
): Standing<E> {
  const counted = rounds.slice(0, node.depth);
  counted.push(round);
  while (counted.length <= leaf.depth) counted.push(1);
  return { leaf, rounds: counted };
}

/** True when there need not be another round: what may be blank makes up for those that lack. */
export function hasEnough<E>({ min, isBlank }: ContentNode<E>, round: number): boolean {
  return round >= min || isBlank;
}

/** The first part behind one that must be there; the number of parts when none must. */
export function requiredAfter<E>({ required, parts }: ContentNode<E>, index: number): number {
  return required[index + 1] ?? parts.length;
}

/** The first of some rising numbers that is not below a number. */
function firstFrom(numbers: readonly number[] | undefined, least: number): number | undefined {
  if (numbers === undefined) return undefined;
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

function withoutDoubles<E>(standings: readonly Standing<E>[]): readonly Standing<E>[] {
  if (standings.length < 2) return standings;
  return [...new Map(standings.map((each) => [keyOfStanding(each), each])).values()];
}

/** Tells standings apart. */
export function keyOfStanding<E>({ leaf, rounds }: Standing<E>): string {
  return `${leaf.from}:${rounds.join()}`;
}
