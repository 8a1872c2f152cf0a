import { ambiguousElement } from './ambiguity.ts';
import { datatypes } from './datatypes.ts';
import type {
  BuiltinName,
  ComplexTypeDefinition,
  ElementDefinition,
  ParticleDefinition,
  RestrictionDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
  WhiteSpace,
} from './definition.ts';
import { readRestriction } from './read-restriction.ts';
import type { SchemaFinding } from './schema-finding.ts';
import {
  builtinName,
  type Components,
  documentationOf,
  invalid,
  resolveName,
  unsupported,
  type XsdSource,
} from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** The types of a schema, and a reader of the elements that use them. */
export interface TypeReader {
  readonly complexTypes: Readonly<Record<string, ComplexTypeDefinition>>;
  readonly simpleTypes: Readonly<Record<string, SimpleTypeDefinition>>;
  /** Reads a global element. */
  readonly element: (node: XsdNode) => ElementDefinition | undefined;
}

/** Reads all global types, and with them the anonymous ones; what is wrong goes to `findings`. */
export function readTypes(components: Components, findings: SchemaFinding[]): TypeReader {
  const complexTypes: Record<string, ComplexTypeDefinition> = {};
  const simpleTypes: Record<string, SimpleTypeDefinition> = {};
  /** Types that are being read: a simple type that comes back to itself is wrong. */
  const reading = new Set<XsdNode>();
  /** Anonymous types by their node: a global element is read once for each reference to it. */
  const anonymousKeys = new Map<XsdNode, string>();

  function sourceOf(node: XsdNode): XsdSource {
    return components.sources.get(node.document) ?? components.main;
  }

  function keyOf(expandedName: string): string {
    const own = `{${components.main.namespace}}`;
    return expandedName.startsWith(own) ? expandedName.slice(own.length) : expandedName;
  }

  /** The key of a named type, after it has been read; undefined when there is no such type. */
  function namedType(node: XsdNode, attribute: string, qname: string): string | undefined {
    const construct = `xs:${node.name}/@${attribute}`;
    const name = resolveName(node, qname);
    const builtin = name === undefined ? undefined : builtinName(name);
    if (builtin !== undefined) return builtinType(node, construct, builtin);
    const simple = name === undefined ? undefined : components.simpleTypes.get(name);
    if (name !== undefined && simple !== undefined) return simpleType(simple, keyOf(name));
    if (name !== undefined && components.complexTypes.has(name)) return keyOf(name);
    findings.push(invalid(node, construct, `het type "${qname}" is niet gedeclareerd`));
    return undefined;
  }

  function builtinType(node: XsdNode, construct: string, name: string): string | undefined {
    if (!isBuiltin(name)) {
      findings.push(unsupported(node, construct, `het ingebouwde type xs:${name} wordt niet ondersteund`));
      return undefined;
    }
    const key = `xs:${name}`;
    simpleTypes[key] = { name: key, documentation: '', builtin: name, restrictions: [] };
    return key;
  }

  function simpleType(node: XsdNode, key: string): string | undefined {
    if (Object.hasOwn(simpleTypes, key)) return key;
    const restriction = node.children.find(({ name }) => name === 'restriction');
    if (restriction === undefined) return undefined;
    if (reading.has(node)) {
      findings.push(invalid(node, 'xs:simpleType', 'het type beperkt zichzelf'));
      return undefined;
    }
    reading.add(node);
    const base = baseOf(restriction, key);
    reading.delete(node);
    if (base === undefined) return undefined;
    const whiteSpace = base.restrictions.reduce<WhiteSpace>(
      (kept, step) => step.whiteSpace ?? kept,
      datatypes[base.builtin].whiteSpace,
    );
    const own = readRestriction(restriction, datatypes[base.builtin], whiteSpace, findings);
    const restrictions: RestrictionDefinition[] =
      Object.keys(own).length === 0 ? [...base.restrictions] : [...base.restrictions, own];
    const documentation = documentationOf(node) || base.documentation;
    simpleTypes[key] = {
      name: node.attributes.get('name') ?? '',
      documentation,
      builtin: base.builtin,
      restrictions,
    };
    return key;
  }

  function baseOf(restriction: XsdNode, key: string): SimpleTypeDefinition | undefined {
    const qname = restriction.attributes.get('base');
    const anonymous = restriction.children.find(({ name }) => name === 'simpleType');
    if ((qname === undefined) === (anonymous === undefined)) {
      findings.push(
        invalid(restriction, 'xs:restriction', 'er moet precies één basistype zijn: base of xs:simpleType'),
      );
      return undefined;
    }
    if (anonymous !== undefined) {
      const base = simpleType(anonymous, `${key}/base`);
      return base === undefined ? undefined : simpleTypes[base];
    }
    const base = namedType(restriction, 'base', qname ?? '');
    if (base !== undefined && simpleTypes[base] === undefined) {
      findings.push(invalid(restriction, 'xs:restriction/@base', 'het basistype moet een simpel type zijn'));
    }
    return base === undefined ? undefined : simpleTypes[base];
  }

  function complexType(node: XsdNode, key: string): string {
    const content = node.children.find(({ name }) => name === 'sequence');
    const empty: SequenceDefinition = { kind: 'sequence', min: 1, max: 1, particles: [] };
    // An element of the class may be of the same class again: put it in place before its content is read.
    complexTypes[key] = { documentation: documentationOf(node), content: empty };
    const read = content === undefined ? empty : (sequence(content, key) ?? empty);
    complexTypes[key] = { documentation: documentationOf(node), content: read };
    const rival = ambiguousElement(read);
    if (rival !== undefined) {
      findings.push(
        invalid(
          content ?? node,
          'xs:sequence',
          `bij een element "${rival}" is niet eenduidig welk onderdeel het is`,
        ),
      );
    }
    return key;
  }

  function sequence(node: XsdNode, key: string): SequenceDefinition | undefined {
    const occurs = occurrence(node);
    const parts = node.children.filter(({ name }) => name === 'element' || name === 'sequence');
    const particles = parts.flatMap((child): ParticleDefinition[] => {
      if (child.name === 'sequence') return [sequence(child, key) ?? []].flat();
      const own = occurrence(child);
      const element = localElement(child, key);
      return element === undefined || own.max === 0 ? [] : [{ kind: 'element', ...own, element }];
    });
    return occurs.max === 0 ? undefined : { kind: 'sequence', ...occurs, particles };
  }

  function occurrence(node: XsdNode): { min: number; max: number | null } {
    const min = Number(node.attributes.get('minOccurs') ?? 1);
    const maxOccurs = (node.attributes.get('maxOccurs') ?? '1').trim();
    const max = maxOccurs === 'unbounded' ? null : Number(maxOccurs);
    if (max !== null && min > max)
      findings.push(invalid(node, `xs:${node.name}`, 'minOccurs is groter dan maxOccurs'));
    return { min, max };
  }

  function localElement(node: XsdNode, owner: string): ElementDefinition | undefined {
    const ref = node.attributes.get('ref');
    if (ref === undefined) {
      const { namespace, qualified } = sourceOf(node);
      const form = node.attributes.get('form') ?? (qualified ? 'qualified' : 'unqualified');
      return element(node, form === 'qualified' ? namespace : '', owner);
    }
    const name = resolveName(node, ref);
    const global = name === undefined ? undefined : components.elements.get(name);
    if (global === undefined)
      findings.push(invalid(node, 'xs:element/@ref', `het element "${ref}" is niet gedeclareerd`));
    else if (node.attributes.has('name') || node.attributes.has('type')) {
      findings.push(invalid(node, 'xs:element', 'ref mag niet samen met name of type'));
    } else return globalElement(global);
    return undefined;
  }

  function globalElement(node: XsdNode): ElementDefinition | undefined {
    return element(node, sourceOf(node).namespace, '');
  }

  function element(node: XsdNode, namespace: string, owner: string): ElementDefinition | undefined {
    const name = node.attributes.get('name');
    if (name === undefined) {
      findings.push(invalid(node, 'xs:element', 'er moet een name of ref zijn'));
      return undefined;
    }
    const type = elementType(node, `${owner}/${keyOf(`{${namespace}}${name}`)}`);
    return type === undefined ? undefined : { name, namespace, documentation: documentationOf(node), type };
  }

  function elementType(node: XsdNode, anonymousKey: string): string | undefined {
    const qname = node.attributes.get('type');
    const anonymous = node.children.find(
      (child) => child.name === 'simpleType' || child.name === 'complexType',
    );
    if ((qname === undefined) === (anonymous === undefined)) {
      const reason =
        qname === undefined
          ? 'een element zonder type wordt niet ondersteund'
          : 'er is een type en een anoniem type';
      findings.push(unsupported(node, 'xs:element', reason));
      return undefined;
    }
    if (anonymous === undefined) return namedType(node, 'type', qname ?? '');
    if (anonymous.attributes.has('name'))
      findings.push(invalid(anonymous, `xs:${anonymous.name}`, 'een type in een element heeft geen naam'));
    const known = anonymousKeys.get(anonymous);
    if (known !== undefined) return known;
    const key = freeKey(anonymousKey);
    anonymousKeys.set(anonymous, key);
    return anonymous.name === 'simpleType' ? simpleType(anonymous, key) : complexType(anonymous, key);
  }

  /** Two elements of one name in one class have anonymous types of their own. */
  function freeKey(key: string): string {
    let free = key;
    for (let n = 2; Object.hasOwn(simpleTypes, free) || Object.hasOwn(complexTypes, free); n++)
      free = `${key}#${n}`;
    return free;
  }

  for (const [name, node] of components.simpleTypes) simpleType(node, keyOf(name));
  for (const [name, node] of components.complexTypes) complexType(node, keyOf(name));
  return { complexTypes, simpleTypes, element: globalElement };
}

function isBuiltin(name: string): name is BuiltinName {
  return Object.hasOwn(datatypes, name);
}
