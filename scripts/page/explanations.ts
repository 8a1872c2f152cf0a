import { en } from '../../src/entries/taal/en.ts';
import { explain } from '../../src/entries/uitleg.ts';
import { controles } from '../../src/index.ts';
import type { Explanations, ShownExplanation } from '../../src/page/explanations.ts';
import { regels } from '../../src/taal/index.ts';

/** What the page can find in messages: the rules of controletype 1 and 2, of answers, and the controls. */
const IN_MESSAGES = /^(?:XML|STR|RET)-|^W\d/;

/** What `explain` says of all that the page can find in a message. */
export function listExplanations(): Explanations {
  const rules = [
    ...Object.keys(regels).filter((rule) => IN_MESSAGES.test(rule)),
    ...controles.map(({ id }) => id),
  ];
  return Object.fromEntries(
    [...new Set(rules)].map((rule) => [rule, { nl: told(rule, undefined), en: told(rule, en) }]),
  );
}

function told(rule: string, taal: typeof en | undefined): ShownExplanation {
  const { titel, watIsEr, waarom, watTeDoen, voorbeeld } = explain({ rule }, { taal });
  return [titel, watIsEr, waarom, watTeDoen, voorbeeld?.fout ?? '', voorbeeld?.goed ?? ''];
}
