import type { XsdNode } from './xsd-document.ts';

/** The key of `imports` under which another schema was given, or where it was looked for. */
export type FoundDocument =
  | { readonly key: string }
  | {
      readonly key: undefined;
      /** The keys that were looked for. */
      readonly sought: readonly string[];
      /** Keys that were given and differ from one of those in case or in folder alone. */
      readonly alike: readonly string[];
    };

/**
 * Finds what a node imports or includes: by the schemaLocation or the namespace; or else the one file of which the name
 * differs from the schemaLocation in case or in `./` alone.
 */
export function findDocument(
  node: XsdNode,
  namespace: string,
  imports: Readonly<Record<string, string>>,
): FoundDocument {
  const location = node.attributes.get('schemaLocation');
  const sought = [location ?? '', namespace].filter((name) => name !== '');
  // The empty name is that of the schema itself.
  const exact = sought.find((name) => Object.hasOwn(imports, name));
  if (exact !== undefined) return { key: exact };
  const given = Object.keys(imports).filter((name) => name !== '');
  const path = pathOf(location ?? namespace);
  const [same, ...others] = location === undefined ? [] : given.filter((name) => pathOf(name) === path);
  if (same !== undefined && others.length === 0) return { key: same };
  const alike = given.filter((name) => fileOf(name) === fileOf(path));
  return { key: undefined, sought, alike };
}

function pathOf(location: string): string {
  return location
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '')
    .toLowerCase();
}

function fileOf(location: string): string {
  const path = pathOf(location);
  return path.slice(path.lastIndexOf('/') + 1);
}
