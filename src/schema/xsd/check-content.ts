import { contentTree } from '../content-model/content-node.ts';
import { tooManyCounters } from '../content-model/counters.ts';
import { ambiguousElement } from '../content-model/unique-particles.ts';
import type { ElementDefinition, ParticleDefinition, SequenceDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { isWithinLimits, measure } from './measure.ts';
import type { TypesState } from './types-state.ts';
import type { XsdNode } from './xsd-document.ts';

/**
 * Holds a whole content against what a content must be: an element has one type throughout, and each child belongs to
 * one particle (part 1 §3.8.6). What is wrong gets a finding.
 *
 * @param node where the content is declared
 * @returns whether the content can be used
 */
export function checkContent(state: TypesState, content: SequenceDefinition, node: XsdNode): boolean {
  const { findings } = state;
  if (!isWithinLimits(state, content, node)) return false;
  state.particles += measure(state, content).particles;
  checkTypes(state, content);
  const tree = contentTree(content, expandedName);
  const construct = `xs:${node.name}`;
  const rival = ambiguousElement(tree);
  if (rival !== undefined) {
    findings.push(invalid(node, construct, { fault: 'meerduidig', element: localName(rival) }));
    return false;
  }
  const counted = tooManyCounters(tree);
  if (counted === undefined) return true;
  findings.push(unsupported(node, construct, { fault: 'tellers', element: localName(counted) }));
  return false;
}

/** An element of a class has one type throughout. */
function checkTypes({ findings, places }: TypesState, content: SequenceDefinition): void {
  const types = new Map<string, string>();
  const visit = (particle: ParticleDefinition): void => {
    if (particle.kind !== 'element') {
      for (const part of particle.particles) visit(part);
      return;
    }
    const { element } = particle;
    const name = expandedName(element);
    const node = places.get(particle);
    if (node !== undefined && (types.get(name) ?? element.type) !== element.type)
      findings.push(invalid(node, 'xs:element', { fault: 'element-types', element: element.name }));
    types.set(name, element.type);
  };
  visit(content);
}

function expandedName({ namespace = '', name }: ElementDefinition): string {
  return `{${namespace}}${name}`;
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1);
}
