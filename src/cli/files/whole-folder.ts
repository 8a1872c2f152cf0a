import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { codeOf } from './describe-io-error.ts';
import { telling } from './telling.ts';
import { unfinished } from './whole-file.ts';

/** @throws UsageError (rejects) when there is something at the path that is no empty folder */
export async function requireEmptyFolder(path: string): Promise<void> {
  const names = await telling(path, namesIn(path));
  if (names.length > 0) throw new UsageError(`${printable(path)}: is niet leeg; geef een nieuwe map.`);
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    if (codeOf(error) === 'ENOTDIR') throw Object.assign(new Error('It is a file.'), { code: 'EEXIST' });
    throw error;
  }
}

/**
 * Writes a folder that is not there yet, or is empty: all files are in it, or none is.
 *
 * @throws UsageError (rejects) when it cannot be written
 */
export async function writeWholeFolder(
  path: string,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  await telling(path, mkdir(dirname(target), { recursive: true }));
  await telling(path, mkdir(beside));
  unfinished.add(beside);
  try {
    for (const { name, content } of files) await telling(path, writeFile(join(beside, name), content));
    await telling(path, rename(beside, target));
  } finally {
    await rm(beside, { recursive: true, force: true });
    unfinished.delete(beside);
  }
}
