import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { segment } from '../structure/index.ts';

/** One occurrence of a berichtklasse in a message. */
export interface Occurrence {
  readonly element: ElementDeclaration;
  readonly type: ComplexType;
  readonly value: Readonly<Record<string, unknown>>;
  readonly parent: Occurrence | undefined;
  /** Its number among the occurrences in the same parent, from 1. */
  readonly ordinal: number;
  /** Its number among all occurrences of all classes, in the order of the message, from 0. */
  readonly order: number;
}

/** The occurrences of each class, by the name of the class, in the order of the message. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

/** Walks a message once. The message has the structure of the schema. */
export function listOccurrences({ roots }: MessageSchema, bericht: object): Occurrences {
  const found = new Map<string, Occurrence[]>();
  let count = 0;

  function visit(
    element: ElementDeclaration,
    type: ComplexType,
    value: Readonly<Record<string, unknown>>,
    parent: Occurrence | undefined,
    ordinal: number,
  ): void {
    const occurrence: Occurrence = { element, type, value, parent, ordinal, order: count++ };
    const others = found.get(element.name);
    if (others === undefined) found.set(element.name, [occurrence]);
    else others.push(occurrence);
    for (const child of type.elements) {
      if (child.type.kind === 'simple') continue;
      const held = value[child.field];
      const items: readonly unknown[] = Array.isArray(held) ? held : [held];
      for (let index = 0; index < items.length; index++) {
        const item = items[index];
        if (isRecord(item)) visit(child, child.type, item, occurrence, index + 1);
      }
    }
  }

  const [root] = roots;
  if (root?.type.kind === 'complex' && isRecord(bericht)) visit(root, root.type, bericht, undefined, 1);
  return found;
}

/** The indexed path of an occurrence. */
export function pathOf({ element, parent, ordinal }: Occurrence): string {
  return `${parent === undefined ? '' : pathOf(parent)}/${segment(element, ordinal)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
