import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What was seen of a file of tests when nothing was changed. */
export interface Measurement {
  readonly path: string;
  /** What importing the file took, hooks and all, in milliseconds: each run of it does so again. */
  readonly overhead: number;
  /** The tests by the time they took, in milliseconds. */
  readonly tests: Readonly<Record<string, number>>;
  /** The mutants that are reached outside of the tests: while modules are evaluated, or in a hook. */
  readonly outside: readonly string[];
  /** The mutants that each test reaches. */
  readonly inside: Readonly<Record<string, readonly string[]>>;
}

/** Tests of one file that are run together. */
export interface Step {
  readonly path: string;
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** Beside the copy of the project that all processes of a run share. */
const FILE = 'mutation-measurements.json';

/** A test that takes longer is run by itself, and waits until the short ones have not noticed the mutant. */
const SHORT_MILLISECONDS = 20;

/** A test that takes longer is a campaign: it is left out, so that what is noticed is noticed without it. */
const LONGEST_MILLISECONDS = 5_000;

/** Keeps what was measured for all processes of this run. */
export function writeMeasurements(measurements: readonly Measurement[]): void {
  writeFileSync(resolve(FILE), JSON.stringify(measurements));
}

/** What was measured in the first run without a mutant. */
export function readMeasurements(): readonly Measurement[] {
  return JSON.parse(readFileSync(resolve(FILE), 'utf8'));
}

/** The tests that reach a mutant: the quickest first, for the first one that fails ends the run. */
export function stepsFor(measurements: readonly Measurement[], mutant: string): readonly Step[] {
  return measurements
    .flatMap(({ path, overhead, tests, outside, inside }) => {
      const all = Object.keys(tests).filter((id) => (tests[id] ?? 0) <= LONGEST_MILLISECONDS);
      const ids = outside.includes(mutant) ? all : all.filter((id) => inside[id]?.includes(mutant));
      const short = ids.filter((id) => (tests[id] ?? 0) <= SHORT_MILLISECONDS);
      const long = ids.filter((id) => (tests[id] ?? 0) > SHORT_MILLISECONDS);
      return [short, ...long.map((id) => [id])].map((part) => ({
        path,
        ids: part,
        milliseconds: part.reduce((sum, id) => sum + (tests[id] ?? 0), overhead),
      }));
    })
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => a.milliseconds - b.milliseconds);
}
