import type { Administratie } from '../administratie/index.ts';
import { isObject } from '../data/index.ts';
import { herkomst } from '../herkomst/index.ts';
import { eisenOf } from './besluit.ts';
import { type Fout, leveringFout } from './fout.ts';
import { inDagtekening } from './in-dagtekening.ts';
import { createLeveringJudge, type LeveringJudge } from './judge-leveringbericht.ts';
import { type LeveringBerichten, type ReadStep, readSteps, requireBerichten } from './levering-bericht.ts';
import type { LeveringOptions } from './levering-options.ts';
import { makeVerslag, type VerslagKop } from './make-verslag.ts';
import { shareRows } from './share-rows.ts';
import { createTeller } from './teller.ts';
import type { Verslag } from './verslag.ts';

/** The outcome of a delivery, while it is being judged. */
export interface JudgedLevering {
  /** All that is wrong, message by message, in the order in which they are judged; to be read once. */
  readonly fouten: AsyncIterable<Fout>;
  /** The report, when all is judged. */
  readonly verslag: Promise<Verslag>;
  /** The state after the delivery; undefined when none was given, and in a trial run. */
  readonly administratie: Promise<Administratie | undefined>;
}

/**
 * Judges a delivery, message by message: all that is wrong as it is found, and at the end a report with the decision. It
 * keeps of a message no more than digests.
 *
 * No message is read before `fouten` is iterated or `verslag` awaited. Who iterates `fouten` sets the pace; who awaits
 * `verslag` alone gets it too, and the rows of `fouten` are dropped. To have both, iterate `fouten` first, or the two at
 * the same time.
 *
 * Fail closed: what was offered and is no message counts as `error`, as does an iterable that throws; neither rejects. A
 * delivery without a message is NO GO.
 *
 * @param berichten `{ naam, inhoud }` each, in an iterable or an async iterable
 * @throws TypeError when `berichten` cannot be iterated, or an option is not well given
 * @example
 * const { verslag } = judgeLevering([{ naam: 'a.xml', inhoud: '<Bericht/>' }], { peildatum: '2026-03-15' });
 * const { aantallen, besluit } = await verslag;
 * [aantallen.rejected, besluit.uitkomst]; //=> [1, 'NO GO']
 */
export function judgeLevering(berichten: LeveringBerichten, options: LeveringOptions): JudgedLevering {
  requireBerichten(berichten);
  const own = readOptions(options);
  const judge = createLeveringJudge(own);
  const kop = kopOf(own, judge);
  const { rows, outcome } = shareRows(judgeAll(berichten, judge, kop, own));
  return {
    fouten: rows,
    verslag: outcome,
    get administratie() {
      return outcome.then(() => (kop.proef ? undefined : judge.administratie()));
    },
  };
}

/** The options, each read once. */
function readOptions(options: LeveringOptions): LeveringOptions {
  if (!isObject(options)) throw new TypeError('judgeLevering needs options: at least { peildatum }.');
  const own = { ...options };
  for (const name of ['onVoortgang', 'onGebeurtenissen'] as const)
    if (!['function', 'undefined'].includes(typeof own[name]))
      throw new TypeError(`${name} must be a function.`);
  for (const name of ['steekproef', 'proef', 'deel'] as const)
    if (!['boolean', 'undefined'].includes(typeof own[name]))
      throw new TypeError(`${name} must be true or false.`);
  return own;
}

/** What the report of a delivery says besides what is counted. */
export function kopOf(options: LeveringOptions, { isRun }: LeveringJudge): VerslagKop {
  const { omgeving = 'P', administratie } = options;
  const { criteria, steekproef = false, proef = false, deel = false } = options;
  const { controletype = administratie === undefined ? 3 : 5 } = options;
  const { eisen, steekproef: isSample } = eisenOf(criteria);
  const bronnen = administratie?.bronnen ?? options.bronnen;
  return {
    herkomst: herkomst({ ...options, omgeving, ...(bronnen === undefined ? undefined : { bronnen }) }),
    controletype,
    proef,
    eisen,
    isSteekproef: steekproef || isSample,
    isGemeten: isRun,
    isDeel: deel,
  };
}

async function* judgeAll(
  berichten: LeveringBerichten,
  judge: LeveringJudge,
  kop: VerslagKop,
  options: LeveringOptions,
): AsyncGenerator<Fout, Verslag, undefined> {
  const { onVoortgang, onGebeurtenissen, taal } = options;
  const teller = createTeller();
  for await (const step of inOrder(readSteps(berichten), options)) {
    if ('isBroken' in step) {
      teller.breakOff();
      onVoortgang?.(teller.aantallen());
      yield leveringFout(`#${teller.aantallen().berichten}`, { rule: 'LEV-AFGEBROKEN', args: {} }, taal);
      continue;
    }
    const oordeel = judge.judge(step.item);
    teller.add(oordeel);
    onVoortgang?.(teller.aantallen());
    const { naam, fouten, gebeurtenissen } = oordeel;
    if (gebeurtenissen.length > 0 && !kop.proef) onGebeurtenissen?.(naam, gebeurtenissen);
    for (const fout of fouten) yield fout;
  }
  return makeVerslag(teller, kop);
}

/** Only what is folded depends on the order. */
function inOrder(
  steps: AsyncIterable<ReadStep>,
  { administratie, volgorde, schemas }: LeveringOptions,
): AsyncIterable<ReadStep> {
  return administratie !== undefined && volgorde === 'dagtekening'
    ? inDagtekening(steps, { schemas })
    : steps;
}
