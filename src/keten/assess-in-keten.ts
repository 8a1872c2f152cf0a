import { assessParsed } from '../assess/index.ts';
import { controles as allControles, type CheckResult } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import type { ParseResult } from '../parse/index.ts';
import type { KetenContext } from './keten-context.ts';

/**
 * Runs the controls of one party.
 *
 * @param controletype the last one that is this party's
 * @returns the outcome, and whether each controletype that is this party's has passed
 */
export function assessInKeten(
  parsed: ParseResult<Mutatiebericht>,
  context: KetenContext,
  controletype: 4 | 5,
): { readonly result: CheckResult; readonly passed: boolean } {
  const { referentiecontroles = true, controles = allControles } = context;
  const own = referentiecontroles ? controles : controles.filter((controle) => controle.controletype !== 4);
  const {
    verdict: _verdict,
    bericht: _bericht,
    ...result
  } = assessParsed(parsed, {
    ...context,
    controles: own,
    controletype,
  });
  const types = ([1, 2, 3, 4, 5] as const).filter(
    (type: Controletype) => type <= controletype && (type !== 4 || referentiecontroles),
  );
  return { result, passed: types.every((type) => result.controletypes[type] === 'passed') };
}
