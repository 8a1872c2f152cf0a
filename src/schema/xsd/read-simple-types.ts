import { datatypes } from '../datatype/datatypes.ts';
import type { BuiltinName, SimpleTypeDefinition } from '../definition.ts';
import type { SchemaFinding } from '../schema-finding.ts';
import { readRestriction } from './read-restriction.ts';
import {
  builtinName,
  type Components,
  documentationOf,
  keyOf,
  resolveName,
  sourceOf,
} from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';
import { invalid, unsupported } from './xsd-finding.ts';

/** Reads simple types, each once. */
export interface SimpleTypeReader {
  /** What has been read so far, by key. */
  readonly types: ReadonlyMap<string, SimpleTypeDefinition>;
  /** Reads the `xs:simpleType` with this key, and what it restricts; returns the key, or undefined when it is wrong. */
  readonly read: (node: XsdNode, key: string) => string | undefined;
  /** The key of the type that an attribute names, simple or complex; undefined when there is none. */
  readonly named: (node: XsdNode, attribute: string, qname: string) => string | undefined;
}

/** How many simple types may restrict each other in a row: enough for any schema, and no danger to the stack. */
const MAX_CHAIN = 100;

/** Makes a reader of simple types; what is wrong goes to `findings`. */
export function createSimpleTypeReader(components: Components, findings: SchemaFinding[]): SimpleTypeReader {
  const types = new Map<string, SimpleTypeDefinition>();
  /** Types that are being read: one that comes back to itself is wrong. */
  const reading = new Set<XsdNode>();

  function named(node: XsdNode, attribute: string, qname: string): string | undefined {
    const construct = `xs:${node.name}/@${attribute}`;
    const name = resolveName(node, qname, sourceOf(components, node));
    if (name !== undefined) {
      const builtin = builtinName(name);
      if (builtin !== undefined) return builtinType(node, construct, builtin);
      const simple = components.simpleTypes.get(name);
      if (simple !== undefined) return read(simple, keyOf(components, name));
      if (components.complexTypes.has(name)) return keyOf(components, name);
    }
    findings.push(
      invalid(
        node,
        construct,
        `het type "${qname}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`,
      ),
    );
    return undefined;
  }

  function builtinType(node: XsdNode, construct: string, name: string): string | undefined {
    if (!isBuiltin(name)) {
      findings.push(unsupported(node, construct, `het ingebouwde type xs:${name} wordt niet ondersteund`));
      return undefined;
    }
    const key = `xs:${name}`;
    types.set(key, { name: key, documentation: '', builtin: name, restrictions: [] });
    return key;
  }

  function read(node: XsdNode, key: string): string | undefined {
    if (types.has(key)) return key;
    const restriction = node.children.find(({ name }) => name === 'restriction');
    if (restriction === undefined) return undefined;
    if (reading.has(node)) {
      findings.push(invalid(node, 'xs:simpleType', 'het type beperkt zichzelf'));
      return undefined;
    }
    if (isChainTooLong(node)) {
      const reason = `een keten van meer dan ${MAX_CHAIN} beperkingen wordt niet ondersteund`;
      findings.push(unsupported(node, 'xs:simpleType', reason));
      return undefined;
    }
    reading.add(node);
    const base = baseOf(restriction, key);
    reading.delete(node);
    if (base === undefined) return undefined;
    const own = readRestriction(restriction, base, findings);
    types.set(key, {
      name: node.attributes.get('name') ?? '',
      documentation: documentationOf(node) || base.documentation,
      builtin: base.builtin,
      restrictions: Object.keys(own).length === 0 ? base.restrictions : [...base.restrictions, own],
    });
    return key;
  }

  function isChainTooLong(node: XsdNode): boolean {
    const chain = new Set<XsdNode>();
    for (
      let next: XsdNode | undefined = node;
      next !== undefined && !chain.has(next);
      next = baseNode(next)
    ) {
      if (chain.size === MAX_CHAIN) return true;
      chain.add(next);
    }
    return false;
  }

  function baseNode(node: XsdNode): XsdNode | undefined {
    const restriction = node.children.find(({ name }) => name === 'restriction');
    const anonymous = restriction?.children.find(({ name }) => name === 'simpleType');
    const qname = restriction?.attributes.get('base');
    if (restriction === undefined || qname === undefined) return anonymous;
    return components.simpleTypes.get(
      resolveName(restriction, qname, sourceOf(components, restriction)) ?? '',
    );
  }

  function baseOf(restriction: XsdNode, key: string): SimpleTypeDefinition | undefined {
    const qname = restriction.attributes.get('base');
    const anonymous = restriction.children.find(({ name }) => name === 'simpleType');
    let base: string | undefined;
    if (qname !== undefined && anonymous === undefined) base = named(restriction, 'base', qname);
    else if (qname === undefined && anonymous !== undefined) base = read(anonymous, `${key}/base`);
    else {
      findings.push(
        invalid(restriction, 'xs:restriction', 'er moet precies één basistype zijn: base of xs:simpleType'),
      );
    }
    const simple = base === undefined ? undefined : types.get(base);
    if (base !== undefined && simple === undefined)
      findings.push(invalid(restriction, 'xs:restriction/@base', 'het basistype moet een simpel type zijn'));
    return simple;
  }

  return { types, read, named };
}

function isBuiltin(name: string): name is BuiltinName {
  return Object.hasOwn(datatypes, name);
}
