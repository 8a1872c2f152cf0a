/**
 * A message as a document of xmlbuilder2, to stand in another document.
 *
 * @packageDocumentation
 */
export * from '../document/index.ts';
