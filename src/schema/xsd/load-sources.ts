import { invalid, type SchemaFinding } from '../schema-finding.ts';
import { findDocument } from './find-document.ts';
import { MOST_FINDINGS } from './in-order.ts';
import type { MissingImport } from './missing-imports.ts';
import { readXsd, XS, type XsdNode } from './xsd-document.ts';
import { checkGrammar, isSupported } from './xsd-grammar.ts';

/** One XSD: the schema itself, or one that is imported or included. */
export interface XsdSource {
  readonly root: XsdNode;
  readonly namespace: string;
  /** True when local elements are in the namespace. */
  readonly qualified: boolean;
  /** True when it has no namespace of its own, but that of the schema that includes it. */
  readonly isChameleon: boolean;
  /** The namespaces that it may refer to: its own, those it imports and that of XML Schema. */
  readonly visible: ReadonlySet<string>;
}

/** What was read: the schema itself is undefined when it cannot be. */
export interface LoadedSources {
  readonly main: XsdSource | undefined;
  /** By the origin of their nodes. */
  readonly sources: ReadonlyMap<string, XsdSource>;
  /** What is imported and was not given. */
  readonly missing: readonly MissingImport[];
  readonly findings: readonly SchemaFinding[];
}

/** Reads a schema, and all that it imports and includes, each once. */
export function loadSources(xsd: string, imports: Readonly<Record<string, string>>): LoadedSources {
  const findings: SchemaFinding[] = [];
  const sources = new Map<string, XsdSource>();
  /** By text: a schema may be imported under several keys, and may import the one it is imported by. */
  const loaded = new Map<string, XsdSource>();
  /** Those without a namespace of their own, by the namespace that they are included in. */
  const chameleons = new Map<string, XsdSource>();
  const missing: MissingImport[] = [];
  let mainNamespace: string | undefined;

  /** `includedIn` is the namespace of the schema that includes it. */
  function load(text: string, document: string, includedIn?: string): XsdSource | undefined {
    const known = loaded.get(text);
    const isOther = known !== undefined && includedIn !== undefined && known.namespace !== includedIn;
    if (known !== undefined && !(isOther && !hasNamespace(known.root))) return known;
    const adopted = `${document} {${includedIn}}`;
    const adapted = chameleons.get(adopted);
    if (adapted !== undefined) return adapted;
    const read = readXsd(text, document, known === undefined ? document : adopted, isSupported);
    if (!read.ok) {
      findings.push(read.finding);
      return undefined;
    }
    const { root } = read;
    findings.push(...checkGrammar(root));
    const imported = root.children.filter(({ name }) => name === 'import');
    const isChameleon = includedIn !== undefined && !hasNamespace(root);
    const namespace = isChameleon ? includedIn : (root.attributes.get('targetNamespace') ?? '');
    mainNamespace ??= namespace;
    const source: XsdSource = {
      root,
      namespace,
      isChameleon,
      qualified: root.attributes.get('elementFormDefault') === 'qualified',
      visible: new Set([XS, namespace, ...imported.map((node) => node.attributes.get('namespace') ?? '')]),
    };
    sources.set(root.origin, source);
    if (known === undefined) loaded.set(text, source);
    if (isChameleon) chameleons.set(adopted, source);
    for (const node of root.children) {
      // Too much is wrong already: what else there is, is not looked at.
      if (findings.length > MOST_FINDINGS) break;
      if (node.name === 'import') loadImport(node, source);
      if (node.name === 'include') loadInclude(node, source);
    }
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
    const found = findDocument(node, namespace, imports);
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

  function loadInclude(node: XsdNode, including: XsdSource): void {
    const { namespace } = including;
    const found = findDocument(node, '', imports);
    const text = found.key === undefined ? undefined : imports[found.key];
    if (found.key === undefined || text === undefined) {
      // A part of the schema may include it in turn; what it then does not declare is told where it is referred to.
      const isPart = node.document !== '' && namespace === mainNamespace;
      const location = node.attributes.get('schemaLocation') ?? '';
      const alike = found.key === undefined ? found.alike : [];
      if (!isPart)
        findings.push(invalid(node, 'xs:include', { fault: 'include-ontbreekt', location, alike }));
      return;
    }
    const source = load(text, found.key, namespace);
    if (source !== undefined && source.namespace !== namespace)
      findings.push(invalid(node, 'xs:include', { fault: 'include-andere-naamruimte', namespace }));
  }

  const main = load(xsd, '');
  return { main, sources, missing, findings };
}

function hasNamespace(root: XsdNode): boolean {
  return root.attributes.has('targetNamespace');
}
