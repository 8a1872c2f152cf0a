import type { Job } from './job.ts';
import { passes } from './job.ts';
import { MATCHER_IMPORTS, MATCHERS } from './programs.ts';

const TSC = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--target',
  'es2022',
  '--module',
  'nodenext',
];

/** A test in Vitest: its types by tsc, and the test itself where this version of Node runs it. */
function vitest(version: string, isRun: boolean): Job {
  return {
    packages: [`vitest@${version}`, 'fast-check', 'typescript@5.9', '@types/node@22'],
    files: { 'a.test.ts': `import { expect, test } from 'vitest';${MATCHER_IMPORTS}${MATCHERS}` },
    run: ({ exec }) => [
      passes(`Vitest ${version}, the types`, exec('tsc', ...TSC, '--skipLibCheck', 'a.test.ts')),
      ...(isRun ? [passes(`Vitest ${version}`, exec('vitest', 'run'), '1 passed')] : []),
    ],
  };
}

/** The same in Jest, by its globals as by its own package, and in modules of CommonJS. */
function jest(version: string): Job {
  const required = `
const { testbericht } = require('fz825/testkit');
const { createMatchers } = require('fz825/vitest');
`;
  return {
    packages: [
      ...[`jest@${version}`, `@types/jest@${version}`, `@jest/globals@${version}`, `expect@${version}`],
      ...['fast-check', 'typescript@5.9', '@types/node@22'],
    ],
    files: {
      'a.test.cjs': `${required}${MATCHERS}`,
      'globals.ts': `${MATCHER_IMPORTS}${MATCHERS}`,
      'own.ts': `import { expect, test } from '@jest/globals';
import type { Fz825Matchers } from 'fz825/vitest';${MATCHER_IMPORTS}
declare module 'expect' {
  interface Matchers<R> extends Fz825Matchers<R> {}
  interface AsymmetricMatchers extends Fz825Matchers<any> {}
}
${MATCHERS}`,
    },
    run: ({ exec }) => [
      passes(
        `Jest ${version}, the types of @types/jest`,
        exec('tsc', ...TSC, '--types', 'jest', 'globals.ts'),
      ),
      passes(`Jest ${version}, those of @jest/globals`, exec('tsc', ...TSC, '--types', 'node', 'own.ts')),
      passes(`Jest ${version}`, exec('jest', '--testMatch', '**/a.test.cjs'), '1 passed'),
    ],
  };
}

const nodeTest: Job = {
  packages: ['fast-check'],
  files: {
    'a.test.mjs': `
import assert from 'node:assert';
import { test } from 'node:test';
import { assertBevinding, assertGeldigBericht } from 'fz825/assert';
import { testbericht } from 'fz825/testkit';

const context = { peildatum: '2025-03-10', omgeving: 'T' };
test('the assertions', () => {
  assertGeldigBericht(testbericht().xml, context);
  assertBevinding(testbericht({ fout: 'VC009' }).xml, { rule: 'VC009' }, context);
  assert.throws(() => assertGeldigBericht(testbericht({ fout: 'VC009' }).xml, context), { name: 'AssertionError' });
});
`,
  },
  run: ({ exec }) => [passes('node:test', exec('node', '--test', 'a.test.mjs'), 'pass 1')],
};

const bunTest: Job = {
  packages: ['bun', 'fast-check'],
  files: { 'a.test.ts': `import { expect, test } from 'bun:test';${MATCHER_IMPORTS}${MATCHERS}` },
  run: ({ exec }) => [
    passes('bun is installed', exec('node', 'node_modules/bun/install.js')),
    passes('bun test', exec('bun', 'test'), '1 pass'),
  ],
};

/** What runs tests. Vitest 5 asks for a newer Node.js than this package does: of it the types alone are checked. */
export const TEST_RUNNERS: Readonly<Record<string, Job>> = {
  vitest3: vitest('3', true),
  vitest4: vitest('4', true),
  vitest5: vitest('5', false),
  jest29: jest('29'),
  jest30: jest('30'),
  'node-test': nodeTest,
  'bun-test': bunTest,
};
