import type {
  ComplexTypeDefinition,
  ElementDeclaration,
  ElementDefinition,
  SimpleTypeDefinition,
} from '../schema/index.ts';
import type { JsonSchema } from './value-schema.ts';

/** The fields of an element that its class does not have: those of its attributes, and of its text beside them. */
export interface TagSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  /** True when there may be any: a nil element is then an object. */
  readonly isObject: boolean;
}

type ValueOf = (key: string, fixed?: string, standaard?: string) => JsonSchema;

/** What an element has besides its class, as the XSD says it. */
export function tagSchema(
  { markup }: ElementDeclaration,
  own: ElementDefinition,
  type: ComplexTypeDefinition | undefined,
  valuesOf: ValueOf,
): TagSchema {
  const { attributes = [], text } = type ?? {};
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [index, attribute] of attributes.entries()) {
    const field = markup?.attributes[index]?.field ?? `@${attribute.name}`;
    const described = attribute.documentation === undefined ? {} : { description: attribute.documentation };
    // An attribute that is empty is not one that is absent.
    if (attribute.fixed !== undefined) throw new TypeError(`${field}: a fixed value has no JSON Schema yet.`);
    properties[field] = { ...described, ...valuesOf(attribute.type) };
    if (attribute.required === true) required.push(field);
  }
  const isObject = attributes.length > 0 || text !== undefined;
  if (text === undefined) return { properties, required, isObject };
  properties['#text'] = valuesOf(text, own.fixed, own.default);
  return { properties, required: [...required, '#text'], isObject };
}

/** An element that says by `xsi:nil` that it has no value. */
export function nilSchema({ properties, required, isObject }: TagSchema): JsonSchema {
  if (!isObject) return { type: 'null' };
  const { '#text': _, ...attributes } = properties;
  return {
    type: 'object',
    properties: { ...attributes, '#nil': { const: true } },
    required: [...required.filter((field) => field !== '#text'), '#nil'],
    additionalProperties: false,
  };
}

/** A type with one value. */
export function withFixed(type: SimpleTypeDefinition, value: string): SimpleTypeDefinition {
  return { ...type, restrictions: [...type.restrictions, { enumeration: [{ value, documentation: '' }] }] };
}
