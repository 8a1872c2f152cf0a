import { closeSync, constants, openSync, readSync } from 'node:fs';
import { ANSWER_LIMITS, XML_LIMITS } from '../../xml/index.ts';
import type { FileInput, OtherInput } from './input.ts';

/** What is to be checked with what is in it, or why it could not be read. */
export type ReadInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: unknown };

/**
 * Reads what may have to be waited for: of what is too large for a message one byte more than that, unless it may be an
 * answer, which may be larger.
 */
export async function readOther({ name, read }: Pick<OtherInput, 'name' | 'read'>): Promise<ReadInput> {
  try {
    return { name, bytes: await read(XML_LIMITS.bytes, async (bytes) => limitOf(bytes)) };
  } catch (error) {
    return { name, error };
  }
}

/** Holds an ordinary message, for one after the other: to make and to clean up a buffer takes longer than to read one. */
const kept = Buffer.allocUnsafeSlow(64 * 1024);

/** A file by its name, and by its path where that is not UTF-8. */
export type NamedFile = Pick<FileInput, 'name' | 'path'>;

/**
 * Reads a file at once, as much of it as `readOther`. To wait for many small ones takes longer than to judge them.
 *
 * @returns the bytes, which stay what they are until the next file is read
 */
export function readFileNow({ name, path }: NamedFile): ReadInput {
  try {
    // What has become a pipe since it was listed is not waited for.
    const file = openSync(
      path === undefined ? name : Buffer.from(path),
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0),
    );
    try {
      return { name, bytes: readAll(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { name, error };
  }
}

function readAll(file: number): Uint8Array {
  let limit: number = XML_LIMITS.bytes;
  let buffer: Buffer = kept;
  for (let length = 0; ; ) {
    const bytesRead = readSync(file, buffer, length, Math.min(buffer.length, limit + 1) - length, null);
    length += bytesRead;
    const bytes = buffer.subarray(0, length);
    if (bytesRead === 0) return bytes;
    if (length > limit) {
      const further = limitOf(bytes);
      if (further <= limit) return bytes;
      limit = further;
    }
    if (length === buffer.length) {
      buffer = Buffer.allocUnsafeSlow(Math.min(4 * length, limit + 1));
      buffer.set(bytes);
    }
  }
}

/** How many bytes a file may have, by what it begins with. */
function limitOf(bytes: Uint8Array): number {
  return mayBeAnswer(bytes) ? ANSWER_LIMITS.bytes : XML_LIMITS.bytes;
}

/** Of a retourbericht every berichtklasse has this element, the first among them; in the encodings that are read. */
const MARK = 'Retourcodes';
const MARKS = [Buffer.from(MARK), Buffer.from(MARK, 'utf16le'), Buffer.from(MARK, 'utf16le').swap16()];

function mayBeAnswer(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MARKS.some((mark) => buffer.includes(mark));
}
