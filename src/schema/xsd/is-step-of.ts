import type { SimpleTypeDefinition } from '../definition.ts';

/** True when a type is another one, or that one restricted: it stands on the same, and begins with its steps. */
export function isStepOf(type: SimpleTypeDefinition, base: SimpleTypeDefinition): boolean {
  return (
    type.builtin === base.builtin &&
    type.list === base.list &&
    type.union === base.union &&
    base.restrictions.every((step, index) => type.restrictions[index] === step)
  );
}
