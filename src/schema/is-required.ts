import type { ElementDeclaration, Particle } from './schema.ts';

/** True when an element occurs in every content of a class. */
export function isRequired(content: Particle, element: ElementDeclaration): boolean {
  if (content.min === 0) return false;
  if (content.kind === 'element') return content.element === element;
  const isIn = (particle: Particle): boolean => isRequired(particle, element);
  return content.kind === 'choice' ? content.particles.every(isIn) : content.particles.some(isIn);
}
