import { chai, expect } from 'vitest';

/** Where Vitest, and Jest with it, keep the matchers that `expect.extend` adds. */
const MATCHERS: unique symbol = Symbol.for('$$jest-matchers-object');
const ASYMMETRIC_MATCHERS: unique symbol = Symbol.for('asymmetric-matchers-object');

/** Remembers which matchers there are; what is returned takes away those that were added since. */
export function rememberMatchers(): () => void {
  const { matchers }: { matchers: object } = Reflect.get(globalThis, MATCHERS);
  const asymmetric: object = Reflect.get(globalThis, ASYMMETRIC_MATCHERS);
  const before = [matchers, asymmetric, chai.Assertion.prototype, expect, expect.not].map(
    (owner: object) => [owner, Object.getOwnPropertyDescriptors(owner)] as const,
  );
  return () => {
    for (const [owner, descriptors] of before) {
      for (const name of Reflect.ownKeys(owner)) {
        if (!Object.hasOwn(descriptors, name)) Reflect.deleteProperty(owner, name);
      }
      Object.defineProperties(owner, descriptors);
    }
  };
}
