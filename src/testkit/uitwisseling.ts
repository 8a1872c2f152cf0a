import { type Arbitrary, constant, constantFrom, integer, option, tuple } from 'fast-check';
import { assessBericht } from '../assess/index.ts';
import { bronnenOf } from '../bronnen/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Retourbericht } from '../model/index.ts';
import { retourbericht } from '../retour/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import { makeTestbericht, type Testbericht } from '../testbericht/index.ts';
import { recepten } from './recepten.ts';
import { FOUTEN, type FoutRule, requireFout } from './testbericht.ts';

/** A message and its answer. */
export interface Uitwisseling {
  /** What the zorgaanbieder sent. */
  readonly heen: Testbericht;
  /** What DJI found in it: none when it is accepted. */
  readonly findings: readonly Finding[];
  /** The answer: of a later day than the message. */
  readonly retour: Retourbericht;
  /** The answer as it is sent. */
  readonly retourXml: string;
}

/** Of the others there is no retourbericht: a message that cannot be read is answered with a melding (STB §4.3). */
const BEANTWOORDBAAR = /^(?:VC|RC|LCB|W)\d/;

/**
 * Exchanges: a message, right or with one fault, and the FZ826 that answers it.
 *
 * @param fout the rule that the message breaks: one of a control; any or none when absent
 * @throws TypeError when it is no control in `FOUTEN`
 * @example
 * const [first] = sample(uitwisseling('VC009'), { numRuns: 1, seed: 7 }); // of fast-check
 * first?.retour.header.berichtcode; //=> '495'
 */
export function uitwisseling(fout?: FoutRule): Arbitrary<Uitwisseling> {
  if (fout !== undefined) {
    requireFout(fout);
    if (!BEANTWOORDBAAR.test(fout)) throw new TypeError('fout must be the id of a control.');
  }
  const controles = FOUTEN.filter((rule) => BEANTWOORDBAAR.test(rule));
  const rules = fout === undefined ? option(constantFrom(...controles)) : constant(fout);
  return tuple(recepten(), rules, integer({ min: 1, max: 9999 })).map(([recept, rule, nummer]) =>
    answer(makeTestbericht(recept, rule), nummer),
  );
}

function answer(heen: Testbericht, nummer: number): Uitwisseling {
  const { bericht, gegevens, omgeving, peildatum, xml } = heen;
  const bronnen = bronnenOf(gegevens);
  const { findings } = assessBericht(xml, { peildatum, omgeving, controletype: 5, bronnen });
  // An answer is never of an earlier day than what it answers, whatever is wrong with that day.
  const { dagtekening } = bericht.header;
  const retour = retourbericht(bericht, findings, {
    identificatieRetour: `TEST-R-${nummer}`,
    dagtekeningRetour: dagtekening > peildatum ? dagtekening : peildatum,
  });
  const written = serializeBericht(retour);
  if (!written.ok) throw new Error('The answer to a test message is right.');
  return { heen, findings, retour, retourXml: `${written.xml}\n` };
}
