import { type Absent, type Lacking, type Leaves, lackingAtEnd, leapsTo } from './content-leaps.ts';
import type { ContentNode } from './content-node.ts';
import { keyOfStanding, type Standing, type Standings, step } from './content-reader.ts';

/** What would make children a content: which of them have their place, and what is absent. */
export interface Repair<E> {
  /** The leaf of each child, from the first that was looked at; undefined for one that has no place. */
  readonly leaves: readonly (ContentNode<E> | undefined)[];
  /** Index of the first child that was looked at: those before it have their places. */
  readonly from: number;
  /** What is absent, with the index of the child that it should stand before. */
  readonly absent: readonly { readonly at: number; readonly elements: Absent<E> }[];
}

/** One way to read the children so far. */
interface Way<E> {
  readonly standing: Standing<E> | undefined;
  /** How many children have no place in it, and how much is absent. */
  readonly cost: number;
  /** How many of the last children have no place: what is absent behind them is one fault with one of these. */
  readonly strays: number;
  readonly previous: Way<E> | undefined;
  /** Undefined for a child that has no place. */
  readonly leaf: ContentNode<E> | undefined;
  readonly absent: (() => readonly Absent<E>[]) | undefined;
}

/** So many children before the one that has no place are looked at again: one of them may be what is wrong. */
const LOOK_BACK = 64;
/** So many ways are kept; and none that costs so much more than the best one. */
const MOST_WAYS = 12;
const MOST_COST = 4;

/**
 * The repair with the fewest changes that is found when only a few ways are followed: in time in proportion to the
 * number of children.
 *
 * @param children undefined for one that the content does not know
 */
export function repair<E>(
  root: ContentNode<E>,
  leaves: Leaves<E>,
  children: readonly (E | undefined)[],
): Repair<E> {
  const from = Math.max(0, firstWithoutPlace(root, children) - LOOK_BACK);
  let ways = beginAt(root, children, from);
  for (let at = from; at < children.length; at++) ways = follow(root, leaves, ways, children, at);
  const ends = ways.map((way) => {
    const lacking = lackingAtEnd(root, way.standing);
    return { way, lacking, cost: way.cost + costOf(lacking, way.strays, children, children.length) };
  });
  const best = ends.reduce((least, each) => (each.cost < least.cost ? each : least));
  const absent = best.lacking.absent().map((elements) => ({ at: children.length, elements }));
  return { from, ...trace(best.way, from, children.length, absent) };
}

function firstWithoutPlace<E>(root: ContentNode<E>, children: readonly (E | undefined)[]): number {
  let standings: Standings<E>;
  for (const [at, child] of children.entries()) {
    standings = child === undefined ? [] : step(root, standings, child);
    if (standings.length === 0) return at;
  }
  return children.length;
}

function beginAt<E>(
  root: ContentNode<E>,
  children: readonly (E | undefined)[],
  from: number,
): readonly Way<E>[] {
  let standings: Standings<E>;
  for (const child of children.slice(0, from))
    if (child !== undefined) standings = step(root, standings, child);
  const begin = { cost: 0, strays: 0, previous: undefined, leaf: undefined, absent: undefined };
  return standings === undefined
    ? [{ ...begin, standing: undefined }]
    : standings.map((standing) => ({ ...begin, standing }));
}

/** The best ways past one more child. */
function follow<E>(
  root: ContentNode<E>,
  leaves: Leaves<E>,
  ways: readonly Way<E>[],
  children: readonly (E | undefined)[],
  at: number,
): readonly Way<E>[] {
  const child = children[at];
  const next = new Map<string, Way<E>>();

  function add(way: Way<E>): void {
    const key = way.standing === undefined ? '' : keyOfStanding(way.standing);
    const known = next.get(key);
    if (known === undefined || way.cost < known.cost) next.set(key, way);
  }

  for (const previous of ways) {
    const { standing, cost, strays } = previous;
    if (child !== undefined) {
      const places = step(root, standing === undefined ? undefined : [standing], child);
      for (const place of places)
        add({ standing: place, cost, strays: 0, previous, leaf: place.leaf, absent: undefined });
      // Of an element that may be repeated another one is too many, rather than the start of something else.
      const isRepeated = standing?.leaf.element === child && standing.leaf.max > 1;
      if (places.length === 0)
        for (const leap of leapsTo(root, leaves, standing, child))
          add({
            standing: leap.to,
            cost: cost + costOf(leap, strays, children, at) + (isRepeated ? 0.5 : 0),
            strays: 0,
            previous,
            leaf: leap.to.leaf,
            absent: leap.absent,
          });
    }
    add({ standing, cost: cost + 1, strays: strays + 1, previous, leaf: undefined, absent: undefined });
  }
  const found = [...next.values()].sort((one, other) => one.cost - other.cost);
  const least = found[0]?.cost ?? 0;
  return found.filter(({ cost }, index) => index < MOST_WAYS && cost <= least + MOST_COST);
}

/** So many of the last children are looked at: whether one of them is what would be absent behind it. */
const FEW = 4;

/** What is absent behind children without a place is one fault with these, unless it is what they are. */
function costOf<E>(
  { cost, absent }: Lacking<E>,
  strays: number,
  children: readonly (E | undefined)[],
  at: number,
): number {
  if (strays === 0 || cost === 0) return cost;
  const last = children.slice(at - Math.min(strays, FEW), at);
  const isThere = absent().some((each) => each.some((element) => last.includes(element)));
  return isThere ? cost + 1 : Math.max(0, cost - strays);
}

function trace<E>(
  last: Way<E>,
  from: number,
  until: number,
  atEnd: Repair<E>['absent'],
): Pick<Repair<E>, 'leaves' | 'absent'> {
  const leaves: (ContentNode<E> | undefined)[] = [];
  const absent: Repair<E>['absent'][] = [atEnd];
  let way = last;
  for (let at = until - 1; at >= from && way.previous !== undefined; at--) {
    leaves.push(way.leaf);
    const before = way.absent?.() ?? [];
    absent.push(before.map((elements) => ({ at, elements })));
    way = way.previous;
  }
  return { leaves: leaves.reverse(), absent: absent.reverse().flat() };
}
