import { perObject } from '../data/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { klassenOf } from '../structure/index.ts';

/** The name of the element in which a class carries its retourcodes. */
export const RETOURCODES = 'Retourcodes';

/**
 * The classes of the FZ826 that have a place for retourcodes: true for their own, false for that of the class around them,
 * because they have no element of their own.
 */
export const carriersOf: (schema: MessageSchema) => ReadonlyMap<string, boolean> = /* @__PURE__ */ perObject(
  (schema: MessageSchema) => {
    const carriers = new Map<string, boolean>();
    for (const [name, { type, element }] of klassenOf(schema)) {
      const isOwn = type.elements.some((each) => each.name === RETOURCODES);
      if (isOwn || element.steps?.length === 0) carriers.set(name, isOwn);
    }
    return carriers;
  },
);
