import { fz825Matchers } from 'fz825/vitest';
import { expect, test } from 'vitest';

test('a path that is no text is refused when the matcher is called, as toHaveRetourcode does', () => {
  const path: unknown = 1n;
  const expected = { rule: 'STR-DATUM', path: path as string };
  expect(() => fz825Matchers.toHaveBevinding('<Bericht/>', expected)).toThrow(TypeError);
  // It threw only where the failure is told, without a word on what is wrong.
  expect(() => fz825Matchers.toHaveRetourcode('<Bericht/>', '8011', path as string)).toThrow(TypeError);
});
