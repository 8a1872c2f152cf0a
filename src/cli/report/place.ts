import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The path of a file as reports name it, whatever it was called by: from a folder with slashes, or absolute for what
 * stands elsewhere. Of an archive the part behind `!/` is a name, and leads nowhere.
 */
export function normalPath(file: string, folder: string = process.cwd()): string {
  const [path = '', entry] = splitArchive(file);
  const found = relative(folder, resolve(path));
  const isElsewhere = found === '..' || found.startsWith(`..${sep}`) || isAbsolute(found);
  const normal = isElsewhere ? resolve(path) : found === '' ? '.' : found;
  return `${normal.replaceAll(sep, '/')}${entry === undefined ? '' : `${IN_ARCHIVE}${entry}`}`;
}

/** What stands between the name of an archive and that of a file in it. */
export const IN_ARCHIVE = '!/';

/** The path of an archive and the name in it; of any other file its path alone. */
export function splitArchive(file: string): readonly [path: string, entry?: string] {
  const at = file.search(/(?<=\.zip)!\//i);
  return at === -1 ? [file] : [file.slice(0, at), file.slice(at + IN_ARCHIVE.length)];
}

/** A file that stands in the folder of the run as a relative reference, another one as a URL. */
export function uriOf(file: string): string {
  const path = normalPath(file);
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F').replaceAll(':', '%3A');
}
