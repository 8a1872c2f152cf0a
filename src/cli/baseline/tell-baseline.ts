import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWholeFile } from '../files/whole-file.ts';
import type { Io } from '../io.ts';
import type { Baseline, KnownFinding } from '../judge/known-findings.ts';
import { printable } from '../printable.ts';
import { normalPath, splitArchive } from '../report/place.ts';

/** Of more than so many entries that are gone it is said how many there are. */
const MOST_TOLD = 20;

/** Writes what was found as a baseline, in the order of the files; nothing of a message is in it. */
export async function writeBaseline(path: string, found: readonly KnownFinding[], io: Io): Promise<void> {
  const lines = found
    .toSorted((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.path, b.path))
    .map((each) => `\n  ${JSON.stringify(each)}`);
  await writeWholeFile(path, `{"bekend":[${lines.join(',')}\n]}\n`);
  await io.stderr.write(
    `fz825: ${printable(path)}: ${count(found.length, 'bevinding of waarschuwing', 'bevindingen en waarschuwingen')} als bekend geschreven.\n`,
  );
}

/** What a baseline came to in a run. */
export interface BaselineOutcome {
  /** How many findings and waarschuwingen it knew. */
  readonly known: number;
  /** What it has of the files that were judged, and was not found. */
  readonly gone: readonly KnownFinding[];
  /** The names of the files that were judged. */
  readonly files: readonly string[];
}

/** Tells how many findings are known, and what of a baseline is no more: in a file that was judged, or that is gone. */
export async function tellBaseline(
  path: string,
  { folder, bekend }: Baseline,
  { known, gone, files }: BaselineOutcome,
  io: Io,
): Promise<void> {
  await io.stderr.write(`fz825: ${printable(path)}: ${known} al bekend, niet meegeteld.\n`);
  const judged = new Set(files.map((file) => normalPath(file, folder)));
  const withoutFile = bekend.filter(
    ({ file }) => !judged.has(file) && !existsSync(resolve(folder, splitArchive(file)[0])),
  );
  const old = [...gone, ...withoutFile];
  if (old.length === 0) return;
  const lines = old.slice(0, MOST_TOLD).map(({ file, rule, path: at }) => `  ${file}  ${rule}  ${at}\n`);
  const more = old.length - lines.length;
  await io.stderr.write(
    `fz825: ${printable(path)}: ${count(old.length, 'regel komt', 'regels komen')} niet meer voor; haal weg met --write-baseline.\n${lines.join('')}${more > 0 ? `  en nog ${more}\n` : ''}`,
  );
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
