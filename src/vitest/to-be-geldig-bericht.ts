import { failureText } from './failure-text.ts';
import { judgementOf } from './judgement.ts';
import { type MatcherResult, matcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';
import { woordenVan } from './woorden.ts';

/**
 * Expects a message without findings, of which all that was asked for has passed.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings
 * @throws TypeError for anything else, and as `assessBericht`
 * @example
 * toBeGeldigBericht('<Bericht/>').pass; //=> false
 */
export function toBeGeldigBericht(this: unknown, received: unknown, options?: BerichtOptions): MatcherResult {
  const judgement = judgementOf(received, options);
  return matcherResult(this, judgement.geldig, (isNot) =>
    failureText(judgement, isNot, {
      call: 'toBeGeldigBericht()',
      expected: woordenVan(judgement.options.taal).geldigBericht,
    }),
  );
}
