import { haveFinding, type VerwachteBevinding } from './have-finding.ts';
import type { MatcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';

/**
 * Expects a waarschuwing of one control, anywhere or at one place: it rejects nothing, and is no finding. `.not` fails
 * too when that control was not judged.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings or
 *   waarschuwingen, such as that of `readRetourbericht`
 * @throws TypeError for anything else, when no `rule` is given or one that is no waarschuwing, when no message can have
 *   the `path`, and as `assessBericht`
 * @example
 * toHaveWaarschuwing('<Bericht/>', { rule: 'W006' }).pass; //=> false
 */
export function toHaveWaarschuwing(
  this: unknown,
  received: unknown,
  expected: VerwachteBevinding,
  options?: BerichtOptions,
): MatcherResult {
  return haveFinding(this, 'waarschuwing', received, expected, options);
}
