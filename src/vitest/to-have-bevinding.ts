import { haveFinding, type VerwachteBevinding } from './have-finding.ts';
import type { MatcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';

/**
 * Expects a finding of one control, anywhere or at one place. `.not` fails too when that control was not judged.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings
 * @throws TypeError for anything else, when no `rule` is given or one of a waarschuwing, when no message can have the
 *   `path`, and as `assessBericht`
 * @example
 * toHaveBevinding('<Bericht/>', { rule: 'STR-BERICHT' }).pass; //=> true
 */
export function toHaveBevinding(
  this: unknown,
  received: unknown,
  expected: VerwachteBevinding,
  options?: BerichtOptions,
): MatcherResult {
  return haveFinding(this, 'bevinding', received, expected, options);
}
