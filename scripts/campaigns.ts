/**
 * Runs the tests of many generated inputs longer than `npm test` does:
 *
 * npm run test:campaigns                                  as long as each says; all of them
 * npm run test:campaigns -- --scale 5                     five times as long, such as 100,000 mutants beside libxml2
 * npm run test:campaigns -- --seed 1 mutants differential the test files whose path has one of these, with other inputs
 *
 * The seed is for the campaigns whose inputs may be any.
 */
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values, positionals } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, seed: { type: 'string', default: '825' } },
  allowPositionals: true,
});
const { scale, seed } = values;
if (!/^[0-9]{1,3}(\.[0-9]{1,3})?$/.test(scale) || Number(scale) === 0 || !/^[0-9]{1,9}$/.test(seed)) {
  console.error(
    '--scale is a number up to 1000, such as 5 or 0.5; --seed a whole number of at most nine digits.',
  );
  process.exit(2);
}

Object.assign(process.env, { CAMPAIGN_SCALE: scale, CAMPAIGN_SEED: seed });
console.log(`scale ${scale}, seed ${seed}`);
const vitest = await startVitest('test', positionals, { watch: false, config: 'vitest.campaigns.config.ts' });
await vitest.close();
