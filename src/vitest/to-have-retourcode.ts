import { controles as allControles, type Controle } from '../check/index.ts';
import { findCode } from '../codelijst/index.ts';
import type { Finding } from '../finding/index.ts';
import { isJudged } from '../gate/index.ts';
import { COD954, type Retourbericht } from '../model/index.ts';
import { listRetourKlassen } from '../retour/index.ts';
import { failureText, type Received, receivedFindings } from './failure-text.ts';
import { isAt } from './is-at.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import { type Answer, type MatcherResult, matcherResult } from './matcher-result.ts';
import type { BerichtOptions } from './options.ts';
import { requirePath } from './require-path.ts';
import { woordenVan } from './woorden.ts';

/**
 * Expects a retourcode: of a mutatiebericht one that a finding gives, of a retourbericht one that it carries. `.not`
 * fails too when a control that gives this code was not judged.
 *
 * @param received the text or bytes of a message, a message that was built, or a result that has findings
 * @param code four digits, a code of COD954-VEKT
 * @param path indexed XPath of the finding, or of the berichtklasse in a retourbericht (`/Bericht/Header`), but that
 *   `[1]` may be left out; anywhere when it is absent
 * @throws TypeError for anything else, when `code` is not four digits, when no message can have the `path`, and as `assessBericht`
 * @example
 * toHaveRetourcode('<Bericht/>', '8011').pass; //=> false
 */
export function toHaveRetourcode(
  this: unknown,
  received: unknown,
  code: string,
  path?: string,
  options?: BerichtOptions,
): MatcherResult {
  if (typeof code !== 'string' || !/^[0-9]{4}$/.test(code))
    throw new TypeError('code must be a text of four digits.');
  if (path !== undefined && typeof path !== 'string')
    throw new TypeError('path must be a text; options come after it.');
  const judgement = judgementOf(received, options);
  if (path !== undefined) requirePath(path, judgement);
  const found = searchCode(judgement, code, path);
  const args = [code, ...(path === undefined ? [] : [path])].map((arg) => JSON.stringify(arg));
  const place = path === undefined ? '' : `  ${path}`;
  return matcherResult(this, found.answer, (isNot) => {
    const { retourcode, codeNietBeoordeeld } = woordenVan(judgement.options.taal);
    const unjudged = found.answer === undefined ? codeNietBeoordeeld : '';
    return failureText(judgement, isNot, {
      call: `toHaveRetourcode(${args.join(', ')})`,
      expected: `${retourcode} ${code}${place}${unjudged}`,
      received: found.received,
    });
  });
}

interface Search {
  readonly answer: Answer;
  readonly received: readonly Received[];
}

function searchCode(judgement: Judgement, code: string, path: string | undefined): Search {
  const { bericht, options } = judgement;
  if (bericht?.berichttype === 'FZ826') {
    const received = carriedCodes(bericht, options, (carried, at) => carried === code && isAt(at, path));
    return { received, answer: received.some(({ matches }) => matches) };
  }
  const matches = (found: Finding): boolean => found.retourcode === code && isAt(found.path, path);
  const answer = judgement.findings.some(matches) || (isRuledOut(judgement, code) ? false : undefined);
  return { received: receivedFindings(judgement.findings, matches), answer };
}

/** The codes of a retourbericht. One that this package does not know is a mere value, and is not shown. */
function carriedCodes(
  bericht: Retourbericht,
  options: BerichtOptions,
  matches: (code: string, path: string) => boolean,
): readonly Received[] {
  return listRetourKlassen(bericht, { schemas: options.schemas }).flatMap(({ path, codes }) =>
    codes.map((code) => {
      const known = findCode(COD954, code);
      const text =
        known === undefined
          ? `${woordenVan(options.taal).andereCode}  ${path}`
          : `${code}  ${path}  ${known.betekenis}`;
      return { text, matches: matches(code, path) };
    }),
  );
}

/** True when every control that gives the code, of the controletypes asked for, was judged, and there is one. */
function isRuledOut({ controletypes, controles, asked = 5, options }: Judgement, code: string): boolean {
  // A bare list of findings: what is not in it, is not there.
  if (controletypes === undefined) return true;
  const { controles: known = allControles, retourcodes = {} } = options;
  const codeOf = ({ id, retourcode }: Controle): string | null | undefined =>
    Object.hasOwn(retourcodes, id) ? retourcodes[id] : retourcode;
  const states = known
    .filter((controle) => Object.hasOwn(controles, controle.id) && codeOf(controle) === code)
    .filter(({ controletype }) => controletype <= asked)
    .map(({ id }) => controles[id]);
  return states.length > 0 && states.every(isJudged);
}
