import { type Arbitrary, array, boolean, constantFrom, integer, record } from 'fast-check';
import { MOST, type Recept } from '../testbericht/index.ts';

/** What test messages are made from; each shrinks to the smallest one. */
export function recepten(): Arbitrary<Recept> {
  const upTo = (max: number): Arbitrary<number> => integer({ min: 0, max });
  const dagen = (minLength: number, maxLength: number): Arbitrary<number[]> =>
    array(integer({ min: 1, max: MOST.dagen }), { minLength, maxLength });
  return record<Recept>({
    nummer: upTo(MOST.nummer),
    start: upTo(MOST.start),
    verleden: dagen(1, MOST.verleden),
    herstel: constantFrom('geen', 'correctie', 'intrekking'),
    verplaatsingen: dagen(0, MOST.verplaatsingen),
    einde: boolean(),
    wachttijd: upTo(MOST.wachttijd),
    plaats: upTo(MOST.plaats),
  });
}
