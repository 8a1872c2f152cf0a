import type { ParticleDefinition, SequenceDefinition } from './definition.ts';

/** An element particle: the same name in two places of a class is two of these. */
type Leaf = Extract<ParticleDefinition, { kind: 'element' }>;

/**
 * The name of an element for which a reader could not tell to which particle it belongs, or undefined. Such a model
 * breaks the rule Unique Particle Attribution (XML Schema part 1 §3.8.6). Stricter than that rule in two cases that
 * no published message uses: a fixed number of an element followed by the same element, and an element that may
 * occur several times inside a sequence that may follow itself directly, unless both are unbounded.
 */
export function ambiguousElement(content: SequenceDefinition): string | undefined {
  const follow = new Map<Leaf, Set<Leaf>>();
  let looped: string | undefined;

  function link(from: ReadonlySet<Leaf>, to: ReadonlySet<Leaf>): void {
    for (const leaf of from) follow.set(leaf, new Set([...(follow.get(leaf) ?? []), ...to]));
  }

  function visit(particle: ParticleDefinition): { first: Set<Leaf>; last: Set<Leaf> } {
    const repeats = particle.max === null || particle.max > 1;
    if (particle.kind === 'element') {
      const own = new Set([particle]);
      if (repeats) link(own, own);
      return { first: own, last: own };
    }
    let first = new Set<Leaf>();
    let last = new Set<Leaf>();
    let begun = false;
    for (const part of particle.particles) {
      const inner = visit(part);
      link(last, inner.first);
      if (!begun) first = new Set([...first, ...inner.first]);
      begun ||= !isEmptiable(part);
      last = isEmptiable(part) ? new Set([...last, ...inner.last]) : inner.last;
    }
    if (repeats) {
      const bounded = particle.max !== null || particle.min > 1;
      for (const leaf of last) {
        if (!first.has(leaf) || leaf.max === 1) continue;
        if (bounded || leaf.max !== null || leaf.min > 1) looped ??= leaf.element.name;
      }
      link(last, first);
    }
    return { first, last };
  }

  const { first } = visit(content);
  return looped ?? [first, ...follow.values()].map(rivalIn).find((name) => name !== undefined);
}

/** The name that two different particles of the set share. */
function rivalIn(leaves: ReadonlySet<Leaf>): string | undefined {
  const names = new Set<string>();
  for (const { element } of leaves) {
    const name = `{${element.namespace}}${element.name}`;
    if (names.has(name)) return element.name;
    names.add(name);
  }
  return undefined;
}

/** True when a particle may be left out, or consists of parts that all may. */
export function isEmptiable(particle: ParticleDefinition): boolean {
  return particle.min === 0 || (particle.kind === 'sequence' && particle.particles.every(isEmptiable));
}
