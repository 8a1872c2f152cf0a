import type { ElementDeclaration, Particle } from './schema.ts';

/** True when an element occurs in every content of a class; one in a choice counts as one that need not. */
export function isRequired(content: Particle, element: ElementDeclaration): boolean {
  if (content.min === 0 || content.kind === 'choice') return false;
  return content.kind === 'element'
    ? content.element === element
    : content.particles.some((particle) => isRequired(particle, element));
}
