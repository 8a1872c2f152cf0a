import { invalid, type SchemaFinding } from '../schema-finding.ts';
import { findDocument } from './find-document.ts';
import { readXsd, XS, type XsdNode } from './xsd-document.ts';
import { checkGrammar } from './xsd-grammar.ts';

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
  /** The namespaces that something in it does refer to. */
  readonly referred: () => ReadonlySet<string>;
}

/** What was read: the schema itself is undefined when it cannot be. */
export interface LoadedSources {
  readonly main: XsdSource | undefined;
  /** By the origin of their nodes. */
  readonly sources: ReadonlyMap<string, XsdSource>;
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
  let mainNamespace: string | undefined;

  /** `includedIn` is the namespace of the schema that includes it. */
  function load(text: string, document: string, includedIn?: string): XsdSource | undefined {
    const known = loaded.get(text);
    const isOther = known !== undefined && includedIn !== undefined && known.namespace !== includedIn;
    if (known !== undefined && !(isOther && !hasNamespace(known.root))) return known;
    const adopted = `${document} {${includedIn}}`;
    const adapted = chameleons.get(adopted);
    if (adapted !== undefined) return adapted;
    const read = readXsd(text, document, known === undefined ? document : adopted);
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
    let referred: ReadonlySet<string> | undefined;
    const source: XsdSource = {
      root,
      namespace,
      isChameleon,
      qualified: root.attributes.get('elementFormDefault') === 'qualified',
      referred: () => {
        referred ??= new Set(namespacesIn(root));
        return referred;
      },
      visible: new Set([XS, namespace, ...imported.map((node) => node.attributes.get('namespace') ?? '')]),
    };
    sources.set(root.origin, source);
    if (known === undefined) loaded.set(text, source);
    if (isChameleon) chameleons.set(adopted, source);
    for (const node of imported) loadImport(node, source);
    for (const node of root.children) if (node.name === 'include') loadInclude(node, source);
    return source;
  }

  function loadImport(node: XsdNode, importing: XsdSource): void {
    const namespace = node.attributes.get('namespace') ?? '';
    if (namespace === importing.namespace) {
      findings.push(invalid(node, 'xs:import', { fault: 'import-eigen-naamruimte' }));
      return;
    }
    const key = findDocument(node, namespace, imports);
    const text = key === undefined ? undefined : imports[key];
    if (key === undefined || text === undefined) {
      // The schema itself is there already, and what nothing refers to is not missed.
      if (namespace !== mainNamespace && importing.referred().has(namespace))
        findings.push(invalid(node, 'xs:import', { fault: 'import-ontbreekt', namespace }));
      return;
    }
    const source = load(text, key);
    if (source !== undefined && source.namespace !== namespace) {
      findings.push(invalid(node, 'xs:import', { fault: 'import-andere-naamruimte', namespace }));
    }
  }

  function loadInclude(node: XsdNode, including: XsdSource): void {
    const { namespace } = including;
    const key = findDocument(node, undefined, imports);
    const text = key === undefined ? undefined : imports[key];
    if (key === undefined || text === undefined) {
      // A part of the schema may include it in turn; what it then does not declare is told where it is referred to.
      const isPart = node.document !== '' && namespace === mainNamespace;
      const location = node.attributes.get('schemaLocation') ?? '';
      if (!isPart) findings.push(invalid(node, 'xs:include', { fault: 'include-ontbreekt', location }));
      return;
    }
    const source = load(text, key, namespace);
    if (source !== undefined && source.namespace !== namespace)
      findings.push(invalid(node, 'xs:include', { fault: 'include-andere-naamruimte', namespace }));
  }

  const main = load(xsd, '');
  return { main, sources, findings };
}

function hasNamespace(root: XsdNode): boolean {
  return root.attributes.has('targetNamespace');
}

/** The attributes of an XSD that hold the name of a declaration. */
const REFERENCES = ['type', 'base', 'ref'];

/** The namespaces of all declarations that a schema refers to. */
function namespacesIn(root: XsdNode): readonly string[] {
  const found: string[] = [];
  for (const stack = [root]; stack.length > 0; ) {
    const { attributes, namespaces, children } = stack.pop() ?? root;
    for (const name of REFERENCES) {
      const [, prefix = ''] = /^(?:([^:]*):)?[^:]*$/.exec(attributes.get(name)?.trim() ?? '') ?? [];
      if (attributes.has(name)) found.push(namespaces.get(prefix) ?? '');
    }
    for (const child of children) stack.push(child);
  }
  return found;
}
