import type { ElementParticleDefinition, ParticleDefinition, SequenceDefinition } from '../definition.ts';
import { isEmptiable } from '../emptiable.ts';

/** The particles that a content may start or end with: elements, and sequences that may follow themselves. */
type Particles = Set<ParticleDefinition>;

/**
 * The name of an element for which a reader could not tell to which particle it belongs, or undefined. Such a model
 * breaks the rule Unique Particle Attribution (XML Schema part 1 §3.8.6). Stricter than that rule in two cases that
 * no published message uses: a fixed number of an element followed by the same element, and what may occur several
 * times inside a sequence that may follow itself directly, unless both are unbounded. A reader that never looks back
 * would have to choose between the two repetitions there.
 */
export function ambiguousElement(content: SequenceDefinition): string | undefined {
  const follow = new Map<ParticleDefinition, Particles>();
  let looped: string | undefined;

  function link(from: Particles, to: Particles): void {
    for (const particle of from) {
      const known = follow.get(particle) ?? new Set();
      for (const next of to) known.add(next);
      follow.set(particle, known);
    }
  }

  function visit(particle: ParticleDefinition): { first: Particles; last: Particles } {
    const own = new Set([particle]);
    if (particle.kind === 'element') {
      if (repeats(particle)) link(own, own);
      return { first: own, last: own };
    }
    const first: Particles = new Set();
    let last: Particles = new Set();
    let begun = false;
    for (const part of particle.particles) {
      const inner = visit(part);
      link(last, inner.first);
      if (!begun) for (const next of inner.first) first.add(next);
      begun ||= !isEmptiable(part);
      last = isEmptiable(part) ? new Set([...last, ...inner.last]) : inner.last;
    }
    if (!repeats(particle)) return { first, last };
    for (const part of last) {
      if (first.has(part) && repeats(part) && !(isFree(part) && isFree(particle))) looped ??= nameIn(part);
    }
    link(last, first);
    return { first: first.add(particle), last: new Set([...last, particle]) };
  }

  const { first } = visit(content);
  return looped ?? [first, ...follow.values()].map(rivalIn).find((name) => name !== undefined);
}

function repeats({ max }: ParticleDefinition): boolean {
  return max === null || max > 1;
}

/** True when any number of rounds will do. */
function isFree({ min, max }: ParticleDefinition): boolean {
  return max === null && min <= 1;
}

/** The name that two different elements of the set share. */
function rivalIn(particles: Particles): string | undefined {
  const names = new Set<string>();
  for (const particle of particles) {
    if (particle.kind === 'sequence') continue;
    const { name, namespace } = particle.element;
    if (names.has(`{${namespace}}${name}`)) return name;
    names.add(`{${namespace}}${name}`);
  }
  return undefined;
}

function nameIn(particle: ParticleDefinition): string | undefined {
  return firstElement(particle)?.element.name;
}

function firstElement(particle: ParticleDefinition): ElementParticleDefinition | undefined {
  if (particle.kind === 'element') return particle;
  for (const part of particle.particles) {
    const found = firstElement(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
