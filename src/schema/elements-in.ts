import type { ElementDeclaration, MessageSchema } from './schema.ts';

/** The elements of a schema, each once: the roots and all that is in them, a class before what is in it. */
export function elementsIn({ roots }: MessageSchema): readonly ElementDeclaration[] {
  const elements = new Set<ElementDeclaration>();

  function add(element: ElementDeclaration): void {
    if (elements.has(element)) return;
    elements.add(element);
    if (element.type.kind === 'complex') for (const child of element.type.elements) add(child);
  }

  for (const root of roots) add(root);
  return [...elements];
}
