import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { isPlainDate } from '../../schema/index.ts';
import { suggestion } from '../args.ts';
import { readJson } from '../files/read-json.ts';
import { telling } from '../files/telling.ts';
import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { FORMATS } from '../report/reporters.ts';
import type { Config } from './config.ts';
import { type ConfigFault, escapePointer, isRecord } from './config-fault.ts';
import { readAanpassingen } from './read-aanpassingen.ts';

/** The value of a field, or what is wrong with it. */
type Field = (value: unknown, pointer: string) => readonly ConfigFault[];

const FIELDS: Readonly<Record<string, Field>> = {
  $schema: text('een tekst'),
  omgeving: oneOf(['P', 'T']),
  peildatum: text(
    '"vandaag" of een bestaande datum: JJJJ-MM-DD',
    (value) => value === 'vandaag' || isPlainDate(value),
  ),
  bronnen: text('een pad'),
  profiel: text('een pad'),
  baseline: text('een pad'),
  controletype: oneOf([1, 2, 3, 4, 5]),
  format: oneOrMore(text(`${FORMATS.join(', ')}, met of zonder =BESTAND`, isFormat)),
  ignore: listOf(text('een patroon')),
  controles: (value, pointer) => readAanpassingen(value, pointer).faults,
};

/** The names of the fields. */
export const CONFIG_FIELDS: readonly string[] = Object.keys(FIELDS);

/**
 * Reads a file of settings.
 *
 * @throws UsageError (rejects) that names all that is wrong in it, each with its place: a field that is not known, with the
 *   one that was meant, or a value of another kind
 */
export async function readConfig(path: string): Promise<Config> {
  const read = readJson(await telling(path, readFile(path)));
  if (!read.ok)
    throw new UsageError(
      read.faults
        .map(({ line, column, message }) => `${printable(path)}:${line}:${column}: ${message}.`)
        .join('\n'),
    );
  const faults = faultsIn(read.value);
  if (faults.length > 0) {
    const lines = faults.map(({ pointer, message }) => {
      const { line, column } = read.locate(pointer);
      return `  ${line}:${column} ${printable(pointer === '' ? '/' : pointer)}: ${printable(message)}`;
    });
    throw new UsageError(`${printable(path)}: deze instellingen kloppen niet.\n${lines.join('\n')}`);
  }
  return toConfig(read.value as Given, path);
}

/** What is wrong with settings; empty when nothing is. */
export function faultsIn(value: unknown): readonly ConfigFault[] {
  if (!isRecord(value)) return [{ pointer: '', message: 'Hier wordt een object verwacht.' }];
  return Object.entries(value).flatMap(([name, each]) => {
    const pointer = `/${escapePointer(name)}`;
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field !== undefined) return field(each, pointer);
    return [{ pointer, message: `Onbekend veld ${name}.${suggestion(name, CONFIG_FIELDS)}` }];
  });
}

/** What a file holds of which nothing is wrong. */
interface Given {
  readonly omgeving?: 'P' | 'T';
  readonly peildatum?: string;
  readonly bronnen?: string;
  readonly profiel?: string;
  readonly baseline?: string;
  readonly controletype?: number;
  readonly format?: string | readonly string[];
  readonly ignore?: readonly string[];
  readonly controles?: unknown;
}

function toConfig(given: Given, path: string): Config {
  const folder = dirname(resolve(path));
  /** A path that is told from the file as one from the folder of the run. */
  const from = (file: string): string => relative(process.cwd(), resolve(folder, file)) || '.';
  const config: { -readonly [K in keyof Config]: Config[K] } = {
    path,
    aanpassingen: readAanpassingen(given.controles ?? {}, '/controles').aanpassingen,
  };
  if (given.omgeving !== undefined) config.omgeving = given.omgeving;
  if (given.peildatum !== undefined && given.peildatum !== 'vandaag') config.peildatum = given.peildatum;
  if (given.controletype !== undefined) config.controletype = String(given.controletype);
  if (given.ignore !== undefined) config.ignore = given.ignore;
  for (const name of ['bronnen', 'profiel', 'baseline'] as const) {
    const file = given[name];
    if (file !== undefined) config[name] = from(file);
  }
  if (given.format !== undefined)
    config.format = [given.format].flat().map((each) => {
      const [form, ...file] = each.split('=');
      return (file.length === 0 ? form : `${form}=${from(file.join('='))}`) as NonNullable<
        Config['format']
      >[number];
    });
  return config;
}

function text(what: string, isRight: (value: string) => boolean = (value) => value !== ''): Field {
  return (value, pointer) =>
    typeof value === 'string' && isRight(value) ? [] : [{ pointer, message: `Hier wordt ${what} verwacht.` }];
}

function oneOf(values: readonly unknown[]): Field {
  return (value, pointer) =>
    values.includes(value)
      ? []
      : [
          {
            pointer,
            message: `Hier wordt ${values.map((each) => JSON.stringify(each)).join(', ')} verwacht.`,
          },
        ];
}

function listOf(item: Field): Field {
  return (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${pointer}/${index}`))
      : [{ pointer, message: 'Hier wordt een lijst verwacht.' }];
}

/** One, or a list that is not empty. */
function oneOrMore(item: Field): Field {
  return (value, pointer) => {
    if (!Array.isArray(value)) return item(value, pointer);
    if (value.length === 0) return [{ pointer, message: 'Hier wordt een lijst verwacht die niet leeg is.' }];
    return listOf(item)(value, pointer);
  };
}

function isFormat(value: string): boolean {
  const [form = '', ...file] = value.split('=');
  return (FORMATS as readonly string[]).includes(form) && (file.length === 0 || file.join('=') !== '');
}
