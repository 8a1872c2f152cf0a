import type { Finding, NonEmpty } from '../../finding/index.ts';
import type { MutatieFZ } from '../../model/index.ts';
import type { Bericht } from '../../parse/index.ts';
import { normaliseBericht } from '../../serialize/index.ts';
import type { Taal } from '../../taal/index.ts';
import { ZINNEN, type Zinnen } from './zinnen.ts';

/** What a caller may choose of a description. */
export interface DescribeOptions {
  /** The language: Dutch unless `en` of `fz825/taal/en` is given. */
  readonly taal?: Taal | undefined;
  /** Names dates, numbers and identifications of the message too. Off by default: these are personal data. */
  readonly includeValues?: boolean;
}

/** What a message says, a sentence for each thing, or why it is no message. */
export type DescribeResult =
  | { readonly ok: true; readonly zinnen: readonly string[] }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Tells people what a message says: one sentence on the message, and one for each mutation, in their order.
 *
 * @param bericht what `parseBericht` gave, or a message that was built
 * @returns without `includeValues` sentences that hold nothing of the message but what kind of thing it reports; the
 *   findings of its structure when it is not valid
 * @throws TypeError when `taal` is no language
 * @example
 * const bericht = mutatiebericht({
 *   identificatieAanlevering: 'A-1',
 *   dagtekening: '2026-03-10',
 *   berichtsoort: 'T',
 *   afzender: '06290001',
 *   verzekerdennummer: '1234567',
 *   mutaties: [
 *     eindeZorg({ mutatieIdentificatie: 'M-7', plaatsingsbesluitnummer: '202600017', mutatiedatum: '2026-03-09' }),
 *   ],
 * });
 * describeBericht(bericht).zinnen[1]; //=> 'De zorg van deze cliënt is beëindigd.'
 */
export function describeBericht(bericht: Bericht, options: DescribeOptions = {}): DescribeResult {
  const { zinnen, includeValues } = readOptions(options);
  const normalised = normaliseBericht(bericht);
  if (!normalised.ok) return normalised;
  const { berichttype, header, verzekerde } = normalised.bericht;
  const mutaties: readonly MutatieFZ[] = verzekerde?.mutatieFZ ?? [];
  const waarden = {
    afzender: header.afzender,
    dagtekening: header.dagtekening,
    kenmerk: header.identificatieAanlevering,
    verzekerde: verzekerde?.verzekerdennummer,
  };
  const aanhef = zinnen.aanhef({
    isRetour: berichttype === 'FZ826',
    isTest: header.berichtsoort === 'T',
    aantal: mutaties.length,
    waarden: includeValues ? waarden : undefined,
  });
  return { ok: true, zinnen: [aanhef, ...mutaties.map((each) => zinnen.mutatie(each, includeValues))] };
}

/** The sentences that are asked for, and whether they may name values. */
export function readOptions({ taal, includeValues = false }: DescribeOptions): {
  readonly zinnen: Zinnen;
  readonly includeValues: boolean;
} {
  const naam = taal === undefined ? 'nl' : taal?.naam;
  if (naam !== 'nl' && naam !== 'en') throw new TypeError('taal must be a language.');
  if (typeof includeValues !== 'boolean') throw new TypeError('includeValues must be a boolean.');
  return { zinnen: ZINNEN[naam], includeValues };
}
