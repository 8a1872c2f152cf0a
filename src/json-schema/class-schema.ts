import type { JsonSchema } from './value-schema.ts';

/** The JSON Schema of a class. */
export interface ClassSchema {
  readonly description?: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly allOf?: readonly JsonSchema[];
}

/** How many items a list may have. */
export function limitOf(max: number): JsonSchema {
  return max === Number.POSITIVE_INFINITY ? {} : { maxItems: max };
}
