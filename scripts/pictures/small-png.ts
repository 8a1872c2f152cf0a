import { deflateSync, inflateSync } from 'node:zlib';

/** The points of a picture: red, green and blue of each, row by row. */
interface Points {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A palette has so many colours. */
const MOST = 256;

/** Writes a PNG of a browser again with a palette: a picture of a page has few colours, and that takes a third. */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, rgb } = readPng(png);
  const palette = choosePalette(rgb);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let index = 0; index < width * height; index++) {
    const colour = colourAt(rgb, index);
    let chosen = nearest.get(colour);
    if (chosen === undefined) {
      chosen = nearestOf(palette, colour);
      nearest.set(colour, chosen);
    }
    rows[index + Math.floor(index / width) + 1] = chosen;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The points of a PNG of 8 bits, without a palette, that is not interlaced. */
function readPng(png: Uint8Array): Points {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height, depth, kind, , , interlaced] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    ...bytes.subarray(24, 29),
  ];
  if (
    width === undefined ||
    height === undefined ||
    depth !== 8 ||
    (kind !== 2 && kind !== 6) ||
    interlaced !== 0
  )
    throw new Error('The browser wrote another kind of PNG.');
  const size = kind === 2 ? 3 : 4;
  const lines = unfilter(inflateSync(Buffer.concat(parts)), width * size, size);
  const rgb = new Uint8Array(width * height * 3);
  for (let index = 0; index < width * height; index++)
    rgb.set(lines.subarray(index * size, index * size + 3), index * 3);
  return { width, height, rgb };
}

/** Undoes what each row says of the row above and the point before it. */
function unfilter(data: Uint8Array, row: number, size: number): Uint8Array {
  const lines = new Uint8Array((data.length / (row + 1)) * row);
  for (let from = 0, at = 0; from < data.length; from += row + 1, at += row) {
    const filter = data[from];
    for (let index = 0; index < row; index++) {
      const left = index < size ? 0 : (lines[at + index - size] ?? 0);
      const above = at === 0 ? 0 : (lines[at + index - row] ?? 0);
      const corner = at === 0 || index < size ? 0 : (lines[at + index - row - size] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      lines[at + index] = (data[from + 1 + index] ?? 0) + guess;
    }
  }
  return lines;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** The colours that occur most: of those that are nearly alike one. */
function choosePalette(rgb: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < rgb.length / 3; index++) {
    const colour = colourAt(rgb, index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept: number[] = [];
  const seen = new Set<number>();
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (kept.length === MOST) break;
    const rough = colour & 0xf0f0f0;
    // What occurs most is kept as it is.
    if (kept.length >= 64 && seen.has(rough)) continue;
    seen.add(rough);
    kept.push(colour);
  }
  return kept;
}

function nearestOf(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, each] of palette.entries()) {
    const far =
      ((each >> 16) - (colour >> 16)) ** 2 +
      (((each >> 8) & 255) - ((colour >> 8) & 255)) ** 2 +
      ((each & 255) - (colour & 255)) ** 2;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function colourAt(rgb: Uint8Array, index: number): number {
  return ((rgb[3 * index] ?? 0) << 16) | ((rgb[3 * index + 1] ?? 0) << 8) | (rgb[3 * index + 2] ?? 0);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

/** The CRC of a chunk, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
