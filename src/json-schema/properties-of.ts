import type { ComplexType, ElementDeclaration, ElementDefinition } from '../schema/index.ts';
import type { LayoutLeaf, LayoutPart } from '../structure/index.ts';
import { placeOf } from './presence.ts';
import type { JsonSchema } from './value-schema.ts';

/** What the fields of a class are made by. */
export interface FieldMaker {
  readonly fieldSchema: (leaf: LayoutLeaf, around: ComplexType, definition: ElementDefinition) => JsonSchema;
  /** The element as the XSD says it in another. */
  readonly definitionIn: (parent: ElementDefinition, element: ElementDeclaration) => ElementDefinition;
}

/**
 * The fields of a class, with those of the classes in it that have no element of their own in theirs.
 *
 * @param type of the element in the XML that the class stands in
 * @param own the same element as the XSD says it
 */
export function propertiesOf(
  parts: readonly LayoutPart[],
  type: ComplexType,
  own: ElementDefinition,
  { fieldSchema, definitionIn }: FieldMaker,
): Readonly<Record<string, JsonSchema>> {
  const properties: Record<string, JsonSchema> = {};
  const inline = new Map<string, Record<string, JsonSchema>>();

  function fieldsOf(within: readonly ElementDeclaration[]): Record<string, JsonSchema> {
    const last = within.at(-1);
    if (last === undefined) return properties;
    const key = within.map(({ field }) => field).join('/');
    const known = inline.get(key);
    if (known !== undefined) return known;
    const fields: Record<string, JsonSchema> = {};
    inline.set(key, fields);
    fieldsOf(within.slice(0, -1))[last.field] = {
      type: 'object',
      properties: fields,
      // It is there when one of them is.
      minProperties: 1,
      additionalProperties: false,
    };
    return fields;
  }

  function add(some: readonly LayoutPart[], around: ComplexType, of: ElementDefinition): void {
    for (const part of some) {
      const element = placeOf(part);
      const inner = definitionIn(of, element);
      if (part.kind === 'leaf') fieldsOf(part.within)[part.element.field] = fieldSchema(part, around, inner);
      else if (element.type.kind === 'complex') add(part.parts, element.type, inner);
    }
  }

  add(parts, type, own);
  return properties;
}
