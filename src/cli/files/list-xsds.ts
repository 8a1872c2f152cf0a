import { type Dirent, realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { telling } from './telling.ts';

/**
 * Lists the `*.xsd` in a folder at any depth, in the order of their names; of a file, that file. Links are followed, each
 * folder once.
 *
 * @throws UsageError (rejects) when a folder cannot be read
 */
export async function listXsds(path: string): Promise<readonly string[]> {
  const visited = new Set<string>();

  async function walk(folder: string): Promise<readonly string[]> {
    const real = realpathSync.native(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    const entries: readonly Dirent[] = await telling(folder, readdir(folder, { withFileTypes: true }));
    const found: string[] = [];
    for (const name of entries.map((entry) => entry.name).sort()) {
      const inner = join(folder, name);
      const is = await stat(inner).catch(() => undefined);
      if (is?.isDirectory()) found.push(...(await walk(inner)));
      else if (/\.xsd$/i.test(name)) found.push(inner);
    }
    return found;
  }

  const is = await telling(path, stat(path));
  return is.isDirectory() ? walk(path) : [path];
}
