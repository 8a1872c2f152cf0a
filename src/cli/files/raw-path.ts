import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path: in bytes where its name is not UTF-8, as names on a disk may be. */
export type RawPath = string | Buffer;

/** A name in a folder. */
export interface RawName {
  /** To be shown: a byte that is not UTF-8 as `\xff`. */
  readonly shown: string;
  readonly raw: RawPath;
}

/** What a name has in the place of bytes that are not UTF-8. */
const REPLACED = '\ufffd';

/** The names in a folder, in the order in which they are shown. @throws what the system says */
export function namesIn(folder: RawPath): readonly RawName[] {
  const names = readdirSync(folder);
  if (!names.some((name) => name.includes(REPLACED)))
    return names.sort().map((name) => ({ shown: name, raw: name }));
  return readdirSync(folder, 'buffer')
    .map((bytes) => {
      const shown = shownName(bytes);
      return { shown, raw: shown === bytes.toString('utf8') ? shown : bytes };
    })
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** The path of a name in a folder. */
export function joinRaw(folder: RawPath, name: RawPath): RawPath {
  if (typeof folder === 'string' && typeof name === 'string') return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}

/**
 * The path that was meant by one of a command line, where Node.js has replaced what is not UTF-8.
 *
 * @returns undefined when there is no such name, or more than one
 */
export function findReplaced(path: string): RawName | undefined {
  if (!basename(path).includes(REPLACED)) return undefined;
  const folder = dirname(path);
  try {
    const found = readdirSync(folder, 'buffer').filter((bytes) => bytes.toString('utf8') === basename(path));
    const [only] = found;
    if (only === undefined || found.length > 1) return undefined;
    return { shown: join(folder, shownName(only)), raw: joinRaw(folder, only) };
  } catch {
    return undefined;
  }
}

/** A name in UTF-8, with each byte that is not as `\xff`. */
export function shownName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (Buffer.from(text).equals(buffer)) return text;
  let shown = '';
  for (let at = 0; at < buffer.length; ) {
    const size = [1, 2, 3, 4].find((length) => isCharacter(buffer.subarray(at, at + length)));
    shown += size === undefined ? `\\x${hex(buffer[at])}` : buffer.toString('utf8', at, at + size);
    at += size ?? 1;
  }
  return shown;
}

function isCharacter(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return [...text].length === 1 && Buffer.from(text).equals(bytes);
}

function hex(byte = 0): string {
  return byte.toString(16).padStart(2, '0');
}
