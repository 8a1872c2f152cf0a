/**
 * Assertions for tests with berichten, for node:test and any other runner.
 *
 * @packageDocumentation
 */
export {
  assertBevinding,
  assertGeldigBericht,
  assertRetourcode,
  assertWaarschuwing,
  type BerichtOptions,
  type VerwachteBevinding,
} from '../vitest/index.ts';
