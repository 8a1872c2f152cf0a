/** A delivery on its way through the chain: zorgaanbieder, VECOZO, DJI and back (STB §4.1). */
import { parseRetourbericht, readRetourbericht } from 'fz825';
import { type Administratie, applyMutatiebericht } from 'fz825/administratie';
import { judgeMutatiebericht, receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';
import type { LeveringBericht } from 'fz825/levering';
import { OMGEVING, PEILDATUM } from './histories.ts';

/** What came of a delivery that was sent. */
export interface Sent {
  /** How many messages the zorgaanbieder knows to be accepted. */
  readonly accepted: number;
  /** What DJI received. */
  readonly received: readonly LeveringBericht[];
  /** The state of DJI after it. */
  readonly administratie: Administratie;
}

/** Sends messages one after the other. What is not accepted is an error here: the delivery was judged before. */
export function sendAll(berichten: Iterable<LeveringBericht>, van: Administratie): Sent {
  const received: LeveringBericht[] = [];
  let administratie = van;
  let accepted = 0;
  for (const { naam, inhoud } of berichten) {
    const context = {
      peildatum: PEILDATUM,
      omgeving: OMGEVING,
      bronnen: administratie.bronnen,
      identificatieRetour: `R-${received.length + 1}`,
    } as const;
    const passed = receiveMutatiebericht(inhoud, context);
    if (passed.stroom !== 4) throw new Error(`${naam}: VECOZO does not pass it on.`);
    received.push({ naam, inhoud: passed.inhoud });
    // The registers of AGB and UZOVI were consulted by VECOZO.
    const judged = judgeMutatiebericht(passed.inhoud, { ...context, referentiecontroles: false });
    if (judged.stroom !== 5 || !judged.accepted) throw new Error(`${naam}: DJI does not accept it.`);
    const applied = applyMutatiebericht(administratie, judged.bericht);
    if (!applied.ok) throw new Error(`${naam}: it cannot be applied.`);
    administratie = applied.administratie;
    const back = receiveRetourbericht(judged.xml);
    if (back.stroom !== 7) throw new Error(`${naam}: VECOZO does not pass on the answer.`);
    const read = readRetourbericht(judged.bericht, parseRetourbericht(back.inhoud));
    if (read.ok && read.uitkomst.accepted) accepted++;
  }
  return { accepted, received, administratie };
}
