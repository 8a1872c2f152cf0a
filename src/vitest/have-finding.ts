import { controles as allControles } from '../check/index.ts';
import type { Finding } from '../finding/index.ts';
import { type ControleState, isJudged } from '../gate/index.ts';
import { isWaarschuwing } from '../retour/index.ts';
import { failureText } from './failure-text.ts';
import { isAt } from './is-at.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import { type Answer, type MatcherResult, matcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';
import { requirePath } from './require-path.ts';
import { woordenVan } from './woorden.ts';

/** The finding or waarschuwing that is expected. */
export interface VerwachteBevinding {
  /** Id of the control, e.g. `VC009` or `STR-DATUM`. */
  readonly rule: string;
  /** Indexed XPath, exactly as in the finding, but that `[1]` may be left out; anywhere when it is absent. */
  readonly path?: string;
}

/** A fault, or what is no fault. */
export type Soort = 'bevinding' | 'waarschuwing';

const MATCHERS: Readonly<Record<Soort, string>> = {
  bevinding: 'toHaveBevinding',
  waarschuwing: 'toHaveWaarschuwing',
};

/**
 * Expects a finding of one control, among the faults or among the waarschuwingen.
 *
 * @param context the `this` of the matcher
 * @throws TypeError when nothing can be judged, no `rule` is given or one of the other kind, or no message has the `path`
 */
export function haveFinding(
  context: unknown,
  soort: Soort,
  received: unknown,
  { rule, path }: VerwachteBevinding,
  options: BerichtOptions | undefined,
): MatcherResult {
  if (typeof rule !== 'string') throw new TypeError('rule must be the id of a control.');
  if (path !== undefined && typeof path !== 'string') throw new TypeError('path must be a text.');
  const judgement = judgementOf(received, options);
  const known = soortOf(judgement, rule);
  if (known !== undefined && known !== soort)
    throw new TypeError(`${rule} is a ${known}: expect it with ${MATCHERS[known]}.`);
  if (path !== undefined) requirePath(path, judgement, rule);
  const matches = (found: Finding): boolean => found.rule === rule && isAt(found.path, path);
  const own = soort === 'bevinding' ? judgement.findings : judgement.waarschuwingen;
  const state = own === undefined ? undefined : stateOf(judgement, rule);
  const answer: Answer = own?.some(matches) || (isJudged(state) || state === 'warned' ? false : undefined);
  const place = path === undefined ? '' : `  ${path}`;
  return matcherResult(context, answer, (isNot) => {
    const woorden = woordenVan(judgement.options.taal);
    const known = state === undefined ? woorden.onbekendeControle : woorden.staten[state];
    const why = own === undefined ? woorden.geenWaarschuwingenVerteld : known;
    const unjudged = answer === undefined ? woorden.nietBeoordeeld(rule, why) : '';
    const call = `${MATCHERS[soort]}(${JSON.stringify({ rule, path })})`;
    return failureText(judgement, isNot, { call, expected: `${rule}${place}${unjudged}`, matches });
  });
}

/** Of which kind a rule is, by what was received and by the controls; undefined when there is none of that name. */
function soortOf({ findings, waarschuwingen, options }: Judgement, rule: string): Soort | undefined {
  const isOfRule = (found: { readonly rule: string }): boolean => found.rule === rule;
  if (findings.some(isOfRule)) return 'bevinding';
  if (waarschuwingen?.some(isOfRule) || isWaarschuwing({ rule })) return 'waarschuwing';
  const controle = (options.controles ?? allControles).find(({ id }) => id === rule);
  if (controle !== undefined) return controle.ernst === 'waarschuwing' ? 'waarschuwing' : 'bevinding';
  return /^[A-Z]+-/.test(rule) ? 'bevinding' : undefined;
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
