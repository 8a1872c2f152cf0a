import type { Mutatiebericht, MutatieFZ } from '../model/index.ts';
import type { Mutatie } from './mutatie.ts';

/** UZOVI-nummer under which DJI receives these messages (STB §2). */
export const UZOVI_DJI = '9992';

/** What a mutatiebericht is made of. */
export interface MutatieberichtInvoer {
  /** Identification of the delivery by the zorgaanbieder: 1 to 12 characters, never used before. */
  readonly identificatieAanlevering: string;
  /** Date of the message, `YYYY-MM-DD`. */
  readonly dagtekening: string;
  /** `P` productie or `T` test. */
  readonly berichtsoort: 'P' | 'T';
  /** AGB-code of the zorgaanbieder: 8 digits. */
  readonly afzender: string;
  /** UZOVI-nummer of the receiver, 4 digits; DJI's when absent. */
  readonly ontvanger?: string;
  /** Strafrechtketennummer (SKN) of the client: 7 or 8 digits. Never a BSN. */
  readonly verzekerdennummer: string;
  /** At least one: made by `verplaatsing`, `eindeZorg`, `correctie` or `intrekking`, or parsed. */
  readonly mutaties: readonly Mutatie[] | readonly MutatieFZ[];
}

/**
 * Makes an FZ825 Mutatiebericht, version 2.0 (STB §3.2). The values are not judged here: `serializeBericht` tells what
 * is wrong with them before anything is sent.
 *
 * @throws TypeError when there is no argument
 * @example
 * const bericht = mutatiebericht({
 *   identificatieAanlevering: 'A-2026-0031',
 *   dagtekening: '2026-03-10',
 *   berichtsoort: 'P',
 *   afzender: '06290001',
 *   verzekerdennummer: '1234567',
 *   mutaties: [
 *     eindeZorg({
 *       mutatieIdentificatie: 'M-7',
 *       plaatsingsbesluitnummer: '202600017',
 *       mutatiedatum: '2026-03-09',
 *     }),
 *   ],
 * });
 * bericht.header.ontvanger; //=> '9992'
 */
export function mutatiebericht(invoer: MutatieberichtInvoer): Mutatiebericht {
  const { identificatieAanlevering, dagtekening, berichtsoort, afzender, ontvanger = UZOVI_DJI } = invoer;
  const { verzekerdennummer, mutaties } = invoer;
  return {
    berichttype: 'FZ825',
    header: {
      berichtcode: '494',
      berichtversie: '2',
      berichtsubversie: '0',
      berichtsoort,
      identificatieAanlevering,
      dagtekening,
      afzender,
      ontvanger,
    },
    // What is not an array is for serializeBericht to tell.
    verzekerde: { verzekerdennummer, mutatieFZ: Array.isArray(mutaties) ? [...mutaties] : mutaties },
  };
}
