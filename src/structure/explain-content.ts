import type {
  Child,
  ComplexType,
  ContentFault,
  ElementDeclaration,
  GroupParticle,
  Particle,
} from '../schema/index.ts';
import { isSingle, longestRow, type Numbered, slotsOf } from './longest-row.ts';

/** A child outside the row of those that are in place, and why. */
interface Stray extends Numbered {
  readonly kind: 'onverwacht' | 'herhaald' | 'volgorde';
  /** How often the class takes it. */
  readonly max: number;
}

/**
 * Says what is wrong with children that `matchesContent` refused, with the fewest faults that account for it, in the
 * order of the children. The longest row of children in the right order counts as in place; a known child outside it
 * is misplaced or repeated; a required element that is nowhere is absent. A child that stands in the gap of an absent
 * element is one fault, not two. Never empty.
 */
export function explainContent(
  { content, model }: ComplexType,
  children: readonly Child[],
): readonly ContentFault[] {
  if (model !== undefined) return model.explain(children);
  const items = children.map((child, at) => ({ at, child }));
  const explain = (keep: 'first' | 'last'): readonly ContentFault[] =>
    explainParticle(content, items, { end: children.length, moved: new Set(), keep }).sort(
      (a, b) => a.at - b.at,
    );
  const first = explain('first');
  const last = first.length > 1 ? explain('last') : first;
  const fewest = last.length < first.length ? last : first;
  return fewest.length > 0 ? fewest : [{ kind: 'onverwacht', at: 0, expected: undefined }];
}

interface Surroundings {
  /** Index before which an element that is absent at the end should stand. */
  readonly end: number;
  /** Elements that are present in the wrong place, and so not absent. */
  readonly moved: ReadonlySet<ElementDeclaration>;
  /** Which of two equal children counts as the one in place. */
  readonly keep: 'first' | 'last';
}

function explainParticle(
  particle: Particle,
  items: readonly Numbered[],
  around: Surroundings,
): ContentFault[] {
  if (particle.kind === 'element') return explainElement(particle, items, around);
  const rounds = particle.max === 1 ? [items] : splitRounds(particle, items);
  const absent = items.length === 0 && !containsAny(particle, around.moved);
  if (absent && (particle.min === 0 || particle.emptiable)) return [];
  // However many rounds are missing, one is told, as with an element.
  if (rounds.length < particle.min && !particle.emptiable) rounds.push([]);
  return rounds.flatMap((round, index) => {
    if (index >= particle.max) return surplus(round.slice(0, 1), particle.max);
    return explainSequence(particle, round, { ...around, end: rounds[index + 1]?.[0]?.at ?? around.end });
  });
}

function explainElement(
  { element, min, max }: Extract<Particle, { kind: 'element' }>,
  items: readonly Numbered[],
  { end, moved }: Surroundings,
): ContentFault[] {
  const present = items.length + (moved.has(element) ? 1 : 0);
  return present < min ? [{ kind: 'ontbreekt', at: end, element }] : surplus(items.slice(max), max);
}

function surplus(items: readonly Numbered[], max: number): ContentFault[] {
  return items.map(({ at }) => ({ kind: 'herhaald', at, max, expected: undefined }));
}

function explainSequence(
  sequence: GroupParticle,
  items: readonly Numbered[],
  around: Surroundings,
): ContentFault[] {
  const row = longestRow(sequence, items, around.keep);
  const strays = classifyStrays(sequence, items, row);
  const moved = new Set(around.moved);
  for (const { kind, child } of strays.values())
    if (kind === 'volgorde' && child !== undefined) moved.add(child);

  const found: ContentFault[][] = [];
  let end = around.end;
  for (let slot = sequence.particles.length - 1; slot >= 0; slot--) {
    const particle = sequence.particles[slot];
    const own = row.slots[slot] ?? [];
    if (particle !== undefined) found.push(explainParticle(particle, own, { ...around, moved, end }));
    end = own[0]?.at ?? end;
  }
  const faults = found.reverse().flat();
  return strays.size === 0 ? faults : mergeStrays(faults, items, strays, around.end);
}

