import type {
  ComplexType,
  ElementDeclaration,
  ElementDefinition,
  MessageSchema,
  ParticleDefinition,
  SchemaDefinition,
} from '../schema/index.ts';
import { isSpread, type LayoutLeaf, layoutOf, rootOf } from '../structure/index.ts';
import { type ClassSchema, limitOf } from './class-schema.ts';
import { boundsOf, presenceOf } from './presence.ts';
import { propertiesOf } from './properties-of.ts';
import { spreadSchema } from './spread-schema.ts';
import { nilSchema, tagSchema, withFixed } from './tag-schema.ts';
import { codesSchema, type JsonSchema, TEXT, valueSchema } from './value-schema.ts';

/** An element in the XML, as the schema links it and as the XSD says it. */
interface Place {
  readonly element: ElementDeclaration;
  readonly definition: ElementDefinition;
}

/**
 * The JSON Schema 2020-12 of a message in JSON.
 *
 * @param head what stands before it
 * @throws TypeError when JSON Schema cannot say exactly what the schema says
 */
export function messageSchema(schema: MessageSchema, head: JsonSchema): JsonSchema {
  const { definition } = schema;
  const { type } = rootOf(schema);
  const element = rootOf(schema.wire?.schema ?? schema).root;
  const own = definition.roots.find((each) => isOf(each, element, definition));
  if (own === undefined) throw new Error('The root of a message is one of its XSD.');
  const definitions = createDefinitions(definition);
  const { properties, required, ...object } = definitions.classSchema(type, { element, definition: own });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...head,
    ...object,
    properties: { berichttype: { const: definition.berichttype }, ...properties },
    required: ['berichttype', ...required],
    $defs: definitions.all(),
  };
}

