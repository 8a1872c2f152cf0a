import { readFileSync } from 'node:fs';

/** The version of the package. */
export const VERSION: string = readVersion();

function readVersion(): string {
  // package.json is two folders up from the sources, and one from the built program.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (name === 'fz825') return String(version);
    } catch {}
  }
  return '0.0.0';
}
