import { mkdirSync } from 'node:fs';
import { cli, inFolder, type Ran } from './cli.ts';

/** Does something in a folder of the temporary ones, which is made when it is not there. */
export async function within<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  mkdirSync(inFolder(folder), { recursive: true });
  process.chdir(inFolder(folder));
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** Runs `check` on messages for a test in such a folder. */
export function checkIn(folder: string, ...args: readonly string[]): Promise<Ran> {
  return within(folder, () => cli(['check', ...args]));
}
