import { perObject, valuesOf } from '../../data/index.ts';
import { type ExchangeBericht, isOntvangen, isVerzonden } from './exchange-bericht.ts';
import { requireExchange } from './read-exchange.ts';
import { type Berichten, type Exchange, findBericht } from './state.ts';
import { downloadVoor, type ExchangeToestand, isBeantwoord, toestandOf } from './toestand.ts';

/**
 * What is to be done. `askStatus`: ask for its status, and send it again when VECOZO does not know it. `download` and
 * `store`: fetch its payload and store it. `confirm`: tell VECOZO that it was received. `answer`: send the answer to it.
 * `handleAnswer`: deal with this answer. `lookInto`: what it is about is not known, so that a person has to look.
 */
export type ExchangeActie =
  | 'askStatus'
  | 'download'
  | 'store'
  | 'confirm'
  | 'answer'
  | 'handleAnswer'
  | 'lookInto';

/** Something in an exchange that is still to be done. */
export interface ExchangeOpenstaand {
  readonly traceerId: string;
  readonly toestand: ExchangeToestand;
  readonly actie: ExchangeActie;
  /** Of a `download` or `store`: before this moment, in UTC. */
  readonly voor?: string;
  /** True when it was found to wait too long. */
  readonly teLaat: boolean;
}

/** A message of an exchange, and where it stands. */
export interface ExchangeStand extends ExchangeBericht {
  readonly toestand: ExchangeToestand;
}

/**
 * Every message of an exchange, in the order in which they became known, and where each stands.
 *
 * @throws TypeError when `state` is no exchange
 */
export function listBerichten(state: Exchange): readonly ExchangeStand[] {
  const { berichten } = requireExchange(state);
  return valuesOf(berichten).map((bericht) => ({ ...bericht, toestand: toestandOf(berichten, bericht) }));
}

/**
 * All that is still to be done in an exchange, in the order in which the messages became known.
 *
 * @throws TypeError when `state` is no exchange
 */
export function listOpenstaand(state: Exchange): readonly ExchangeOpenstaand[] {
  return openstaandIn(requireExchange(state));
}

const openstaandIn = /* @__PURE__ */ perObject(({ berichten }: Exchange): readonly ExchangeOpenstaand[] =>
  valuesOf(berichten).flatMap((bericht) => openstaandOf(berichten, bericht)),
);

function openstaandOf(berichten: Berichten, bericht: ExchangeBericht): readonly ExchangeOpenstaand[] {
  const { traceerId, teLaatOp } = bericht;
  const toestand = toestandOf(berichten, bericht);
  const voor = downloadVoor(bericht);
  const about = { traceerId, toestand };
  return actiesOf(berichten, bericht, toestand).map((actie) => {
    const isDownload = (actie === 'download' || actie === 'store') && voor !== undefined;
    return {
      ...about,
      actie,
      ...(isDownload ? { voor: new Date(voor).toISOString() } : undefined),
      teLaat: teLaatOp !== undefined,
    };
  });
}

function actiesOf(
  berichten: Berichten,
  bericht: ExchangeBericht,
  toestand: ExchangeToestand,
): readonly ExchangeActie[] {
  const { conversatieId, alsAntwoordOp, opgeslagenOp, bevestigdOp, verwerktOp } = bericht;
  if (isVerzonden(bericht))
    return toestand === 'verzonden' || toestand === 'te laat'
      ? ['askStatus']
      : toestand === 'onbekend'
        ? ['lookInto']
        : [];
  if (!isOntvangen(bericht)) return ['lookInto'];
  if (toestand === 'aangemeld') return ['download'];
  if (toestand === 'gedownload') return ['store'];
  const acties: ExchangeActie[] = opgeslagenOp !== undefined && bevestigdOp === undefined ? ['confirm'] : [];
  if (conversatieId === undefined) acties.push('lookInto');
  else if (alsAntwoordOp === undefined) {
    if (!isBeantwoord(berichten, bericht)) acties.push('answer');
  } else if (verwerktOp === undefined)
    acties.push(isVerzonden(findBericht(berichten, alsAntwoordOp)) ? 'handleAnswer' : 'lookInto');
  return acties;
}
