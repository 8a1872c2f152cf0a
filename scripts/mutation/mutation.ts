/**
 * Tests the tests: changes the code in one place at a time, and counts the changes that no test notices.
 *
 * npm run mutation                          all rooms
 * npm run mutation -- rules check           some rooms
 * npm run mutation -- check --list          and every change that was not noticed
 * npm run mutation -- schema --share 0.1    a tenth of the changes, chosen by --seed
 * npm run mutation -- check --mutate src/check/judge.ts --concurrency 1
 * npm run mutation -- check --runner vitest    by Stryker's own runner: the same, but ten times slower
 *
 * A change that was not noticed is printed as soon as that is known, unless there is a reason in survivors/.
 * Fails when a room scores lower than it should, or there is no such reason.
 */
import { parseArgs } from 'node:util';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { filesOf, ROOMS, type Room, testsOf } from './rooms.ts';
import { chooseSample } from './sample.ts';
import { listReasons, outcomeOf, reasonOf } from './unnoticed.ts';

const REPORTER = new URL('unnoticed.ts', import.meta.url).href;
const RUNNERS: Readonly<Record<string, PartialStrykerOptions>> = {
  'fresh-modules': {
    testRunner: 'fresh-modules',
    plugins: [REPORTER, new URL('runner.ts', import.meta.url).href],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    maxTestRunnerReuse: 500,
    // The machine may be busier than it was when the tests were timed.
    timeoutFactor: 3,
  },
  vitest: {
    testRunner: 'vitest',
    plugins: [REPORTER, '@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.mutation.config.ts' },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    mutate: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '825' },
    concurrency: { type: 'string', default: '2' },
    runner: { type: 'string', default: 'fresh-modules' },
  },
});
const unknown = positionals.filter((name) => !ROOMS.some((room) => room.name === name));
const share = Number(values.share);
if (!Object.hasOwn(RUNNERS, values.runner)) {
  console.error(`The runners are ${Object.keys(RUNNERS).join(', ')}.`);
  process.exit(2);
}
if (share < 1 && values.runner === 'vitest') {
  console.error('The runner of Vitest tries every change: leave --share out.');
  process.exit(2);
}
if (unknown.length > 0 || !/^[1-9][0-9]?$/.test(values.concurrency) || !(share > 0 && share <= 1)) {
  console.error(
    `The rooms are ${ROOMS.map(({ name }) => name).join(', ')}; --concurrency is a number from 1, --share one of at most 1.`,
  );
  process.exit(2);
}

listReasons(values.list);
const chosen = positionals.length === 0 ? ROOMS : ROOMS.filter(({ name }) => positionals.includes(name));
const reports: string[] = [];
for (const room of chosen) {
  const { score, unexplained, line } = judge(room, await mutate(room));
  reports.push(line);
  if (score < room.score || unexplained > 0) process.exitCode = 1;
}
console.log(`\nroom       mutants  noticed   score  asked  not noticed, without a reason`);
for (const line of reports) console.log(line);

async function mutate(room: Room): Promise<readonly MutantResult[]> {
  chooseSample(share, values.seed);
  Object.assign(process.env, { MUTATION_TESTS: JSON.stringify(testsOf(room)) });
  const stryker = new Stryker({
    ...RUNNERS[values.runner],
    coverageAnalysis: 'perTest',
    mutate: [...(values.mutate ?? filesOf(room))],
    ignorePatterns: ['dist', 'coverage'],
    concurrency: Number(values.concurrency),
    timeoutMS: 10_000,
    // Some tests compare files of the project with what they are made from.
    disableTypeChecks: false,
    reporters: ['progress-append-only', 'unnoticed'],
  });
  return stryker.runMutationTest();
}

function judge(
  room: Room,
  results: readonly MutantResult[],
): { readonly score: number; readonly unexplained: number; readonly line: string } {
  const unnoticed = results.filter((result) => outcomeOf(result) === 'unnoticed');
  const noticed = results.filter((result) => outcomeOf(result) === 'noticed').length;
  const counted = noticed + unnoticed.length;
  const score = (noticed / counted) * 100;
  const unexplained = unnoticed.filter((result) => reasonOf(result) === undefined).length;
  const columns = [
    room.name.padEnd(10),
    String(counted).padStart(8),
    String(noticed).padStart(9),
    score.toFixed(1).padStart(8),
    String(room.score).padStart(7),
    String(unexplained).padStart(8),
  ];
  return { score, unexplained, line: columns.join('') };
}
