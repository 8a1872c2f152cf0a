import { invalid, type SchemaFinding } from '../schema-finding.ts';
import { findImport } from './find-import.ts';
import { MOST_FINDINGS } from './in-order.ts';
import { type MissingImport, missedImports } from './missing-imports.ts';
import { readXsd, XS, type XsdNode } from './xsd-document.ts';
import { checkGrammar, isSupported } from './xsd-grammar.ts';

/** One XSD: the schema itself or an imported one. */
export interface XsdSource {
  readonly root: XsdNode;
  readonly namespace: string;
  /** True when local elements are in the namespace. */
  readonly qualified: boolean;
  /** The namespaces that it may refer to: its own, those it imports and that of XML Schema. */
  readonly visible: ReadonlySet<string>;
}

/** The global declarations of a schema and all it imports, by `{namespace}name`. */
export interface Components {
  readonly main: XsdSource;
  readonly sources: ReadonlyMap<string, XsdSource>;
  readonly elements: ReadonlyMap<string, XsdNode>;
  readonly complexTypes: ReadonlyMap<string, XsdNode>;
  readonly simpleTypes: ReadonlyMap<string, XsdNode>;
}

/** The components, or the findings of all documents. */
export type ComponentsResult =
  | { readonly ok: true; readonly components: Components }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/**
 * Reads a schema and its imports.
 *
 * @param imports the imported schemas, by `schemaLocation` or by namespace
 */
export function loadComponents(xsd: string, imports: Readonly<Record<string, string>>): ComponentsResult {
  const findings: SchemaFinding[] = [];
  const sources = new Map<string, XsdSource>();
  /** By text: a schema may be imported under several keys, and may import the one it is imported by. */
  const loaded = new Map<string, XsdSource>();
  const missing: MissingImport[] = [];

  function load(text: string, document: string): XsdSource | undefined {
    const known = loaded.get(text);
    if (known !== undefined) return known;
    const read = readXsd(text, document, isSupported);
    if (!read.ok) {
      findings.push(read.finding);
      return undefined;
    }
    const { root } = read;
    findings.push(...checkGrammar(root));
    const imported = root.children.filter(({ name }) => name === 'import');
    const namespace = root.attributes.get('targetNamespace') ?? '';
    const source: XsdSource = {
      root,
      namespace,
      qualified: root.attributes.get('elementFormDefault') === 'qualified',
      visible: new Set([XS, namespace, ...imported.map((node) => node.attributes.get('namespace') ?? '')]),
    };
    sources.set(document, source);
    loaded.set(text, source);
    for (const node of imported) if (findings.length <= MOST_FINDINGS) loadImport(node, source);
    return source;
  }

  function loadImport(node: XsdNode, importing: XsdSource): void {
    const namespace = node.attributes.get('namespace') ?? '';
    if (namespace === importing.namespace) {
      findings.push(invalid(node, 'xs:import', { fault: 'import-eigen-naamruimte' }));
      return;
    }
    // The types of XML Schema are known without it.
    if (namespace === XS) return;
    const found = findImport(node, namespace, imports);
    const text = found.key === undefined ? undefined : imports[found.key];
    if (found.key === undefined || text === undefined) {
      const { sought, alike } = found.key === undefined ? found : { sought: [found.key], alike: [] };
      missing.push({ node, namespace, sought, alike, root: importing.root });
      return;
    }
    const source = load(text, found.key);
    if (source !== undefined && source.namespace !== namespace) {
      findings.push(invalid(node, 'xs:import', { fault: 'import-andere-naamruimte', namespace }));
    }
  }

  const main = load(xsd, '');
  if (main === undefined || findings.length > 0) return { ok: false, findings };
  const globals = {
    element: new Map<string, XsdNode>(),
    complexType: new Map<string, XsdNode>(),
    simpleType: new Map<string, XsdNode>(),
  };
  for (const { root, namespace } of sources.values()) {
    for (const node of root.children) {
      if (node.name !== 'element' && node.name !== 'complexType' && node.name !== 'simpleType') continue;
      const name = node.attributes.get('name');
      const key = `{${namespace}}${name}`;
      const rivals = node.name === 'element' ? [globals.element] : [globals.complexType, globals.simpleType];
      if (name === undefined)
        findings.push(invalid(node, `xs:${node.name}`, { fault: 'globaal-zonder-naam' }));
      else if (rivals.some((declared) => declared.has(key)))
        findings.push(invalid(node, `xs:${node.name}`, { fault: 'declaratie-dubbel', name }));
      else globals[node.name].set(key, node);
    }
  }
  findings.push(...missedImports(missing, (name) => Object.values(globals).some((all) => all.has(name))));
  if (findings.length > 0) return { ok: false, findings };
  const { element, complexType, simpleType } = globals;
  return {
    ok: true,
    components: { main, sources, elements: element, complexTypes: complexType, simpleTypes: simpleType },
  };
}

/** A name with its namespace, as `{namespace}name`; undefined when its prefix or namespace is not known there. */
export function resolveName(node: XsdNode, qname: string, { visible }: XsdSource): string | undefined {
  const colon = qname.indexOf(':');
  const namespace =
    node.namespaces.get(qname.slice(0, Math.max(colon, 0))) ?? (colon === -1 ? '' : undefined);
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
export function sourceOf({ sources, main }: Components, { document }: XsdNode): XsdSource {
  return sources.get(document) ?? main;
}

/** The key of a type in a definition: without the namespace when that is the one of the schema itself. */
export function keyOf({ main }: Components, expandedName: string): string {
  const own = `{${main.namespace}}`;
  return expandedName.startsWith(own) ? expandedName.slice(own.length) : expandedName;
}
