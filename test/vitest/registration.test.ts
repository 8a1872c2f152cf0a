import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type Assertion, expect, expectTypeOf, test } from 'vitest';
import { type BerichtOptions, fz825Matchers, type VerwachteBevinding } from '../../src/vitest/index.ts';

test('importing the matchers registers nothing', () => {
  // In a process of its own: other test files of this one register them.
  const program = `import { expect } from 'expect';
    import { fz825Matchers } from './src/vitest/index.ts';
    try { expect('').toBeGeldigBericht(); } catch (error) { console.log(error.constructor.name); }
    expect.extend(fz825Matchers);
    try { expect('').toBeGeldigBericht(); } catch (error) { console.log(error.constructor.name); }`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^TypeError\n(?!TypeError)\w+\n$/);
  expect(Object.keys(fz825Matchers)).toEqual([
    'toBeGeldigBericht',
    'toHaveBevinding',
    'toHaveWaarschuwing',
    'toHaveRetourcode',
  ]);
});

test('no test framework is imported, and no module is named that may be absent', () => {
  const folder = new URL('../../src/vitest/', import.meta.url);
  const imported = readdirSync(folder).flatMap((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8').replace(/^ \*.*$/gm, '');
    return [...source.matchAll(/(?:from|import|module) '([^']+)'/g)].map(([, module = '']) => module);
  });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((module) => !module.startsWith('.'))).toEqual([]);
});

test('Vitest knows the matchers as asymmetric ones', () => {
  expectTypeOf(expect.toBeGeldigBericht).parameters.toEqualTypeOf<[options?: BerichtOptions]>();
});

test('Vitest knows the types of the matchers', () => {
  type Own = Assertion<string>;
  expectTypeOf<Own['toBeGeldigBericht']>().parameters.toEqualTypeOf<[options?: BerichtOptions]>();
  expectTypeOf<Own['not']['toHaveBevinding']>().parameters.toEqualTypeOf<
    [expected: VerwachteBevinding, options?: BerichtOptions]
  >();
  expectTypeOf<Own['not']['toHaveWaarschuwing']>().parameters.toEqualTypeOf<
    [expected: VerwachteBevinding, options?: BerichtOptions]
  >();
  expectTypeOf<Own['toHaveRetourcode']>().returns.toEqualTypeOf<void>();
  expectTypeOf<Own['resolves']['toBeGeldigBericht']>().returns.toEqualTypeOf<Promise<void>>();
});
