import { countElements } from './content-model/count-elements.ts';
import { createContentModel } from './content-model/create-content-model.ts';
import { createFacetChecks } from './create-facet-checks.ts';
import { datatypes } from './datatype/datatypes.ts';
import type { SimpleTypeDefinition } from './definition.ts';
import { linkSimpleType, type TypeSupport } from './link-simple-type.ts';
import { createMatcher } from './pattern/pattern-matcher.ts';
import type { SimpleType } from './schema.ts';

/** All that a schema may stand on. */
export const WHOLE_SUPPORT: TypeSupport = {
  countElements,
  createMatcher,
  datatypes,
  createFacetChecks,
  createContentModel,
};

/** Compiles a type of values of any definition. */
export function linkWholeSimpleType(definition: SimpleTypeDefinition): SimpleType {
  return linkSimpleType(definition, WHOLE_SUPPORT);
}
