import { type File, type Suite, startTests, type Test, type VitestRunner } from '@vitest/runner';
import { getFullName, getTests } from '@vitest/runner/utils';
import type { ViteUserConfig } from 'vitest/config';
import { rememberMatchers } from './matchers.ts';
import type { Modules } from './modules.ts';

/** Where Vitest keeps what it knows of the run; a matcher of `expect.extend` is told the file. */
const WORKER_STATE = '__vitest_worker__';

/** The settings of Vitest. */
export type Settings = NonNullable<ViteUserConfig['test']>;

/** What came of a test. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly milliseconds: number;
  readonly failure: string | undefined;
}

/** What came of a file of tests: those that ran, and what failed outside of them. */
export interface FileOutcome {
  readonly tests: readonly Outcome[];
  readonly failure: string | undefined;
}

/** How the tests of a file are run. */
export interface RunOptions {
  /** The tests to run, all of them by itself. */
  readonly ids?: readonly string[];
  /** Whether the first failure ends the run. */
  readonly bail: boolean;
  /** Called with the test that starts, and with nothing when it has ended. */
  readonly onTest?: (id: string | undefined) => void;
}

interface Options extends RunOptions {
  readonly modules: Modules;
  readonly settings: Settings;
}

/** Runs the tests of one file, as Vitest does, with modules of their own. */
export async function runTestFile(filepath: string, options: Options): Promise<FileOutcome> {
  const setup = [options.settings.setupFiles ?? []].flat();
  for (const path of [filepath, ...setup]) await options.modules.prepare(path);
  const evaluate = options.modules.fresh();
  let failed = false;
  const skipAfterFailure = (task: Test | Suite): void => {
    if (failed && options.bail) task.mode = 'skip';
  };
  const runner: VitestRunner = {
    config: configOf(options.settings, setup),
    importFile: (path) => evaluate(path),
    onBeforeRunSuite: skipAfterFailure,
    onBeforeRunTask: skipAfterFailure,
    onBeforeTryTask: ({ id }) => options.onTest?.(id),
    onAfterRetryTask: () => options.onTest?.(undefined),
    onTestAnnotate: async (_test, annotation) => annotation,
    onAfterRunTask: (test) => {
      failed ||= test.result?.state === 'fail';
    },
  };
  const specification = options.ids === undefined ? { filepath } : { filepath, testIds: [...options.ids] };
  const forgetMatchers = rememberMatchers();
  Object.assign(globalThis, { [WORKER_STATE]: { filepath } });
  const [file] = await startTests([specification], runner);
  forgetMatchers();
  if (file === undefined) throw new Error(`${filepath} was not run.`);
  const tests = getTests(file)
    .filter(({ result }) => result?.state === 'pass' || result?.state === 'fail')
    .map(outcomeOf);
  return { tests, failure: failureOf(file) };
}

function outcomeOf(test: Test): Outcome {
  return {
    id: test.id,
    name: getFullName(test, ' '),
    milliseconds: test.result?.duration ?? 0,
    failure: messageOf(test),
  };
}

/** What failed in a file or a suite itself: while it was imported, or in a hook. */
function failureOf(suite: File | Suite): string | undefined {
  const own = messageOf(suite);
  if (own !== undefined && suite.result?.errors?.length) return own;
  return suite.tasks
    .map((task) => (task.type === 'suite' ? failureOf(task) : undefined))
    .find((failure) => failure !== undefined);
}

function messageOf({ result }: Test | Suite): string | undefined {
  return result?.state === 'fail' ? (result.errors?.[0]?.message ?? 'No message.') : undefined;
}

function configOf(
  { testTimeout = 5_000, hookTimeout = 10_000 }: Settings,
  setupFiles: string[],
): VitestRunner['config'] {
  return {
    root: process.cwd(),
    setupFiles,
    name: undefined,
    passWithNoTests: true,
    testNamePattern: undefined,
    allowOnly: true,
    sequence: { seed: 0, hooks: 'stack', setupFiles: 'parallel' },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout,
    hookTimeout,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  };
}
