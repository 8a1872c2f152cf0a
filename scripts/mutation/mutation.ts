/**
 * Tests the tests: Stryker changes the code in one place at a time, and counts the changes that no test notices.
 *
 * npm run mutation                              what differs from main, committed or not
 * npm run mutation -- --since HEAD~3            what differs from another commit
 * npm run mutation -- src/verloop               a room: a folder of src/, or rules
 * npm run mutation -- src/schema/pattern        part of a room, or one file
 * npm run mutation -- src/check --tests test/check-engine --tests test/rules
 * npm run mutation -- src/verloop --concurrency 2 --force
 *
 * The tests that have to notice are those that mirror the room, or else all; --tests names others. What was tried before
 * is tried again only when it or its tests changed: reports/mutation/ remembers, and --force forgets. Fails when a room
 * scores lower than stryker.config.mjs asks.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const SOURCE = /^(src\/[^/]+|rules)\/.*\.ts$/;
/** Nothing here notices a change: generated, or run by the tests in a process of its own. */
const LEFT_OUT = /^(\/\/ Generated |#!)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string', default: 'main' },
    tests: { type: 'string', multiple: true },
    concurrency: { type: 'string', default: '1' },
    force: { type: 'boolean', default: false },
  },
});

const absent = [...positionals, ...(values.tests ?? [])].filter((path) => !existsSync(path));
if (absent.length > 0 || !/^[1-9][0-9]?$/.test(values.concurrency)) {
  console.error(
    `--concurrency is a number from 1, and the others are paths that exist; not ${absent.join(', ')}.`,
  );
  process.exit(2);
}
const files = positionals.length === 0 ? changedSince(values.since) : positionals.flatMap(filesIn);
const rooms = roomsOf(files);
if (rooms.size === 0) console.log('Nothing to mutate.');
for (const [room, mutate] of rooms) await mutateRoom(room, mutate);

/** Stryker sets the exit code. */
async function mutateRoom(room: string, mutate: string[]): Promise<void> {
  const tests = values.tests ?? [mirrorOf(room)];
  const patterns = tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
  Object.assign(process.env, { MUTATION_TESTS: patterns.join() });
  console.log(`\n${room}: ${mutate.length} files, tested by ${tests.join(', ')}`);
  await new Stryker({
    mutate,
    concurrency: Number(values.concurrency),
    force: values.force,
    incrementalFile: `reports/mutation/${room.replace('/', '-')}.json`,
  }).runMutationTest();
}

function mirrorOf(room: string): string {
  const mirror = room.replace(/^(src\/)?/, 'test/');
  return existsSync(mirror) ? mirror : 'test';
}

/** The files that can be mutated, by room. */
function roomsOf(files: readonly string[]): ReadonlyMap<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const file of new Set(files)) {
    const [, room] = SOURCE.exec(file) ?? [];
    if (room === undefined || LEFT_OUT.test(readFileSync(file, 'utf8'))) continue;
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  return rooms;
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [normalize(path)];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
}

/** What was added or changed since, and what Git does not know yet. */
function changedSince(commit: string): readonly string[] {
  const [base = ''] = git('merge-base', commit, 'HEAD');
  return [
    ...git('diff', '--name-only', '--diff-filter=d', base),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
}

function git(...args: readonly string[]): readonly string[] {
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');
}
