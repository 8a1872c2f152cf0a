import type { Child, GroupParticle, Particle } from '../schema/index.ts';

/** A child with its index among the child elements of its parent. */
export interface Numbered {
  readonly at: number;
  readonly child: Child;
}

/** The children that stand in the right order. */
export interface Row {
  /** Their indexes. */
  readonly inPlace: ReadonlySet<number>;
  /** The children of each particle of the sequence. */
  readonly slots: readonly (readonly Numbered[])[];
}

/** A row that ends at one child. */
interface Link {
  readonly item: Numbered;
  readonly slot: number;
  readonly length: number;
  readonly previous: Link | undefined;
}

/**
 * The longest row of children that follow each other in the order of the sequence. Takes time in proportion to the
 * number of children times that of the particles.
 *
 * @param keep which child counts when one of several equal ones must be chosen
 */
export function longestRow(sequence: GroupParticle, items: readonly Numbered[], keep: 'first' | 'last'): Row {
  /** Per slot, the longest row that ends in it. */
  const best: (Link | undefined)[] = sequence.particles.map(() => undefined);
  for (const item of items) {
    // From the last slot back: an element that stands in two of them may not follow itself.
    for (const slot of slotsOf(sequence, item.child).reverse()) {
      const last = isSingle(sequence, slot) ? slot - 1 : slot;
      const previous = longest(best.slice(0, last + 1));
      const length = (previous?.length ?? 0) + 1;
      const found = best[slot]?.length ?? 0;
      if (length > found || (length === found && keep === 'last'))
        best[slot] = { item, slot, length, previous };
    }
  }
  const inPlace = new Set<number>();
  const slots: Numbered[][] = sequence.particles.map(() => []);
  for (let link = longest(best); link !== undefined; link = link.previous) {
    inPlace.add(link.item.at);
    slots[link.slot]?.push(link.item);
  }
  for (const own of slots) own.reverse();
  return { inPlace, slots };
}

/** Indexes of the particles that know the child. */
export function slotsOf(sequence: GroupParticle, child: Child): number[] {
  if (child === undefined) return [];
  return sequence.particles.flatMap((particle, slot) => (knows(particle, child) ? [slot] : []));
}

/** True when a slot takes one child at most. */
export function isSingle({ particles }: GroupParticle, slot: number): boolean {
  const particle = particles[slot];
  return particle?.kind === 'element' && particle.max === 1;
}

function knows(particle: Particle, child: Child): boolean {
  return particle.kind === 'element'
    ? particle.element === child
    : particle.particles.some((part) => knows(part, child));
}

function longest(links: readonly (Link | undefined)[]): Link | undefined {
  return links.reduce<Link | undefined>(
    (most, link) => (link !== undefined && link.length > (most?.length ?? 0) ? link : most),
    undefined,
  );
}
