import { type Arbitrary, constant, constantFrom, tuple } from 'fast-check';
import { makeTestbericht, type Testbericht } from '../testbericht/index.ts';
import { recepten } from './recepten.ts';
import { FOUTEN, type FoutRule, requireFout } from './testbericht.ts';

/**
 * Messages that are right: accepted up to controletype 5 by their own `gegevens`, without a waarschuwing. First deliveries,
 * correcties and intrekkingen, verplaatsingen and einde zorg.
 *
 * @example
 * const [first] = sample(geldigBericht(), { numRuns: 1, seed: 7 }); // of fast-check
 * first !== undefined && parseBericht(first.xml).ok; //=> true
 */
export function geldigBericht(): Arbitrary<Testbericht> {
  return recepten().map((recept) => makeTestbericht(recept, null));
}

/**
 * Messages with one fault: that of the rule that is given, or of any one. What has to be found stands in `verwacht`.
 *
 * @param fout the id of a rule in `FOUTEN`
 * @throws TypeError when it is none of those
 * @example
 * const [first] = sample(berichtMetFout('STR-DATUM'), { numRuns: 1, seed: 7 }); // of fast-check
 * first !== undefined && parseBericht(first.xml).ok; //=> false
 */
export function berichtMetFout(fout?: FoutRule): Arbitrary<Testbericht> {
  if (fout !== undefined) requireFout(fout);
  const rules = fout === undefined ? constantFrom(...FOUTEN) : constant(fout);
  return tuple(recepten(), rules).map(([recept, rule]) => makeTestbericht(recept, rule));
}
