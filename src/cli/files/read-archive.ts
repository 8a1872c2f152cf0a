import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { IN_ARCHIVE } from '../report/place.ts';
import { ArchiveError } from './archive-error.ts';
import type { OtherInput } from './input.ts';
import { listZip, readPart, type ZipEntry } from './list-zip.ts';
import type { RawPath } from './raw-path.ts';
import { collectAtMost, type Further } from './read-at-most.ts';

/** All messages of one archive together unpack to no more bytes than this. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** The messages in a zip, and how many other files there are in it. */
export interface ListedZip {
  readonly inputs: readonly OtherInput[];
  readonly others: number;
}

/** A message that was packed by gzip: no more of it is unpacked than may be read. */
export function gzipInput(name: string, path: RawPath): OtherInput {
  return {
    name,
    file: undefined,
    isPacked: true,
    read: (limit, further) => collectAtMost(through(createReadStream(path), createGunzip()), limit, further),
  };
}

/**
 * Lists the messages in a zip, by their names: `x.zip!/map/a.xml`. None is unpacked before it is read, and then no more of
 * it than may be. A name leads nowhere: `..` in it is shown as `%2E%2E`. An archive in it is an input that cannot be read.
 *
 * @throws what the system says (rejects), or an ArchiveError when it is no zip, or has no messages
 */
export async function listZipInputs(name: string, path: RawPath): Promise<ListedZip> {
  const file = await open(path, 'r');
  let entries: readonly ZipEntry[];
  try {
    entries = (await listZip(file)).filter((entry) => !entry.name.endsWith('/'));
  } finally {
    await file.close();
  }
  const read = entries.filter((entry) => /\.(?:xml|zip|gz)$/i.test(entry.name) && !isOfMac(entry.name));
  if (read.length === 0) throw new ArchiveError('ZIP_LEEG');
  const budget = { left: MOST_BYTES };
  const names = new Map<string, number>();
  const inputs = read
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry): OtherInput => {
      const shown = `${name}${IN_ARCHIVE}${harmless(entry.name)}`;
      const count = (names.get(shown) ?? 0) + 1;
      names.set(shown, count);
      return {
        name: count === 1 ? shown : `${shown} (${count})`,
        file: undefined,
        isPacked: true,
        read: (limit, further) => readEntry(path, entry, budget, limit, further),
      };
    });
  return { inputs, others: entries.length - read.length };
}

/** macOS puts a file beside each, by almost the same name. */
function isOfMac(name: string): boolean {
  return name.startsWith('__MACOSX/');
}

function harmless(name: string): string {
  return name
    .split('/')
    .map((part) => (part === '..' ? '%2E%2E' : part))
    .join('/');
}

async function readEntry(
  path: RawPath,
  entry: ZipEntry,
  budget: { left: number },
  limit: number,
  further: Further | undefined,
): Promise<Uint8Array> {
  const { name, method, isEncrypted, packed, size, crc } = entry;
  if (/\.(?:zip|gz)$/i.test(name)) throw new ArchiveError('ZIP_ARCHIEF');
  if (isEncrypted) throw new ArchiveError('ZIP_VERSLEUTELD');
  if (method !== 0 && method !== 8) throw new ArchiveError('ZIP_METHODE');
  if (budget.left <= 0) throw new ArchiveError('ZIP_VOL');
  const start = await findData(path, entry);
  const source = packed === 0 ? [] : createReadStream(path, { start, end: start + packed - 1 });
  const pieces = method === 0 || packed === 0 ? source : through(source as Readable, createInflateRaw());
  let most = limit;
  const bytes = await collectAtMost(toAsync(pieces), limit, async (begun) => {
    most = (await further?.(begun)) ?? limit;
    return most;
  });
  budget.left -= bytes.length;
  if (budget.left < 0) throw new ArchiveError('ZIP_VOL');
  // Of what is larger than a message only the beginning was unpacked.
  if (bytes.length <= most && (bytes.length !== size || crc32(bytes) !== crc))
    throw new ArchiveError('ZIP_BEDORVEN');
  return bytes;
}

const HEADER = { signature: 0x04034b50, length: 30 } as const;

/** Where the bytes of a file begin: behind its header, which must be of the same file as the directory says. */
async function findData(path: RawPath, { offset, rawName }: ZipEntry): Promise<number> {
  const file: FileHandle = await open(path, 'r');
  try {
    const nameEnd = offset + HEADER.length + rawName.length;
    const header = await readPart(file, offset, nameEnd);
    const isSame =
      header.readUInt32LE(0) === HEADER.signature &&
      header.readUInt16LE(26) === rawName.length &&
      header.subarray(HEADER.length).equals(rawName);
    if (!isSame) throw new ArchiveError('ZIP_VORM');
    return nameEnd + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

/** What goes wrong on either side is told to who reads; who stops reading closes both. */
function through(source: Readable, transform: Transform): Transform {
  return pipeline(source, transform, () => undefined);
}

async function* toAsync(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
