import { datatypes } from '../datatype/datatypes.ts';
import type { BuiltinName, SimpleTypeDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { readList, readUnion, type TypeReaders } from './read-composed-type.ts';
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
 * Reads the `xs:simpleType` with this key, and what it stands on, unless that was done before; returns the key, or
 * undefined when it is wrong.
 */
export function readSimpleType(state: TypesState, node: XsdNode, key: string): string | undefined {
  const { components, findings, simpleTypes, reading } = state;
  if (simpleTypes.has(key)) return key;
  const variety = varietyOf(node);
  if (variety === undefined) return undefined;
  if (reading.has(node)) {
    findings.push(invalid(node, 'xs:simpleType', { fault: 'type-beperkt-zichzelf' }));
    return undefined;
  }
  if (isChainTooLong(components, node) || reading.size >= MAX_CHAIN) {
    findings.push(unsupported(node, 'xs:simpleType', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  reading.add(node);
  const definition = readVariety(state, variety, key);
  reading.delete(node);
  if (definition === undefined) return undefined;
  const { builtin, list, union, restrictions } = definition;
  simpleTypes.set(key, {
    name: node.attributes.get('name') ?? '',
    documentation: documentationOf(node) || (definition.documentation ?? ''),
    builtin,
    ...(list && { list }),
    ...(union && { union }),
    restrictions,
  });
  return key;
}

const READERS: TypeReaders = { readNamedType, readSimpleType };

function readVariety(state: TypesState, node: XsdNode, key: string): SimpleTypeDefinition | undefined {
  if (node.name === 'list') return readList(state, node, key, READERS);
  if (node.name === 'union') return readUnion(state, node, key, READERS);
  const base = readBase(state, node, key);
  if (base === undefined) return undefined;
  const own = readRestriction(node, base, state.findings);
  return Object.keys(own).length === 0 ? base : { ...base, restrictions: [...base.restrictions, own] };
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
  // All types are restrictions of that one, but none that a schema declares.
  if (!isBuiltin(name) || (name === 'anySimpleType' && construct.endsWith('@base'))) {
    findings.push(unsupported(node, construct, { fault: 'ingebouwd-type', name }));
    return undefined;
  }
  const key = `xs:${name}`;
  const definition = { name: key, documentation: '' };
  simpleTypes.set(
    key,
    name === 'NMTOKENS'
      ? {
          ...definition,
          builtin: 'anySimpleType',
          list: { name: 'xs:NMTOKEN', builtin: 'NMTOKEN', restrictions: [] },
          restrictions: [{ minLength: 1 }],
        }
      : { ...definition, builtin: name, restrictions: [] },
  );
  return key;
}

/** A list is the one built-in type of which a definition says more than its name. */
function isBuiltin(name: string): name is BuiltinName | 'NMTOKENS' {
  return Object.hasOwn(datatypes, name) || name === 'NMTOKENS';
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

function varietyOf({ children }: XsdNode): XsdNode | undefined {
  return children.find(({ name }) => name === 'restriction' || name === 'list' || name === 'union');
}

function anonymousBase({ children }: XsdNode): XsdNode | undefined {
  return children.find(({ name }) => name === 'simpleType');
}
