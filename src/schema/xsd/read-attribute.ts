import type { AttributeDefinition } from '../definition.ts';
import { invalid } from '../schema-finding.ts';
import { checkValue } from './check-values.ts';
import { readNamedType, readSimpleType } from './read-simple-type.ts';
import type { AttributeUse, TypesState } from './types-state.ts';
import { xmlAttributeType } from './xml-attributes.ts';
import { documentationOf, resolveName, sourceOf } from './xsd-components.ts';
import { XML, type XsdNode } from './xsd-document.ts';

/** Reads an `xs:attribute` of a type or a group; undefined when it is wrong. */
export function readAttribute(state: TypesState, node: XsdNode, owner: string): AttributeUse | undefined {
  const use = node.attributes.get('use') ?? 'optional';
  const ref = node.attributes.get('ref');
  const declared = ref === undefined ? readLocal(state, node, owner) : readReference(state, node, ref);
  if (declared === undefined) return undefined;
  const own = readValues(state, node, declared, use);
  const required = use === 'required' ? ({ required: true } as const) : undefined;
  return { node, attribute: { ...declared, ...own, ...required }, isProhibited: use === 'prohibited' };
}

type Values = Pick<AttributeDefinition, 'default' | 'fixed'>;

/** The value that an attribute has where it is absent. */
function readValues(
  state: TypesState,
  node: XsdNode,
  { type, fixed }: AttributeDefinition,
  use: string,
): Values {
  const { findings } = state;
  const standaard = node.attributes.get('default');
  const own = node.attributes.get('fixed');
  if (standaard !== undefined && own !== undefined)
    findings.push(invalid(node, 'xs:attribute', { fault: 'default-en-fixed' }));
  else if (standaard !== undefined && use !== 'optional')
    findings.push(invalid(node, 'xs:attribute/@default', { fault: 'default-verplicht' }));
  // A reference may say again what is fixed, and nothing else.
  else if (fixed !== undefined && (standaard !== undefined || (own ?? fixed) !== fixed))
    findings.push(invalid(node, 'xs:attribute/@fixed', { fault: 'fixed-anders' }));
  const value = standaard ?? own;
  if (value !== undefined) checkValue(state, node, type, value);
  if (own !== undefined) return { fixed: own };
  return standaard === undefined ? {} : { default: standaard };
}

function readLocal(state: TypesState, node: XsdNode, owner: string): AttributeDefinition | undefined {
  const { root, namespace } = sourceOf(state.components, node);
  const form = node.attributes.get('form') ?? root.attributes.get('attributeFormDefault');
  return readDeclaration(state, node, form === 'qualified' ? namespace : '', owner);
}

function readReference(state: TypesState, node: XsdNode, ref: string): AttributeDefinition | undefined {
  const { components, findings, simpleTypes } = state;
  if (node.children.some((child) => child.name !== 'annotation')) {
    findings.push(invalid(node, 'xs:attribute', { fault: 'anoniem-bij-ref' }));
    return undefined;
  }
  const name = resolveName(node, ref, sourceOf(components, node));
  const global = name === undefined ? undefined : components.attributes.get(name);
  if (global !== undefined) {
    const declared = readDeclaration(state, global, sourceOf(components, global).namespace, '');
    return declared && { ...declared, ...readValues(state, global, declared, 'optional') };
  }
  const known = name === undefined ? undefined : xmlAttributeType(name);
  if (name === undefined || known === undefined) {
    findings.push(invalid(node, 'xs:attribute/@ref', { fault: 'attribuut-onbekend', name: ref }));
    return undefined;
  }
  const local = name.slice(XML.length + 2);
  simpleTypes.set(`xml:${local}`, known);
  return { name: local, namespace: XML, type: `xml:${local}` };
}

function readDeclaration(
  state: TypesState,
  node: XsdNode,
  namespace: string,
  owner: string,
): AttributeDefinition | undefined {
  const name = node.attributes.get('name');
  if (name === undefined || name === 'xmlns') {
    state.findings.push(invalid(node, 'xs:attribute', { fault: 'element-zonder-naam' }));
    return undefined;
  }
  const type = readType(state, node, `${owner}/@${name}`);
  if (type === undefined) return undefined;
  const documentation = documentationOf(node);
  return {
    name,
    ...(namespace === '' ? undefined : { namespace }),
    ...(documentation === '' ? undefined : { documentation }),
    type,
  };
}

/** The key of the type of an attribute; without one it takes any text. */
function readType(state: TypesState, node: XsdNode, wanted: string): string | undefined {
  const { findings, simpleTypes, anonymousKeys } = state;
  const qname = node.attributes.get('type');
  const anonymous = node.children.find(({ name }) => name === 'simpleType');
  if (qname !== undefined && anonymous !== undefined) {
    findings.push(invalid(node, 'xs:attribute', { fault: 'anoniem-bij-type' }));
    return undefined;
  }
  if (anonymous !== undefined) {
    const known = anonymousKeys.get(anonymous);
    if (known !== undefined) return known;
    let key = wanted;
    for (let n = 2; simpleTypes.has(key); n++) key = `${wanted}#${n}`;
    anonymousKeys.set(anonymous, key);
    return readSimpleType(state, anonymous, key);
  }
  if (qname === undefined) {
    const any = 'xs:anySimpleType';
    simpleTypes.set(any, { name: any, documentation: '', builtin: 'anySimpleType', restrictions: [] });
    return any;
  }
  const key = readNamedType(state, node, 'type', qname);
  if (key === undefined || simpleTypes.has(key)) return key;
  findings.push(invalid(node, 'xs:attribute/@type', { fault: 'basistype-soort' }));
  return undefined;
}
