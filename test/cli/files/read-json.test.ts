import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/cli/files/read-json.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what JSON.parse reads is read, with the place of each part', () => {
  const text = '\ufeff{\n  "agb": [\n    { "code": "06290001" },\n    7\n  ],\n  "a/b~": null\n}\n';
  const read = readJson(bytes(text));
  if (!read.ok) return expect.unreachable();
  expect(read.value).toEqual({ agb: [{ code: '06290001' }, 7], 'a/b~': null });
  for (const [pointer, line, column] of [
    ['', 1, 1],
    ['/agb', 2, 10],
    ['/agb/0', 3, 5],
    ['/agb/0/code', 3, 15],
    ['/agb/1', 4, 5],
    ['/a~1b~0', 6, 11],
    ['/agb/0/absent', 3, 5],
    ['/agb/9/absent', 2, 10],
    ['/absent', 1, 1],
  ] as const)
    expect([pointer, read.locate(pointer)]).toEqual([pointer, { line, column }]);
});

test.each<[string, string, number, number]>([
  ['no JSON at all', '<Bericht/>', 1, 1],
  ['nothing', '', 1, 1],
  ['a comma too many', '{\n  "agb": [],\n}', 3, 1],
  ['no end', '{"agb": [1', 1, 10],
  ['a comment', '// geheim\n{}', 1, 1],
  ['a number that is none', '[01]', 1, 2],
])('%s', (_, text, line, column) => {
  expect(readJson(bytes(text))).toEqual({
    ok: false,
    faults: [{ line, column, message: 'dit is geen geldige JSON' }],
  });
});

test('another encoding is never guessed', () => {
  for (const input of [Buffer.from('{"a": "é1"}', 'latin1'), Buffer.from('{"a": "é1"}', 'utf16le')])
    expect(readJson(input).ok).toBe(false);
  expect(readJson(Buffer.from('"é"', 'latin1'))).toEqual({
    ok: false,
    faults: [{ line: 1, column: 1, message: 'het bestand is geen UTF-8' }],
  });
});

test('a name that stands twice is a fault where it stands again, however it is written', () => {
  const text = '{"a": 1,\n "b": [{"x": 1, "\\u0078": 2}],\n "a": 2, "__proto__": 1, "__proto__": 2}';
  const message = 'dit veld staat twee keer in hetzelfde object';
  expect(readJson(bytes(text))).toEqual({
    ok: false,
    faults: [
      { line: 2, column: 17, message },
      { line: 3, column: 2, message },
      { line: 3, column: 26, message },
    ],
  });
});

test('a great many in each other end neither the stack nor the program', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const read = readJson(bytes(deep));
  expect(read.ok && read.locate('/0/0')).toEqual({ line: 1, column: 1 });
});

test('property: every value is read as JSON.parse reads it, and a name that is put in again is found', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), undefined, space);
      expect(readJson(bytes(text))).toMatchObject({ ok: true, value: JSON.parse(text) });
      expect(readJson(bytes(`{"x": ${text}, "y": 1, "x": 2}`))).toMatchObject({ ok: false });
    }),
  );
});
