import { readFile } from 'node:fs/promises';
import { type Bronnen, readBronnen } from '../entries/bronnen.ts';
import { isPlainDate } from '../schema/index.ts';
import type { Option, Values } from './args.ts';
import { describeIoError } from './files.ts';
import { type Io, UsageError } from './io.ts';

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
    bronnen: values.bronnen === undefined ? {} : await loadBronnen(values.bronnen),
  };
}

/** @throws UsageError when it is given and no date */
export function requireDatum(value: string | undefined, option: string): string | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  throw new UsageError(`${option} moet een bestaande datum zijn: JJJJ-MM-DD.`);
}

/** The bytes of a file. @throws UsageError when it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path}: ${describeIoError(error)}.`);
  }
}

async function loadBronnen(path: string): Promise<Bronnen> {
  const text = new TextDecoder().decode(await readBytes(path));
  let data: Parameters<typeof readBronnen>[0];
  try {
    data = JSON.parse(text);
  } catch {
    // What JSON.parse says quotes the text, which may be personal data.
    throw new UsageError(`${path}: geen geldige JSON.`);
  }
  const result = readBronnen(data);
  if (result.ok) return result.bronnen;
  const lines = result.findings.map(({ path, message }) => `  ${path === '' ? '/' : path}: ${message}`);
  throw new UsageError(`${path}: de gegevens kloppen niet.\n${lines.join('\n')}`);
}
