/**
 * libxml2's own verdict on a document, by any XSD that libxml2 takes. Needs the optional peer dependency `libxml2-wasm`:
 * without it the import of this module fails with the run time's own error for a module that is not found.
 *
 * @packageDocumentation
 */
export {
  createXsdValidator,
  type XsdValidateOptions,
  type XsdValidator,
  type XsdValidatorOptions,
  type XsdValidatorResult,
} from './create-xsd-validator.ts';
