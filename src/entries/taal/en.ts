/**
 * English, for the functions that take `taal`.
 *
 * @packageDocumentation
 */
export { en, type Taal } from '../../taal/index.ts';
