import type { ContentFault, ElementDeclaration } from '../schema.ts';
import type { Leaves } from './content-leaps.ts';
import { type ContentNode, partWith } from './content-node.ts';
import type { Repair } from './content-repair.ts';

type Child = ElementDeclaration | undefined;
type Node = ContentNode<ElementDeclaration>;
type Absent = { readonly at: number; readonly elements: readonly ElementDeclaration[] };

/**
 * Tells what a repair changes, in the order of the children: a child that is absent elsewhere is misplaced, and one in
 * the gap of something absent is one fault with that.
 */
export function explainRepair(
  { leaves, from, absent }: Repair<ElementDeclaration>,
  children: readonly Child[],
  all: Leaves<ElementDeclaration>,
): readonly ContentFault[] {
  const strays = [...leaves.keys()]
    .filter((index) => leaves[index] === undefined)
    .map((index) => from + index);
  const { moved, lacking } = findMoved(strays, children, absent);
  const counts = countPlaced(children, (at) => at < from || leaves[at - from] !== undefined || moved.has(at));
  const faults: ContentFault[] = [];
  const gapOf = gapsIn(leaves, from);
  let surplus: { readonly at: number; readonly place: Node } | undefined;
  for (const at of strays) {
    const gap = gapOf(at);
    const next = children[gap];
    const before = lacking.get(gap) ?? [];
    const instead = moved.has(at) ? undefined : before.shift();
    if (moved.has(at)) faults.push({ kind: 'volgorde', at, expected: before[0]?.elements[0] ?? next });
    else if (instead !== undefined && isBehind(instead, children[at], all))
      faults.push(...absence(instead, at));
    else if (instead !== undefined)
      faults.push({ kind: 'onverwacht', at, expected: instead.elements[0], keuze: keuzeOf(instead) });
    else {
      const fault = strayFault(at, children[at], next, { counts, all, beside: besideOf(leaves, at - from) });
      const place = fault.kind === 'herhaald' ? all.get(children[at] as ElementDeclaration)?.[0] : undefined;
      // A round too many is one fault, however much is in it.
      if (place === undefined || surplus?.at !== at - 1 || !isInRound(surplus.place, place))
        faults.push(fault);
      surplus = place === undefined ? undefined : { at, place };
      counts.set(children[at], (counts.get(children[at]) ?? 0) + 1);
    }
  }
  for (const each of [...lacking.values()].flat()) faults.push(...absence(each, each.at));
  return faults.sort((one, other) => one.at - other.at || Number(isStray(one)) - Number(isStray(other)));
}

function absence(absent: Absent, at: number): readonly ContentFault[] {
  const [element] = absent.elements;
  return element === undefined ? [] : [{ kind: 'ontbreekt', at, element, keuze: keuzeOf(absent) }];
}

/** True for a child that would have its place if only what is absent stood before it, in the same round. */
function isBehind({ elements }: Absent, child: Child, all: Leaves<ElementDeclaration>): boolean {
  const [element] = elements;
  const [own] = child === undefined ? [] : (all.get(child) ?? []);
  const [place] = element === undefined ? [] : (all.get(element) ?? []);
  return own !== undefined && place !== undefined && isInRound(place, own);
}

/** Which strays are absent elsewhere; and what is absent altogether, by the index of the child behind it. */
function findMoved(
  strays: readonly number[],
  children: readonly Child[],
  absent: readonly Absent[],
): { readonly moved: ReadonlySet<number>; readonly lacking: ReadonlyMap<number, Absent[]> } {
  const byElement = new Map<Child, Absent[]>();
  for (const each of absent)
    for (const element of each.elements) byElement.set(element, [...(byElement.get(element) ?? []), each]);
  const moved = new Set<number>();
  const found = new Set<Absent>();
  for (const at of strays) {
    const places = byElement.get(children[at]);
    let place = places?.shift();
    while (place !== undefined && found.has(place)) place = places?.shift();
    if (place === undefined) continue;
    moved.add(at);
    found.add(place);
  }
  const lacking = new Map<number, Absent[]>();
  for (const each of absent)
    if (!found.has(each)) lacking.set(each.at, [...(lacking.get(each.at) ?? []), each]);
  return { moved, lacking };
}

/** What is absent before a child stands in front of what is told of the child. */
function isStray({ kind }: ContentFault): boolean {
  return kind !== 'ontbreekt';
}

