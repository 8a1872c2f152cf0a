import { verloop } from 'fz825/verloop';
import { expect, test } from 'vitest';

test('a verloop of what is no array of mutations is refused, and its keys do not become indexes', () => {
  const mutaties: unknown = new Map([['GEHEIM', { mutatieIdentificatie: 'M-1' }]]);
  expect(() => verloop('2026-03-15', mutaties as [])).toThrow(TypeError);
});
