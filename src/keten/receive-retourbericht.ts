import type { Retourbericht } from '../model/index.ts';
import { type ParseOptions, parseRetourbericht } from '../parse/index.ts';
import type { Foutbericht } from './foutbericht.ts';

/** What VECOZO does with an FZ826 of DJI. */
export type ReceivedRetourbericht<I extends string | Uint8Array = string | Uint8Array> =
  | {
      /** Rejected on controletype 1 or 2. */
      readonly stroom: 6;
      readonly van: 'VECOZO';
      readonly aan: 'DJI';
      readonly foutbericht: Foutbericht;
    }
  | {
      /** Passed on. */
      readonly stroom: 7;
      readonly van: 'VECOZO';
      readonly aan: 'zorgaanbieder';
      readonly bericht: Retourbericht;
      /** What came in, unchanged: the very same bytes or string. */
      readonly inhoud: I;
    };

/**
 * Receives an FZ826 as VECOZO does (STB §4.1): controletype 1 and 2, and then a foutbericht to DJI (flow 6) or the
 * message itself to the zorgaanbieder (flow 7). A retourbericht is never answered with a retourbericht.
 *
 * @param input the whole message, as for `parseBericht`; what answers a Mutatiebericht that was read within the default
 *   limits is within them too
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function receiveRetourbericht<I extends string | Uint8Array>(
  input: I,
  options: Pick<ParseOptions, 'limits' | 'schemas' | 'taal'> = {},
): ReceivedRetourbericht<I> {
  const parsed = parseRetourbericht(input, options);
  if (parsed.ok)
    return { stroom: 7, van: 'VECOZO', aan: 'zorgaanbieder', bericht: parsed.bericht, inhoud: input };
  const { findings } = parsed;
  const [{ controletype }] = findings;
  const foutbericht: Foutbericht = {
    van: 'VECOZO',
    aan: 'DJI',
    berichttype: 'FZ826',
    controletype,
    findings,
  };
  return { stroom: 6, van: 'VECOZO', aan: 'DJI', foutbericht };
}
