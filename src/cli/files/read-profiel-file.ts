import { dirname, join, relative } from 'node:path';
import { isObject } from '../../data/index.ts';
import {
  type BindProfielOptions,
  bindProfiel,
  type GebondenProfiel,
  type ProfielFinding,
} from '../../entries/profiel.ts';
import { readText } from '../context.ts';
import { type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { readXsdSet } from './read-xsd-set.ts';

/** What a file with a profile holds, and the XSDs beside it: data alone, so that a worker can be given it. */
export interface ProfielFile {
  readonly text: string;
  readonly schemas: {
    readonly fz825: string;
    readonly fz826: string;
    readonly imports: Readonly<Record<string, string>>;
  };
}

/** A file with a profile that was read, and the paths of all that was read with it. */
export interface ReadProfielFile extends ProfielFile {
  readonly path: string;
  readonly paths: readonly string[];
}

/**
 * Reads a profile with the XSDs that it names, which stand beside it, and what those import.
 *
 * @throws UsageError when one of them cannot be read, or the profile names none
 */
export async function readProfielFile(path: string, io: Io): Promise<ReadProfielFile> {
  const text = await readText(path);
  const { fz825, fz826, imports, isOther } = schemasIn(text);
  if (isOther)
    throw new UsageError(
      `${printable(path)}: dit is een profiel van berichten zonder model; dat leest het programma niet, de bibliotheek wel.`,
    );
  if (fz825 === undefined || fz826 === undefined) {
    // What else is wrong with it is told by who binds it.
    const read = bindProfiel(text, NO_SCHEMAS);
    if (!read.ok && read.findings.some(({ pointer }) => pointer !== null))
      throw notBound(path, read.findings);
    throw new UsageError(
      `${printable(path)}: een profiel moet in schemas de bestanden van zijn XSD’s noemen: fz825 en fz826.`,
    );
  }
  const folder = dirname(path);
  const given = [...new Set(imports.map(([, file]) => join(folder, file)))];
  const heen = await readXsdSet(join(folder, fz825), given, io);
  const retour = await readXsdSet(join(folder, fz826), given, io);
  const named: Record<string, string> = {};
  for (const [key, file] of imports) named[key] = await readText(join(folder, file));
  return {
    path,
    text,
    schemas: {
      fz825: heen.xsd,
      fz826: retour.xsd,
      imports: { ...heen.imports, ...retour.imports, ...named },
    },
    paths: [...new Set([path, ...heen.paths, ...retour.paths])],
  };
}

const NO_SCHEMAS: BindProfielOptions = { schemas: { fz825: '', fz826: '' } };

/** The files that a profile names, as far as it does. */
function schemasIn(text: string): {
  readonly fz825?: string;
  readonly fz826?: string;
  readonly imports: readonly (readonly [key: string, file: string])[];
  /** True for a profile of other messages than the FZ825 and the FZ826. */
  readonly isOther: boolean;
} {
  let profiel: unknown;
  try {
    profiel = JSON.parse(text);
  } catch {
    return { imports: [], isOther: false };
  }
  const schemas = isObject(profiel) && isObject(profiel['schemas']) ? profiel['schemas'] : {};
  const { fz825, fz826, imports } = schemas;
  return {
    isOther: isObject(profiel) && ('bericht' in profiel || 'berichten' in profiel),
    ...(typeof fz825 === 'string' ? { fz825 } : undefined),
    ...(typeof fz826 === 'string' ? { fz826 } : undefined),
    imports: Object.entries(isObject(imports) ? imports : {}).flatMap(([key, file]) =>
      typeof file === 'string' ? [[key, file] as const] : [],
    ),
  };
}

/** The library on a profile that was read from a file. */
export type OpenProfiel = GebondenProfiel & { readonly file: ReadProfielFile };

/** The library on a profile. @throws UsageError when the profile cannot be bound */
export async function openProfiel(path: string, io: Io): Promise<OpenProfiel> {
  const file = await readProfielFile(path, io);
  const bound = bindProfiel(file.text, { schemas: file.schemas });
  if (!bound.ok) throw notBound(path, bound.findings);
  return { ...bound, file };
}

function notBound(path: string, findings: readonly ProfielFinding[]): UsageError {
  return new UsageError(
    `dit profiel kan niet worden gebruikt.\n${describeProfielFindings(path, findings).join('\n')}`,
  );
}

/** What is wrong with a profile or its XSDs, each with its place. */
export function describeProfielFindings(
  path: string,
  findings: readonly ProfielFinding[],
): readonly string[] {
  return findings.map(({ pointer, schema, document, construct, line, column, rule, message }) => {
    const file =
      pointer === null
        ? `${schema ?? ''} ${document === '' || document === undefined ? '' : `(${document})`}`.trim()
        : path;
    const place = line === null ? '' : `:${line}:${column}`;
    const where = pointer === null ? (construct ?? '') : pointer;
    return `${printable(file)}${place}  ${rule}  ${printable(where)}\n  ${printable(message)}`;
  });
}

/** The path of a file as another file names it, with slashes on every system. */
export function pathFrom(file: string, target: string): string {
  return relative(dirname(file), target).replaceAll('\\', '/');
}
