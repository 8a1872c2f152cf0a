import type { ComplexType, ElementDeclaration, GroupParticle, Particle } from '../schema/index.ts';

/** An element to write, with the value it holds. */
export interface Item {
  readonly element: ElementDeclaration;
  readonly value: unknown;
  /** Its number among the items of the same element, from 1. */
  readonly ordinal: number;
}

/**
 * Puts the values of a class in the order in which its schema wants them. What the schema has no room for comes last;
 * whether the row is complete and correct is for `matchesContent` to say.
 *
 * @param valuesOf the values of an element, none when it is absent
 */
export function arrange(
  { content, elements, model }: ComplexType,
  valuesOf: (element: ElementDeclaration) => readonly unknown[],
): readonly Item[] {
  const values = new Map(elements.map((element) => [element, valuesOf(element)]));
  const taken = new Map<ElementDeclaration, number>();
  const items: Item[] = [];

  const left = (element: ElementDeclaration): number =>
    (values.get(element)?.length ?? 0) - (taken.get(element) ?? 0);

  function take(element: ElementDeclaration, count: number): void {
    const start = taken.get(element) ?? 0;
    const some = values.get(element)?.slice(start, start + count) ?? [];
    taken.set(element, start + some.length);
    // A hole in an array is a value that is absent: `entries` visits it, `forEach` would not.
    for (const [index, value] of some.entries()) items.push({ element, value, ordinal: start + index + 1 });
  }

  /** `rounds` more rounds follow of the sequence that the particle is in: leave each its share. */
  function place(particle: Particle, rounds: number): void {
    if (particle.kind === 'element') {
      const { element, min, max } = particle;
      take(element, Math.max(0, Math.min(max, left(element) - min * rounds)));
      return;
    }
    const own = roundsOf(particle, left);
    for (let round = own - 1; round >= 0; round--) {
      for (const part of particle.particles) place(part, round + rounds);
    }
  }

  if (model?.order === undefined) place(content, 0);
  else for (const element of model.order(left)) take(element, 1);
  for (const element of elements) take(element, Number.POSITIVE_INFINITY);
  return items;
}

/** In how many rounds of a sequence the values that are left must be laid out. */
function roundsOf(sequence: GroupParticle, left: (element: ElementDeclaration) => number): number {
  if (sequence.max === 1) return 1;
  const needed = sequence.particles.map((part) =>
    part.kind === 'element'
      ? Math.ceil(left(part.element) / part.max)
      : part.max === 1
        ? roundsWithin(part, left)
        : 1,
  );
  // More rounds than there are values are no use, however many the schema asks for.
  const asked = sequence.min > countLeft(sequence, left) ? 0 : sequence.min;
  return Math.min(sequence.max, Math.max(1, asked, ...needed));
}

/** How many values are left of all elements in a sequence. */
function countLeft(sequence: GroupParticle, left: (element: ElementDeclaration) => number): number {
  return sequence.particles.reduce(
    (sum, part) => sum + (part.kind === 'element' ? left(part.element) : countLeft(part, left)),
    0,
  );
}

function roundsWithin(sequence: GroupParticle, left: (element: ElementDeclaration) => number): number {
  return roundsOf({ ...sequence, max: Number.POSITIVE_INFINITY, min: 0 }, left);
}
