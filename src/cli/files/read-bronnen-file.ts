import { readFile } from 'node:fs/promises';
import { type Bronnen, readBronnen } from '../../entries/bronnen.ts';
import { type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { readJson } from './read-json.ts';
import { telling } from './telling.ts';

/** The sources of a file, and the data that they were read from. */
export interface BronnenFile {
  readonly bronnen: Bronnen;
  readonly gegevens: Gegevens;
}

type Gegevens = Parameters<typeof readBronnen>[0];

/**
 * Reads a file of sources; what is inconsistent in it is told on stderr.
 *
 * @throws UsageError (rejects) when it cannot be read, or is wrong
 */
export async function readBronnenFile(path: string, io: Io): Promise<BronnenFile> {
  const read = readJson(await telling(path, readFile(path)));
  if (!read.ok) {
    const lines = read.faults.map(
      ({ line, column, message }) => `${printable(path)}:${line}:${column}: ${message}.`,
    );
    throw new UsageError(lines.join('\n'));
  }
  const gegevens = read.value as Gegevens;
  const result = readBronnen(gegevens);
  const lines = (result.ok ? result.waarschuwingen : result.findings).map(({ path: pointer, message }) => {
    const { line, column } = read.locate(pointer);
    return `  ${line}:${column} ${pointer === '' ? '/' : pointer}: ${message}`;
  });
  if (!result.ok) throw new UsageError(`${printable(path)}: de gegevens kloppen niet.\n${lines.join('\n')}`);
  if (lines.length > 0)
    await io.stderr.write(
      `fz825: ${printable(path)}: let op, deze gegevens worden gebruikt zoals ze zijn.\n${lines.join('\n')}\n`,
    );
  return { bronnen: result.bronnen, gegevens };
}
