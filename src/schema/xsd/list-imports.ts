import { readXsd } from './xsd-document.ts';

/** What an XSD says of a schema that it imports or includes; either may be absent, and of an include the namespace is. */
export interface XsdImport {
  readonly namespace: string | undefined;
  readonly schemaLocation: string | undefined;
}

/** The namespace of an XSD and what it imports and includes, for whoever has to find the files; undefined when it is not readable. */
export function listImports(
  xsd: string,
): { readonly namespace: string; readonly imports: readonly XsdImport[] } | undefined {
  const read = readXsd(xsd, '');
  if (!read.ok) return undefined;
  const { attributes, children } = read.root;
  return {
    namespace: attributes.get('targetNamespace') ?? '',
    imports: children
      .filter(({ name }) => name === 'import' || name === 'include')
      .map((node) => ({
        namespace: node.attributes.get('namespace'),
        schemaLocation: node.attributes.get('schemaLocation'),
      })),
  };
}
