import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { HIDDEN } from './hidden-folders.ts';
import type { Ignore } from './ignore.ts';
import type { FileInput, Input, OtherInput } from './input.ts';
import { findReplaced, joinRaw, namesIn, type RawName, type RawPath } from './raw-path.ts';
import { collectAtMost, readAtMost } from './read-at-most.ts';
import type { FileIdentity } from './require-other-file.ts';

/** How many entries of folders are no message, by why not. */
export interface PassedOver {
  /** Files of which the name does not end in `.xml`. */
  andere: number;
  /** Archives: one of those is read when it is named. */
  zip: number;
  /** What is no file: a pipe, a socket, a device, a link to nothing. */
  geenBestand: number;
  /** Folders that were reached before, by a link. */
  dubbel: number;
  /** Folders `.git` and `node_modules`. */
  verborgen: number;
  /** What somebody said is to be ignored. */
  genegeerd: number;
  /** Files that were named before. */
  herhaald: number;
}

/** All that arguments name. */
export interface Listing {
  readonly inputs: readonly Input[];
  readonly passedOver: Readonly<PassedOver>;
  /** True when more than one file may come of the arguments. */
  readonly isMany: boolean;
  /** The archives that inputs come from. */
  readonly archives: readonly { readonly name: string; readonly file: FileIdentity }[];
}

/** How files are listed. */
export interface ListOptions {
  readonly ignore?: Ignore | undefined;
  /** By what name that which comes in on stdin is shown. */
  readonly stdinName?: string | undefined;
}

/** After so many entries of folders it is seen whether there is anything else to do, as to be interrupted. */
const AT_ONCE = 1_000;

/**
 * Lists the files that arguments name: a file as it is, `-` for what comes in on stdin, a folder for every `*.xml` and
 * `*.xml.gz` in it at any depth, in the order of their names, a zip for every message in it, and a pattern for all that it
 * names, where there is no file of that name. Links are followed, each folder once; a file that is named twice is listed
 * once. A path that cannot be read, or a pattern that names nothing, is an input too, whose reading rejects: it may not go
 * unnoticed. What is passed over is counted.
 */
export async function listInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  { ignore, stdinName = '<stdin>' }: ListOptions = {},
): Promise<Listing> {
  const inputs: Input[] = [];
  const archives: Listing['archives'][number][] = [];
  const passedOver: PassedOver = { ...NOTHING_PASSED_OVER };
  const visited = new Set<string>();
  /** The files so far, by their real folder; where only one argument can name them nobody asks. */
  const named = new Set<string>();
  let isMany = paths.length > 1;
  let mayRepeat = isMany;
  let seen = 0;

  async function walk(folder: RawName): Promise<void> {
    let names: readonly RawName[];
    let real: string;
    try {
      real = realpathSync.native(folder.raw);
      if (visited.has(real)) return void passedOver.dubbel++;
      visited.add(real);
      names = namesIn(folder.raw);
    } catch (error) {
      return void inputs.push(unreadable(folder.shown, error));
    }
    for (const { shown, raw } of names) {
      const path = { shown: join(folder.shown, shown), raw: joinRaw(folder.raw, raw) };
      const kind = visit(path, join(real, shown));
      if (kind === 'gzip') await takeGzip(path);
      else if (kind === 'folder') {
        if (HIDDEN.has(shown)) skip('verborgen');
        else await walk(path);
      }
      if (++seen % AT_ONCE === 0) await setImmediate();
    }
  }

  /** Takes an entry of a folder, unless that has to be waited for. */
  function visit(path: RawName, key: string): 'folder' | 'gzip' | undefined {
    if (ignore?.(path.shown) === true) return skip('genegeerd');
    const isMessage = /\.xml(?:\.gz)?$/i.test(path.shown);
    const found = look(path.raw);
    // A link to nothing by the name of a message is a message that cannot be read.
    if ('error' in found)
      return isMessage ? void inputs.push(unreadable(path.shown, found.error)) : skip('geenBestand');
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return skip('geenBestand');
    if (!isMessage) return skip(/\.zip$/i.test(path.shown) ? 'zip' : 'andere');
    if (!isNew(key)) return undefined;
    if (IS_GZIP.test(path.shown)) return 'gzip';
    inputs.push(fileInput(path, found));
    return undefined;
  }

  function skip(why: keyof PassedOver): undefined {
    passedOver[why]++;
  }

  function isNew(key: string): boolean {
    if (!mayRepeat) return true;
    if (named.has(key)) return skip('herhaald') ?? false;
    named.add(key);
    return true;
  }

  async function takeGzip({ shown, raw }: RawName): Promise<void> {
    inputs.push((await import('./read-archive.ts')).gzipInput(shown, raw));
  }

  async function takeZip({ shown, raw }: RawName, file: FileIdentity): Promise<void> {
    isMany = true;
    archives.push({ name: shown, file });
    const { listZipInputs } = await import('./read-archive.ts');
    try {
      const zip = await listZipInputs(shown, raw);
      passedOver.andere += zip.others;
      for (const input of zip.inputs) inputs.push(input);
    } catch (error) {
      inputs.push(unreadable(shown, error));
    }
  }

  /** Takes what somebody named, or a pattern does. */
  async function take(path: RawName): Promise<void> {
    const found = look(path.raw);
    if (ignore?.(path.shown) === true) return skip('genegeerd');
    if (!('error' in found) && found.isDirectory()) {
      isMany = true;
      return walk(path);
    }
    if (!isNew(realKey(path))) return;
    if ('error' in found || !found.isFile()) return void inputs.push(otherInput(path));
    if (/\.zip$/i.test(path.shown)) return takeZip(path, identityOf(found));
    if (!IS_GZIP.test(path.shown)) return void inputs.push(fileInput(path, found));
    archives.push({ name: path.shown, file: identityOf(found) });
    return takeGzip(path);
  }

  for (const path of paths) {
    if (path === '-') {
      inputs.push(stdinInput(stdinName, stdin));
      continue;
    }
    // A file that is there is what is meant, whatever its name looks like.
    const isThere = !('error' in look(path));
    const replaced = isThere ? undefined : findReplaced(path);
    const expanded = isThere || replaced !== undefined ? undefined : await expand(path);
    if (expanded === undefined) await take(replaced ?? { shown: path, raw: path });
    else if (expanded.length === 0) inputs.push(unreadable(path, { code: 'PATROON' }));
    else {
      isMany = true;
      mayRepeat = true;
      for (const each of expanded) await take(findReplaced(each) ?? { shown: each, raw: each });
    }
  }
  return { inputs, passedOver, isMany, archives };
}

