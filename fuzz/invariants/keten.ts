import { type CheckContext, parseRetourbericht } from 'fz825';
import {
  type Foutbericht,
  formatFoutbericht,
  judgeMutatiebericht,
  type KetenContext,
  receiveMutatiebericht,
  receiveRetourbericht,
} from 'fz825/keten';
import { hold } from '../failure.ts';
import { holdsNoCanary } from './canary.ts';
import { holdSomeFindings } from './findings.ts';

/** The flows of the chain hold together, whatever comes in. */
export function holdKeten(input: string | Uint8Array, context: CheckContext): void {
  const keten: KetenContext = { ...context, identificatieRetour: 'R-1' };
  const received = receiveMutatiebericht(input, keten);
  hold(received.errors.length === 0, 'keten: an error, and no source throws');
  const types = received.findings.map(({ controletype }) => controletype);
  if (received.stroom === 2) {
    hold(
      types.every((type) => type !== 3 && type !== 5),
      'keten: flow 2 on another controletype',
    );
    holdFoutbericht(received.foutbericht);
  } else if (received.stroom === 3) {
    hold(types.length > 0 && types.every((type) => type === 3), 'keten: flow 3 on another controletype');
    hold(parseRetourbericht(received.xml).ok, 'keten: flow 3 with what is no retourbericht');
  } else if (received.stroom === 4) {
    hold(received.inhoud === input && types.length === 0, 'keten: flow 4 with findings or other contents');
  } else {
    hold(types.length === 0, 'keten: nothing is sent, and there are findings');
  }
  const judged = judgeMutatiebericht(input, keten);
  if (judged.stroom === 5) {
    hold(judged.accepted === (judged.findings.length === 0), 'keten: accepted with findings');
    hold(parseRetourbericht(judged.xml).ok, 'keten: flow 5 with what is no retourbericht');
  } else {
    const wanted = judged.findings.length > 0 ? 'structuur' : 'incomplete';
    hold(judged.reden === wanted, `keten: held back, and not because of ${wanted}`);
    holdsNoCanary(judged, 'keten: judged');
  }
  const back = receiveRetourbericht(input);
  if (back.stroom === 6) holdFoutbericht(back.foutbericht);
  else hold(back.inhoud === input, 'keten: flow 7 with other contents');
}

function holdFoutbericht(foutbericht: Foutbericht): void {
  holdSomeFindings(foutbericht.findings, 'foutbericht', { places: 'text' });
  holdsNoCanary(foutbericht, 'foutbericht');
  holdsNoCanary(formatFoutbericht(foutbericht), 'formatFoutbericht');
}
