import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Values } from '../args.ts';
import { BASELINE_FILE } from '../baseline/read-baseline.ts';
import type { Config } from '../config/config.ts';
import { findConfig } from '../config/find-config.ts';
import type { IgnorePatterns } from '../files/ignore.ts';
import { UsageError } from '../io.ts';
import type { Aanpassing } from '../report/file-report.ts';
import type { CHECK_OPTIONS } from './options.ts';

type Given = Values<typeof CHECK_OPTIONS>;

/** What a run is asked for, by the command line and the settings together. */
export interface Settings {
  readonly values: Given;
  /** The file of settings; undefined when there is none. */
  readonly config: string | undefined;
  readonly aanpassingen: readonly Aanpassing[];
  readonly ignore: readonly IgnorePatterns[];
  /** The baseline that is read; undefined when there is none. */
  readonly baseline: string | undefined;
  /** The baseline that is written; undefined when that is not asked for. */
  readonly writeBaseline: string | undefined;
}

/**
 * Puts what the command line says in the place of what the settings say, which stand in a file beside the messages.
 *
 * @throws UsageError (rejects) when the settings cannot be read, or are wrong
 */
export async function readSettings(given: Given): Promise<Settings> {
  const config = await readGivenConfig(given);
  const values: Given = { ...namesOf(config), ...given };
  const folder = config === undefined ? '' : dirname(config.path);
  const ignore = [
    { folder: process.cwd(), patterns: given.ignore ?? [] },
    { folder: folder === '' ? '.' : folder, patterns: config?.ignore ?? [] },
  ].filter(({ patterns }) => patterns.length > 0);
  const usual = join(folder, BASELINE_FILE);
  const written = given['write-baseline'];
  const named = values.baseline;
  const found = given['no-config'] !== true && existsSync(usual) ? usual : undefined;
  return {
    values,
    config: config?.path,
    aanpassingen: config?.aanpassingen ?? [],
    ignore,
    baseline: written === undefined ? (named ?? found) : undefined,
    writeBaseline: written === undefined ? undefined : written === '' ? (named ?? usual) : written,
  };
}

/** The settings as the command line would say them. */
function namesOf(config: Config | undefined): Given {
  if (config === undefined) return {};
  const { path: _, aanpassingen: __, ignore: ___, ...values } = config;
  return values;
}

async function readGivenConfig(given: Given): Promise<Config | undefined> {
  const { config: path, 'no-config': without = false } = given;
  if (without && path !== undefined) throw new UsageError('Geef --config of --no-config.');
  if (without) return undefined;
  const found = path ?? findConfig(process.cwd());
  if (found === undefined) return undefined;
  // What reads it is loaded when there is something to read.
  return (await import('../config/read-config.ts')).readConfig(found);
}
