import type { ParticleDefinition } from './definition.ts';

/** True when a particle may be left out, or consists of parts that all may. */
export function isEmptiable(particle: ParticleDefinition): boolean {
  return particle.min === 0 || (particle.kind === 'sequence' && particle.particles.every(isEmptiable));
}
