import type {
  ComplexTypeDefinition,
  ElementDefinition,
  ParticleDefinition,
  SchemaDefinition,
} from '../definition.ts';
import { type SchemaFinding, unsupported } from '../schema-finding.ts';
import { inOrder } from './in-order.ts';
import { readTypes } from './read-types.ts';
import { type Components, loadComponents } from './xsd-components.ts';
import { XML } from './xsd-document.ts';

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
  if (!loaded.ok) return { ok: false, findings: inOrder(loaded.findings) };
  const { components } = loaded;
  const { main } = components;
  const findings: SchemaFinding[] = [];
  const { complexTypes, simpleTypes, roots } = readTypes(components, findings);
  if (components.elements.size === 0)
    findings.push(unsupported(main.root, 'xs:schema', { fault: 'zonder-element' }));
  if (findings.length > 0) return { ok: false, findings: inOrder(findings) };
  const berichttype = options.berichttype ?? main.root.attributes.get('id') ?? main.namespace;
  const types = Object.values(complexTypes);
  const prefixes = choosePrefixes(
    components,
    [...roots, ...types.flatMap(elementsOf)],
    types.flatMap(({ attributes = [] }) => attributes.flatMap(({ namespace }) => namespace ?? [])),
  );
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

/** The prefixes that the schema itself declares; made up for a namespace without one. */
function choosePrefixes(
  { main }: Components,
  elements: readonly ElementDefinition[],
  ofAttributes: readonly string[],
): Record<string, string> {
  const namespaces = new Set(
    [...elements.map(({ namespace = main.namespace }) => namespace), ...ofAttributes].filter(
      // The prefix of XML itself needs no declaration.
      (namespace) => namespace !== '' && namespace !== XML,
    ),
  );
  const unqualified = elements.some(({ namespace }) => namespace === '');
  const prefixes = new Map<string, string>();
  let made = 0;
  for (const namespace of namespaces) {
    const declared = [...main.root.namespaces]
      .filter(([, uri]) => uri === namespace)
      .map(([prefix]) => prefix);
    // A default namespace would also take the elements that are in none.
    const usable =
      declared.find((prefix) => prefix !== '') ??
      (unqualified || !declared.includes('') || ofAttributes.includes(namespace) ? undefined : '');
    if (usable === undefined) made++;
    while (main.root.namespaces.has(`ns${made}`)) made++;
    prefixes.set(namespace, usable ?? `ns${made}`);
  }
  return Object.fromEntries(prefixes);
}
