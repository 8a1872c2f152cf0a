import type {
  ComplexTypeDefinition,
  ElementDefinition,
  ParticleDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
} from '../definition.ts';
import type { SchemaFinding } from '../schema-finding.ts';
import { ambiguousElement } from './ambiguity.ts';
import { createSimpleTypeReader } from './read-simple-types.ts';
import { type Components, documentationOf, keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';
import { invalid, unsupported } from './xsd-finding.ts';

/** What a schema comes down to. */
export interface TypesAndRoots {
  readonly complexTypes: Readonly<Record<string, ComplexTypeDefinition>>;
  readonly simpleTypes: Readonly<Record<string, SimpleTypeDefinition>>;
  /** The global elements. */
  readonly roots: readonly ElementDefinition[];
}

/** Reads all global types and elements, and with them the anonymous types; what is wrong goes to `findings`. */
export function readTypes(components: Components, findings: SchemaFinding[]): TypesAndRoots {
  const complexTypes = new Map<string, ComplexTypeDefinition>();
  const simple = createSimpleTypeReader(components, findings);
  /** Complex types whose content is still to be read: one after the other, however deep they stand in each other. */
  const unread: { readonly node: XsdNode; readonly key: string }[] = [];
  /** Anonymous types by their node: a global element is read once for each reference to it. */
  const anonymousKeys = new Map<XsdNode, string>();

  /** Gives a complex type its key; its content is read later, because it may lead back to the type itself. */
  function complexType(node: XsdNode, key: string): string {
    complexTypes.set(key, { documentation: documentationOf(node), content: EMPTY });
    unread.push({ node, key });
    return key;
  }

  function readContent(node: XsdNode, key: string): void {
    const content = node.children.find(({ name }) => name === 'sequence');
    const read = content === undefined ? undefined : sequence(content, key, new Map());
    if (content === undefined || read === undefined) return;
    complexTypes.set(key, { documentation: documentationOf(node), content: read });
    const rival = ambiguousElement(read);
    if (rival !== undefined) {
      const reason = `bij een element "${rival}" is niet eenduidig welk onderdeel het is`;
      findings.push(invalid(content, 'xs:sequence', reason));
    }
  }

  /** @param types the type of each element of the class so far: an element has one type throughout (§3.8.6) */
  function sequence(node: XsdNode, key: string, types: Map<string, string>): SequenceDefinition | undefined {
    const occurs = occurrence(node);
    const parts = node.children.filter(({ name }) => name === 'element' || name === 'sequence');
    const particles = parts.flatMap((child): ParticleDefinition[] => {
      if (child.name === 'sequence') return [sequence(child, key, types) ?? []].flat();
      const own = occurrence(child);
      const element = localElement(child, key);
      if (element === undefined) return [];
      // What may not occur makes the content no less one of elements (part 1 §3.4.2).
      if (own.max === 0) return [EMPTY];
      const name = `{${element.namespace}}${element.name}`;
      if ((types.get(name) ?? element.type) !== element.type) {
        const reason = `twee elementen "${element.name}" in één klasse moeten van hetzelfde type zijn`;
        findings.push(invalid(child, 'xs:element', reason));
      }
      types.set(name, element.type);
      return [{ kind: 'element', ...own, element }];
    });
    return occurs.max === 0 ? undefined : { kind: 'sequence', ...occurs, particles };
  }

  function occurrence(node: XsdNode): { min: number; max: number | null } {
    const min = Number(node.attributes.get('minOccurs') ?? 1);
    const maxOccurs = node.attributes.get('maxOccurs') ?? '1';
    const max = maxOccurs === 'unbounded' ? null : Number(maxOccurs);
    if (max !== null && min > max)
      findings.push(invalid(node, `xs:${node.name}`, 'minOccurs is groter dan maxOccurs'));
    return { min, max };
  }

  function localElement(node: XsdNode, owner: string): ElementDefinition | undefined {
    const ref = node.attributes.get('ref');
    if (ref === undefined) {
      const { namespace, qualified } = sourceOf(components, node);
      const form = node.attributes.get('form');
      const inNamespace = form === undefined ? qualified : form === 'qualified';
      return element(node, inNamespace ? namespace : '', owner);
    }
    const name = resolveName(node, ref, sourceOf(components, node));
    const global = name === undefined ? undefined : components.elements.get(name);
    if (node.children.some((child) => child.name !== 'annotation')) {
      findings.push(invalid(node, 'xs:element', 'bij ref hoort geen anoniem type'));
    } else if (global === undefined) {
      const reason = `het element "${ref}" is niet gedeclareerd of zijn naamruimte niet geïmporteerd`;
      findings.push(invalid(node, 'xs:element/@ref', reason));
    } else return globalElement(global);
    return undefined;
  }

  function globalElement(node: XsdNode): ElementDefinition | undefined {
    return element(node, sourceOf(components, node).namespace, '');
  }

  function element(node: XsdNode, namespace: string, owner: string): ElementDefinition | undefined {
    const name = node.attributes.get('name');
    if (name === undefined) {
      findings.push(invalid(node, 'xs:element', 'er moet een name of ref zijn'));
      return undefined;
    }
    const type = elementType(node, `${owner}/${keyOf(components, `{${namespace}}${name}`)}`);
    return type === undefined ? undefined : { name, namespace, documentation: documentationOf(node), type };
  }

  function elementType(node: XsdNode, anonymousKey: string): string | undefined {
    const qname = node.attributes.get('type');
    const anonymous = node.children.find(
      (child) => child.name === 'simpleType' || child.name === 'complexType',
    );
    if (qname !== undefined && anonymous !== undefined) {
      findings.push(invalid(node, 'xs:element', 'er is een type en een anoniem type'));
      return undefined;
    }
    if (qname !== undefined) return simple.named(node, 'type', qname);
    if (anonymous === undefined) {
      findings.push(unsupported(node, 'xs:element', 'een element zonder type wordt niet ondersteund'));
      return undefined;
    }
    const known = anonymousKeys.get(anonymous);
    if (known !== undefined) return known;
    const key = freeKey(anonymousKey);
    anonymousKeys.set(anonymous, key);
    return anonymous.name === 'simpleType' ? simple.read(anonymous, key) : complexType(anonymous, key);
  }

  /** Two elements of one name in one class have anonymous types of their own. */
  function freeKey(key: string): string {
    let free = key;
    for (let n = 2; simple.types.has(free) || complexTypes.has(free); n++) free = `${key}#${n}`;
    return free;
  }

  for (const [name, node] of components.simpleTypes) simple.read(node, keyOf(components, name));
  for (const [name, node] of components.complexTypes) complexType(node, keyOf(components, name));
  const roots = [...components.elements.values()].flatMap((node) => globalElement(node) ?? []);
  for (const { node, key } of unread) readContent(node, key);
  return {
    complexTypes: Object.fromEntries(complexTypes),
    simpleTypes: Object.fromEntries(simple.types),
    roots,
  };
}

const EMPTY: SequenceDefinition = { kind: 'sequence', min: 1, max: 1, particles: [] };
