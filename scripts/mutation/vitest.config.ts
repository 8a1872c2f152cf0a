import config from '../../vitest.config.ts';

const { MUTATION_TESTS = '' } = process.env;

/** The tests that have to notice, for Stryker: chosen by mutation.ts. */
const tests: typeof config = { ...config, test: { ...config.test, include: MUTATION_TESTS.split(',') } };

export default tests;
