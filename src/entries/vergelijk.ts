/**
 * What changed between two schemas, or two RBC's.
 *
 * @packageDocumentation
 */
export * from '../vergelijk/index.ts';
