import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config from '../../vitest.config.ts';

const { MUTATION_TESTS } = process.env;

/** The first test that fails ends the run: the small ones go first, those of many generated inputs last. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files
      .map((file) => ({ file, weight: weightOf(readFileSync(file.moduleId, 'utf8')) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ file }) => file);
  }
}

function weightOf(source: string): number {
  return source.length + (source.includes("from 'fast-check'") ? 1e6 : 0);
}

/** The tests of one room, for Stryker: see mutation.ts. */
const tests: typeof config = {
  ...config,
  test: {
    ...config.test,
    include: JSON.parse(MUTATION_TESTS ?? '[]'),
    sequence: { sequencer: SmallFirst },
  },
};

export default tests;
