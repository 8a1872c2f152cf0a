import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { telling } from './telling.ts';
import { writeWholeFile } from './whole-file.ts';

/**
 * Writes files to a folder, which is made when it is not there. Each is there whole or as it was; a link in the folder
 * is replaced, and what it stands for left alone.
 *
 * @returns the paths of what was written
 * @throws UsageError (rejects) when one cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<readonly string[]> {
  await telling(folder, mkdir(folder, { recursive: true }));
  const paths: string[] = [];
  for (const { name, content } of files) {
    const path = join(folder, name);
    await writeWholeFile(path, content, 'replaced');
    paths.push(path);
  }
  return paths;
}
