import fc from 'fast-check';
import { parseBericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { createSourceLines } from '../../src/cli/report/source-line.ts';
import { elementNames } from '../../src/mask/index.ts';

const shown = (text: string, line: number, column: number, includeValues = false) =>
  createSourceLines(text, elementNames, includeValues)(line, column);

describe('without values', () => {
  test.each<[string, string, number, string, number]>([
    ['a tag and its value', '    <mbfz:Afzender>1</mbfz:Afzender>', 5, '    <Afzender>…</Afzender>', 4],
    ['an attribute', '<mbfz:Header a="1">', 1, '<Header …>', 0],
    ['an attribute with a >', '<mbfz:Header a="a>b" b=\'>\'/>', 1, '<Header …/>', 0],
    ['an attribute in single quotes with a >', "<mbfz:Header b='a>b'>", 1, '<Header …>', 0],
    ['a space behind a name', '<mbfz:Header ><mbfz:Afzender />', 15, '<Header><Afzender/>', 8],
    ['an unknown element', '  <mbfz:Naam>x</mbfz:Naam>', 3, '  <…>…</…>', 2],
    ['a text between elements', '  Jansen <Header>', 3, '  …<Header>', 2],
    [
      'the second of two tags',
      '<Header><Afzender>1</Afzender></Header>',
      9,
      '<Header><Afzender>…</Afzender></Header>',
      8,
    ],
    ['white space before a tag', '  <Header>\t\u00a0 <Afzender>', 12, '  <Header>   <Afzender>', 11],
    ['a place in a tag that is shown whole', ' <Header> <Afzender>', 14, ' <Header> <Afzender>', 13],
    ['a place in a text', '<Afzender>Jansen</Afzender>', 14, '<Afzender>…</Afzender>', 10],
    ['what is not closed', '<Afzender', 1, '…', 0],
    ['a comment', '<!-- <Header> --> <Header>', 19, '…<Header> …<Header>', 11],
    ['an empty line', '', 1, '', 0],
    ['a column behind the end', '<Header>', 99, '<Header>', 8],
  ])('%s', (_name, line, column, text, caret) => {
    expect(shown(line, 1, column)).toEqual({ text, caret });
  });

  test('whatever stands in a line, no value of it is left', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '"',
        "'",
        '=',
        ':',
        ' ',
      ),
      fc.constantFrom('Header', 'mbfz:Afzender', 'GEHEIM', 'GEHEIM:Header', 'a="GEHEIM"', '\t'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30, size: 'max' }), fc.nat(80), (pieces, column) => {
        const { text, caret } = shown(pieces.join(''), 1, column + 1);
        expect(text).not.toContain('GEHEIM');
        expect(caret).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('with values the caret stands under the character that was named', () => {
  const line = fc.string({ unit: fc.constantFrom(...'ab<>/é \u{1f600}'), maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(line, fc.nat(300), (text, at) => {
      fc.pre(at < text.length);
      const result = shown(text, 1, at + 1, true);
      expect(result.text[result.caret]).toBe(text[at]);
      expect(result.text.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 1_000 },
  );
});

test.each<[number, number, number, number]>([
  [100, 1, 1, 0],
  [100, 100, 1, 99],
  [200, 1, 1, 0],
  [200, 51, 1, 50],
  [200, 52, 2, 50],
  [200, 151, 101, 50],
  [200, 152, 101, 51],
  [200, 200, 101, 99],
  [200, 999, 101, 100],
])(
  'of a line of %d characters with its caret at %d, 100 are shown from %d',
  (length, column, from, caret) => {
    const line = Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    expect(shown(line, 1, column, true)).toEqual({ text: line.slice(from - 1, from + 99), caret });
  },
);

test('a line that is not there is empty', () => {
  for (const includeValues of [false, true])
    expect(shown('<Header>', 2, 5, includeValues)).toEqual({ text: '', caret: 0 });
});

test('lines are those of the findings, whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const xml = ['<?xml version="1.0"?>', '', '<Bericht>', '  <Header/>', '</Bericht>'].join(end);
    const result = parseBericht(xml);
    if (result.ok) throw new Error('accepted');
    const [{ line, column }] = result.findings;
    expect(shown(xml, line ?? 0, column ?? 0)).toEqual({ text: '<Bericht>', caret: 0 });
  }
});
