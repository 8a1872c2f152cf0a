import { mend } from '../../mend/index.ts';
import { type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { asDiff } from '../report/diff.ts';
import type { Input } from './input.ts';
import { readFileNow, readOther } from './read-inputs.ts';
import { writeWholeFile } from './whole-file.ts';

/** How messages are mended. */
interface FixOptions {
  /** True to show what would be changed, and to write nothing. */
  readonly dryRun: boolean;
  readonly includeValues: boolean;
}

/** Writes each message that can be mended beside itself, or shows what would be changed in it. */
export async function fixInputs(
  inputs: readonly Input[],
  { dryRun, includeValues }: FixOptions,
  io: Io,
): Promise<void> {
  for (const input of inputs) {
    if (input.file === undefined && input.isStdin === true)
      throw new UsageError('Wat van stdin komt, kan niet worden hersteld.');
    const read = input.file === undefined ? await readOther(input) : readFileNow(input);
    // What cannot be read is told by the report.
    if ('error' in read) continue;
    const isElsewhere = input.file === undefined ? input.isPacked === true : input.path !== undefined;
    if (isElsewhere) {
      await io.stderr.write(
        `fz825: ${printable(input.name)}: niet hersteld: er is geen plaats voor ernaast, door het archief of de naam.\n`,
      );
      continue;
    }
    // The buffer is used again for the next file.
    const mended = mend(Uint8Array.from(read.bytes));
    const name = printable(input.name);
    if (mended === undefined) {
      await io.stderr.write(`fz825: ${name}: niet hersteld: alleen UTF-8 en UTF-16 worden hersteld.\n`);
      continue;
    }
    const { mendings, bytes } = mended;
    if (mendings.length === 0) continue;
    const path = fixedPath(input.name);
    if (dryRun) {
      await io.stdout.write(asDiff(input.name, path, mendings, includeValues));
      continue;
    }
    await writeWholeFile(path, bytes, 'replaced');
    const count = mendings.length === 1 ? '1 herstelling' : `${mendings.length} herstellingen`;
    const told = mendings.map(({ omschrijving }) => `  ${omschrijving}`);
    await io.stderr.write(`fz825: ${name}: ${count}, geschreven in ${printable(path)}\n${told.join('\n')}\n`);
  }
}

/** Beside the message: `bericht.fixed.xml`. */
function fixedPath(name: string): string {
  return name.replace(/(?:\.xml)?$/i, '.fixed.xml');
}
