import { expect, test } from 'vitest';
import { type OpenedCsv, openCsv } from '../../src/csv/open-csv.ts';

/** What was opened, without the function in it. */
function plain(opened: OpenedCsv): object {
  if (!opened.ok) return opened;
  const { locate: _, ...rest } = opened;
  return rest;
}

test.each<[string, string | Uint8Array, object]>([
  ['a text', 'a,b', { ok: true, text: 'a,b', start: 0 }],
  ['nothing', '', { ok: true, text: '', start: 0 }],
  ['a byte order mark', '\ufeffa', { ok: true, text: '\ufeffa', start: 1 }],
  ['a byte order mark elsewhere', 'a\ufeff', { ok: true, text: 'a\ufeff', start: 0 }],
  ['bytes', new TextEncoder().encode('é'), { ok: true, text: 'é', start: 0 }],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), { ok: true, text: '\ufeffa', start: 1 }],
])('%s is opened', (_name, input, expected) => {
  expect(plain(openCsv(input))).toEqual(expected);
});

test('of each offset in it the line and the column are known', () => {
  const opened = openCsv('a,b\r\nc');
  expect(opened.ok && [0, 2, 5].map(opened.locate)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
  ]);
});

test.each<[string, string | Uint8Array, number, number]>([
  ['a NUL', 'a\nb\0', 2, 2],
  ['a NUL at the start', '\0', 1, 1],
  ['a byte that is no UTF-8', new Uint8Array([0x61, 0xe9]), 1, 2],
  ['a NUL before such a byte', new Uint8Array([0x61, 0x0a, 0x00, 0xe9]), 2, 1],
])('%s is told with its place', (_name, input, line, column) => {
  expect(openCsv(input)).toEqual({
    ok: false,
    fault: { rule: 'CSV-ONLEESBAAR', args: {} },
    position: { line, column },
  });
});

test('a file that is larger than is read is told with its size, and one as large is opened', () => {
  const limit = 10 * 1024 * 1024;
  expect(openCsv(' '.repeat(limit)).ok).toBe(true);
  expect(openCsv(new Uint8Array(limit + 1))).toEqual({
    ok: false,
    fault: { rule: 'CSV-LIMIET', args: { limit, found: limit + 1 } },
    position: { line: 1, column: 1 },
  });
});

test.each([undefined, null, 7, ['a'], new ArrayBuffer(1)])('%j is a TypeError', (input) => {
  expect(() => openCsv(input as never)).toThrow(
    new TypeError('A CSV is read from a string or a Uint8Array.'),
  );
});
