import type { ParticleDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { isWithinLimits } from './measure.ts';
import { particleIn, readParticle } from './read-particle.ts';
import { MAX_CHAIN, type TypesState } from './types-state.ts';
import { keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads the group that an `xs:group` with `ref` refers to; undefined when it is wrong. */
export function readGroupReference(state: TypesState, node: XsdNode): ParticleDefinition | undefined {
  const { components, findings } = state;
  const ref = node.attributes.get('ref') ?? '';
  const name = resolveName(node, ref, sourceOf(components, node));
  const group = name === undefined ? undefined : components.groups.get(name);
  if (name === undefined || group === undefined) {
    findings.push(invalid(node, 'xs:group/@ref', { fault: 'groep-onbekend', name: ref }));
    return undefined;
  }
  return readGroup(state, group, keyOf(components, name));
}

/** Reads a global `xs:group`, unless that was done before; undefined when it is wrong. */
export function readGroup(state: TypesState, group: XsdNode, key: string): ParticleDefinition | undefined {
  const { findings, groups, reading } = state;
  if (reading.has(group)) {
    findings.push(invalid(group, 'xs:group', { fault: 'groep-bevat-zichzelf' }));
    return undefined;
  }
  if (groups.has(group)) return groups.get(group);
  if (reading.size >= MAX_CHAIN) {
    findings.push(unsupported(group, 'xs:group', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  const content = particleIn(group);
  if (content === undefined) findings.push(invalid(group, 'xs:group', { fault: 'groep-leeg' }));
  reading.add(group);
  const read = content === undefined ? undefined : readParticle(state, content, key);
  reading.delete(group);
  const kept = read !== undefined && isWithinLimits(state, read, group) ? read : undefined;
  groups.set(group, kept);
  return kept;
}
