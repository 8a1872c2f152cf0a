/** What a matcher gives to `expect`, in Vitest and in Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why the expectation failed: asked for only then. */
  readonly message: () => string;
}

/** What a matcher finds; undefined when it cannot be said, because not all was judged that had to be. */
export type Answer = boolean | undefined;

/**
 * Makes the result of a matcher. What cannot be said fails an expectation and also its `.not`.
 *
 * @param context the `this` of the matcher
 */
export function matcherResult(
  context: unknown,
  answer: Answer,
  message: (isNot: boolean) => string,
): MatcherResult {
  const isNot =
    typeof context === 'object' && context !== null && 'isNot' in context && context.isNot === true;
  return { pass: answer ?? isNot, message: () => message(isNot) };
}
