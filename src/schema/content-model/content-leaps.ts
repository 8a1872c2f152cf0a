import { type ContentNode, partWith } from './content-node.ts';
import { hasEnough, requiredAfter, type Standing, standingIn } from './content-reader.ts';
import { mostCount } from './counters.ts';

/** What is absent: an element, or one of several. */
export type Absent<E> = readonly E[];

/** A way past what is absent, to a child that is there. */
export interface Leap<E> {
  readonly to: Standing<E>;
  /** How many are absent. */
  readonly cost: number;
  readonly absent: () => readonly Absent<E>[];
}

/** The leaves of a content by their element, in its order. */
export type Leaves<E> = ReadonlyMap<E, readonly ContentNode<E>[]>;

/** Of several places of one element, so many are looked at on each level. */
const MOST_PLACES = 2;

/** Where a child may stand when something before it is absent, nearest first. */
export function leapsTo<E>(
  root: ContentNode<E>,
  leaves: Leaves<E>,
  from: Standing<E> | undefined,
  element: E,
): readonly Leap<E>[] {
  const places = leaves.get(element) ?? [];
  const found: Leap<E>[] = [];

  /** Goes into a round of a node, to its leaves from a number on. */
  function into(node: ContentNode<E>, round: number, least: number, before: Lacking<E>): void {
    const inside = places
      .filter((leaf) => leaf.from >= least && leaf.from < node.until)
      .slice(0, MOST_PLACES);
    for (const leaf of inside) {
      const to = standingIn(node, leaf, from?.rounds ?? [], round);
      const own = lackingTo(node, leaf);
      const cost = before.cost + own.cost;
      if (cost > 0) found.push({ to, cost, absent: () => [...before.absent(), ...own.absent()] });
    }
  }

  if (from === undefined) into(root, 1, 0, NOTHING);
  for (const { at, round, lacking } of from === undefined ? [] : outwards(from)) {
    if (at.max === Number.POSITIVE_INFINITY || round < at.max)
      into(at, Math.min(round + 1, mostCount(at)), at.from, lacking);
    const { parent, index } = at;
    const left = together(lacking, lackingRound(at, round));
    if (parent?.kind !== 'sequence') continue;
    for (let next = index + 1; next < parent.parts.length; ) {
      const leaf = places.find(
        (each) => each.from >= (parent.parts[next]?.from ?? 0) && each.from < parent.until,
      );
      const part = leaf === undefined ? undefined : partWith(parent, leaf);
      if (leaf === undefined || part === undefined) break;
      into(part, 1, leaf.from, together(left, lackingParts(parent, index + 1, part.index)));
      next = found.length >= MOST_PLACES * 4 ? parent.parts.length : part.index + 1;
    }
  }
  return found;
}

/** What is absent when there are no more children. */
export function lackingAtEnd<E>(root: ContentNode<E>, from: Standing<E> | undefined): Lacking<E> {
  if (from === undefined) return root.emptiable ? NOTHING : lackingIn(root);
  let last: Lacking<E> = NOTHING;
  for (const { at, round, lacking } of outwards(from)) last = together(lacking, lackingRound(at, round));
  return last;
}

export interface Lacking<E> {
  readonly cost: number;
  readonly absent: () => readonly Absent<E>[];
}

const NOTHING: Lacking<never> = { cost: 0, absent: () => [] };

function together<E>(one: Lacking<E>, other: Lacking<E>): Lacking<E> {
  if (one.cost === 0) return other;
  if (other.cost === 0) return one;
  return { cost: one.cost + other.cost, absent: () => [...one.absent(), ...other.absent()] };
}

/** The nodes around a leaf, with what is absent before each of their rounds ends. */
function* outwards<E>({ leaf, rounds }: Standing<E>): Generator<{
  readonly at: ContentNode<E>;
  readonly round: number;
  readonly lacking: Lacking<E>;
}> {
  let lacking: Lacking<E> = NOTHING;
  for (let at: ContentNode<E> | undefined = leaf; at !== undefined; at = at.parent) {
    const round = rounds[at.depth] ?? 1;
    yield { at, round, lacking };
    lacking = together(lacking, lackingRound(at, round));
    const { parent, index } = at;
    if (parent?.kind === 'sequence')
      lacking = together(lacking, lackingParts(parent, index + 1, parent.parts.length));
  }
}

/** However many rounds are missing, one is told. */
function lackingRound<E>(node: ContentNode<E>, round: number): Lacking<E> {
  return hasEnough(node, round) ? NOTHING : lackingIn(node);
}

/** What must be there before a leaf in a round of a node. */
function lackingTo<E>(node: ContentNode<E>, leaf: ContentNode<E>): Lacking<E> {
  let lacking: Lacking<E> = NOTHING;
  for (let at = leaf; at !== node && at.parent !== undefined; at = at.parent)
    if (at.parent.kind === 'sequence') lacking = together(lackingParts(at.parent, 0, at.index), lacking);
  return lacking;
}

/** What must be there in some of the parts of a sequence. */
function lackingParts<E>(sequence: ContentNode<E>, from: number, until: number): Lacking<E> {
  const { parts, lackBefore } = sequence;
  const cost = (lackBefore[until] ?? 0) - (lackBefore[from] ?? 0);
  if (cost === 0) return NOTHING;
  return {
    cost,
    absent: () => {
      const absent: Absent<E>[] = [];
      for (let at = requiredAfter(sequence, from - 1); at < until; at = requiredAfter(sequence, at)) {
        const part = parts[at];
        if (part !== undefined) absent.push(...absentIn(part));
      }
      return absent;
    },
  };
}

function lackingIn<E>(node: ContentNode<E>): Lacking<E> {
  return { cost: node.lack, absent: () => absentIn(node) };
}

/** What is absent when a round of a node is. */
function absentIn<E>(node: ContentNode<E>): readonly Absent<E>[] {
  if (node.kind === 'sequence') return lackingParts(node, 0, node.parts.length).absent();
  return [[...node.first.keys()]];
}
