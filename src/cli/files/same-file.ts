import { stat } from 'node:fs/promises';

/** True when two paths lead to one file, by links or by two names of it. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.isFile();
}
