import { stat } from 'node:fs/promises';
import { type Output, UsageError } from '../io.ts';
import { printable } from '../printable.ts';

/**
 * Requires that what is written is not among what is read: it would be gone, or be judged half written.
 *
 * @param output a path, or a stream of the process
 * @param inputs paths; undefined where something is no file
 * @throws UsageError (rejects) when they are one file, by links or by two names of it
 */
export async function requireOtherFile(
  output: string | Output,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const written = typeof output === 'string' ? await identify(output) : output.file;
  if (written === undefined) return;
  for (const path of inputs) {
    if (path === undefined) continue;
    const found = await identify(path);
    if (found?.dev === written.dev && found.ino === written.ino)
      throw new UsageError(`${printable(path)}: wordt gelezen, en kan niet ook worden geschreven.`);
  }
}

async function identify(path: string): Promise<{ readonly dev: number; readonly ino: number } | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}
