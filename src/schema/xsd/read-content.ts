import type { ParticleDefinition, SequenceDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { checkContent } from './check-content.ts';
import { particleIn, readParticle } from './read-particle.ts';
import { EMPTY, MAX_CHAIN, type TypesState } from './types-state.ts';
import { documentationOf, keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads the content of the `xs:complexType` with this key, unless that was done before; undefined when it is wrong. */
export function readContent(state: TypesState, node: XsdNode, key: string): SequenceDefinition | undefined {
  const { contents, reading, findings, complexTypes } = state;
  if (contents.has(key)) return contents.get(key);
  if (reading.has(node)) {
    findings.push(invalid(node, 'xs:complexType', { fault: 'type-breidt-zichzelf-uit' }));
    return undefined;
  }
  if (reading.size >= MAX_CHAIN) {
    findings.push(unsupported(node, 'xs:complexType', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  reading.add(node);
  const extension = extensionIn(node);
  const own = particleIn(extension ?? node);
  const base = extension === undefined ? EMPTY : readBase(state, extension, key);
  const added = own === undefined ? undefined : readParticle(state, own, key);
  reading.delete(node);
  const content = base === undefined ? undefined : joined(base, added);
  const checked = content !== undefined && checkContent(state, content, own ?? node) ? content : undefined;
  contents.set(key, checked);
  if (checked !== undefined && checked !== EMPTY)
    complexTypes.set(key, { documentation: documentationOf(node), content: checked });
  return checked;
}

function extensionIn(node: XsdNode): XsdNode | undefined {
  const content = node.children.find(({ name }) => name === 'complexContent');
  return content?.children.find(({ name }) => name === 'extension');
}

/** The content of the type that an extension adds to. */
function readBase(state: TypesState, extension: XsdNode, key: string): SequenceDefinition | undefined {
  const { components, findings } = state;
  const base = extension.attributes.get('base');
  if (base === undefined) {
    findings.push(invalid(extension, 'xs:extension', { fault: 'basistype-aantal' }));
    return undefined;
  }
  const name = resolveName(extension, base, sourceOf(components, extension));
  const node = name === undefined ? undefined : components.complexTypes.get(name);
  const hasText = node?.children.some((child) => child.name === 'simpleContent') === true;
  if (name !== undefined && node !== undefined && !hasText) {
    const baseKey = keyOf(components, name);
    const content = readContent(state, node, baseKey);
    const chain = (state.chains.get(baseKey) ?? 0) + 1;
    state.chains.set(key, chain);
    if (chain < MAX_CHAIN) return content;
    findings.push(unsupported(extension, 'xs:extension', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  const isSimple = hasText || (name !== undefined && components.simpleTypes.has(name));
  const fault = isSimple
    ? ({ fault: 'basistype-complex' } as const)
    : ({ fault: 'type-onbekend', name: base } as const);
  findings.push(invalid(extension, 'xs:extension/@base', fault));
  return undefined;
}

/** What an extension has is behind what its base has (part 1 §3.4.2). */
function joined(base: SequenceDefinition, added: ParticleDefinition | undefined): SequenceDefinition {
  if (added === undefined) return base;
  if (base.particles.length === 0) return added.kind === 'sequence' ? added : sequenceOf([added]);
  const isOnce = base.min === 1 && base.max === 1;
  return sequenceOf(isOnce ? [...base.particles, added] : [base, added]);
}

function sequenceOf(particles: readonly ParticleDefinition[]): SequenceDefinition {
  return { kind: 'sequence', min: 1, max: 1, particles };
}
