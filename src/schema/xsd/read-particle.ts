import type { ParticleDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { readLocalElement } from './read-element.ts';
import { readGroupReference } from './read-group.ts';
import { EMPTY, type TypesState } from './types-state.ts';
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
