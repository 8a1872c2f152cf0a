import { invalid, type SchemaFinding } from '../schema-finding.ts';
import { type LoadedSources, loadSources, type XsdSource } from './load-sources.ts';
import { missedImports } from './missing-imports.ts';
import { xmlAttributeType } from './xml-attributes.ts';
import { XS, type XsdNode } from './xsd-document.ts';

/** The global declarations of a schema and all it imports, by `{namespace}name`. */
export interface Components {
  readonly main: XsdSource;
  /** By the origin of their nodes. */
  readonly sources: ReadonlyMap<string, XsdSource>;
  readonly elements: ReadonlyMap<string, XsdNode>;
  readonly complexTypes: ReadonlyMap<string, XsdNode>;
  readonly simpleTypes: ReadonlyMap<string, XsdNode>;
  readonly groups: ReadonlyMap<string, XsdNode>;
  readonly attributes: ReadonlyMap<string, XsdNode>;
  readonly attributeGroups: ReadonlyMap<string, XsdNode>;
}

/** The components, or the findings of all documents. */
export type ComponentsResult =
  | { readonly ok: true; readonly components: Components }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/**
 * Reads a schema with what it imports and includes.
 *
 * @param imports the other schemas, by `schemaLocation` or by namespace
 */
export function loadComponents(xsd: string, imports: Readonly<Record<string, string>>): ComponentsResult {
  const loaded = loadSources(xsd, imports);
  if (loaded.main === undefined || loaded.findings.length > 0)
    return { ok: false, findings: loaded.findings };
  return declare(loaded.main, loaded);
}

const GLOBALS = ['element', 'complexType', 'simpleType', 'group', 'attribute', 'attributeGroup'] as const;

/** Puts the global declarations of all sources together. */
function declare(main: XsdSource, { sources, missing }: LoadedSources): ComponentsResult {
  const findings: SchemaFinding[] = [];
  const globals = {
    element: new Map<string, XsdNode>(),
    complexType: new Map<string, XsdNode>(),
    simpleType: new Map<string, XsdNode>(),
    group: new Map<string, XsdNode>(),
    attribute: new Map<string, XsdNode>(),
    attributeGroup: new Map<string, XsdNode>(),
  };
  for (const { root, namespace } of sources.values()) {
    for (const node of root.children) {
      const kind = GLOBALS.find((each) => each === node.name);
      if (kind === undefined) continue;
      const name = node.attributes.get('name');
      const key = `{${namespace}}${name}`;
      const isType = kind === 'complexType' || kind === 'simpleType';
      const rivals = isType ? [globals.complexType, globals.simpleType] : [globals[kind]];
      if (name === undefined)
        findings.push(invalid(node, `xs:${node.name}`, { fault: 'globaal-zonder-naam' }));
      else if (rivals.some((declared) => declared.has(key)))
        findings.push(invalid(node, `xs:${node.name}`, { fault: 'declaratie-dubbel', name }));
      else globals[kind].set(key, node);
    }
  }
  const isDeclared = (name: string): boolean =>
    Object.values(globals).some((all) => all.has(name)) || xmlAttributeType(name) !== undefined;
  findings.push(...missedImports(missing, isDeclared));
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    components: {
      main,
      sources,
      elements: globals.element,
      complexTypes: globals.complexType,
      simpleTypes: globals.simpleType,
      groups: globals.group,
      attributes: globals.attribute,
      attributeGroups: globals.attributeGroup,
    },
  };
}

/** A name with its namespace, as `{namespace}name`; undefined when its prefix or namespace is not known there. */
export function resolveName(
  node: XsdNode,
  qname: string,
  { visible, namespace: own, isChameleon }: XsdSource,
): string | undefined {
  const colon = qname.indexOf(':');
  // What is in no namespace in a schema without one is in that of the schema that includes it (part 1 §4.2.1).
  const unprefixed = isChameleon ? own : '';
  const namespace =
    (node.namespaces.get(qname.slice(0, Math.max(colon, 0))) || undefined) ??
    (colon === -1 ? unprefixed : undefined);
  if (namespace === undefined || !visible.has(namespace)) return undefined;
  return `{${namespace}}${qname.slice(colon + 1)}`;
}

/** The name of one of XML Schema's own types, or undefined for any other name. */
export function builtinName(expandedName: string): string | undefined {
  return expandedName.startsWith(`{${XS}}`) ? expandedName.slice(XS.length + 2) : undefined;
}

/** The text of the `xs:documentation` of a declaration, white space folded; empty when there is none. */
export function documentationOf(node: XsdNode): string {
  const annotations = node.children
    .filter(({ name }) => name === 'annotation')
    .flatMap(({ children }) => children);
  const texts = annotations.filter(({ name }) => name === 'documentation').map(({ text }) => text);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The document that a node stands in. */
export function sourceOf({ sources, main }: Components, { origin }: XsdNode): XsdSource {
  return sources.get(origin) ?? main;
}

/** The key of a type in a definition: without the namespace when that is the one of the schema itself. */
export function keyOf({ main }: Components, expandedName: string): string {
  const own = `{${main.namespace}}`;
  return expandedName.startsWith(own) ? expandedName.slice(own.length) : expandedName;
}
