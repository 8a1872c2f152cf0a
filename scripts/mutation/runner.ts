/** A test runner for Stryker that evaluates the modules anew for each mutant, without a new process. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type MutantCoverage,
} from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import type { Alias } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { type Measurement, readMeasurements, stepsFor, writeMeasurements } from './measurements.ts';
import { Modules } from './modules.ts';
import { isInSample } from './sample.ts';
import { type FileOutcome, type Outcome, type RunOptions, runTestFile, type Settings } from './test-file.ts';

/** What the mutated code reads and writes. */
const instrumented: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumented });

interface Config {
  readonly modules: Modules;
  readonly settings: Settings;
}

class FreshModulesRunner implements TestRunner {
  readonly #config: Promise<Config> = readConfig();
  #measurements: readonly Measurement[] | undefined;
  /** What was thrown where no test could catch it. */
  readonly #uncaught: unknown[] = [];

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(process.env, { NODE_ENV: 'test', VITEST: 'true' });
    // A property that fails has noticed the mutant, whatever its smallest counterexample is.
    fc.configureGlobal({ endOnFailure: true });
    process.on('uncaughtException', (error) => this.#uncaught.push(error));
    process.on('unhandledRejection', (error) => this.#uncaught.push(error));
    await this.#config;
  }

  async dryRun(): Promise<DryRunResult> {
    const { MUTATION_TESTS = '[]' } = process.env;
    const files: readonly string[] = JSON.parse(MUTATION_TESTS);
    const measurements: Measurement[] = [];
    const results: TestResult[] = [];
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    for (const path of files) {
      const covered: MutantCoverage = { static: {}, perTest: {} };
      instrumented.mutantCoverage = covered;
      const start = performance.now();
      const { tests, failure } = await this.#run(path, { bail: false, onTest: attributeTo });
      const spent = performance.now() - start;
      if (failure !== undefined) return { status: DryRunStatus.Error, errorMessage: `${path}: ${failure}` };
      results.push(...tests.map(resultOf));
      measurements.push(measurementOf(path, tests, covered, spent));
      Object.assign(coverage.perTest, covered.perTest);
      for (const [mutant, hits] of Object.entries(covered.static)) {
        coverage.static[mutant] = (coverage.static[mutant] ?? 0) + hits;
      }
    }
    writeMeasurements(measurements);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(activeMutant))
      return { status: MutantRunStatus.Error, errorMessage: 'Not in the sample.' };
    this.#measurements ??= readMeasurements();
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    // It is written even when nobody asks for it.
    instrumented.mutantCoverage = { static: {}, perTest: {} };
    const tests: TestResult[] = [];
    for (const { path, ids } of stepsFor(this.#measurements, activeMutant.id)) {
      const outcome = await this.#run(path, { ids, bail: true });
      tests.push(...outcome.tests.map(resultOf));
      if (outcome.failure !== undefined) tests.push(failureOutside(ids, outcome.failure));
      const timeout = determineHitLimitReached(instrumented.hitCount, hitLimit);
      if (timeout !== undefined) return toMutantRunResult(timeout);
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async #run(path: string, options: RunOptions): Promise<FileOutcome> {
    this.#uncaught.length = 0;
    const outcome = await runTestFile(resolve(path), { ...(await this.#config), ...options });
    const [uncaught] = this.#uncaught;
    return uncaught === undefined ? outcome : { ...outcome, failure: outcome.failure ?? String(uncaught) };
  }
}

/** What the mutated code reaches from now on is reached by this test, or by none. */
function attributeTo(id: string | undefined): void {
  if (id === undefined) delete instrumented.currentTestId;
  else instrumented.currentTestId = id;
}

/** The configuration of Vitest, that of the copy of the project that Stryker made. */
async function readConfig(): Promise<Config> {
  const { default: config }: { default: ViteUserConfig } = await import(
    pathToFileURL(resolve('vitest.config.ts')).href
  );
  return {
    modules: new Modules((config.resolve?.alias ?? []) as readonly Alias[]),
    settings: config.test ?? {},
  };
}

function measurementOf(
  path: string,
  tests: readonly Outcome[],
  covered: MutantCoverage,
  spent: number,
): Measurement {
  return {
    path,
    overhead: tests.reduce((left, { milliseconds }) => left - milliseconds, spent),
    tests: Object.fromEntries(tests.map(({ id, milliseconds }) => [id, milliseconds])),
    outside: Object.keys(covered.static),
    inside: Object.fromEntries(Object.entries(covered.perTest).map(([id, hits]) => [id, Object.keys(hits)])),
  };
}

function resultOf({ id, name, milliseconds, failure }: Outcome): TestResult {
  const result = { id, name, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure };
}

/** A file that cannot be imported, or a hook that fails: the tests do not run, which is noticed just as well. */
function failureOutside(ids: readonly string[], failureMessage: string): TestResult {
  const [id = ''] = ids;
  return { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
}

export const strykerPlugins: readonly unknown[] = [
  declareClassPlugin(PluginKind.TestRunner, 'fresh-modules', FreshModulesRunner),
];
