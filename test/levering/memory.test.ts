import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { judgeLevering, type LeveringBericht } from 'fz825/levering';
import { expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { levering, move, OPTIONS } from './levering.ts';

const { runs } = campaign(3_000, 100_000);

test('of a message no more is kept than digests and its name', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const [{ inhoud }] = [levering('x', { id: 'A-1', mutaties: [move('M-1')] })];

  function* berichten(number: number): Generator<LeveringBericht> {
    for (let index = 0; index < number; index++)
      yield {
        naam: `${index}.xml`,
        inhoud: String(inhoud)
          .replace('A-1', `A-${index}`)
          .replace('202600017', String(200000000 + index)),
      };
  }

  // What is made once is made.
  await judgeLevering(berichten(1_000), OPTIONS).verslag;
  collect();
  const before = process.memoryUsage().heapUsed;
  const verslag = await judgeLevering(berichten(runs), OPTIONS).verslag;
  collect();
  const kept = (process.memoryUsage().heapUsed - before) / runs;
  expect(verslag.aantallen).toMatchObject({ berichten: runs, accepted: runs });
  expect(verslag.dubbel).toEqual([]);
  expect(kept).toBeLessThan(String(inhoud).length / 2);
});
