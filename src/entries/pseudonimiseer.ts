/**
 * The same message with other identifications, by a key.
 *
 * @packageDocumentation
 */
export {
  type PseudonymiseOptions,
  type PseudonymiseResult,
  pseudonymiseBericht,
} from '../pseudonimiseer/index.ts';
