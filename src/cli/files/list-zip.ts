import type { FileHandle } from 'node:fs/promises';
import { ArchiveError } from './archive-error.ts';
import { shownName } from './raw-path.ts';

/** A file in a zip, as its directory tells. */
export interface ZipEntry {
  /** As the directory has it, with slashes. */
  readonly name: string;
  readonly rawName: Buffer;
  /** 0 for one that is stored as it is, 8 for DEFLATE; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Its bytes in the archive, and when it is unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its header stands. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, length: 22, mostComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
/** In the place of a number that does not fit: then it stands elsewhere, in an archive that is not read here. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 0x1;

/** Of a larger directory nothing is read. */
const MOST_DIRECTORY = 16 * 1024 * 1024;

/**
 * Lists the files in a zip by its directory, which is what unpacks it elsewhere reads too.
 *
 * @throws ArchiveError (rejects) when it is no zip, one of more than 65,534 files or 4 GiB, or one whose files overlap, so
 *   that little unpacks to much
 */
export async function listZip(file: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await file.stat();
  const tail = await readPart(file, Math.max(0, size - END.length - END.mostComment), size);
  const at = findEnd(tail);
  if (at === undefined) throw new ArchiveError('ZIP_VORM');
  const disks = tail.readUInt32LE(at + 4);
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const end = size - tail.length + at;
  if (count === 0xffff || start === ELSEWHERE || length > MOST_DIRECTORY) throw new ArchiveError('ZIP_GROOT');
  if (disks !== 0 || count !== tail.readUInt16LE(at + 8) || start + length > end)
    throw new ArchiveError('ZIP_VORM');
  const entries = readEntries(await readPart(file, start, start + length), count);
  requireApart(entries, start);
  return entries;
}

/** A part of a file. @throws ArchiveError (rejects) when it is not there whole */
export async function readPart(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, start + length);
    if (bytesRead === 0) throw new ArchiveError('ZIP_VORM');
    length += bytesRead;
  }
  return buffer;
}

/** Where the end of the directory begins: behind it stands a comment, to the end of the file. */
function findEnd(tail: Buffer): number | undefined {
  for (let at = tail.length - END.length; at >= 0; at--)
    if (
      tail.readUInt32LE(at) === END.signature &&
      at + END.length + tail.readUInt16LE(at + 20) === tail.length
    )
      return at;
  return undefined;
}

function readEntries(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY.length > directory.length || directory.readUInt32LE(at) !== ENTRY.signature)
      throw new ArchiveError('ZIP_VORM');
    const nameEnd = at + ENTRY.length + directory.readUInt16LE(at + 28);
    const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw new ArchiveError('ZIP_VORM');
    const rawName = directory.subarray(at + ENTRY.length, nameEnd);
    const entry: ZipEntry = {
      name: shownName(rawName).replaceAll('\\', '/'),
      rawName,
      method: directory.readUInt16LE(at + 10),
      isEncrypted: (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    if ([entry.packed, entry.size, entry.offset].includes(ELSEWHERE)) throw new ArchiveError('ZIP_GROOT');
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The header of a file has as many bytes at least, and its name. */
const HEADER = 30;

function requireApart(entries: readonly ZipEntry[], directory: number): void {
  let end = 0;
  for (const { offset, packed, rawName } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new ArchiveError('ZIP_VORM');
    end = offset + HEADER + rawName.length + packed;
  }
  if (end > directory) throw new ArchiveError('ZIP_VORM');
}
