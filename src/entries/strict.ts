/**
 * Stricter types, for who wants them: codes of which the compiler knows the kind, and mutations told apart by it.
 *
 * @packageDocumentation
 */
export * from '../strict/index.ts';
