import { stat } from 'node:fs/promises';
import { type Output, UsageError } from '../io.ts';
import { printable } from '../printable.ts';

/** By which the system knows a file, whatever its names. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/**
 * Requires that what is written is not among what is read: it would be gone, or be judged half written.
 *
 * @param output a path, or a stream of the process
 * @param inputs what is read, by its name
 * @throws UsageError (rejects) when they are one file, by links or by two names of it
 */
export async function requireOtherFile(
  output: string | Output,
  inputs: readonly { readonly name: string; readonly file: FileIdentity | undefined }[],
): Promise<void> {
  const written = typeof output === 'string' ? await identify(output) : output.file;
  if (written === undefined) return;
  for (const { name, file } of inputs)
    if (file?.dev === written.dev && file.ino === written.ino)
      throw new UsageError(`${printable(name)}: wordt gelezen, en kan niet ook worden geschreven.`);
}

/** Which file a path leads to; undefined when that is none. */
async function identify(path: string): Promise<FileIdentity | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}

/** The same of some paths, each by its name; what is not given is left out. */
export function identifyAll(
  paths: readonly (string | undefined)[],
): Promise<readonly { readonly name: string; readonly file: FileIdentity | undefined }[]> {
  const given = paths.filter((path) => path !== undefined);
  return Promise.all(given.map(async (name) => ({ name, file: await identify(name) })));
}