function createDefinitions(definition: SchemaDefinition) {
  const { complexTypes, simpleTypes } = definition;
  const classes = new Map<string, JsonSchema | undefined>();
  const values = new Map<string, JsonSchema>();
  const known = new Map<ComplexType, string>();
  /** By what a class is, as text, its name. */
  const keys = new Map<string, string>();
  // A type of the XSD may have that name.
  let text = 'Tekst';
  while (text in simpleTypes || text in complexTypes) text += '_';

  function classSchema(type: ComplexType, { element, definition: own }: Place): ClassSchema {
    const place = element.type;
    if (place.kind === 'simple') throw new Error('A class stands in an element with elements.');
    const parts = layoutOf(type, element);
    const { required, rules } = presenceOf(place, parts);
    const { documentation } = complexTypes[own.type] ?? {};
    const tag = tagSchema(element, own, complexTypes[own.type], valuesOf);
    return {
      ...(documentation === undefined ? undefined : { description: documentation }),
      type: 'object',
      properties: { ...tag.properties, ...propertiesOf(parts, place, own, { fieldSchema, definitionIn }) },
      required: [...tag.required, ...required],
      additionalProperties: false,
      ...(rules.length === 0 ? undefined : { allOf: rules }),
    };
  }

  function fieldSchema(
    { element, steps }: LayoutLeaf,
    around: ComplexType,
    first: ElementDefinition,
  ): JsonSchema {
    const [counted, ...others] = steps;
    const place = others.reduce<Place | undefined>(
      (at, step) => at && { element: step, definition: definitionIn(at.definition, step) },
      counted && { element: counted, definition: first },
    );
    if (counted === undefined || place === undefined) throw new Error('A field has its place in the XML.');
    const { documentation } = place.definition;
    const described = documentation === undefined ? {} : { description: documentation };
    const { min, max } = boundsOf(around, counted);
    if (isSpread(element) && element.type.kind === 'complex')
      return { ...described, ...spreadSchema(classSchema(element.type, place), element.type, min, max) };
    const item = itemSchema(element, place);
    if (!element.repeatable) return { ...described, ...item };
    return { ...described, ...listSchema(item, min, max) };
  }

  function itemSchema(element: ElementDeclaration, place: Place): JsonSchema {
    const { nillable } = place.definition;
    const item = presentSchema(element, place);
    if (nillable !== true) return item;
    const own = complexTypes[place.definition.type];
    return { anyOf: [item, nilSchema(tagSchema(place.element, place.definition, own, valuesOf))] };
  }

  function presentSchema({ type, codes }: ElementDeclaration, place: Place): JsonSchema {
    const { type: key, fixed, default: standaard } = place.definition;
    if (type.kind === 'complex') {
      // What its text may be is said where it stands.
      const isOwn = fixed !== undefined || standaard !== undefined;
      return isOwn ? { ...classSchema(type, place) } : refTo(classKey(type, place));
    }
    if (codes !== undefined) {
      const { documentation, enumeration = [], whiteSpace } = type;
      return codesSchema(documentation, enumeration, whiteSpace);
    }
    return valuesOf(key, fixed, standaard);
  }

  /** The values of a simple type; of one with a fixed value that alone, and nothing where that or a default stands for it. */
  function valuesOf(key: string, fixed?: string, standaard?: string): JsonSchema {
    const simple = simpleTypes[key];
    if (simple === undefined) throw new TypeError(`The definition has no type ${key}.`);
    const empty = { const: '' };
    if (fixed !== undefined)
      return { anyOf: [valueSchema(withFixed({ name: key, ...simple }, fixed), refTo(text)), empty] };
    values.set(key, valueSchema({ name: key, ...simple }, refTo(text)));
    return standaard === undefined ? refTo(key) : { anyOf: [refTo(key), empty] };
  }

  /** The name of a class in `$defs`: that of its type, and a number for another class on the same type. */
  function classKey(type: ComplexType, place: Place): string {
    const before = known.get(type);
    if (before !== undefined) return before;
    const own = place.definition.type;
    let key = own;
    for (let n = 2; classes.has(key); n++) key = `${own}-${n}`;
    known.set(type, key);
    classes.set(key, undefined);
    const made = classSchema(type, place);
    const text = JSON.stringify([own, made]);
    const same = keys.get(text);
    if (same === undefined) classes.set(key, { ...made });
    else classes.delete(key);
    keys.set(text, same ?? key);
    known.set(type, same ?? key);
    return same ?? key;
  }

  function definitionIn(parent: ElementDefinition, element: ElementDeclaration): ElementDefinition {
    const found = elementsOf(complexTypes[parent.type]?.content).find((each) =>
      isOf(each, element, definition),
    );
    if (found === undefined) throw new TypeError(`The definition has no element ${element.name}.`);
    return found;
  }

  return {
    classSchema,
    /** In the order of the XSD. */
    all: (): JsonSchema => ({
      [text]: TEXT,
      ...inOrder(classes, Object.keys(complexTypes)),
      ...inOrder(values, Object.keys(simpleTypes)),
    }),
  };
}

/** A list of as many items as there must be and may be. */
function listSchema(items: JsonSchema, min: number, max: number): JsonSchema {
  return { type: 'array', items, ...(min === 0 ? undefined : { minItems: min }), ...limitOf(max) };
}

function inOrder(some: ReadonlyMap<string, JsonSchema | undefined>, order: readonly string[]): JsonSchema {
  const keys = [...order.filter((key) => some.has(key)), ...some.keys()];
  return Object.fromEntries([...new Set(keys)].map((key) => [key, some.get(key)]));
}

function refTo(key: string): JsonSchema {
  const pointer = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { $ref: `#/$defs/${encodeURIComponent(pointer)}` };
}

function elementsOf(content: ParticleDefinition | undefined): readonly ElementDefinition[] {
  if (content === undefined) return [];
  return content.kind === 'element' ? [content.element] : content.particles.flatMap(elementsOf);
}

function isOf(
  own: ElementDefinition,
  { name, namespace }: ElementDeclaration,
  definition: SchemaDefinition,
): boolean {
  return own.name === name && (own.namespace ?? definition.namespace) === namespace;
}
