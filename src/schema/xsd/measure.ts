import type { ParticleDefinition } from '../definition.ts';
import { unsupported } from '../schema-finding.ts';
import type { Measure, TypesState } from './types-state.ts';
import type { XsdNode } from './xsd-document.ts';

/** How many particles one content may have, and all contents together: groups may be many times as long as their text. */
const MOST_PARTICLES = 10_000;
const MOST_IN_ALL = 200_000;
/** How deep particles may stand in each other. */
const MAX_DEPTH = 100;

/** True for a particle of which the size may be dealt with; what is larger gets a finding at the node. */
export function isWithinLimits(state: TypesState, particle: ParticleDefinition, node: XsdNode): boolean {
  const { particles, depth } = measure(state, particle);
  const construct = `xs:${node.name}`;
  if (depth > MAX_DEPTH) {
    state.findings.push(unsupported(node, construct, { fault: 'diep', limit: MAX_DEPTH }));
    return false;
  }
  const limit = particles > MOST_PARTICLES ? MOST_PARTICLES : MOST_IN_ALL;
  if (particles <= MOST_PARTICLES && state.particles + particles <= MOST_IN_ALL) return true;
  state.findings.push(unsupported(node, construct, { fault: 'inhoud-groot', limit }));
  return false;
}

/** How large a particle is; what was measured before is not looked into again. */
export function measure(state: TypesState, particle: ParticleDefinition): Measure {
  const known = state.measures.get(particle);
  if (known !== undefined) return known;
  const inner = particle.kind === 'element' ? [] : particle.particles.map((each) => measure(state, each));
  const measured = {
    particles: inner.reduce((sum, each) => sum + each.particles, 1),
    depth: inner.reduce((most, each) => Math.max(most, each.depth), 0) + 1,
  };
  state.measures.set(particle, measured);
  return measured;
}
