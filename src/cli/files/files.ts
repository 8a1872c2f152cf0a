import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './io.ts';

/** A file to be checked. */
export interface Input {
  /** As it is shown: the path, or `<stdin>`. */
  readonly name: string;
  /** Rejects when it cannot be read. */
  readonly read: () => Promise<Uint8Array>;
}

/** How many files are read ahead of the one that is being checked. */
const AHEAD = 8;

/**
 * Lists the files that arguments name: a file as it is, `-` for what comes in on stdin, a folder for every `*.xml` in it
 * at any depth, in the order of their names. Links in folders are not followed. A path that cannot be read is an input
 * too, whose reading rejects: it may not go unnoticed.
 */
export async function* listInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield { name: '<stdin>', read: () => collect(stdin) };
    else if (await isFolder(path)) yield* walk(path);
    else yield fileInput(path);
  }
}

/** True when more than one file may come of the arguments. */
export async function isMany(paths: readonly string[]): Promise<boolean> {
  if (paths.length > 1) return true;
  for (const path of paths) if (path !== '-' && (await isFolder(path))) return true;
  return false;
}

/** Counts the inputs without reading them; what cannot be listed counts as one. */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _input of listInputs(paths, (async function* () {})())) count++;
  return count;
}

async function* walk(folder: string): AsyncGenerator<Input> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(folder);
  } catch (error) {
    yield { name: folder, read: () => Promise.reject(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && /\.xml$/i.test(entry.name)) yield fileInput(path);
  }
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileInput(path: string): Input {
  return { name: path, read: () => readFile(path) };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** A file with what is in it, or why it could not be read. */
export type ReadInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: unknown };

/** Reads files in their order, a few of them ahead. */
export async function* readInputs(inputs: AsyncIterable<Input>): AsyncGenerator<ReadInput> {
  const pending: Promise<ReadInput>[] = [];
  for await (const { name, read } of inputs) {
    pending.push(
      read().then(
        (bytes) => ({ name, bytes }),
        (error: unknown) => ({ name, error }),
      ),
    );
    const first = pending.length > AHEAD ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const each of pending) yield await each;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Writes files to a folder, which is made when it is not there.
 *
 * @returns the paths of what was written
 * @throws UsageError when one cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of files) await writeFile(join(folder, name), content);
  } catch (error) {
    throw new UsageError(`${folder}: ${describeIoError(error)}.`);
  }
  return files.map(({ name }) => join(folder, name));
}

/** Why a file could not be read or written, without more than the system says. */
export function describeIoError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `lezen of schrijven mislukt${code === '' ? '' : ` (${code})`}`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'bestaat niet'],
  ['EACCES', 'mag niet worden gelezen of geschreven'],
  ['EPERM', 'mag niet worden gelezen of geschreven'],
  ['EISDIR', 'is een map'],
  ['EEXIST', 'is geen map'],
  ['EROFS', 'mag niet worden geschreven'],
  ['ENOTDIR', 'staat niet in een map'],
  ['ENOSPC', 'past niet op de schijf'],
]);
