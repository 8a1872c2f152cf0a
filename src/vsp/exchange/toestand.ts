import { momentOf } from '../gegevens/moment.ts';
import { isAfgekeurd } from '../read-berichtstatus.ts';
import { type ExchangeBericht, isOntvangen, isVerzonden } from './exchange-bericht.ts';
import { type Berichten, findBericht } from './state.ts';

/** Where a message stands in an exchange. */
export type ExchangeToestand =
  /** Something was said of it, but it was neither sent nor announced. */
  | 'onbekend'
  // Of a message that was sent; `bezorgd` is the last one of an answer, which itself gets none.
  | 'verzonden'
  | 'te laat'
  | 'mislukt'
  | 'bezorgd'
  | 'beantwoord'
  // Of a message that was received; `bevestigd` and then `verwerkt` are the last ones of an answer.
  | 'aangemeld'
  | 'gedownload'
  | 'opgeslagen'
  | 'bevestigd'
  | 'verwerkt';

/** Where a message stands, by all that happened to it. */
export function toestandOf(berichten: Berichten, bericht: ExchangeBericht): ExchangeToestand {
  if (isVerzonden(bericht)) return toestandOfVerzonden(bericht);
  if (!isOntvangen(bericht)) return 'onbekend';
  const { gedownloadOp, opgeslagenOp, bevestigdOp, verwerktOp } = bericht;
  if (opgeslagenOp === undefined) return gedownloadOp === undefined ? 'aangemeld' : 'gedownload';
  if (bevestigdOp === undefined) return 'opgeslagen';
  if (verwerktOp !== undefined) return 'verwerkt';
  return isBeantwoord(berichten, bericht) ? 'beantwoord' : 'bevestigd';
}

function toestandOfVerzonden(bericht: ExchangeBericht): ExchangeToestand {
  const { conversatieId, alsAntwoordOp, status, geweigerdOp, beantwoordDoor, teLaatOp } = bericht;
  if (conversatieId === undefined) return 'onbekend';
  if (beantwoordDoor !== undefined) return 'beantwoord';
  // A request that was refused because the message is there already has not failed.
  const failed = status === undefined ? geweigerdOp !== undefined : isAfgekeurd(status.berichtstatus);
  if (failed) return 'mislukt';
  if (alsAntwoordOp !== undefined && status?.berichtstatus === 'Bezorgd') return 'bezorgd';
  return teLaatOp === undefined ? 'verzonden' : 'te laat';
}

/** Tells whether a message that was received has an answer that did not fail. */
export function isBeantwoord(berichten: Berichten, { antwoorden = [] }: ExchangeBericht): boolean {
  return antwoorden.some((id) => {
    const antwoord = findBericht(berichten, id);
    return isVerzonden(antwoord) && toestandOf(berichten, antwoord) !== 'mislukt';
  });
}

/** So long the payload of a message can be had, in milliseconds. */
const DOWNLOAD = 24 * 3_600_000;

/** The moment until which a message can be downloaded and stored; undefined when that was done, or is not to be done. */
export function downloadVoor(bericht: ExchangeBericht): number | undefined {
  const { aangemeldOp, gedownloadOp, opgeslagenOp } = bericht;
  const from = gedownloadOp ?? aangemeldOp;
  if (from === undefined || opgeslagenOp !== undefined) return undefined;
  return (momentOf(from) ?? 0) + DOWNLOAD;
}

/**
 * Tells whether a message waits too long at a moment: for its answer, or to be answered, for so many hours; or to be
 * stored until it could not be downloaded any more.
 */
export function isTeLaat(berichten: Berichten, bericht: ExchangeBericht, now: number, uren: number): boolean {
  const { verzondenOp, aangemeldOp, alsAntwoordOp } = bericht;
  const since = (op: string | undefined): boolean =>
    op !== undefined && now - (momentOf(op) ?? 0) >= uren * 3_600_000;
  if (isVerzonden(bericht)) return toestandOf(berichten, bericht) === 'verzonden' && since(verzondenOp);
  const voor = downloadVoor(bericht);
  if (voor !== undefined) return now >= voor;
  return alsAntwoordOp === undefined && !isBeantwoord(berichten, bericht) && since(aangemeldOp);
}
