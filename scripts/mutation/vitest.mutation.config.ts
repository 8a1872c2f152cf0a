import config from '../../vitest.config.ts';

const { MUTATION_TESTS } = process.env;

/** The tests of one room, for Stryker: see mutation.ts. */
const tests: typeof config = {
  ...config,
  test: { ...config.test, include: JSON.parse(MUTATION_TESTS ?? '[]') },
};

export default tests;
