import { readFile } from 'node:fs/promises';
import { isPlainDate } from '../schema/index.ts';
import { ANSWER_LIMITS } from '../xml/index.ts';
import type { Values } from './args.ts';
import { decodeUtf8 } from './files/decode-utf8.ts';
import { collectAtMost, readAtMost } from './files/read-at-most.ts';
import { telling } from './files/telling.ts';
import { type Io, UsageError } from './io.ts';
import type { JUDGE_OPTIONS } from './judge-options.ts';
import { printable } from './printable.ts';

/** The circumstances in which a message is judged: what the options of a judging command say, but for the sources. */
export function readContext(
  { peildatum, omgeving }: Values<typeof JUDGE_OPTIONS>,
  io: Io,
): { readonly peildatum: string; readonly omgeving: 'P' | 'T' } {
  return {
    peildatum: requireDatum(peildatum, '--peildatum') ?? io.today(),
    omgeving: omgeving === 'T' ? 'T' : 'P',
  };
}

/** @throws UsageError when it is given and no date */
export function requireDatum(value: string | undefined, option: string): string | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  throw new UsageError(`${option} moet een bestaande datum zijn: JJJJ-MM-DD.`);
}

/** As many bytes of a file are read as the largest limit allows: what is more is refused for that. */
const MOST_BYTES: number = ANSWER_LIMITS.bytes;

/** The bytes of a message; `-` is what comes in on stdin. @throws UsageError when it cannot be read */
export async function readBytes(path: string, { stdin }: Pick<Io, 'stdin'>): Promise<Uint8Array> {
  return telling(path, path === '-' ? collectAtMost(stdin, MOST_BYTES) : readAtMost(path, MOST_BYTES));
}

/** @throws UsageError when stdin would be read twice */
export function requireStdinOnce(paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('stdin kan maar één keer worden gelezen.');
}

/** The text of a file in UTF-8. @throws UsageError when it cannot be read, or is in another encoding */
export async function readText(path: string): Promise<string> {
  const text = decodeUtf8(await telling(path, readFile(path)));
  if (text === undefined) throw new UsageError(`${printable(path)}: is geen UTF-8.`);
  return text;
}
