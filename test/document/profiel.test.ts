import fc from 'fast-check';
import { toDocument } from 'fz825/document';
import { expect, test } from 'vitest';
import { halfTyped } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { bindOne, PROFIELEN } from '../support/profielen.ts';

test.each(PROFIELEN)('on a profile the document is that of its serializeBericht, to the byte: %s', (naam) => {
  const profiel = bindOne(naam);
  const { runs, part } = campaign(24, 400);
  let made = 0;
  fc.assert(
    fc.property(fc.oneof(berichten(3), halfTyped(berichten(2))), (input) => {
      for (const pretty of [true, false]) {
        const serialized = profiel.api.serializeBericht(input as never, { pretty });
        const document = toDocument(input as never, { profiel });
        if (!document.ok) expect(document).toEqual(serialized);
        else {
          const xml = document.document.end({ prettyPrint: pretty, wellFormed: true });
          expect({ ok: true, xml }).toEqual(serialized);
          made++;
        }
      }
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(made).toBeGreaterThan(part(60));
});
