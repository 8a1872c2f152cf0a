import type { NonEmpty } from '../finding/index.ts';
import { EN_VSP, inTaal, statusTexts, statusTextsEn, type TaalOptions } from '../taal/index.ts';
import { readVspGegevens, type VspGegevens } from './gegevens/read-vsp-gegevens.ts';
import type { VspFinding } from './vsp-finding.ts';

/** A step of a message on the VSP-koppeling. */
export type Berichtstatus = VspGegevens<'Berichtstatusgegevens'>['berichtstatus'];

/** A melding of VECOZO, as it came, and in words of ours where its meaning is public. */
export interface UitgelegdeMelding {
  readonly code: string;
  readonly omschrijving: string;
  readonly toelichting?: string;
  readonly uitleg?: string;
}

/** How far a message has come, or what is wrong with what was given. */
export type ReadBerichtstatusResult =
  | {
      readonly ok: true;
      /** The step in the chain, in words. */
      readonly stap: string;
      /** True when the message is rejected, or delivered: it will have no other status. */
      readonly definitief: boolean;
      /** True when the message is rejected: `readAntwoord` of `fz825/administratie` takes this as the answer to it. */
      readonly afgekeurd: boolean;
      /** What the sender has to do, in words. */
      readonly watTeDoen: string;
      /** Why it is rejected, as VECOZO said it. */
      readonly meldingen: readonly UitgelegdeMelding[];
      readonly berichtstatus: Berichtstatus;
      readonly berichtstatusGewijzigdOp: string;
      /** Which message it is. */
      readonly referentiegegevens: VspGegevens<'Referentiegegevens'>;
    }
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding> };

const AFGEKEURD: ReadonlySet<Berichtstatus> = /* @__PURE__ */ new Set<Berichtstatus>([
  'AfgekeurdDoorDienst',
  'DeelberichtAanleveringAfgekeurd',
]);

/** Tells whether a message with this status is rejected. */
export function isAfgekeurd(berichtstatus: Berichtstatus): boolean {
  return AFGEKEURD.has(berichtstatus);
}

/**
 * Reads how far a message has come on the VSP-koppeling of VECOZO: the step in words, whether it is the last one, and what
 * the sender has to do. Delivered is not accepted: that is told by the FZ826 (STB §4.1). Which steps are final is
 * reconstructed (R).
 *
 * @param status one of what `GET /berichtstatussen` gave
 * @returns `VSP-VORM` with a JSON Pointer for each fault; a status that is not public is one
 */
export function readBerichtstatus(
  status: VspGegevens<'Berichtstatusgegevens'>,
  { taal }: TaalOptions = {},
): ReadBerichtstatusResult {
  const read = readVspGegevens('Berichtstatusgegevens', status);
  if (!read.ok) return inTaal(read, taal, EN_VSP);
  const texts = taal?.naam === 'en' ? statusTextsEn : statusTexts;
  const { berichtstatus, berichtstatusGewijzigdOp, referentiegegevens, meldingen = [] } = read.gegevens;
  const afgekeurd = isAfgekeurd(berichtstatus);
  return {
    ok: true,
    stap: texts.stap[berichtstatus],
    definitief: afgekeurd || berichtstatus === 'Bezorgd',
    afgekeurd,
    watTeDoen: texts.watTeDoen[berichtstatus],
    meldingen: meldingen.map(({ code, omschrijving, toelichting }) => ({
      code,
      omschrijving,
      ...(typeof toelichting === 'string' ? { toelichting } : undefined),
      ...(Object.hasOwn(texts.meldingen, code) ? { uitleg: texts.meldingen[code] as string } : undefined),
    })),
    berichtstatus,
    berichtstatusGewijzigdOp,
    referentiegegevens,
  };
}
