/**
 * A built message as a Standard Schema, for frameworks that take one.
 *
 * @packageDocumentation
 */
export {
  mutatieberichtSchema,
  retourberichtSchema,
  type StandardIssue,
  type StandardOptions,
  type StandardProps,
  type StandardResult,
  type StandardSchema,
} from '../standard-schema/index.ts';
