import { readFile } from 'node:fs/promises';
import { type Bronnen, readBronnen } from '../entries/bronnen.ts';
import { isPlainDate } from '../schema/index.ts';
import { ANSWER_LIMITS } from '../xml/index.ts';
import type { Option, Values } from './args.ts';
import { decodeUtf8 } from './files/decode-utf8.ts';
import { readAtMost } from './files/read-at-most.ts';
import { readJson } from './files/read-json.ts';
import { telling } from './files/telling.ts';
import { type Io, UsageError } from './io.ts';
import { printable } from './printable.ts';

/** An option with a value. */
type TextOption = Option & { readonly type: 'string' };

/** The options of the commands that judge a message. */
export const JUDGE_OPTIONS: Readonly<Record<'peildatum' | 'omgeving' | 'bronnen', TextOption>> = {
  peildatum: { type: 'string', value: 'JJJJ-MM-DD', help: 'datum van de controle; standaard vandaag' },
  omgeving: { type: 'string', value: 'P|T', choices: ['P', 'T'], help: 'productie of test; standaard P' },
  bronnen: {
    type: 'string',
    value: 'BESTAND',
    help: 'JSON met agb, uzovi, plaatsingsbesluiten en ontvangen, voor controletype 4 en 5',
  },
};

/** What the options of a judging command say. */
export async function readContext(
  values: Values<typeof JUDGE_OPTIONS>,
  io: Io,
): Promise<{ readonly peildatum: string; readonly omgeving: 'P' | 'T'; readonly bronnen: Bronnen }> {
  return {
    peildatum: requireDatum(values.peildatum, '--peildatum') ?? io.today(),
    omgeving: values.omgeving === 'T' ? 'T' : 'P',
    bronnen: values.bronnen === undefined ? {} : await loadBronnen(values.bronnen, io),
  };
}

/** @throws UsageError when it is given and no date */
export function requireDatum(value: string | undefined, option: string): string | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  throw new UsageError(`${option} moet een bestaande datum zijn: JJJJ-MM-DD.`);
}

/** As many bytes of a file are read as the largest limit allows: what is more is refused for that. */
const MOST_BYTES: number = ANSWER_LIMITS.bytes;

/** The bytes of a message. @throws UsageError when it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  return telling(path, readAtMost(path, MOST_BYTES));
}

/** The text of a file in UTF-8. @throws UsageError when it cannot be read, or is in another encoding */
export async function readText(path: string): Promise<string> {
  const text = decodeUtf8(await telling(path, readFile(path)));
  if (text === undefined) throw new UsageError(`${printable(path)}: is geen UTF-8.`);
  return text;
}

async function loadBronnen(path: string, io: Io): Promise<Bronnen> {
  const read = readJson(await telling(path, readFile(path)));
  if (!read.ok) {
    const lines = read.faults.map(
      ({ line, column, message }) => `${printable(path)}:${line}:${column}: ${message}.`,
    );
    throw new UsageError(lines.join('\n'));
  }
  const result = readBronnen(read.value as Parameters<typeof readBronnen>[0]);
  const lines = (result.ok ? result.waarschuwingen : result.findings).map(({ path: pointer, message }) => {
    const { line, column } = read.locate(pointer);
    return `  ${line}:${column} ${pointer === '' ? '/' : pointer}: ${message}`;
  });
  if (!result.ok) throw new UsageError(`${printable(path)}: de gegevens kloppen niet.\n${lines.join('\n')}`);
  if (lines.length > 0)
    await io.stderr.write(
      `fz825: ${printable(path)}: let op, deze gegevens worden gebruikt zoals ze zijn.\n${lines.join('\n')}\n`,
    );
  return result.bronnen;
}
