import type { ElementDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { readNamedType, readSimpleType } from './read-simple-type.ts';
import { addComplexType, type TypesState } from './types-state.ts';
import { documentationOf, keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads an element under `xs:schema`; undefined when it is wrong. */
export function readGlobalElement(state: TypesState, node: XsdNode): ElementDefinition | undefined {
  return readElement(state, node, sourceOf(state.components, node).namespace, '');
}

/** Reads an element in the content of the complex type with this key, or the one it refers to. */
export function readLocalElement(
  state: TypesState,
  node: XsdNode,
  owner: string,
): ElementDefinition | undefined {
  const ref = node.attributes.get('ref');
  if (ref !== undefined) return readReference(state, node, ref);
  const { namespace, qualified } = sourceOf(state.components, node);
  const form = node.attributes.get('form');
  const inNamespace = form === undefined ? qualified : form === 'qualified';
  return readElement(state, node, inNamespace ? namespace : '', owner);
}

function readReference(state: TypesState, node: XsdNode, ref: string): ElementDefinition | undefined {
  const { components, findings } = state;
  if (node.children.some((child) => child.name !== 'annotation')) {
    findings.push(invalid(node, 'xs:element', { fault: 'anoniem-bij-ref' }));
    return undefined;
  }
  const name = resolveName(node, ref, sourceOf(components, node));
  const global = name === undefined ? undefined : components.elements.get(name);
  if (global === undefined) {
    findings.push(invalid(node, 'xs:element/@ref', { fault: 'element-onbekend', name: ref }));
    return undefined;
  }
  return readGlobalElement(state, global);
}

function readElement(
  state: TypesState,
  node: XsdNode,
  namespace: string,
  owner: string,
): ElementDefinition | undefined {
  const name = node.attributes.get('name');
  if (name === undefined) {
    state.findings.push(invalid(node, 'xs:element', { fault: 'element-zonder-naam' }));
    return undefined;
  }
  const type = readType(state, node, `${owner}/${keyOf(state.components, `{${namespace}}${name}`)}`);
  if (type === undefined) return undefined;
  const documentation = documentationOf(node);
  const element: ElementDefinition = { name, namespace, documentation, type, ...readValues(state, node) };
  if (element.default !== undefined || element.fixed !== undefined) state.valued.push({ node, element });
  return element;
}

/** Whether an element may be nil, and its value where it is empty. */
function readValues(
  { findings }: TypesState,
  node: XsdNode,
): Pick<ElementDefinition, 'nillable' | 'default' | 'fixed'> {
  const { attributes } = node;
  const standaard = attributes.get('default');
  const fixed = attributes.get('fixed');
  if (standaard !== undefined && fixed !== undefined)
    findings.push(invalid(node, 'xs:element', { fault: 'default-en-fixed' }));
  return {
    ...(/^(?:true|1)$/.test(attributes.get('nillable') ?? '') ? { nillable: true } : undefined),
    ...(standaard === undefined ? undefined : { default: standaard }),
    ...(fixed === undefined ? undefined : { fixed }),
  };
}

/** The key of the type of an element: of one that it names, or of one that stands in it. */
function readType(state: TypesState, node: XsdNode, anonymousKey: string): string | undefined {
  const qname = node.attributes.get('type');
  const anonymous = node.children.find(({ name }) => name === 'simpleType' || name === 'complexType');
  if (qname !== undefined && anonymous !== undefined) {
    state.findings.push(invalid(node, 'xs:element', { fault: 'anoniem-bij-type' }));
    return undefined;
  }
  if (qname !== undefined) return readNamedType(state, node, 'type', qname);
  if (anonymous === undefined) {
    state.findings.push(unsupported(node, 'xs:element', { fault: 'element-zonder-type' }));
    return undefined;
  }
  return readAnonymousType(state, anonymous, anonymousKey);
}

function readAnonymousType(state: TypesState, node: XsdNode, wanted: string): string | undefined {
  const known = state.anonymousKeys.get(node);
  if (known !== undefined) return known;
  const key = freeKey(state, wanted);
  state.anonymousKeys.set(node, key);
  return node.name === 'simpleType' ? readSimpleType(state, node, key) : addComplexType(state, node, key);
}

/** Two elements of one name in one class have anonymous types of their own. */
function freeKey({ simpleTypes, complexTypes }: TypesState, key: string): string {
  let free = key;
  for (let n = 2; simpleTypes.has(free) || complexTypes.has(free); n++) free = `${key}#${n}`;
  return free;
}
