import type { VerwachteBevinding } from './have-finding.ts';
import type { MatcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';
import { toBeGeldigBericht } from './to-be-geldig-bericht.ts';
import { toHaveBevinding } from './to-have-bevinding.ts';
import { toHaveRetourcode } from './to-have-retourcode.ts';
import { toHaveWaarschuwing } from './to-have-waarschuwing.ts';

/**
 * Asserts that a message has no findings and all that was asked for has passed; for `node:test`, and any other runner that
 * takes what is thrown for a failure.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings
 * @throws AssertionError with every finding, and without a value of the message; TypeError as `toBeGeldigBericht`
 */
export function assertGeldigBericht(received: unknown, options?: BerichtOptions): void {
  requirePass(toBeGeldigBericht.call(undefined, received, options));
}

/**
 * Asserts a finding of one control, anywhere or at one place.
 *
 * @throws AssertionError when it is not there, or the control was not judged; TypeError as `toHaveBevinding`
 * @example
 * assertBevinding('<Bericht/>', { rule: 'STR-BERICHT' }); //=> undefined
 */
export function assertBevinding(
  received: unknown,
  expected: VerwachteBevinding,
  options?: BerichtOptions,
): void {
  requirePass(toHaveBevinding.call(undefined, received, expected, options));
}

/**
 * Asserts a waarschuwing of one control, anywhere or at one place.
 *
 * @throws AssertionError when it is not there, or the control was not judged; TypeError as `toHaveWaarschuwing`
 */
export function assertWaarschuwing(
  received: unknown,
  expected: VerwachteBevinding,
  options?: BerichtOptions,
): void {
  requirePass(toHaveWaarschuwing.call(undefined, received, expected, options));
}

/**
 * Asserts a retourcode: of a mutatiebericht one that a finding gives, of a retourbericht one that it carries.
 *
 * @throws AssertionError when it is not there; TypeError as `toHaveRetourcode`
 */
export function assertRetourcode(
  received: unknown,
  code: string,
  path?: string,
  options?: BerichtOptions,
): void {
  requirePass(toHaveRetourcode.call(undefined, received, code, path, options));
}

/** What `node:assert` throws, by its name and code: this package runs without Node too. */
function requirePass({ pass, message }: MatcherResult): void {
  if (pass) return;
  const error = new Error(message());
  throw Object.assign(error, { name: 'AssertionError', code: 'ERR_ASSERTION', generatedMessage: false });
}
