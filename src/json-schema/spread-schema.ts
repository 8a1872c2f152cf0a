import type { ComplexType } from '../schema/index.ts';
import { type ClassSchema, limitOf } from './class-schema.ts';
import { implies } from './presence.ts';
import type { JsonSchema } from './value-schema.ts';

/**
 * The classes that each have one item of each list, as one that has them all.
 *
 * @param klasse the JSON Schema of one of them
 * @param min how often the XML has them at least
 */
export function spreadSchema(
  { properties, required, ...object }: ClassSchema,
  type: ComplexType,
  min: number,
  max: number,
): JsonSchema {
  const [lead = '', ...others] = required;
  if (others.length > 0 || type.elements.some(({ repeatable }) => !repeatable))
    throw new TypeError('Lists that must be as long as each other have no JSON Schema.');
  const mostBeside = Math.min(max, MOST_BESIDE);
  const listOf = (field: string): JsonSchema => {
    const { description, items } = properties[field] ?? {};
    const isLead = field === lead;
    return {
      ...(description === undefined ? undefined : { description }),
      type: 'array',
      // Where a class does not have what others have, its item is null.
      items: isLead ? items : { anyOf: [items, { type: 'null' }] },
      ...(isLead ? { minItems: Math.max(1, min) } : undefined),
      ...limitOf(isLead ? max : mostBeside),
    };
  };
  const fields = Object.keys(properties);
  const rules = fields.flatMap((field) => (field === lead ? [] : notLonger(field, lead, mostBeside)));
  return {
    ...object,
    properties: Object.fromEntries(fields.map((field) => [field, listOf(field)])),
    required,
    ...(rules.length === 0 ? undefined : { allOf: rules }),
  };
}

/** So many items may stand in a list beside another: JSON Schema compares no lengths, but counts. */
const MOST_BESIDE = 32;

/** That a list is not longer than another, whatever number of items it has. */
function notLonger(field: string, lead: string, most: number): readonly JsonSchema[] {
  const has = (name: string, minItems: number): JsonSchema => ({
    type: 'object',
    properties: { [name]: { type: 'array', minItems } },
    required: [name],
  });
  return Array.from({ length: Math.max(0, most - 1) }, (_, index) =>
    implies(has(field, index + 2), has(lead, index + 2)),
  );
}
