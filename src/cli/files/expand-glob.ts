import { isAbsolute } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { HIDDEN } from './hidden-folders.ts';

/**
 * The files and folders that a pattern names, in the order of their names: for a shell that does not do that, as that of
 * Windows, or a pattern in quotes. It may be written with backslashes.
 *
 * @returns undefined when it is no pattern; an empty list when nothing has such a name
 */
export async function expandGlob(pattern: string): Promise<readonly string[] | undefined> {
  if (!isDynamicPattern(pattern)) return undefined;
  const found = await find(pattern);
  // A backslash before a character of patterns takes its meaning away, where it is not what separates folders.
  return found.length > 0 || !pattern.includes('\\') ? found : find(pattern.replaceAll('\\', '/'));
}

async function find(pattern: string): Promise<readonly string[]> {
  const passed = [...HIDDEN].filter((name) => !pattern.split(/[\\/]/).includes(name));
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    // What stands in a folder is found by the pattern itself when it ends with **.
    onlyFiles: /(?:^|\/)\*\*(?:\/\*)?$/.test(pattern),
    ignore: passed.map((name) => `**/${escapePath(name)}/**`),
  });
  return found.sort();
}
