/**
 * The controls of controletype 3 for engines that are not ours: XSLT 1.0 and Schematron.
 *
 * @packageDocumentation
 */
export * from '../xslt/index.ts';
