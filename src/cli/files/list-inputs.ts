import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { collectAtMost, type Further, readAtMost } from './read-at-most.ts';
import type { FileIdentity } from './require-other-file.ts';

/** What is to be checked. */
export type Input = FileInput | OtherInput;

/** A file on a disk, which can be read at once. */
export interface FileInput {
  /** As it is shown: the path. */
  readonly name: string;
  /** Which file it is, and how many bytes it had. */
  readonly file: FileIdentity & { readonly size: number };
}

/** What may have to be waited for: stdin, a pipe, a path that cannot be read. */
export interface OtherInput {
  /** As it is shown: the path, or `<stdin>`. */
  readonly name: string;
  readonly file: undefined;
  /** Reads it as `readAtMost` does; rejects when it cannot be read. */
  readonly read: (limit: number, further?: Further) => Promise<Uint8Array>;
}

/** How many entries of folders are no message, by why not. */
export interface PassedOver {
  /** Files of which the name does not end in `.xml`. */
  andere: number;
  /** What is no file: a pipe, a socket, a device, a link to nothing. */
  geenBestand: number;
  /** Folders that were reached before, by a link. */
  dubbel: number;
}

/** All that arguments name. */
export interface Listing {
  readonly inputs: readonly Input[];
  readonly passedOver: Readonly<PassedOver>;
  /** True when more than one file may come of the arguments. */
  readonly isMany: boolean;
}

/** After so many entries of folders it is seen whether there is anything else to do, as to be interrupted. */
const AT_ONCE = 1_000;

/**
 * Lists the files that arguments name: a file as it is, `-` for what comes in on stdin, a folder for every `*.xml` in it
 * at any depth, in the order of their names. Links are followed, each folder once. A path that cannot be read is an
 * input too, whose reading rejects: it may not go unnoticed. What is passed over is counted.
 */
export async function listInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Listing> {
  const inputs: Input[] = [];
  const passedOver: PassedOver = { andere: 0, geenBestand: 0, dubbel: 0 };
  const visited = new Set<string>();
  let isMany = paths.length > 1;
  let seen = 0;

  async function walk(folder: string): Promise<void> {
    let names: readonly string[];
    try {
      const real = realpathSync.native(folder);
      if (visited.has(real)) return void passedOver.dubbel++;
      visited.add(real);
      names = readdirSync(folder).sort();
    } catch (error) {
      return void inputs.push(unreadable(folder, error));
    }
    for (const name of names) {
      const path = join(folder, name);
      if (visit(path) === 'folder') await walk(path);
      if (++seen % AT_ONCE === 0) await setImmediate();
    }
  }

  /** Takes an entry of a folder, unless it is a folder itself. */
  function visit(path: string): 'folder' | undefined {
    const isMessage = /\.xml$/i.test(path);
    const found = look(path);
    // A link to nothing by the name of a message is a message that cannot be read.
    if ('error' in found)
      return isMessage ? void inputs.push(unreadable(path, found.error)) : skip('geenBestand');
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return skip('geenBestand');
    if (!isMessage) return skip('andere');
    inputs.push(fileInput(path, found));
    return undefined;
  }

  function skip(why: keyof PassedOver): undefined {
    passedOver[why]++;
  }

  for (const path of paths) {
    if (path === '-') {
      inputs.push({
        name: '<stdin>',
        file: undefined,
        read: (limit, further) => collectAtMost(stdin, limit, further),
      });
      continue;
    }
    const found = look(path);
    if (!('error' in found) && found.isDirectory()) {
      isMany = true;
      await walk(path);
    } else if (!('error' in found) && found.isFile()) inputs.push(fileInput(path, found));
    else
      inputs.push({
        name: path,
        file: undefined,
        read: (limit, further) => readAtMost(path, limit, further),
      });
  }
  return { inputs, passedOver, isMany };
}

/** Says what was passed over; undefined when nothing was. */
export function describePassedOver({
  andere,
  geenBestand,
  dubbel,
}: Readonly<PassedOver>): string | undefined {
  const parts = [
    count(andere, 'bestand zonder .xml', 'bestanden zonder .xml'),
    count(geenBestand, 'naam die geen bestand is', 'namen die geen bestand zijn'),
    count(dubbel, 'map die al was doorzocht', 'mappen die al waren doorzocht'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `overgeslagen: ${parts.join(', ')}`;
}

function count(number: number, one: string, more: string): string {
  if (number === 0) return '';
  return `${number} ${number === 1 ? one : more}`;
}

/** What a path leads to, by links too. */
function look(path: string): Stats | { readonly error: unknown } {
  try {
    return statSync(path);
  } catch (error) {
    return { error };
  }
}

/** Of what the system tells of a file nothing more is kept: there may be many. */
function fileInput(name: string, { dev, ino, size }: Stats): FileInput {
  return { name, file: { dev, ino, size } };
}

function unreadable(path: string, error: unknown): OtherInput {
  return { name: path, file: undefined, read: () => Promise.reject(error) };
}
