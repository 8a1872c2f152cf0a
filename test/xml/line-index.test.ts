import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/finding/index.ts';
import { createLineIndex } from '../../src/xml/line-index.ts';

/** The places of all offsets of a text, its end included, as `line:column`. */
function places(...pieces: readonly string[]): string[] {
  const lines = createLineIndex();
  for (const piece of pieces) lines.add(piece);
  return offsetsOf(pieces.join('')).map((offset) => placed(lines.locate(offset)));
}

function offsetsOf(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => offset);
}

function placed({ line, column }: Position): string {
  return `${line}:${column}`;
}

/** The same in the plainest way: split what stands in front of the offset into lines. */
function expectedPlace(text: string, offset: number): string {
  const marked = text.startsWith('\ufeff');
  // Half of a CR LF does not end the line.
  const before = text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
  const lines = text.slice(marked ? 1 : 0, before).split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1 + offset - before}`;
}

describe('createLineIndex', () => {
  it.each([
    ['nothing', '', '1:1'],
    ['one line', 'ab', '1:1 1:2 1:3'],
    ['LF', 'a\nb\n', '1:1 1:2 2:1 2:2 3:1'],
    ['CR LF', 'a\r\nb\r\n', '1:1 1:2 1:3 2:1 2:2 2:3 3:1'],
    ['CR', 'a\rb\r', '1:1 1:2 2:1 2:2 3:1'],
    ['LF CR', '\n\r', '1:1 2:1 3:1'],
    ['CR CR LF', '\r\r\na', '1:1 2:1 2:2 3:1 3:2'],
    ['all of them', 'a\n\rb\r\n\nc', '1:1 1:2 2:1 3:1 3:2 3:3 4:1 5:1 5:2'],
    ['a byte order mark takes no column', '\ufeffa\nb', '1:1 1:1 1:2 2:1 2:2'],
    ['a byte order mark further on does', 'a\ufeff\n\ufeffb', '1:1 1:2 1:3 2:1 2:2 2:3'],
    ['a surrogate pair takes two columns', '\u{1F600}a', '1:1 1:2 1:3 1:4'],
    ['other line ends of Unicode are none here', '\u0085\u2028\va', '1:1 1:2 1:3 1:4 1:5'],
  ])('%s', (_, text, expected) => {
    const all = expected.split(' ');
    expect(places(text)).toEqual(all);
    expect(places(...text)).toEqual(all);
    expect(places('', ...text.split('').flatMap((character) => [character, '']))).toEqual(all);
    for (const offset of offsetsOf(text))
      expect(places(text.slice(0, offset), text.slice(offset))).toEqual(all);
  });

  it('agrees with the plainest way, for any text in any pieces', () => {
    const piece = fc.array(fc.constantFrom('\r', '\n', '\r\n', '\ufeff', 'a', 'bc'), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(
          piece.map((parts) => parts.join('')),
          { maxLength: 8 },
        ),
        (pieces) => {
          const text = pieces.join('');
          expect(places(...pieces)).toEqual(offsetsOf(text).map((offset) => expectedPlace(text, offset)));
        },
      ),
      { numRuns: 500, seed: 825 },
    );
  });

  it('knows the place of what was added so far', () => {
    const lines = createLineIndex();
    lines.add('a\n');
    expect(placed(lines.locate(2))).toBe('2:1');
    lines.add('bc\rd');
    expect([2, 4, 5, 6].map((offset) => placed(lines.locate(offset)))).toEqual(['2:1', '2:3', '3:1', '3:2']);
  });
});
