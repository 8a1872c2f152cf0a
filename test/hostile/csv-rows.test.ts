import { expect, test } from 'vitest';
import { csvRows } from '../../src/csv/csv-rows.ts';
import { campaign } from '../support/campaign.ts';

/** How many. */
const MIB = campaign(2, 10).runs;

test.each(['"', '""', ',', ',\n', '\n', '\r', 'a', '"",', 'a"\n'])(
  'MiB after MiB of %j takes no more than its size',
  (unit) => {
    const text = unit.repeat((MIB * 1024 * 1024) / unit.length);
    const start = performance.now();
    for (const row of csvRows(text, ',', 0, 256)) if (row.cells.length > 256) expect.unreachable();
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
