import { assessParsed } from '../assess/index.ts';
import { controles as allControles, type CheckResult } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import { type ParseResult, parseMutatiebericht } from '../parse/index.ts';
import type { KetenContext } from './keten-context.ts';

/** What one party makes of a message. */
export interface KetenAssessment {
  readonly parsed: ParseResult<Mutatiebericht>;
  readonly result: CheckResult;
  /** True when each controletype that is this party's has passed. */
  readonly passed: boolean;
}

/**
 * Reads an FZ825, and runs the controls of one party on it.
 *
 * @param controletype the last one that is this party's
 */
export function assessInKeten(
  input: string | Uint8Array,
  context: KetenContext,
  controletype: 4 | 5,
): KetenAssessment {
  const { referentiecontroles = true, controles = allControles, limits, schemas } = context;
  const parsed = parseMutatiebericht(input, { schemas, ...(limits === undefined ? undefined : { limits }) });
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
  return { parsed, result, passed: types.every((type) => result.controletypes[type] === 'passed') };
}
