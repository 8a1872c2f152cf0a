import type { SchemaOptions } from '../model/index.ts';
import { parseBericht } from '../parse/index.ts';
import { type ReadStep, readLeveringBericht } from './levering-bericht.ts';

/**
 * Puts messages in the order of their Dagtekening, those of one day as they came. What cannot be read comes first, and
 * that reading broke off last. All are kept, as the first may come last.
 */
export async function* inDagtekening(
  steps: AsyncIterable<ReadStep>,
  options: SchemaOptions,
): AsyncGenerator<ReadStep, void> {
  const kept: { readonly dagtekening: string; readonly item: unknown }[] = [];
  let broken: ReadStep | undefined;
  for await (const step of steps) {
    if ('isBroken' in step) broken = step;
    else kept.push({ dagtekening: dagtekeningOf(step.item, options), item: step.item });
  }
  kept.sort((a, b) => (a.dagtekening < b.dagtekening ? -1 : a.dagtekening > b.dagtekening ? 1 : 0));
  for (const { item } of kept) yield { item };
  if (broken !== undefined) yield broken;
}

/** Empty when it cannot be read, or is no FZ825. */
function dagtekeningOf(item: unknown, options: SchemaOptions): string {
  const read = readLeveringBericht(item, 0);
  if (!read.ok) return '';
  const parsed = parseBericht(read.bericht.inhoud, options);
  return parsed.ok && parsed.bericht.berichttype === 'FZ825' ? parsed.bericht.header.dagtekening : '';
}
