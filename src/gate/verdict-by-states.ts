import type { Controletype } from '../finding/index.ts';
import { CONTROLETYPES } from './controletypes.ts';
import { type Judged, type Verdict, verdictOf } from './verdict.ts';

/**
 * The verdict on a message that was judged before, up to a controletype. A message that was built has no text to read:
 * its structure answers for that.
 */
export function verdictByStates(judged: Judged, last: Controletype): Verdict {
  const isBuilt = judged.controletypes[1] === 'unchecked';
  const asked = CONTROLETYPES.filter((type) => type <= last);
  return verdictOf(
    judged,
    asked.map((type) => (type === 1 && isBuilt ? 2 : type)),
  );
}
