import type { Particle } from '../schema.ts';

/** What is repeated in a round of a particle, and may be all that is in it: nothing, or with or without an end. */
type Repeated = 'nothing' | 'endless' | 'counted';

/**
 * True for a content that can be read child by child without counting in more than one way: it has no choice, and no
 * repetition of a repetition but an endless one of an endless one.
 */
export function isOneWay(particle: Particle): boolean {
  if (particle.kind === 'element') return true;
  if (particle.kind === 'choice' || !particle.particles.every(isOneWay)) return false;
  if (particle.max === 1) return true;
  const inner = repeatedWithin(particle.particles);
  return inner === 'nothing' || (inner === 'endless' && isEndless(particle));
}

function repeatedIn(particle: Particle): Repeated {
  const inner = particle.kind === 'element' ? 'nothing' : repeatedWithin(particle.particles);
  if (particle.max === 1 || inner === 'counted') return inner;
  return isEndless(particle) ? 'endless' : 'counted';
}

/** Of the parts that may be a whole round of a sequence. */
function repeatedWithin(parts: readonly Particle[]): Repeated {
  const needed = parts.filter((part) => part.min > 0 && (part.kind === 'element' || !part.emptiable));
  if (needed.length > 1) return 'nothing';
  const found = (needed.length === 1 ? needed : parts).map(repeatedIn);
  return found.find((each) => each === 'counted') ?? found.find((each) => each === 'endless') ?? 'nothing';
}

/** True when any number of rounds will do. */
function isEndless({ min, max }: Particle): boolean {
  return min <= 1 && max === Number.POSITIVE_INFINITY;
}
