/**
 * English, for the functions that take `taal`.
 *
 * @packageDocumentation
 */
export { en, enGeheel, type OwnTexts, type Taal } from '../../taal/index.ts';
