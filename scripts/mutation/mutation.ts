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
 * Fails when a room scores lower than it should, or a change that was not noticed has no reason in survivors.ts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { filesOf, ROOMS, type Room, testsOf } from './rooms.ts';
import { chooseSample, isInSample } from './sample.ts';
import { reasonFor } from './survivors.ts';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const RUNNERS: Readonly<Record<string, PartialStrykerOptions>> = {
  'fresh-modules': {
    testRunner: 'fresh-modules',
    plugins: [new URL('runner.ts', import.meta.url).href],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    maxTestRunnerReuse: 500,
    // The machine may be busier than it was when the tests were timed.
    timeoutFactor: 3,
  },
  vitest: {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
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
    reporters: ['progress-append-only'],
  });
  return stryker.runMutationTest();
}

/** Counts as Stryker does: what makes the tests run out of time was noticed, what no test reaches was not. */
function judge(
  room: Room,
  results: readonly MutantResult[],
): { readonly score: number; readonly unexplained: number; readonly line: string } {
  const counted = results.filter((result) => {
    // What no test reaches never comes to the runner, which leaves out what is not in the sample.
    if (result.status === 'NoCoverage') return isInSample(result);
    return result.status !== 'CompileError' && result.status !== 'RuntimeError';
  });
  const unnoticed = counted.filter(({ status }) => status !== 'Killed' && status !== 'Timeout');
  const score = ((counted.length - unnoticed.length) / counted.length) * 100;
  let unexplained = 0;
  for (const result of unnoticed) {
    const file = result.fileName.slice(process.cwd().length + 1);
    const code = codeOf(result);
    const { mutatorName, replacement = '', status, location } = result;
    const reason = reasonFor({ file, mutatorName, code });
    if (reason === undefined) unexplained++;
    if (reason === undefined || values.list) {
      const place = `${file}:${location.start.line}:${location.start.column}`;
      console.log(`${place} ${status} ${mutatorName}\n  - ${code}\n  + ${replacement}`);
      if (reason !== undefined) console.log(`  ${reason}`);
    }
  }
  const columns = [
    room.name.padEnd(10),
    String(counted.length).padStart(8),
    String(counted.length - unnoticed.length).padStart(9),
    score.toFixed(1).padStart(8),
    String(room.score).padStart(7),
    String(unexplained).padStart(8),
  ];
  return { score, unexplained, line: columns.join('') };
}

/** What stands where the mutant was put, on one line. */
function codeOf({ fileName, location: { start, end } }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .map((line) => line.trim())
    .join(' ');
}
