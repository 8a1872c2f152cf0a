import { fz825Matchers } from 'fz825/vitest';
import { afterAll, chai, expect } from 'vitest';

/** Registers the matchers for the tests of this file alone: other files run in the same process. */
export function registerMatchers(): void {
  expect.extend(fz825Matchers);
  afterAll(() => {
    for (const name of Object.keys(fz825Matchers)) Reflect.deleteProperty(chai.Assertion.prototype, name);
  });
}
