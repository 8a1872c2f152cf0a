import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listImports, type XsdImport } from '../../schema/index.ts';
import { readText } from '../context.ts';
import type { Io } from '../io.ts';
import { printable } from '../printable.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** An XSD with those that it imports, as `compileSchema` takes them, and the paths of all that was read. */
export interface XsdSet {
  readonly xsd: string;
  readonly imports: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** How many schemas may be imported, all in all. */
const MOST_IMPORTS = 100;

/**
 * Reads an XSD with what it imports: of the files that are given those of the same name or namespace, and of the folder of
 * the XSD the file that its `schemaLocation` names. There capitals make no difference, which is told on stderr. What is
 * not found is left to the compiler to tell.
 *
 * @throws UsageError when the XSD, or a file that was given, cannot be read
 */
export async function readXsdSet(path: string, given: readonly string[], io: Io): Promise<XsdSet> {
  const main: Source = { path, text: await readText(path) };
  const others: Source[] = [];
  for (const each of given) others.push({ path: each, text: await readText(each) });
  const imports: Record<string, string> = {};
  const paths = new Set([path, ...given]);
  const open = [main];
  for (let at = 0; at < open.length && at < MOST_IMPORTS; at++) {
    const source = open[at];
    if (source === undefined) break;
    for (const needed of listImports(source.text)?.imports ?? []) {
      const key = needed.schemaLocation ?? needed.namespace;
      if (key === undefined || key === '' || Object.hasOwn(imports, key)) continue;
      const found = findGiven(needed, others) ?? (await findBeside(source.path, needed, io));
      if (found === undefined) continue;
      imports[key] = found.text;
      paths.add(found.path);
      open.push(found);
    }
  }
  return { xsd: main.text, imports, paths: [...paths] };
}

function findGiven({ schemaLocation, namespace }: XsdImport, given: readonly Source[]): Source | undefined {
  const named = given.find(
    ({ path }) => schemaLocation !== undefined && isSameName(basename(path), nameIn(schemaLocation)),
  );
  return named ?? given.find(({ text }) => listImports(text)?.namespace === namespace);
}

/** A file in the folder of the XSD, or below it: no XSD makes the program read anything else. */
async function findBeside(path: string, { schemaLocation }: XsdImport, io: Io): Promise<Source | undefined> {
  const parts = schemaLocation?.split('/').filter((part) => part !== '.') ?? [];
  if (parts.length === 0 || parts.some((part) => part === '' || part === '..' || /[\\:]/.test(part)))
    return undefined;
  const folder = join(dirname(path), ...parts.slice(0, -1));
  const wanted = parts.at(-1) ?? '';
  const names = await readdir(folder).catch((): readonly string[] => []);
  const name = names.find((each) => each === wanted) ?? names.find((each) => isSameName(each, wanted));
  if (name === undefined) return undefined;
  const found = join(folder, name);
  const text = decodeUtf8(await readFile(found).catch(() => new Uint8Array()));
  if (text === undefined || text === '') return undefined;
  if (name !== wanted)
    await io.stderr.write(
      `fz825: ${printable(path)}: ${printable(wanted)} is gelezen uit ${printable(name)}, dat anders is geschreven.\n`,
    );
  return { path: found, text };
}

/** The name of a file in a location, which may be an address. */
function nameIn(location: string): string {
  return location.slice(location.lastIndexOf('/') + 1);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
