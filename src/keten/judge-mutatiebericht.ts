import type { CheckResult } from '../check/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { answer } from './answer.ts';
import { assessInKeten } from './assess-in-keten.ts';
import type { KetenContext, Withheld } from './keten-context.ts';

/** What DJI does with an FZ825. The outcome of the controls tells why. */
export type JudgedMutatiebericht = CheckResult &
  (
    | {
        readonly stroom: 5;
        readonly van: 'DJI';
        /** Who passes it on to the zorgaanbieder. */
        readonly aan: 'VECOZO';
        /** True when the retourbericht says that the whole message is accepted. */
        readonly accepted: boolean;
        readonly bericht: Mutatiebericht;
        readonly retourbericht: Retourbericht;
        /** The text of the retourbericht. */
        readonly xml: string;
      }
    | Withheld
  );

/**
 * Judges an FZ825 as DJI does: controletype 1 to 5, and then always an FZ826 by way of VECOZO, accepted or rejected
 * (STB chapter 2, flow 5). When something could not be checked, or the message cannot be read at all, nothing is sent.
 *
 * @param input the whole message, as for `parseBericht`
 * @throws TypeError as `assessBericht`, and when `identificatieRetour` or `dagtekeningRetour` cannot stand in an FZ826
 */
export function judgeMutatiebericht(input: string | Uint8Array, context: KetenContext): JudgedMutatiebericht {
  const { parsed, result, verdict } = assessInKeten(input, context, 5);
  if (verdict === 'error') return { ...result, stroom: null, reden: 'error' };
  if (!parsed.ok) return { ...result, stroom: null, reden: 'structuur' };
  if (verdict === 'incomplete') return { ...result, stroom: null, reden: 'incomplete' };
  const { bericht } = parsed;
  const answered = answer(bericht, result.findings, context);
  if (answered === undefined) return { ...result, stroom: null, reden: 'retourbericht' };
  return {
    ...result,
    stroom: 5,
    van: 'DJI',
    aan: 'VECOZO',
    accepted: verdict === 'accepted',
    bericht,
    ...answered,
  };
}
