import { type ProfielOptions, readBound } from '../bound/index.ts';
import { type Finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { type Bericht, type Limits, parseBericht } from '../parse/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { EN_VSP, inTaal, type TaalOptions } from '../taal/index.ts';
import { readVspGegevens, type VspGegevens } from './gegevens/read-vsp-gegevens.ts';
import { judgeOvereenkomst, partijenIn } from './overeenkomst.ts';
import { checksumOf, judgeCodering, payloadOf } from './payload.ts';
import { type VspFinding, vspFinding } from './vsp-finding.ts';
import { type Rollen, readRollen, readVspProfiel, VSP_PROFIEL, type VspProfiel } from './vsp-profiel.ts';

/** What goes with a message, as far as the message does not say it. */
export interface ToVspBerichtOptions extends ProfielOptions, TaalOptions {
  /** The text of the message, which is sent as UTF-8; or its bytes. */
  readonly xml: string | Uint8Array;
  /** A uuid of your own for this message: keep it before you send. */
  readonly traceerId: string;
  /** A uuid of your own, the same for a message and its answer. */
  readonly conversatieId: string;
  /** The traceerId of the message that this one answers: an FZ826 has one. */
  readonly alsAntwoordOp?: string;
  /** The rollen of both parties. */
  readonly rollen?: Rollen;
  readonly berichttype?: string;
  readonly berichtsubtype?: string;
  readonly actie?: string;
  readonly verwerkingscontext?: readonly VspGegevens<'Sleutelwaarde'>[];
  /** The values that are not public, for all messages: what stands above goes before them. */
  readonly vspProfiel?: VspProfiel;
  /** Of a retourbericht that VECOZO makes itself (STB §4.1, flow 3). */
  readonly van?: 'VECOZO';
  /** What the message says already: each of these is refused when the message says otherwise. */
  readonly afzender?: string;
  readonly geadresseerde?: string;
  readonly berichtversie?: number;
  readonly berichtsubversie?: number;
  readonly referentieId?: string;
  readonly limits?: Partial<Limits>;
}

/** A message as it is sent. */
export interface VspBericht {
  readonly metadata: VspGegevens<'BerichtMetadataPush'>;
  /** The bytes of the message, to the last one those that were given. */
  readonly payload: Uint8Array;
  /** Their SHA-256, to be kept: it is not part of the request. */
  readonly checksum: VspGegevens<'Checksum'>;
}

/** A message as it is sent, or all that contradicts it. */
export type ToVspBerichtResult =
  | ({ readonly ok: true } & VspBericht)
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding | Finding> };

/**
 * Makes what is sent over the VSP-koppeling of VECOZO (STB §5.1) from a message and its text: from whom, to whom and which
 * version are told by the Header, and referentieId is IdentificatieAanlevering. Values that are not public are our guess
 * unless they are given: see `VSP_PROFIEL`.
 *
 * @param bericht the message that the text is of, as it was built or parsed
 * @returns the findings of the structure of the message or of its text; `VSP-BERICHT` for what contradicts the message,
 *   also when the text is that of another one, `VSP-VORM` for what cannot stand in the metadata, `VSP-PAYLOAD` for a text
 *   that says to be in another encoding than UTF-8
 * @throws TypeError when `xml` is neither a string nor a Uint8Array
 */
export function toVspBericht(bericht: Bericht, options: ToVspBerichtOptions): ToVspBerichtResult {
  const { taal, ...given } = { ...options };
  return inTaal(makeVspBericht(bericht, given), taal, EN_VSP);
}

function makeVspBericht(bericht: Bericht, given: ToVspBerichtOptions): ToVspBerichtResult {
  const { xml, limits, van, profiel, schemas } = given;
  if (van !== undefined && van !== 'VECOZO')
    throw new TypeError('Who made the message can only be given when that is VECOZO.');
  const bound = readBound({ profiel, schemas });
  const parsed = parseBericht(xml, { ...bound, ...(limits === undefined ? undefined : { limits }) });
  if (!parsed.ok) return parsed;
  const own = normaliseBericht(bericht, bound);
  if (!own.ok) return own;
  const payload = payloadOf(xml);
  const isSame = JSON.stringify(own.bericht) === JSON.stringify(parsed.bericht);
  const { metadata, findings } = makeMetadata(own.bericht, given);
  const read = readVspGegevens('BerichtMetadataPush', metadata);
  const found = [
    ...judgeCodering(xml),
    ...(isSame ? [] : [vspFinding('/payload', { rule: 'VSP-BERICHT', args: { fault: 'payload' } })]),
    ...findings,
    ...(read.ok ? judgeOvereenkomst(read.gegevens, own.bericht, van ?? ownVan(own.bericht)) : read.findings),
  ];
  if (!read.ok || isNonEmpty(found)) return { ok: false, findings: found as never };
  return { ok: true, metadata: read.gegevens, payload, checksum: checksumOf(payload) };
}

function ownVan({ berichttype }: Bericht): 'zorgaanbieder' | 'DJI' {
  return berichttype === 'FZ825' ? 'zorgaanbieder' : 'DJI';
}

/** Metadata of what the caller gave, of the message, and else of our guess; not judged yet. */
function makeMetadata(
  bericht: Bericht,
  given: ToVspBerichtOptions,
): { readonly metadata: unknown; readonly findings: readonly VspFinding[] } {
  const { berichttype: kind, header } = bericht;
  const partijen = partijenIn(bericht, given.van);
  const { given: vsp, findings: ofProfiel } = readVspProfiel(given.vspProfiel);
  const { given: rollen, findings: ofRollen } = readRollen(given.rollen);
  const rol = (wie: 'afzender' | 'geadresseerde'): string =>
    rollen[wie] ?? vsp.rollen?.[partijen[wie].wie] ?? VSP_PROFIEL.rollen[partijen[wie].wie];
  const {
    afzender = partijen.afzender.code,
    geadresseerde = partijen.geadresseerde.code,
    berichtversie = Number(header.berichtversie),
    berichtsubversie = Number(header.berichtsubversie),
    berichttype = vsp.berichttype?.[kind] ?? VSP_PROFIEL.berichttype[kind],
    berichtsubtype = vsp.berichtsubtype?.[kind],
    actie = vsp.actie?.[kind] ?? VSP_PROFIEL.actie[kind],
    referentieId = header.identificatieAanlevering,
  } = given;
  const { conversatieId, traceerId, alsAntwoordOp, verwerkingscontext } = given;
  const metadata = {
    routeringgegevens: {
      afzender: { rol: rol('afzender'), code: afzender },
      geadresseerden: [{ rol: rol('geadresseerde'), code: geadresseerde }],
      berichtstroom: { berichttype, berichtsubtype, berichtversie, berichtsubversie, actie },
    },
    referentiegegevens: { conversatieId, traceerId, alsAntwoordOp, referentieId },
    verwerkingscontext,
  };
  return { metadata, findings: [...ofProfiel, ...ofRollen] };
}
