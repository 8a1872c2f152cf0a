/**
 * The same message with other identifications, by a key.
 *
 * @packageDocumentation
 */
export {
  type Aanvullend,
  type Keuze,
  type PseudonymiseOptions,
  type PseudonymiseResult,
  pseudonymiseBericht,
} from '../pseudonimiseer/index.ts';
