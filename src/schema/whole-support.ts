import { datatypeOf } from './compose-datatype.ts';
import { countElements } from './content-model/count-elements.ts';
import { createContentModel } from './content-model/create-content-model.ts';
import { createFacetChecks } from './create-facet-checks.ts';
import type { Datatype } from './datatype/datatype.ts';
import { datatypes } from './datatype/datatypes.ts';
import type { SimpleTypeDefinition } from './definition.ts';
import { linkSimpleType, type TypeSupport } from './link-simple-type.ts';
import { createMarkup } from './markup/create-markup.ts';
import { createMatcher } from './pattern/pattern-matcher.ts';
import type { SimpleType } from './schema.ts';

/** All that a schema may stand on. */
export const WHOLE_SUPPORT: TypeSupport = {
  countElements,
  createMatcher,
  datatypes,
  composeDatatype: (definition) =>
    definition.list === undefined && definition.union === undefined ? undefined : wholeDatatype(definition),
  createFacetChecks,
  createContentModel,
  createMarkup: (element, type, definition) => createMarkup(element, type, definition, linkWholeSimpleType),
};

/** What is known of the type that a definition stands on. */
export function wholeDatatype(definition: SimpleTypeDefinition): Datatype {
  return datatypeOf(definition, linkWholeSimpleType);
}

/** Compiles a type of values of any definition. */
export function linkWholeSimpleType(definition: SimpleTypeDefinition): SimpleType {
  return linkSimpleType(definition, WHOLE_SUPPORT);
}
