import { expect, test } from 'vitest';
import { isObject } from '../../src/data/index.ts';

test.each([[{}], [{ a: 1 }], [Object.create(null)], [new Map()]])('%o may hold fields', (item) => {
  expect(isObject(item)).toBe(true);
});

test.each([[null], [undefined], [[]], [[{}]], ['text'], [7], [true], [() => ({})]])('%o may not', (item) => {
  expect(isObject(item)).toBe(false);
});
