export { generateJsonSchema, type JsonSchemaOptions } from './generate-json-schema.ts';
export { messageSchema } from './message-schema.ts';
export type { JsonSchema } from './value-schema.ts';
