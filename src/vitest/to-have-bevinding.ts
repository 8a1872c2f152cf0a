import type { Finding } from '../finding/index.ts';
import { type ControleState, isJudged } from '../gate/index.ts';
import { failureText, receivedFindings } from './failure-text.ts';
import { isAt } from './is-at.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import { type MatcherResult, matcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';

/** The finding that is expected. */
export interface VerwachteBevinding {
  /** Id of the control, e.g. `VC009` or `STR-DATUM`. */
  readonly rule: string;
  /** Indexed XPath, exactly as in the finding, but that `[1]` may be left out; anywhere when it is absent. */
  readonly path?: string;
}

/**
 * Expects a finding of one control, anywhere or at one place. `.not` fails too when that control was not judged.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings
 * @throws TypeError for anything else, when no `rule` is given, and as `assessBericht`
 * @example
 * toHaveBevinding('<Bericht/>', { rule: 'STR-BERICHT' }).pass; //=> true
 */
export function toHaveBevinding(
  this: unknown,
  received: unknown,
  expected: VerwachteBevinding,
  options?: BerichtOptions,
): MatcherResult {
  const { rule, path } = expected;
  if (typeof rule !== 'string') throw new TypeError('rule must be the id of a control.');
  if (path !== undefined && typeof path !== 'string') throw new TypeError('path must be a text.');
  const judgement = judgementOf(received, options);
  const matches = (found: Finding): boolean => found.rule === rule && isAt(found.path, path);
  const state = stateOf(judgement, rule);
  const answer = judgement.findings.some(matches) || (isJudged(state) ? false : undefined);
  const place = path === undefined ? '' : `  ${path}`;
  return matcherResult(this, answer, (isNot) => {
    const unjudged = answer === undefined ? `  (${rule} was not judged: ${state ?? 'no such control'})` : '';
    return failureText(
      judgement,
      isNot,
      `toHaveBevinding(${JSON.stringify({ rule, path })})`,
      `${rule}${place}${unjudged}`,
      receivedFindings(judgement, matches),
    );
  });
}

/** What became of a control; undefined when there is none of that name. */
function stateOf({ controles, controletypes }: Judgement, rule: string): ControleState | undefined {
  // A bare list of findings: what is not in it, is not there.
  if (controletypes === undefined) return 'passed';
  if (rule.startsWith('XML-')) return controletypes[1];
  if (rule.startsWith('STR-')) return controletypes[2];
  if (Object.hasOwn(controles, rule)) return controles[rule];
  return isJudged(controletypes[3]) ? undefined : controletypes[3];
}
