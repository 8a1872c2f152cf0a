import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';

/** A class of a schema: an element with elements. */
export interface Klasse {
  readonly element: ElementDeclaration;
  readonly type: ComplexType;
  /** The class around it; undefined for a root. */
  readonly parent: Klasse | undefined;
  /** True when its name stands in more than one place of the schema. */
  readonly ambiguous: boolean;
}

/** The classes of a schema by their names, a class before what is in it; of one in more places, the first. */
export function klassenOf({ roots }: MessageSchema): ReadonlyMap<string, Klasse> {
  const klassen = new Map<string, Klasse & { ambiguous: boolean }>();
  const seen = new Set<ElementDeclaration>();

  function add(element: ElementDeclaration, parent: Klasse | undefined): void {
    const { name, type } = element;
    if (type.kind === 'simple') return;
    const known = klassen.get(name);
    const wasAmbiguous = known?.ambiguous ?? false;
    const klasse = known ?? { element, type, parent, ambiguous: parent?.ambiguous ?? false };
    if (known === undefined) klassen.set(name, klasse);
    else klasse.ambiguous = true;
    // What is in a class of two places stands in two places too; a class may contain itself.
    if (seen.has(element) && (known === undefined || wasAmbiguous)) return;
    seen.add(element);
    for (const child of type.elements) add(child, klasse);
  }

  for (const root of roots) add(root, undefined);
  return klassen;
}