const NOTHING_PASSED_OVER: Readonly<PassedOver> = {
  ...{ andere: 0, zip: 0, geenBestand: 0, dubbel: 0 },
  ...{ verborgen: 0, genegeerd: 0, herhaald: 0 },
};

function stdinInput(name: string, stdin: AsyncIterable<Uint8Array>): OtherInput {
  return {
    name,
    file: undefined,
    isStdin: true,
    read: (limit, further) => collectAtMost(stdin, limit, further),
  };
}

/** What is no file, such as a pipe, or is not there: to read it tells. */
function otherInput({ shown, raw }: RawName): OtherInput {
  return { name: shown, file: undefined, read: (limit, further) => readAtMost(raw, limit, further) };
}

/** What a pattern names; undefined for what is none. To be loaded when it is asked for. */
async function expand(path: string): Promise<readonly string[] | undefined> {
  return /[*?[\]{}()!+@]/.test(path) ? (await import('./expand-glob.ts')).expandGlob(path) : undefined;
}

const IS_GZIP = /\.gz$/i;

/** By its real folder, so that a file has one key by whatever path it is named. */
function realKey({ shown, raw }: RawName): string {
  try {
    return join(realpathSync.native(dirname(String(raw))), basename(shown));
  } catch {
    return shown;
  }
}

/** Says what was passed over; undefined when nothing was. */
export function describePassedOver(passed: Readonly<PassedOver>): string | undefined {
  const { andere, zip, geenBestand, dubbel, verborgen, genegeerd, herhaald } = passed;
  const parts = [
    count(andere, 'bestand zonder .xml', 'bestanden zonder .xml'),
    count(zip, 'zip (noem die zelf)', 'zips (noem die zelf)'),
    count(geenBestand, 'naam die geen bestand is', 'namen die geen bestand zijn'),
    count(dubbel, 'map die al was doorzocht', 'mappen die al waren doorzocht'),
    count(verborgen, 'map .git of node_modules', 'mappen .git of node_modules'),
    count(genegeerd, 'naam die wordt genegeerd', 'namen die worden genegeerd'),
    count(herhaald, 'bestand dat al was genoemd', 'bestanden die al waren genoemd'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `overgeslagen: ${parts.join(', ')}`;
}

function count(number: number, one: string, more: string): string {
  if (number === 0) return '';
  return `${number} ${number === 1 ? one : more}`;
}

/** What a path leads to, by links too. */
function look(path: RawPath): Stats | { readonly error: unknown } {
  try {
    return statSync(path);
  } catch (error) {
    return { error };
  }
}

/** Of what the system tells of a file nothing more is kept: there may be many. */
function fileInput({ shown, raw }: RawName, { dev, ino, size }: Stats): FileInput {
  const file = { dev, ino, size };
  return typeof raw === 'string' && raw === shown
    ? { name: shown, file }
    : { name: shown, path: Buffer.from(raw), file };
}

function identityOf({ dev, ino }: Stats): FileIdentity {
  return { dev, ino };
}

function unreadable(path: string, error: unknown): OtherInput {
  return { name: path, file: undefined, read: () => Promise.reject(error) };
}