interface Surroundings {
  /** How many of each element were placed, or told, so far. */
  readonly counts: Map<Child, number>;
  readonly all: Leaves<ElementDeclaration>;
  /** The leaves of the nearest children that have a place. */
  readonly beside: readonly Node[];
}

/** Why a child has no place, where nothing is absent. */
function strayFault(
  at: number,
  child: Child,
  expected: Child,
  { counts, all, beside }: Surroundings,
): ContentFault {
  if (child === undefined) return { kind: 'onverwacht', at, expected };
  const places = all.get(child) ?? [];
  const max = mostOf(places);
  if ((counts.get(child) ?? 0) >= max) return { kind: 'herhaald', at, max, expected };
  const full = beside.find(({ element }) => element === child);
  const most = full === undefined ? undefined : mostRoundsOf(full);
  if (most !== undefined) return { kind: 'herhaald', at, max: most, expected };
  const isChosen = beside.some((leaf) => places.some((place) => nodeAround(leaf, place)?.kind === 'choice'));
  return { kind: isChosen ? 'onverwacht' : 'volgorde', at, expected };
}

/** How often an element may be repeated in a row with what stands beside it; undefined when there is no end to that. */
function mostRoundsOf(leaf: Node): number | undefined {
  let at: Node | undefined = leaf;
  while (at !== undefined && at.max === 1) at = at.parent;
  return at === undefined || at.kind === 'choice' || at.max === Number.POSITIVE_INFINITY ? undefined : at.max;
}

/** How often an element may occur, all in all: in a choice as often as in the alternative that has it most. */
function mostOf(places: readonly Node[]): number {
  let [root] = places;
  while (root?.parent !== undefined) root = root.parent;
  return root === undefined ? 0 : mostIn(root, places);
}

function mostIn(node: Node, places: readonly Node[]): number {
  if (node.kind === 'element') return node.max;
  const byPart = new Map<Node | undefined, Node[]>();
  for (const place of places) {
    const part = partWith(node, place);
    const known = byPart.get(part);
    if (known === undefined) byPart.set(part, [place]);
    else known.push(place);
  }
  const counts = [...byPart].map(([part, inside]) => (part === undefined ? 0 : mostIn(part, inside)));
  const once = node.kind === 'choice' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  return once * node.max;
}

/** The innermost node with both leaves in it. */
function nodeAround(one: Node, other: Node): Node | undefined {
  let at: Node | undefined = one;
  while (at !== undefined && !(at.from <= other.from && other.from < at.until)) at = at.parent;
  return at;
}

/** True for a later part of the same round of a repeated sequence. */
function isInRound(one: Node, next: Node): boolean {
  const around = nodeAround(one, next);
  return around?.kind === 'sequence' && around.max > 1 && next.from > one.from;
}

/** How many of each element have a place. */
function countPlaced(children: readonly Child[], hasPlace: (at: number) => boolean): Map<Child, number> {
  const counts = new Map<Child, number>();
  for (const [at, child] of children.entries())
    if (hasPlace(at)) counts.set(child, (counts.get(child) ?? 0) + 1);
  return counts;
}

/** Gives the index of the first child behind another that has a place. */
function gapsIn(leaves: Repair<ElementDeclaration>['leaves'], from: number): (at: number) => number {
  const ends: number[] = new Array(leaves.length);
  let end = from + leaves.length;
  for (let index = leaves.length - 1; index >= 0; index--) {
    if (leaves[index] !== undefined) end = from + index;
    ends[index] = end;
  }
  return (at) => ends[at - from] ?? from + leaves.length;
}

function besideOf(leaves: Repair<ElementDeclaration>['leaves'], index: number): readonly Node[] {
  const before = leaves.slice(Math.max(0, index - 16), index).findLast((leaf) => leaf !== undefined);
  const behind = leaves.slice(index + 1, index + 16).find((leaf) => leaf !== undefined);
  return [before, behind].filter((leaf) => leaf !== undefined);
}

/** So many elements are named of which one will do. */
const MOST_NAMED = 10;

function keuzeOf({ elements }: Absent): readonly string[] | undefined {
  return elements.length > 1 ? elements.slice(0, MOST_NAMED).map(({ name }) => name) : undefined;
}
