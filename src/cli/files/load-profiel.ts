import type { Io } from '../io.ts';
import type { OpenProfiel } from './read-profiel-file.ts';

/**
 * The library on the profile that was asked for; undefined when none was. It is loaded when it is needed: most messages are
 * of our own schemas.
 *
 * @throws UsageError when the profile cannot be read or bound
 */
export async function loadProfiel(path: string | undefined, io: Io): Promise<OpenProfiel | undefined> {
  if (path === undefined) return undefined;
  const { openProfiel } = await import('./read-profiel-file.ts');
  return openProfiel(path, io);
}
