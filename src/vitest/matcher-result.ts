/** What a matcher gives to `expect`, in Vitest and in Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why the expectation failed: asked for only then. */
  readonly message: () => string;
}

/**
 * Makes the result of a matcher. What is unknown fails an expectation and also its `.not`: not judged is neither
 * passed nor failed.
 *
 * @param context the `this` of the matcher
 */
export function matcherResult(
  context: unknown,
  answer: 'yes' | 'no' | 'unknown',
  message: (isNot: boolean) => string,
): MatcherResult {
  const isNot =
    typeof context === 'object' && context !== null && 'isNot' in context && context.isNot === true;
  return { pass: answer === 'unknown' ? isNot : answer === 'yes', message: () => message(isNot) };
}
