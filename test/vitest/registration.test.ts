import { readdirSync, readFileSync } from 'node:fs';
import { type Assertion, expect, expectTypeOf, test } from 'vitest';
import { type BerichtOptions, fz825Matchers, type VerwachteBevinding } from '../../src/vitest/index.ts';
import { FZ825 } from './setup.ts';

test('importing the matchers registers nothing', () => {
  expect(() => expect(FZ825).toBeGeldigBericht()).toThrow('Invalid Chai property: toBeGeldigBericht');
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
