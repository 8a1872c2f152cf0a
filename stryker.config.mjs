/** How Stryker mutates. What it mutates, and which tests have to notice, is chosen by scripts/mutation/mutation.ts. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  incremental: true,
  ignorePatterns: ['dist', 'coverage', 'release', 'reports'],
  // Some tests compare files of the project with what they are made from.
  disableTypeChecks: false,
  timeoutMS: 10_000,
  // The machine may be busier than it was when the tests were timed.
  timeoutFactor: 3,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
};
