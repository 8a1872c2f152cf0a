import type { XsdNode } from './xsd-document.ts';

/**
 * The key of what a node imports or includes: the schemaLocation or the namespace; or else the one file of which the
 * name differs from the schemaLocation in case or in `./` alone.
 */
export function findDocument(
  node: XsdNode,
  namespace: string | undefined,
  imports: Readonly<Record<string, string>>,
): string | undefined {
  const location = node.attributes.get('schemaLocation');
  const exact = [location, namespace].find(
    // The empty name is that of the schema itself.
    (name) => name !== undefined && name !== '' && Object.hasOwn(imports, name),
  );
  if (exact !== undefined || location === undefined) return exact;
  const file = fileOf(location);
  const [alike, ...others] = Object.keys(imports).filter((name) => name !== '' && fileOf(name) === file);
  return others.length === 0 ? alike : undefined;
}

function fileOf(location: string): string {
  return location
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '')
    .toLowerCase();
}
