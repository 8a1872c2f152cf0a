import { invalid, type SchemaFinding } from '../schema-finding.ts';
import type { XsdNode } from './xsd-document.ts';

/** An import that was not given. */
export interface MissingImport {
  readonly node: XsdNode;
  readonly namespace: string;
  readonly sought: readonly string[];
  readonly alike: readonly string[];
  /** The schema that imports it. */
  readonly root: XsdNode;
}

/** The attributes of an XSD that hold the name of a declaration. */
const REFERENCES = ['type', 'base', 'ref', 'itemType', 'memberTypes'];

/**
 * Tells which imports are missed. An import is a hint where a schema may be found: what nothing refers to is not missed,
 * and neither is what another schema declares.
 *
 * @param declared tells whether there is a global declaration of that `{namespace}name`
 */
export function missedImports(
  missing: readonly MissingImport[],
  declared: (expandedName: string) => boolean,
): readonly SchemaFinding[] {
  const referred = new Map<XsdNode, readonly string[]>();
  return missing.flatMap(({ node, namespace, sought, alike, root }) => {
    const names = referred.get(root) ?? namesIn(root);
    referred.set(root, names);
    const isMissed = names.some((name) => name.startsWith(`{${namespace}}`) && !declared(name));
    return isMissed
      ? [invalid(node, 'xs:import', { fault: 'import-ontbreekt', namespace, sought, alike })]
      : [];
  });
}

/** The names of all declarations that a schema refers to. */
function namesIn(root: XsdNode): readonly string[] {
  const found = new Set<string>();
  for (const stack = [root]; stack.length > 0; ) {
    const { name, attributes, namespaces, children } = stack.pop() ?? root;
    if (name === 'annotation') continue;
    for (const attribute of REFERENCES) {
      for (const qname of attributes.get(attribute)?.split(/\s+/) ?? []) {
        const colon = qname.indexOf(':');
        const namespace = namespaces.get(qname.slice(0, Math.max(colon, 0))) ?? '';
        if (qname !== '') found.add(`{${namespace}}${qname.slice(colon + 1)}`);
      }
    }
    for (const child of children) stack.push(child);
  }
  return [...found];
}
