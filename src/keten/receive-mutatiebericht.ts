import type { CheckResult } from '../check/index.ts';
import { isNonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { answer } from './answer.ts';
import { assessInKeten } from './assess-in-keten.ts';
import type { Foutbericht } from './foutbericht.ts';
import type { KetenContext, Withheld } from './keten-context.ts';

/** What VECOZO does with an FZ825 of a zorgaanbieder. The outcome of the controls tells why. */
export type ReceivedMutatiebericht<I extends string | Uint8Array = string | Uint8Array> = CheckResult &
  (
    | {
        /** Rejected on controletype 1, 2 or 4. */
        readonly stroom: 2;
        readonly van: 'VECOZO';
        readonly aan: 'zorgaanbieder';
        readonly foutbericht: Foutbericht;
      }
    | {
        /** Rejected on controletype 3. */
        readonly stroom: 3;
        readonly van: 'VECOZO';
        readonly aan: 'zorgaanbieder';
        readonly retourbericht: Retourbericht;
        /** The text of the retourbericht. */
        readonly xml: string;
      }
    | {
        /** Passed on. */
        readonly stroom: 4;
        readonly van: 'VECOZO';
        readonly aan: 'DJI';
        readonly bericht: Mutatiebericht;
        /** What came in, unchanged: the very same bytes or string. */
        readonly inhoud: I;
      }
    | Withheld
  );

/**
 * Receives an FZ825 as VECOZO does (STB §4.1): controletype 1 to 4, and then a foutbericht to the zorgaanbieder (flow
 * 2), a rejected FZ826 to the zorgaanbieder (flow 3) or the message itself to DJI (flow 4). When something could not be
 * checked, nothing is sent.
 *
 * @param input the whole message, as for `parseBericht`
 * @throws TypeError as `assessBericht`, and when `identificatieRetour` or `dagtekeningRetour` cannot stand in an FZ826
 */
export function receiveMutatiebericht<I extends string | Uint8Array>(
  input: I,
  context: KetenContext,
): ReceivedMutatiebericht<I> {
  const { parsed, result, verdict } = assessInKeten(input, context, 4);
  const { findings } = result;
  if (verdict === 'error') return { ...result, stroom: null, reden: 'error' };
  if (parsed.ok && verdict === 'accepted') {
    const { bericht } = parsed;
    return { ...result, stroom: 4, van: 'VECOZO', aan: 'DJI', bericht, inhoud: input };
  }
  if (!isNonEmpty(findings)) return { ...result, stroom: null, reden: 'incomplete' };
  const [{ controletype }] = findings;
  const back = { ...result, van: 'VECOZO', aan: 'zorgaanbieder' } as const;
  if (parsed.ok && controletype === 3) {
    const answered = answer(parsed.bericht, findings, context);
    return answered === undefined
      ? { ...result, stroom: null, reden: 'retourbericht' }
      : { ...back, stroom: 3, ...answered };
  }
  const foutbericht: Foutbericht = {
    van: 'VECOZO',
    aan: 'zorgaanbieder',
    berichttype: 'FZ825',
    controletype,
    findings,
  };
  return { ...back, stroom: 2, foutbericht };
}
