import { datatypes } from '../datatype/datatypes.ts';
import type { BuiltinName, SimpleTypeDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { readRestriction } from './read-restriction.ts';
import { MAX_CHAIN, type TypesState } from './types-state.ts';
import {
  builtinName,
  type Components,
  documentationOf,
  keyOf,
  resolveName,
  sourceOf,
} from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/**
 * Reads the `xs:simpleType` with this key, and what it restricts, unless that was done before; returns the key, or
 * undefined when it is wrong.
 */
export function readSimpleType(state: TypesState, node: XsdNode, key: string): string | undefined {
  const { components, findings, simpleTypes, reading } = state;
  if (simpleTypes.has(key)) return key;
  const restriction = restrictionOf(node);
  if (restriction === undefined) return undefined;
  if (reading.has(node)) {
    findings.push(invalid(node, 'xs:simpleType', { fault: 'type-beperkt-zichzelf' }));
    return undefined;
  }
  if (isChainTooLong(components, node)) {
    findings.push(unsupported(node, 'xs:simpleType', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  reading.add(node);
  const base = readBase(state, restriction, key);
  reading.delete(node);
  if (base === undefined) return undefined;
  const own = readRestriction(restriction, base, findings);
  simpleTypes.set(key, {
    name: node.attributes.get('name') ?? '',
    documentation: documentationOf(node) || (base.documentation ?? ''),
    builtin: base.builtin,
    restrictions: Object.keys(own).length === 0 ? base.restrictions : [...base.restrictions, own],
  });
  return key;
}

/** Reads the type that an attribute names, simple or complex; returns its key, or undefined when there is none. */
export function readNamedType(
  state: TypesState,
  node: XsdNode,
  attribute: string,
  qname: string,
): string | undefined {
  const { components, findings } = state;
  const construct = `xs:${node.name}/@${attribute}`;
  const name = resolveName(node, qname, sourceOf(components, node));
  if (name !== undefined) {
    const builtin = builtinName(name);
    if (builtin !== undefined) return readBuiltinType(state, node, construct, builtin);
    const simple = components.simpleTypes.get(name);
    if (simple !== undefined) return readSimpleType(state, simple, keyOf(components, name));
    if (components.complexTypes.has(name)) return keyOf(components, name);
  }
  findings.push(invalid(node, construct, { fault: 'type-onbekend', name: qname }));
  return undefined;
}

function readBuiltinType(
  { findings, simpleTypes }: TypesState,
  node: XsdNode,
  construct: string,
  name: string,
): string | undefined {
  if (!isBuiltin(name)) {
    findings.push(unsupported(node, construct, { fault: 'ingebouwd-type', name }));
    return undefined;
  }
  const key = `xs:${name}`;
  simpleTypes.set(key, { name: key, documentation: '', builtin: name, restrictions: [] });
  return key;
}

function isBuiltin(name: string): name is BuiltinName {
  return Object.hasOwn(datatypes, name);
}

function readBase(state: TypesState, restriction: XsdNode, key: string): SimpleTypeDefinition | undefined {
  const { findings, simpleTypes } = state;
  const qname = restriction.attributes.get('base');
  const anonymous = anonymousBase(restriction);
  let base: string | undefined;
  if (qname !== undefined && anonymous === undefined) base = readNamedType(state, restriction, 'base', qname);
  else if (qname === undefined && anonymous !== undefined)
    base = readSimpleType(state, anonymous, `${key}/base`);
  else findings.push(invalid(restriction, 'xs:restriction', { fault: 'basistype-aantal' }));
  const simple = base === undefined ? undefined : simpleTypes.get(base);
  if (base !== undefined && simple === undefined)
    findings.push(invalid(restriction, 'xs:restriction/@base', { fault: 'basistype-soort' }));
  return simple;
}

function isChainTooLong(components: Components, node: XsdNode): boolean {
  const chain = new Set<XsdNode>();
  let next: XsdNode | undefined = node;
  while (next !== undefined && !chain.has(next)) {
    if (chain.size === MAX_CHAIN) return true;
    chain.add(next);
    next = baseNode(components, next);
  }
  return false;
}

function baseNode(components: Components, node: XsdNode): XsdNode | undefined {
  const restriction = restrictionOf(node);
  if (restriction === undefined) return undefined;
  const qname = restriction.attributes.get('base');
  if (qname === undefined) return anonymousBase(restriction);
  const name = resolveName(restriction, qname, sourceOf(components, restriction));
  return components.simpleTypes.get(name ?? '');
}

function restrictionOf({ children }: XsdNode): XsdNode | undefined {
  return children.find(({ name }) => name === 'restriction');
}

function anonymousBase({ children }: XsdNode): XsdNode | undefined {
  return children.find(({ name }) => name === 'simpleType');
}
