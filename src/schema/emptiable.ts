import type { ParticleDefinition } from './definition.ts';

/** True when a particle may be left out, or consists of parts that all may: of a choice it says too little. */
export function isEmptiable(particle: ParticleDefinition): boolean {
  return particle.min === 0 || (particle.kind !== 'element' && particle.particles.every(isEmptiable));
}
