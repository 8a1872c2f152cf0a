/**
 * Any XSD of the subset in which Vektis and iStandaarden publish, and the library bound to other XSDs than its own.
 *
 * @packageDocumentation
 */
export type { BerichtSchemas, SchemaOptions } from '../model/index.ts';
export { validateStructure } from '../parse/index.ts';
export {
  type CompileSchemaOptions,
  type CompileSchemaResult,
  compileSchema,
  type MessageSchema,
  type SchemaFinding,
} from '../schema/index.ts';
export {
  type BoundApi,
  type SchemaInput,
  type Uncheckable,
  type WithSchemasFinding,
  type WithSchemasOptions,
  type WithSchemasResult,
  withSchemas,
} from '../with-schemas/index.ts';
