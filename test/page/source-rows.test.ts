import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementNames } from '../../src/mask/index.ts';
import { layOutSource } from '../../src/page/work/source-rows.ts';

const lay = (
  text: string,
  marks: readonly (readonly [line: number, column: number])[],
  includeValues = false,
) => {
  const { source, places } = layOutSource(
    text,
    marks.map(([line, column]) => ({ line, column })),
    { includeValues, known: elementNames },
  );
  return { rows: source.text.split('\n'), numbers: [...source.lines], places, source };
};

test('without values the rows have the tags of the standard, and the mark is where the finding is', () => {
  const text = '<m:Header a="geheim">\r\n  <m:Afzender>06290001</m:Afzender>\n</m:Header>';
  const { rows, numbers, places } = lay(text, [
    [2, 3],
    [2, 15],
    [9, 1],
  ]);
  expect(rows).toEqual(['<Header …>', '  <Afzender>…</Afzender>', '</Header>']);
  expect(numbers).toEqual([1, 2, 3]);
  expect(places).toEqual([{ row: 1, from: 2, to: 12 }, { row: 1, from: 12, to: 13 }, null]);
});

test('with values a row is the line as it is', () => {
  const { rows, places } = lay('<m:Afzender>06290001</m:Afzender>', [[1, 13]], true);
  expect(rows).toEqual(['<m:Afzender>06290001</m:Afzender>']);
  expect(places).toEqual([{ row: 0, from: 12, to: 20 }]);
});

test('a long line goes on in rows without a number, each mark in its own', () => {
  const line = '<Header></Header>'.repeat(40);
  const { rows, numbers, places } = lay(`${line}\n<Header>`, [[1, 17 * 30 + 1]]);
  expect(rows.join('')).toBe(`${line}<Header>`);
  expect(rows.every((row) => row.length <= 160)).toBe(true);
  expect([numbers[0], numbers[1], numbers.at(-1)]).toEqual([1, 0, 2]);
  const [place] = places;
  expect(rows[place?.row ?? 0]?.slice(place?.from, place?.to)).toBe('<Header>');
});

test('property: no value is left, every mark lies in its row, and the rows are found by where they start', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\r\n',
    'GEHEIM',
    'Header',
    'm:',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60, size: 'max' }),
      fc.nat(8),
      fc.nat(90),
      (pieces, line, column) => {
        const { rows, places, source } = lay(pieces.join(''), [[line + 1, column + 1]]);
        expect(source.text).not.toContain('GEHEIM');
        expect([...source.starts].map((start) => source.text.slice(start).split('\n')[0])).toEqual(rows);
        const [place] = places;
        if (place == null) return;
        const row = rows[place.row];
        expect(row).toBeDefined();
        expect(place.from).toBeLessThanOrEqual(place.to);
        expect(place.to).toBeLessThanOrEqual(row?.length ?? 0);
      },
    ),
  );
});
