import type { ElementDeclaration, Particle } from './schema.ts';

/** True when an element occurs in every content of a class. */
export function isRequired(content: Particle, element: ElementDeclaration): boolean {
  if (content.min === 0) return false;
  return content.kind === 'element'
    ? content.element === element
    : content.particles.some((particle) => isRequired(particle, element));
}
