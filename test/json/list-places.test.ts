import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonText } from '../../src/json/index.ts';
import { listPlaces } from '../../src/json/list-places.ts';

test.each([
  ['{"GEHEIM', 1, 9],
  ['{"a": "x\ny"}', 1, 9],
  ['["\\x"]', 1, 3],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[1 2]', 1, 4],
  ['[1,\r\n]', 2, 1],
  ['truely', 1, 1],
  ['{} {}', 1, 4],
  ['{"a":', 1, 5],
])('%j stops being JSON at %d:%d', (text, line, column) => {
  expect(readJsonText(text)).toEqual({ ok: false, faults: [{ fault: 'geen', line, column }] });
});

test('property: no place is a fault exactly when it is JSON', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u0061"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '1.5e3',
      'null',
      'nul',
      ' ',
      '\n',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.json({ maxDepth: 4 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      let isJson = true;
      try {
        JSON.parse(given);
      } catch {
        isJson = false;
      }
      expect(listPlaces(given).fault === null).toBe(isJson);
    }),
    { numRuns: 2_000 },
  );
});

test('property: the place of each part is where it stands', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const text = JSON.stringify(JSON.parse(json), undefined, 1);
      const lines = text.split('\n');
      for (const [pointer, { line, column }] of listPlaces(text).places) {
        let value: unknown = JSON.parse(text);
        for (const step of pointer.split('/').slice(1))
          value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
        const first = JSON.stringify(value)?.[0];
        expect((lines[line - 1] ?? '')[column - 1]).toBe(first);
      }
    }),
    { numRuns: 300 },
  );
});
