import type { ParticleDefinition } from '../definition.ts';
import type { Occurrences } from '../link-simple-type.ts';

/** The elements of a content, each once, with how often it may occur all in all: in a choice in one of its alternatives. */
export function countElements(content: ParticleDefinition): readonly Occurrences[] {
  return [...countIn(content).values()];
}

function countIn(particle: ParticleDefinition): ReadonlyMap<string, Occurrences> {
  const max = particle.max ?? Number.POSITIVE_INFINITY;
  if (particle.kind === 'element') {
    const { element } = particle;
    return new Map([[`{${element.namespace}}${element.name}`, { element, max }]]);
  }
  const found = new Map<string, Occurrences>();
  for (const part of particle.particles)
    for (const [name, own] of countIn(part)) {
      const { element, max: known } = found.get(name) ?? { ...own, max: 0 };
      const once = particle.kind === 'choice' ? Math.max(known, own.max) : known + own.max;
      found.set(name, { element, max: once });
    }
  for (const [name, { element, max: once }] of found) found.set(name, { element, max: once * max });
  return found;
}
