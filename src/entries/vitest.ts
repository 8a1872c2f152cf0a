/**
 * Matchers for tests with berichten, for Vitest, Jest and `bun test`.
 *
 * @packageDocumentation
 */
export {
  type BerichtOptions,
  createMatchers,
  type Fz825Matchers,
  fz825Matchers,
  type MatcherResult,
  type Matchers,
  type VerwachteBevinding,
} from '../vitest/index.ts';
