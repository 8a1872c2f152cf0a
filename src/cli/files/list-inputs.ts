import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { collectAtMost, type Further, readAtMost } from './read-at-most.ts';
import type { FileIdentity } from './require-other-file.ts';

/** A file to be checked. */
export interface Input {
  /** As it is shown: the path, or `<stdin>`. */
  readonly name: string;
  /** Which file it is; undefined for stdin, and for what is no file. */
  readonly file: FileIdentity | undefined;
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

  async function walk(folder: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (visited.has(real)) return void passedOver.dubbel++;
      visited.add(real);
      for (const name of (await readdir(folder)).sort()) await visit(join(folder, name));
    } catch (error) {
      inputs.push(unreadable(folder, error));
    }
  }

  async function visit(path: string): Promise<void> {
    const isMessage = /\.xml$/i.test(path);
    const found = await stat(path).catch((error: unknown) => ({ error }));
    // A link to nothing by the name of a message is a message that cannot be read.
    if ('error' in found)
      return isMessage ? void inputs.push(unreadable(path, found.error)) : skip('geenBestand');
    if (found.isDirectory()) return walk(path);
    if (!found.isFile()) return skip('geenBestand');
    if (!isMessage) return skip('andere');
    inputs.push(fileInput(path, found));
  }

  function skip(why: keyof PassedOver): void {
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
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) {
      isMany = true;
      await walk(path);
    } else inputs.push(fileInput(path, found?.isFile() ? found : undefined));
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

function fileInput(path: string, file: FileIdentity | undefined): Input {
  return { name: path, file, read: (limit, further) => readAtMost(path, limit, further) };
}

function unreadable(path: string, error: unknown): Input {
  return { name: path, file: undefined, read: () => Promise.reject(error) };
}
