/**
 * The words in which controls are written.
 *
 * @packageDocumentation
 */
export * from '../vocabulary/index.ts';
