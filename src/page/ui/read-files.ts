import type { GivenFile } from '../protocol.ts';

/** As large as the largest message that is read: what is more is not even opened. */
export const MOST_BYTES: number = 40 * 1024 * 1024;

/** What could be read of the files that were given, and the names of what could not. */
export interface ReadFiles {
  readonly files: readonly GivenFile[];
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
}

/** Reads files that were dropped, chosen or pasted. */
export async function readFiles(given: readonly File[]): Promise<ReadFiles> {
  const files: GivenFile[] = [];
  const tooLarge: string[] = [];
  const unreadable: string[] = [];
  for (const file of given) {
    if (file.size > MOST_BYTES) {
      tooLarge.push(file.name);
      continue;
    }
    try {
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      unreadable.push(file.name);
    }
  }
  return { files, tooLarge, unreadable };
}
