import { readFileSync } from 'node:fs';

/** The version of the package. */
export const VERSION: string = versionFor(import.meta.url);

/** The version in the package.json of this package, for a module of the program: the built one, or one of its sources. */
export function versionFor(module: string): string {
  // package.json is two folders up from the sources, and one from the built program.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, module), 'utf8'));
      if (name === 'fz825') return String(version);
    } catch {}
  }
  return '0.0.0';
}
