import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import type { SimpleTypeDefinition } from '../definition.ts';
import type { SimpleType } from '../schema.ts';

/** Compiles a type of values. */
export type LinkType = (definition: SimpleTypeDefinition) => SimpleType;

/** The type, with no other values than the fixed one, if there is one: however that is written. */
export function typeWithFixed(
  definition: SimpleTypeDefinition,
  fixed: string | undefined,
  link: LinkType,
): SimpleType {
  const type = link(definition);
  if (fixed === undefined) return type;
  const value = normaliseWhiteSpace(fixed, type.whiteSpace);
  const only = { enumeration: [{ value, documentation: '' }] };
  return link({ ...definition, restrictions: [...definition.restrictions, only] });
}
