/** A kind of value in JSON. */
export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'null';

/** The part of JSON Schema 2020-12 in which the schemas of this room are written. */
export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[];
  /** A schema by its name, `#/components/schemas/…`. */
  readonly $ref?: string;
  /** Exactly one of these. */
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  /** What any other field must be; false when there may be none. */
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: 'uuid' | 'date-time' | 'int32';
  readonly pattern?: string;
}

/** Every keyword that is judged: a schema with any other would ask what nobody looks at. */
export const KEYWORDS: readonly (keyof JsonSchema)[] = [
  'type',
  '$ref',
  'oneOf',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'minLength',
  'maxLength',
  'format',
  'pattern',
];
