/**
 * English, for the functions that take `taal`.
 *
 * @packageDocumentation
 */
export { en, enBericht, type Taal } from '../../taal/index.ts';
