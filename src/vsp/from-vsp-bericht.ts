import { type ProfielOptions, readBound } from '../bound/index.ts';
import { type Finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { type Bericht, type Limits, type ParseResult, parseBericht } from '../parse/index.ts';
import { EN_VSP, inTaal, type TaalOptions } from '../taal/index.ts';
import { readVspGegevens, type VspGegevens } from './gegevens/read-vsp-gegevens.ts';
import { judgeOvereenkomst, judgeProfiel, type VanWie, vanWie } from './overeenkomst.ts';
import { judgeCodering, judgePayload, payloadOf } from './payload.ts';
import type { VspFinding } from './vsp-finding.ts';
import { readVspProfiel, type VspProfiel } from './vsp-profiel.ts';

/** What a caller may choose of a message that is received. */
export interface FromVspBerichtOptions extends ProfielOptions, TaalOptions {
  /** The values that are not public: with them, metadata that have others are refused. */
  readonly vspProfiel?: VspProfiel;
  readonly limits?: Partial<Limits>;
}

/** A message that is what was told of it, or all that is not so. */
export type FromVspBerichtResult =
  | ({
      readonly ok: true;
      readonly bericht: Bericht;
      readonly locate: Extract<ParseResult, { readonly ok: true }>['locate'];
      /** Who made it: what `readAntwoord` of `fz825/administratie` takes as `van`, when it is an answer. */
      readonly van: VanWie;
      /** The metadata, as they came. */
      readonly metadata: VspGegevens<'BerichtMetadataPull'>;
      /** JSON Pointers to the values in the metadata that are not public, and that `vspProfiel` does not tell. */
      readonly ongecontroleerd: readonly string[];
    } & VspGegevens<'Referentiegegevens'>)
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding | Finding> };

/**
 * Reads a message that came over the VSP-koppeling of VECOZO (STB §5.1): its size and its SHA-256 must be those of the
 * metadata, and what the metadata say of it must be what the message says. What does not agree is not accepted.
 *
 * @param metadata what `GET /berichten` gave of the message
 * @param payload the bytes that `GET /berichten/{traceerId}/payload` gave, or a text, which is taken as UTF-8
 * @returns `VSP-VORM` for metadata that are not right, `VSP-PAYLOAD` for other bytes than were told of, the findings of
 *   `parseBericht` for what is no message, and `VSP-BERICHT` for each value that the message contradicts
 * @throws TypeError when `payload` is neither a string nor a Uint8Array
 */
export function fromVspBericht(
  metadata: VspGegevens<'BerichtMetadataPull'>,
  payload: string | Uint8Array,
  options: FromVspBerichtOptions = {},
): FromVspBerichtResult {
  const { taal, ...given } = { ...options };
  return inTaal(readVspBericht(metadata, payload, given), taal, EN_VSP);
}

function readVspBericht(
  metadata: unknown,
  payload: string | Uint8Array,
  { vspProfiel, limits, profiel, schemas }: FromVspBerichtOptions,
): FromVspBerichtResult {
  const bound = readBound({ profiel, schemas });
  const parsed = parseBericht(payload, { ...bound, ...(limits === undefined ? undefined : { limits }) });
  const read = readVspGegevens('BerichtMetadataPull', metadata);
  const { given, findings: ofProfiel } = readVspProfiel(vspProfiel);
  const ofBytes = read.ok
    ? judgePayload(payloadOf(payload), read.gegevens.basisgegevens.payload)
    : read.findings;
  const found = [...ofProfiel, ...ofBytes, ...judgeCodering(payload), ...(parsed.ok ? [] : parsed.findings)];
  if (!parsed.ok || !read.ok) return { ok: false, findings: found as never };
  const { bericht, locate } = parsed;
  const { gegevens } = read;
  const van = vanWie(bericht, gegevens, given);
  const { findings, ongecontroleerd } = judgeProfiel(gegevens, bericht, van, given);
  const all = [...found, ...judgeOvereenkomst(gegevens, bericht, van), ...findings];
  if (isNonEmpty(all)) return { ok: false, findings: all };
  const { referentiegegevens } = gegevens;
  return { ...referentiegegevens, ok: true, bericht, locate, van, metadata: gegevens, ongecontroleerd };
}
