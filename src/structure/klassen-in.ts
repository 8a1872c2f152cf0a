import { type Fields, isObject } from '../data/index.ts';
import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { pathTo } from './path-segment.ts';
import { rootOf } from './root-of.ts';

/** One occurrence of a class in a message. */
export interface Occurrence {
  readonly element: ElementDeclaration;
  readonly type: ComplexType;
  readonly value: Fields;
  /** The occurrence that it stands in; undefined for the message itself. */
  readonly parent: Occurrence | undefined;
  /** Its number among the occurrences in the same parent, from 1. */
  readonly ordinal: number;
  /** Its number among all occurrences of all classes, in the order of the message, from 0. */
  readonly order: number;
}

/** The classes in a message, as `visitKlassen` comes to them. */
export function klassenIn(schema: MessageSchema, bericht: object): readonly Occurrence[] {
  const found: Occurrence[] = [];
  visitKlassen(schema, bericht, (occurrence) => found.push(occurrence));
  return found;
}

/**
 * Walks the classes in a message, in its order: a class before what is in it. What has not the form that the schema
 * gives it is left out, and so is what stands behind a hole in a list: there may be no end to holes.
 */
export function visitKlassen(
  schema: MessageSchema,
  bericht: object,
  see: (occurrence: Occurrence) => unknown,
): void {
  let order = 0;

  function visit(
    element: ElementDeclaration,
    type: ComplexType,
    value: unknown,
    parent: Occurrence | undefined,
    ordinal: number,
  ): void {
    if (!isObject(value)) return;
    const occurrence: Occurrence = { element, type, value, parent, ordinal, order: order++ };
    see(occurrence);
    for (const child of type.elements) {
      if (child.type.kind === 'simple') continue;
      const held = value[child.field];
      if (held === undefined) continue;
      if (!child.repeatable || !Array.isArray(held)) visit(child, child.type, held, occurrence, 1);
      else
        for (let index = 0; index in held; index++)
          visit(child, child.type, held[index], occurrence, index + 1);
    }
  }

  const { root, type } = rootOf(schema);
  visit(root, type, bericht, undefined, 1);
}

/** The indexed path of an occurrence: put together when it is asked for, as most are not. */
export function pathOf({ element, parent, ordinal }: Occurrence): string {
  return pathTo(parent === undefined ? '' : pathOf(parent), element, ordinal);
}
