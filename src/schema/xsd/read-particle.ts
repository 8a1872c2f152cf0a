import type { ParticleDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { isWithinLimits } from './measure.ts';
import { readLocalElement } from './read-element.ts';
import { EMPTY, MAX_CHAIN, type TypesState } from './types-state.ts';
import { keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** How often something may occur; null for any number of times. */
interface Occurrence {
  readonly min: number;
  readonly max: number | null;
}

const PARTICLES: readonly string[] = ['element', 'sequence', 'choice', 'group'];

/** The one part of a type, an extension or a group that says what may stand in it. */
export function particleIn(node: XsdNode): XsdNode | undefined {
  return node.children.find(({ name }) => PARTICLES.includes(name));
}

/**
 * Reads an element, sequence, choice or reference to a group; undefined when it is wrong, or may not occur.
 *
 * @param owner key of the type or group that it stands in
 */
export function readParticle(
  state: TypesState,
  node: XsdNode,
  owner: string,
): ParticleDefinition | undefined {
  const occurs = readOccurrence(state, node);
  const read = readOnce(state, node, owner);
  if (read === undefined || occurs.max === 0) return undefined;
  if (read.kind === 'group')
    return isOnce(occurs) ? read.particle : { kind: 'sequence', ...occurs, particles: [read.particle] };
  const particle = { ...read, ...occurs };
  if (particle.kind === 'element') state.places.set(particle, node);
  return particle;
}

/** What a particle is each time that it occurs. */
type Once = ParticleDefinition | { readonly kind: 'group'; readonly particle: ParticleDefinition };

function readOnce(state: TypesState, node: XsdNode, owner: string): Once | undefined {
  const once = { min: 1, max: 1 };
  if (node.name === 'group') {
    const particle = readGroupReference(state, node);
    return particle === undefined ? undefined : { kind: 'group', particle };
  }
  if (node.name === 'element') {
    const element = readLocalElement(state, node, owner);
    return element === undefined ? undefined : { kind: 'element', ...once, element };
  }
  const parts = node.children.filter(({ name }) => PARTICLES.includes(name));
  const particles = parts.map((part) => readParticle(state, part, owner));
  if (node.name === 'sequence') {
    // What may not occur makes the content no less one of elements (part 1 §3.4.2).
    const kept = particles.map(
      (particle, index) => particle ?? (isElement(parts[index]) ? EMPTY : undefined),
    );
    return { kind: 'sequence', ...once, particles: kept.filter((each) => each !== undefined) };
  }
  const alternatives = particles.filter((each) => each !== undefined);
  // One that is wrong has a finding of its own.
  if (parts.every((part) => part.attributes.get('maxOccurs') === '0'))
    state.findings.push(unsupported(node, 'xs:choice', { fault: 'keuze-leeg' }));
  return { kind: 'choice', ...once, particles: alternatives };
}

function isElement(node: XsdNode | undefined): boolean {
  return node?.name === 'element';
}

function isOnce({ min, max }: Occurrence): boolean {
  return min === 1 && max === 1;
}

function readOccurrence({ findings }: TypesState, node: XsdNode): Occurrence {
  // Not -0.
  const min = Number(node.attributes.get('minOccurs') ?? 1) + 0;
  const maxOccurs = node.attributes.get('maxOccurs') ?? '1';
  const max = maxOccurs === 'unbounded' ? null : Number(maxOccurs) + 0;
  if (max !== null && min > max)
    findings.push(invalid(node, `xs:${node.name}`, { fault: 'minOccurs-groter' }));
  return { min, max };
}

/** Reads the group that an `xs:group` with `ref` refers to; undefined when it is wrong. */
function readGroupReference(state: TypesState, node: XsdNode): ParticleDefinition | undefined {
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
