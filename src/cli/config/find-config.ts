import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from './config.ts';

/** Where the settings of a folder stand: in it, or in one above it, up to that of the repository. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; ) {
    const path = join(at, CONFIG_FILE);
    if (existsSync(path)) return path;
    const above = dirname(at);
    if (above === at || existsSync(join(at, '.git'))) return undefined;
    at = above;
  }
}
