import type { ComplexType, ElementDeclaration, GroupParticle, Particle } from './schema.ts';

/** A child of an element: its declaration in the parent's class, or undefined when that class does not know it. */
export type Child = ElementDeclaration | undefined;

/**
 * True when `children` is a complete and correct content of the class. Each step can go only one way, because
 * `compileSchema` refuses contents in which two particles compete for one element, and gives a class of which the rounds
 * can be counted in more than one way a model that keeps count.
 */
export function matchesContent({ content, model }: ComplexType, children: readonly Child[]): boolean {
  return model?.matches(children) ?? matchesOneWay(content, children);
}

/** The same of a content that can be read child by child. */
export function matchesOneWay(content: GroupParticle, children: readonly Child[]): boolean {
  return matchParticle(content, children, 0) === children.length;
}

/** Index behind the children that the particle takes, or -1 when it lacks one. */
function matchParticle(particle: Particle, children: readonly Child[], from: number): number {
  let at = from;
  let count = 0;
  if (particle.kind === 'element') {
    while (count < particle.max && children[at] === particle.element) {
      count++;
      at++;
    }
    return count < particle.min ? -1 : at;
  }
  while (count < particle.max && startsWith(particle, children[at])) {
    at = matchOnce(particle, children, at);
    if (at === -1) return -1;
    count++;
  }
  return count < particle.min && !particle.emptiable ? -1 : at;
}

function matchOnce(sequence: GroupParticle, children: readonly Child[], from: number): number {
  let at = from;
  for (const particle of sequence.particles) {
    at = matchParticle(particle, children, at);
    if (at === -1) return -1;
  }
  return at;
}

function startsWith(sequence: GroupParticle, child: Child): boolean {
  return child !== undefined && sequence.first.has(child);
}
