/**
 * Test messages, and generators of them for fast-check; needs the optional peer dependency `fast-check`.
 *
 * @packageDocumentation
 */
export * from '../testkit/index.ts';
