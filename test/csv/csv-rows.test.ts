import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRow, csvRows, type Separator } from '../../src/csv/csv-rows.ts';

const read = (text: string, separator: Separator = ',', from = 0, most = 100): readonly string[][] =>
  Array.from(csvRows(text, separator, from, most), ({ cells }) => cells.map((cell) => cell.text));

describe('the rows that are written are read', () => {
  const character = fc.constantFrom('"', ',', ';', '\r', '\n', ' ', 'a', '1', '\u{1f600}', '\ufeff', '\t');
  const cell = fc.oneof(fc.string({ unit: character, maxLength: 8 }), fc.string({ unit: 'grapheme' }));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  const style = fc.record({
    separator: fc.constantFrom<Separator>(',', ';'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    isLastEnded: fc.boolean(),
    isQuoted: fc.func(fc.boolean()),
  });

  test('whatever is in the cells, with quotes where RFC 4180 wants them and elsewhere or not', () => {
    fc.assert(
      fc.property(table, style, (rows, { separator, lineEnd, isLastEnded, isQuoted }) => {
        const write = (text: string, row: number, column: number): string =>
          /[",;\r\n]|^$/.test(text) || isQuoted(row, column) ? `"${text.replaceAll('"', '""')}"` : text;
        const lines = rows.map((cells, row) =>
          cells.map((text, column) => write(text, row, column)).join(separator),
        );
        const text = lines.join(lineEnd) + (isLastEnded && rows.length > 0 ? lineEnd : '');
        expect(read(text, separator)).toEqual(rows);
      }),
      { numRuns: 500, seed: 825 },
    );
  });

  test('each cell has its place, and what is read is what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        let last = -1;
        for (const { cells, count, strayQuote } of csvRows(text, ',', 0, 100)) {
          expect(count).toBe(cells.length);
          for (const { text: held, offset } of cells) {
            expect(offset).toBeGreaterThan(last);
            last = offset;
            if (text[offset] !== '"') expect(text.startsWith(held, offset)).toBe(true);
          }
          if (strayQuote !== undefined) expect(strayQuote).toBeLessThan(text.length);
        }
      }),
      { numRuns: 500, seed: 825 },
    );
  });
});

test.each<[string, readonly string[][]]>([
  ['', []],
  ['\n', []],
  ['\r\n\n\r', []],
  ['a', [['a']]],
  ['a,', [['a', '']]],
  ['a,\r\n', [['a', '']]],
  [',', [['', '']]],
  ['a\n\nb', [['a'], ['b']]],
  ['a\r\n\r\nb', [['a'], ['b']]],
  ['a\rb', [['a'], ['b']]],
  [' a , b ', [[' a ', ' b ']]],
  ['"a""b","c\r\nd"', [['a"b', 'c\r\nd']]],
  ['""', [['']]],
  ['""""', [['"']]],
  ['a;b,c', [['a;b', 'c']]],
])('%j', (text, rows) => {
  expect(read(text)).toEqual(rows);
  expect(read(`x${text}`, ',', 1)).toEqual(rows);
});

test.each([
  ['"', 0],
  ['a,"b', 2],
  ['a,"b""', 2],
  ['a\n"b"c', 5],
  ['a"b', 1],
  ['"a" ,b', 3],
  ['"a"";b', 0],
])('a stray quote in %j is at %i, and nothing is read behind it', (text, offset) => {
  const rows = [...csvRows(`${text}\nz`, ',', 0, 100)];
  expect(rows.map(({ strayQuote }) => strayQuote)).toEqual([...rows.slice(1).map(() => undefined), offset]);
});

test.each<[string, CsvRow]>([
  ['"', { cells: [{ text: '', offset: 0 }], count: 1, strayQuote: 0 }],
  [
    'a,"b',
    {
      cells: [
        { text: 'a', offset: 0 },
        { text: '', offset: 2 },
      ],
      count: 2,
      strayQuote: 2,
    },
  ],
  ['"a" ,b', { cells: [{ text: 'a', offset: 0 }], count: 1, strayQuote: 3 }],
  ['a"b,c', { cells: [{ text: 'a', offset: 0 }], count: 1, strayQuote: 1 }],
])('of %j the cells until the stray quote are kept, one that is not closed without a text', (text, row) => {
  expect(
    Array.from(csvRows(text, ',', 0, 100), ({ cells, count, strayQuote }) => ({ cells, count, strayQuote })),
  ).toEqual([row]);
});

test('no more cells are kept than was asked for, and all are counted', () => {
  const [row] = csvRows(';'.repeat(1_000_000), ';', 0, 3);
  expect([row?.cells.length, row?.count]).toEqual([3, 1_000_001]);
});
