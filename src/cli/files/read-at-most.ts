import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that are asked for at once where the size of a file is not known, as of a pipe. */
const PIECE = 64 * 1024;

/** Asked once of a file that turns out to be larger than a limit, with what was read of it: its limit from then on. */
export type Further = (bytes: Uint8Array) => Promise<number>;

/**
 * Reads a file, but never more than one byte over a limit: what is larger is refused for that, and need not be there.
 *
 * @returns the bytes of the file; of a larger one, one more than the limit
 */
export async function readAtMost(
  path: string | Buffer,
  limit: number,
  further?: Further,
): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await collectAtMost(piecesOf(file, size), limit, further);
  } finally {
    await file.close();
  }
}

/** Collects what comes in pieces, up to one byte over a limit; the rest is not asked for. */
export async function collectAtMost(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
  further?: Further,
): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  let length = 0;
  let most = limit;
  for await (const piece of pieces) {
    found.push(piece);
    length += piece.length;
    if (length > most && most === limit && further !== undefined) {
      const bytes = Buffer.concat(found, length);
      found.splice(0, found.length, bytes);
      most = await further(bytes);
    }
    if (length > most) break;
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only.subarray(0, most + 1);
  return Buffer.concat(found, Math.min(length, most + 1));
}

/** The pieces of a file: the first has all of an ordinary one, and each is as large as what was found so far. */
async function* piecesOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let next = Math.min(Math.max(size, PIECE), MOST); ; next = PIECE) {
    const buffer = Buffer.allocUnsafe(next);
    const { bytesRead } = await file.read(buffer, 0, next, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** However large a file says it is, no more is asked for at once. */
const MOST = 1024 * 1024;