function classifyStrays(
  sequence: GroupParticle,
  items: readonly Numbered[],
  row: { readonly inPlace: ReadonlySet<number> },
): ReadonlyMap<number, Stray> {
  const counts = new Map<Child, number>();
  for (const { at, child } of items) if (row.inPlace.has(at)) counts.set(child, (counts.get(child) ?? 0) + 1);
  const strays = new Map<number, Stray>();
  for (const { at, child } of items) {
    if (row.inPlace.has(at)) continue;
    const count = counts.get(child) ?? 0;
    const max = child === undefined ? 0 : maxOf(sequence, child);
    strays.set(at, {
      at,
      child,
      max,
      kind: max === 0 ? 'onverwacht' : count < max ? 'volgorde' : 'herhaald',
    });
    counts.set(child, count + 1);
  }
  return strays;
}

/** Adds the strays to the faults; one in the gap of an absent element takes the place of that fault. */
function mergeStrays(
  faults: readonly ContentFault[],
  items: readonly Numbered[],
  strays: ReadonlyMap<number, Stray>,
  end: number,
): ContentFault[] {
  const absentBefore = new Map<number, ElementDeclaration[]>();
  const merged: ContentFault[] = [];
  for (const fault of faults) {
    if (fault.kind === 'ontbreekt')
      absentBefore.set(fault.at, [...(absentBefore.get(fault.at) ?? []), fault.element]);
    else merged.push(fault);
  }
  let gap: Stray[] = [];
  const closeGap = (at: number, next: Child): void => {
    const absent = absentBefore.get(at) ?? [];
    for (const stray of gap) {
      const instead = stray.kind === 'volgorde' ? undefined : absent.shift();
      if (instead !== undefined) merged.push({ kind: 'onverwacht', at: stray.at, expected: instead });
      else if (stray.kind === 'herhaald')
        merged.push({ kind: 'herhaald', at: stray.at, max: stray.max, expected: next });
      else merged.push({ kind: stray.kind, at: stray.at, expected: absent[0] ?? next });
    }
    for (const element of absent) merged.push({ kind: 'ontbreekt', at, element });
    gap = [];
  };
  for (const { at, child } of items) {
    const stray = strays.get(at);
    if (stray === undefined) closeGap(at, child);
    else gap.push(stray);
  }
  closeGap(end, undefined);
  return merged;
}

/** Splits the children of a repeating sequence into its rounds: a child that steps back opens the next one. */
function splitRounds(sequence: GroupParticle, items: readonly Numbered[]): Numbered[][] {
  const rounds: Numbered[][] = [];
  let round: Numbered[] = [];
  /** First slot of the round that is still open. */
  let open = 0;
  for (const item of items) {
    const slots = slotsOf(sequence, item.child);
    const next = slots.find((slot) => slot >= open);
    const slot = next ?? slots[0];
    if (rounds.length === 0 || (slot !== undefined && next === undefined)) {
      round = [];
      rounds.push(round);
    }
    round.push(item);
    if (slot !== undefined) open = isSingle(sequence, slot) ? slot + 1 : slot;
  }
  return rounds;
}

function containsAny(particle: Particle, elements: ReadonlySet<ElementDeclaration>): boolean {
  if (elements.size === 0) return false;
  return particle.kind === 'element'
    ? elements.has(particle.element)
    : particle.particles.some((part) => containsAny(part, elements));
}

/** How often an element may occur in a particle, all in all. */
function maxOf(particle: Particle, element: ElementDeclaration): number {
  if (particle.kind === 'element') return particle.element === element ? particle.max : 0;
  const once = particle.particles.reduce((sum, part) => sum + maxOf(part, element), 0);
  return once === 0 ? 0 : once * particle.max;
}
