import type { ParticleDefinition } from './definition.ts';

/** True when a particle may be left out, or consists of parts that all may; of a choice one of them will do. */
export function isEmptiable(particle: ParticleDefinition): boolean {
  if (particle.min === 0) return true;
  if (particle.kind === 'choice') return particle.particles.some(isEmptiable);
  return particle.kind === 'sequence' && particle.particles.every(isEmptiable);
}
