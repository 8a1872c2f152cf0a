/**
 * The JSON Schema of a message in JSON, on a profile too.
 *
 * @packageDocumentation
 */
export { generateJsonSchema, type JsonSchema, type JsonSchemaOptions } from '../json-schema/index.ts';
