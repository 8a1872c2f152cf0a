import { rmSync } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { telling } from './telling.ts';

/** A file that is there whole, or as it was: what is written goes beside it, and takes its place at the end. */
export interface WholeFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts what was written in the place of the file. */
  keep(): Promise<void>;
  /** Leaves the file as it was; does nothing after `keep`. */
  drop(): Promise<void>;
}

/** What stands beside a file or a folder while it is being written, to be taken away when the program is ended. */
export const unfinished: Set<string> = new Set();

/**
 * Opens a file to be written.
 *
 * @param links `followed`: what a link stands for is written, and a device or a pipe as it is, as nothing can take its
 *   place; `replaced`: what is written takes the place of a link, a pipe or a file
 * @throws UsageError (rejects) when it cannot be written, then or later
 */
export async function openWholeFile(
  path: string,
  links: 'followed' | 'replaced' = 'followed',
): Promise<WholeFile> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  // A link that leads to nothing is refused: the report would stand where nobody looks for it.
  const found = isThere && links === 'followed' ? await telling(path, stat(path)) : undefined;
  const isOther = found !== undefined && !found.isFile();
  const target = found === undefined || links === 'replaced' ? path : await telling(path, realpath(path));
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file: FileHandle = await telling(path, isOther ? open(path, 'w') : open(beside, 'wx'));
  // Not before it was opened: what stood there already is not ours to take away.
  if (!isOther) unfinished.add(beside);
  let isOpen = true;

  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await telling(path, file.close());
  }

  return {
    write: (content) => telling(path, file.writeFile(content)),
    keep: async () => {
      await close();
      if (!isOther) await telling(path, rename(beside, target));
      unfinished.delete(beside);
    },
    drop: async () => {
      await close().catch(() => undefined);
      if (unfinished.delete(beside)) await unlink(beside).catch(() => undefined);
    },
  };
}

/** Takes away what is not finished, for a program that is about to end. */
export function dropUnfinished(): void {
  for (const beside of unfinished) {
    try {
      rmSync(beside, { recursive: true });
    } catch {
      // It is gone.
    }
  }
  unfinished.clear();
}

/** Writes a file: it is there whole, or as it was. @throws UsageError (rejects) when it cannot be written */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  links?: Parameters<typeof openWholeFile>[1],
): Promise<void> {
  const file = await openWholeFile(path, links);
  try {
    await file.write(content);
    await file.keep();
  } finally {
    await file.drop();
  }
}
