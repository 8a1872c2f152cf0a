export type { Uncheckable } from '../check/index.ts';
export type { BoundApi } from './bind-api.ts';
export { bindApi } from './bind-api.ts';
export { isMessageSchema } from './is-message-schema.ts';
export { readSchemaInput } from './read-schema-input.ts';
export { requireElements } from './require-elements.ts';
export { requireMirror } from './require-mirror.ts';
export {
  type SchemaInput,
  type WithSchemasOptions,
  type WithSchemasResult,
  withSchemas,
} from './with-schemas.ts';
export type { WithSchemasFinding } from './with-schemas-finding.ts';
