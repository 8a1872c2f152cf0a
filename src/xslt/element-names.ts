import { type ElementDeclaration, elementsIn, type MessageSchema } from '../schema/index.ts';

/** How the elements of some schemas are written in a stylesheet. */
export interface ElementNames {
  /** The namespaces of a schema, by their prefixes. */
  readonly prefixes: (schema: MessageSchema) => ReadonlyMap<string, string>;
  /** The name of an element, with its prefix. */
  readonly of: (element: Pick<ElementDeclaration, 'name' | 'namespace'>) => string;
}

/** Prefixes that have a meaning of their own here. */
const TAKEN: readonly string[] = ['', 'xml', 'xmlns', 'xsl', 'sch'];

/**
 * Chooses a prefix for each namespace: that of the schema, unless another namespace has it. XPath 1.0 has no default
 * namespace, so that each needs one. Those of the first schema come first.
 */
export function chooseNames(schemas: readonly MessageSchema[]): ElementNames {
  const prefixes = new Map<string, string>();
  for (const schema of schemas) {
    for (const namespace of namespacesOf(schema)) {
      if (prefixes.has(namespace)) continue;
      const taken = [...TAKEN, ...prefixes.values()];
      let chosen = schema.definition.prefixes[namespace];
      for (let number = prefixes.size + 1; chosen === undefined || taken.includes(chosen); number++)
        chosen = `ns${number}`;
      prefixes.set(namespace, chosen);
    }
  }
  return {
    prefixes: (schema) => {
      const own = namespacesOf(schema);
      return new Map(
        Array.from(prefixes, ([namespace, prefix]) => [prefix, namespace] as const).filter(([, namespace]) =>
          own.includes(namespace),
        ),
      );
    },
    of: ({ name, namespace }) => {
      const prefix = prefixes.get(namespace);
      return prefix === undefined ? name : `${prefix}:${name}`;
    },
  };
}

function namespacesOf(schema: MessageSchema): readonly string[] {
  const namespaces = new Set(elementsIn(schema).map(({ namespace }) => namespace));
  namespaces.delete('');
  return [...namespaces];
}
