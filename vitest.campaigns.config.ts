import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import config from './vitest.config.ts';

const root = fileURLToPath(new URL('./', import.meta.url));

/** The test files that have a campaign: those that ask test/support/campaign.ts how long it is. */
const include: readonly string[] = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => readFileSync(root + path, 'utf8').includes("/support/campaign.ts'"));

/** The campaigns at their long size: see scripts/campaigns.ts. */
const campaigns: typeof config = {
  ...config,
  test: {
    ...config.test,
    include: [...include],
    testTimeout: 600_000 * Math.max(1, Number(process.env['CAMPAIGN_SCALE'])),
  },
};

export default campaigns;
