import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { segment } from '../structure/index.ts';

/** A class of a message that has retourcodes, or will have them in the retourbericht. */
export interface Klasse {
  readonly path: string;
  readonly berichtklasse: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The name of the element in which a class carries its retourcodes. */
export const RETOURCODES = 'Retourcodes';

/**
 * Lists the classes of a message that have retourcodes by the schema of the FZ826, each where its retourcodes stand.
 *
 * @param bericht an FZ826, or an FZ825 without them
 */
export function listKlassen(fz826: MessageSchema, bericht: object): readonly Klasse[] {
  const { root, type } = rootOf(fz826);
  const found: Klasse[] = [];

  function visit(element: ElementDeclaration, of: ComplexType, item: unknown, path: string): void {
    if (!isClass(item)) return;
    for (const child of of.elements) {
      if (child.name === RETOURCODES) found.push({ path, berichtklasse: element.name, value: item });
      else if (child.type.kind === 'complex') {
        const held = item[child.field];
        const items: readonly unknown[] = child.repeatable && Array.isArray(held) ? held : [held];
        for (const [index, each] of items.entries())
          visit(child, child.type, each, `${path}/${segment(child, index + 1)}`);
      }
    }
  }

  visit(root, type, bericht, `/${root.name}`);
  return found;
}

/** The root of a message, with its type. */
export function rootOf({ roots: [root] }: MessageSchema): {
  readonly root: ElementDeclaration;
  readonly type: ComplexType;
} {
  if (root?.type.kind !== 'complex') throw new Error('The root of a message has classes.');
  return { root, type: root.type };
}

/** Tells an object that may hold the fields of a class. */
export function isClass(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
