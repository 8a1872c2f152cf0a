import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that are asked for at once where the size of a file is not known, as of a pipe. */
const PIECE = 64 * 1024;

/**
 * Reads a file, but never more than one byte over a limit: what is larger is refused for that, and need not be there.
 *
 * @returns the bytes of the file; of a larger one, one more than the limit
 */
export async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await collectAtMost(piecesOf(file, size), limit);
  } finally {
    await file.close();
  }
}

/** Collects what comes in pieces, up to one byte over a limit; the rest is not asked for. */
export async function collectAtMost(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const part = piece.subarray(0, limit + 1 - length);
    found.push(part);
    length += part.length;
    if (length > limit) break;
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : Buffer.concat(found, length);
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
