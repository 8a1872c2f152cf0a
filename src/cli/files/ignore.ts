import { isAbsolute, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';

/** Patterns of files that are passed over, and the folder that they are told from. */
export interface IgnorePatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** True for a path that is passed over, as is what stands in a folder that is. */
export type Ignore = (path: string) => boolean;

/**
 * Makes what tells which files are passed over. A pattern with a slash is of the path from its folder, any other of a name
 * at any depth; `a` and `a/` are of all that stands in a folder of that name.
 */
export function createIgnore(all: readonly IgnorePatterns[]): Ignore | undefined {
  const tests = all.flatMap(({ folder, patterns }) =>
    patterns.map((given) => {
      const pattern = given.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
      const isOfName = !pattern.includes('/');
      const isMatch = picomatch(isOfName ? `**/${pattern}` : pattern, { dot: true });
      const isIn = picomatch(isOfName ? `**/${pattern}/**` : `${pattern}/**`, { dot: true });
      return (path: string): boolean => {
        const full = resolve(path);
        const named = isAbsolute(pattern) ? full : relative(folder, full);
        // A name at any depth is also one of a folder outside.
        const normal = (isOfName ? join(named.replaceAll(/^(?:\.\.[\\/])+/g, '')) : named).replaceAll(
          '\\',
          '/',
        );
        return isMatch(normal) || isIn(normal);
      };
    }),
  );
  return tests.length === 0 ? undefined : (path) => tests.some((isIgnored) => isIgnored(path));
}
