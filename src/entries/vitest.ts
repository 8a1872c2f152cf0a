/**
 * Matchers for tests with berichten, for Vitest and Jest.
 *
 * @packageDocumentation
 */
export * from '../vitest/index.ts';
