/**
 * The comparison with libxml2 of `npm test`, longer or with other messages:
 * `npm run oracle -- --runs 100000 --seed 1`. Both may be left out: 100,000 mutants, and a seed that it prints.
 */
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const { runs, seed = String(Date.now() % 1_000_000_000) } = values;
if (![runs, seed].every((text) => /^[0-9]{1,9}$/.test(text))) {
  console.error('--runs and --seed are whole numbers of at most nine digits.');
  process.exit(2);
}

Object.assign(process.env, { ORACLE_RUNS: runs, ORACLE_SEED: seed });
console.log(`${runs} mutants, seed ${seed}`);
const vitest = await startVitest('test', ['test/oracles/mutants.test.ts'], { watch: false });
await vitest.close();
