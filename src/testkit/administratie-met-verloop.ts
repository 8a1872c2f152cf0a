import { type Arbitrary, array, tuple } from 'fast-check';
import {
  type Administratie,
  administratie,
  applyMutatiebericht,
  toGegevens,
} from '../administratie/index.ts';
import type { BronGegevens } from '../bronnen/index.ts';
import {
  makeGeldig,
  type Recept,
  situatieVan,
  type Testbericht,
  testberichtVan,
} from '../testbericht/index.ts';
import { recepten } from './recepten.ts';

/** An administratie with all that came before. */
export interface AdministratieMetVerloop {
  /** The data before the first message: what `administratie` takes. */
  readonly begin: Required<BronGegevens>;
  /** The messages in the order in which they were accepted; the `gegevens` of each are those of its moment. */
  readonly berichten: readonly Testbericht[];
  /** What is in force after them. */
  readonly administratie: Administratie;
}

/**
 * Administraties with the messages that led to them: of one client, corrected, withdrawn and ended as it comes.
 *
 * @example
 * const [first] = sample(administratieMetVerloop(), { numRuns: 1, seed: 7 }); // of fast-check
 * first?.berichten[0]?.verwacht; //=> []
 */
export function administratieMetVerloop(): Arbitrary<AdministratieMetVerloop> {
  return tuple(recepten(), array(recepten(), { maxLength: 5 })).map(([first, others]) =>
    follow(first, [first, ...others]),
  );
}

function follow(first: Recept, recepten: readonly Recept[]): AdministratieMetVerloop {
  let situatie = situatieVan(first);
  const begin = situatie.gegevens;
  const opened = administratie(begin);
  if (!opened.ok) throw new Error('The data of a test message are right.');
  let stand = opened.administratie;
  let dagtekening = '';
  const berichten: Testbericht[] = [];
  for (const recept of recepten) {
    const geval = makeGeldig(situatie, { ...recept, nummer: first.nummer }, dagtekening);
    const applied = applyMutatiebericht(stand, geval.bericht);
    if (!applied.ok) throw new Error('A test message that is right can be applied.');
    berichten.push(testberichtVan(geval));
    stand = applied.administratie;
    dagtekening = geval.bericht.header.dagtekening;
    const gegevens = { ...begin, ...toGegevens(stand) };
    const [besluit = situatie.besluit] = gegevens.plaatsingsbesluiten;
    situatie = { gegevens, besluit, teller: situatie.teller + geval.bericht.verzekerde.mutatieFZ.length };
  }
  return { begin, berichten, administratie: stand };
}
