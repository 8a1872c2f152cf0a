import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isRecord } from '../config/config-fault.ts';
import { readJson } from '../files/read-json.ts';
import { telling } from '../files/telling.ts';
import { UsageError } from '../io.ts';
import type { Baseline, KnownFinding } from '../judge/known-findings.ts';
import { printable } from '../printable.ts';

/** The name of the file, where nobody gives another. */
export const BASELINE_FILE = 'fz825.baseline.json';

/**
 * Reads a baseline, as `--write-baseline` writes it.
 *
 * @throws UsageError (rejects) when it cannot be read, or is something else
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const read = readJson(await telling(path, readFile(path)));
  const value = read.ok ? read.value : undefined;
  const bekend = isRecord(value) ? value['bekend'] : undefined;
  if (!Array.isArray(bekend) || !bekend.every(isKnown))
    throw new UsageError(
      `${printable(path)}: dit is geen baseline zoals fz825 check --write-baseline die schrijft.`,
    );
  return { folder: dirname(resolve(path)), bekend };
}

const NAMES = ['fingerprint', 'rule', 'file', 'path'] as const;

function isKnown(value: unknown): value is KnownFinding {
  return isRecord(value) && NAMES.every((name) => typeof value[name] === 'string');
}
