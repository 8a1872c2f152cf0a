import { expect, test } from 'vitest';
import { csvRows } from '../../src/csv/csv-rows.ts';
import { campaign } from '../support/campaign.ts';

const MIB = campaign(2, 10);

test.each(['"', '""', ',', ',\n', '\n', '\r', 'a', '"",', 'a"\n'])(
  'MiB after MiB of %j takes no more than its size',
  (unit) => {
    const text = unit.repeat((MIB.runs * 1024 * 1024) / unit.length);
    const start = process.cpuUsage();
    for (const row of csvRows(text, ',', 0, 256)) if (row.cells.length > 256) expect.unreachable();
    // One second for each MiB, however busy the machine is with something else.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(MIB.runs);
  },
);
