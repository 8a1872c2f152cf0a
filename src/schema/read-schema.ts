import type {
  ComplexTypeDefinition,
  ElementDefinition,
  ParticleDefinition,
  SchemaDefinition,
} from './definition.ts';
import { readTypes } from './read-types.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { type Components, invalid, loadComponents } from './xsd-components.ts';

export interface ReadSchemaOptions {
  /** The schemas that this one imports, by `schemaLocation` or by namespace. */
  readonly imports?: Readonly<Record<string, string>>;
  /** Name of the message standard; the `id` of the schema when absent. */
  readonly berichttype?: string;
}

export type ReadSchemaResult =
  | { readonly ok: true; readonly definition: SchemaDefinition }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/** Reads an XSD, with what it imports, into plain data; or says what is not supported or not correct in it. */
export function readSchema(xsd: string, options: ReadSchemaOptions = {}): ReadSchemaResult {
  const loaded = loadComponents(xsd, options.imports ?? {});
  if (!loaded.ok) return loaded;
  const { components } = loaded;
  const { main } = components;
  const findings: SchemaFinding[] = [];
  const types = readTypes(components, findings);
  const roots = [...components.elements.values()].flatMap((node) => types.element(node) ?? []);
  if (roots.length === 0 && findings.length === 0) {
    findings.push(invalid(main.root, 'xs:schema', 'er is geen globaal element, en dus geen bericht'));
  }
  for (const { name, namespace } of inconsistentElements(types.complexTypes)) {
    const reason = `twee elementen "${name}" in één klasse moeten van hetzelfde type zijn`;
    findings.push(
      invalid(main.root, 'xs:element', namespace === main.namespace ? reason : `${reason} (${namespace})`),
    );
  }
  if (findings.length > 0) return { ok: false, findings };
  const { complexTypes, simpleTypes } = types;
  const berichttype = options.berichttype ?? main.root.attributes.get('id') ?? main.namespace;
  const prefixes = choosePrefixes(components, [...roots, ...Object.values(complexTypes).flatMap(elementsOf)]);
  return {
    ok: true,
    definition: { berichttype, namespace: main.namespace, prefixes, roots, complexTypes, simpleTypes },
  };
}

function elementsOf({ content }: ComplexTypeDefinition): readonly ElementDefinition[] {
  const walk = (particle: ParticleDefinition): readonly ElementDefinition[] =>
    particle.kind === 'element' ? [particle.element] : particle.particles.flatMap(walk);
  return walk(content);
}

/** Elements that stand twice in one class with different types (XML Schema part 1 §3.8.6, Consistent Declarations). */
function inconsistentElements(
  complexTypes: Readonly<Record<string, ComplexTypeDefinition>>,
): readonly ElementDefinition[] {
  return Object.values(complexTypes).flatMap((type) => {
    const elements = elementsOf(type);
    return elements.filter(({ name, namespace, type }, index) =>
      elements
        .slice(0, index)
        .some((other) => other.name === name && other.namespace === namespace && other.type !== type),
    );
  });
}

/** The prefixes that the schema itself declares; made up for a namespace without one. */
function choosePrefixes(
  { main }: Components,
  elements: readonly ElementDefinition[],
): Record<string, string> {
  const namespaces = new Set(
    elements.map(({ namespace }) => namespace).filter((namespace) => namespace !== ''),
  );
  const unqualified = elements.some(({ namespace }) => namespace === '');
  const prefixes: Record<string, string> = {};
  for (const namespace of namespaces) {
    const declared = [...main.root.namespaces]
      .filter(([, uri]) => uri === namespace)
      .map(([prefix]) => prefix);
    // A default namespace would also take the elements that are in none.
    const usable =
      declared.find((prefix) => prefix !== '') ?? (unqualified || !declared.includes('') ? undefined : '');
    let made = Object.keys(prefixes).length + 1;
    while (main.root.namespaces.has(`ns${made}`)) made++;
    prefixes[namespace] = usable ?? `ns${made}`;
  }
  return prefixes;
}
