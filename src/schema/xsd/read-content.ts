import type { ParticleDefinition, SequenceDefinition } from '../definition.ts';
import { invalid } from '../schema-finding.ts';
import { ambiguousElement } from './ambiguity.ts';
import { readLocalElement } from './read-element.ts';
import { EMPTY, type TypesState } from './types-state.ts';
import { documentationOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** How often something may occur; null for any number of times. */
interface Occurrence {
  readonly min: number;
  readonly max: number | null;
}

/** Reads the content of the `xs:complexType` with this key. */
export function readContent(state: TypesState, node: XsdNode, key: string): void {
  const content = node.children.find(({ name }) => name === 'sequence');
  const read = content === undefined ? undefined : readSequence(state, content, key, new Map());
  if (content === undefined || read === undefined) return;
  state.complexTypes.set(key, { documentation: documentationOf(node), content: read });
  const rival = ambiguousElement(read);
  if (rival !== undefined)
    state.findings.push(invalid(content, 'xs:sequence', { fault: 'meerduidig', element: rival }));
}

/** @param types the type of each element of the class so far: an element has one type throughout (§3.8.6) */
function readSequence(
  state: TypesState,
  node: XsdNode,
  key: string,
  types: Map<string, string>,
): SequenceDefinition | undefined {
  const occurs = readOccurrence(state, node);
  const parts = node.children.filter(({ name }) => name === 'element' || name === 'sequence');
  const particles = parts.flatMap((child): ParticleDefinition[] =>
    child.name === 'sequence'
      ? [readSequence(state, child, key, types) ?? []].flat()
      : readElementParticle(state, child, key, types),
  );
  return occurs.max === 0 ? undefined : { kind: 'sequence', ...occurs, particles };
}

function readElementParticle(
  state: TypesState,
  node: XsdNode,
  key: string,
  types: Map<string, string>,
): ParticleDefinition[] {
  const occurs = readOccurrence(state, node);
  const element = readLocalElement(state, node, key);
  if (element === undefined) return [];
  // What may not occur makes the content no less one of elements (part 1 §3.4.2).
  if (occurs.max === 0) return [EMPTY];
  const name = `{${element.namespace}}${element.name}`;
  if ((types.get(name) ?? element.type) !== element.type)
    state.findings.push(invalid(node, 'xs:element', { fault: 'element-types', element: element.name }));
  types.set(name, element.type);
  return [{ kind: 'element', ...occurs, element }];
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
