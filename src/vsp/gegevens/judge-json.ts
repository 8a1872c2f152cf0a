import { isList, isObject } from '../../data/index.ts';
import type { RuleArgs } from '../../taal/index.ts';
import { schemas } from '../model/schemas.ts';
import { type VspFinding, vspFinding } from '../vsp-finding.ts';
import { NO_JSON } from './copy-json.ts';
import type { JsonSchema, JsonType } from './json-schema.ts';
import { momentOf } from './moment.ts';

/**
 * What is wrong with data by a schema, at the places of the faults; a field that is missing has the place that it should
 * have had. Fields that the schema does not name are no fault, unless it says so.
 *
 * @param value what `copyJson` gave
 * @param at JSON Pointer to the data
 */
export function judgeJson(value: unknown, schema: JsonSchema, at = ''): readonly VspFinding[] {
  const { $ref, oneOf, type } = schema;
  if (value === NO_JSON) return [fault(at, { fault: 'niet-json' })];
  if ($ref !== undefined) return judgeJson(value, findSchema($ref), at);
  if (oneOf !== undefined) {
    const fits = oneOf.filter((each) => judgeJson(value, each, at).length === 0);
    return fits.length === 1 ? [] : [fault(at, { fault: 'keuze' })];
  }
  const types = typeof type === 'string' ? [type] : (type ?? []);
  if (types.length > 0 && !types.some((each) => IS_OF[each](value)))
    return [fault(at, { fault: TYPE_FAULTS[types[0] ?? 'null'] })];
  if (typeof value === 'string') return judgeText(value, schema, at);
  if (typeof value === 'number') return judgeNumber(value, schema, at);
  if (isList(value)) return judgeItems(value, schema, at);
  return isObject(value) ? judgeFields(value, schema, at) : [];
}

/** A JSON Pointer with one name more. */
export function under(at: string, name: string | number): string {
  return `${at}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const IS_OF: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  object: isObject,
  array: isList,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  null: (value) => value === null,
};

type Args = RuleArgs['VSP-VORM'];

const TYPE_FAULTS = {
  object: 'object',
  array: 'rij',
  string: 'tekst',
  integer: 'geheel-getal',
  null: 'niet-json',
} as const satisfies Record<JsonType, Args['fault']>;

function fault(at: string, args: Args): VspFinding {
  return vspFinding(at, { rule: 'VSP-VORM', args });
}

function findSchema($ref: string): JsonSchema {
  const found = Object.entries(schemas).find(([name]) => $ref === `#/components/schemas/${name}`);
  if (found === undefined) throw new TypeError(`There is no schema ${$ref}.`);
  return found[1];
}

function judgeText(value: string, schema: JsonSchema, at: string): readonly VspFinding[] {
  const { minLength = 0, maxLength, format, pattern } = schema;
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [fault(at, { fault: 'waarden', values: schema.enum })];
  // Characters are counted as JSON Schema does: not in UTF-16 code units.
  const length = Array.from(value).length;
  if (length < minLength || (maxLength !== undefined && length > maxLength))
    return [fault(at, { fault: 'lengte', min: minLength, max: maxLength })];
  if (format === 'date-time' && momentOf(value) === undefined) return [fault(at, { fault: 'tijdstip' })];
  // The pattern of a uuid is its form.
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return [fault(at, { fault: 'uuid' })];
  return [];
}

const MOST_INT32 = 2 ** 31;

function judgeNumber(value: number, { format }: JsonSchema, at: string): readonly VspFinding[] {
  const fits = format !== 'int32' || (value >= -MOST_INT32 && value < MOST_INT32);
  return fits ? [] : [fault(at, { fault: 'geheel-getal' })];
}

function judgeItems(value: readonly unknown[], schema: JsonSchema, at: string): readonly VspFinding[] {
  const { items, minItems = 0 } = schema;
  const findings = value.length < minItems ? [fault(at, { fault: 'leeg' })] : [];
  for (const [index, each] of value.entries())
    findings.push(
      ...(items === undefined
        ? judgeUnknown(each, under(at, index))
        : judgeJson(each, items, under(at, index))),
    );
  return findings;
}

function judgeFields(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  at: string,
): readonly VspFinding[] {
  const findings: VspFinding[] = [];
  for (const field of required)
    if (!Object.hasOwn(value, field)) findings.push(fault(under(at, field), { fault: 'ontbreekt', field }));
  for (const [name, held] of Object.entries(value)) {
    const place = under(at, name);
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) findings.push(fault(place, { fault: 'veld', known: Object.keys(properties) }));
    else findings.push(...(known === undefined ? judgeUnknown(held, place) : judgeJson(held, known, place)));
  }
  return findings;
}

/** What no schema describes is kept as it is, when it is JSON. */
function judgeUnknown(value: unknown, at: string): readonly VspFinding[] {
  return judgeJson(value, {}, at);
}
