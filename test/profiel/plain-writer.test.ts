import fc from 'fast-check';
import type { Bericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { createTextSink } from '../../src/serialize/create-text-sink.ts';
import { findSchema, onWire } from '../../src/serialize/find-schema.ts';
import { writePlain } from '../../src/serialize/plain-writer.ts';
import { walkMessage } from '../../src/serialize/walk-message.ts';
import { halfTyped } from '../serialize/half-typed.ts';
import { withPlainTexts } from '../serialize/with-plain-texts.ts';
import { campaign } from '../support/campaign.ts';
import { berichtenOp } from './arbitraries.ts';
import { gebonden, PROFIELEN } from './profielen.ts';

describe.each(PROFIELEN)('an ordinary message on %s', (naam) => {
  const { api } = gebonden(naam);

  function write(bericht: unknown, pretty: boolean): readonly [plain: string | undefined, walked: string] {
    const found = findSchema(bericht, { schemas: api.schemas });
    if (!found.ok) return [undefined, ''];
    const sink = createTextSink(found.written, pretty);
    const isRight = walkMessage(onWire(found), sink).length === 0;
    return [writePlain(found.written, found.bericht, pretty), isRight ? sink.text() : ''];
  }

  test('is written as any other is, and what is no message never', () => {
    const { runs, part } = campaign(150, 3_000);
    const seen = { ordinary: 0, other: 0, wrong: 0 };
    const made = berichtenOp(naam).map(({ bericht }) => bericht);
    const plain = made.map((bericht) => withPlainTexts(bericht) as Bericht);
    fc.assert(
      fc.property(fc.oneof(plain, halfTyped(fc.oneof(made, plain))), fc.boolean(), (bericht, pretty) => {
        const [written, walked] = write(bericht, pretty);
        if (written !== undefined) expect(written).toBe(walked);
        seen[written !== undefined ? 'ordinary' : walked === '' ? 'wrong' : 'other']++;
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(Math.min(seen.ordinary, seen.wrong)).toBeGreaterThan(part(300));
  });
});
