import {
  controles as allControles,
  type CheckResult,
  type Controle,
  createControleSteps,
  resultOf,
} from '../check/index.ts';
import { isList, perObject } from '../data/index.ts';
import { read, runSteps, structure, type Verdict } from '../gate/index.ts';
import { hashOf } from '../hash/index.ts';
import { type BerichtSchemas, type Mutatiebericht, ownSchemas } from '../model/index.ts';
import { type ParseResult, parseMutatiebericht } from '../parse/index.ts';
import { inTaal } from '../taal/index.ts';
import type { KetenContext } from './keten-context.ts';
import { requireAnswerable } from './require-answerable.ts';

/** What one party makes of a message. */
export interface KetenAssessment {
  readonly parsed: ParseResult<Mutatiebericht>;
  readonly result: CheckResult;
  /** On the controletypes that are this party's. */
  readonly verdict: Verdict;
}

/**
 * Reads an FZ825, and leads it through the steps of one party.
 *
 * @param controletype the last one that is this party's
 * @throws TypeError when something in the context is not well given, whatever the message is
 */
export function assessInKeten(
  input: string | Uint8Array,
  context: KetenContext,
  controletype: 4 | 5,
): KetenAssessment {
  const { referentiecontroles = true, controles = allControles, limits, schemas = SCHEMAS } = context;
  requireAnswerable(context);
  const parsed = parseMutatiebericht(input, { schemas, ...(limits === undefined ? undefined : { limits }) });
  const own = referentiecontroles ? controles : withoutReferentie(controles);
  const options = { ...context, controles: own, schemas };
  const { verband, referentie, lcb, controlesBy } = createControleSteps(parsed, options, options);
  const steps = [read(parsed), structure(parsed), verband, ...(referentiecontroles ? [referentie] : []), lcb];
  const outcome = runSteps(steps, controletype);
  const result = inTaal(resultOf(outcome, controlesBy), context.taal);
  return { parsed, result, verdict: outcome.verdict };
}

/** Those of this package, with what makes the hash of controls of which some are left out. */
const SCHEMAS: BerichtSchemas = /* @__PURE__ */ withHash(ownSchemas);

function withHash({ herkomst, ...schemas }: BerichtSchemas): BerichtSchemas {
  return herkomst === undefined ? schemas : { ...schemas, herkomst: { ...herkomst, hash: hashOf } };
}

/** Of a list that nobody can change they are picked once, so that they are prepared once. */
function withoutReferentie(controles: readonly Controle[]): readonly Controle[] {
  return Object.isFrozen(controles) ? pickOnce(controles) : pick(controles);
}

const pickOnce = /* @__PURE__ */ perObject(pick);

function pick(controles: readonly Controle[]): readonly Controle[] {
  if (!isList(controles)) throw new TypeError('controles must be a list of controls.');
  return Object.freeze(controles.filter(({ controletype }) => controletype !== 4));
}
