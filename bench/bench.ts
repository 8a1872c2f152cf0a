/**
 * Measures the library beside what users would pick instead: one process, interleaved rounds, medians and ratios.
 *
 * npm run bench                  prints the figures
 * npm run bench -- --json FILE   writes them too
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessBericht, parseBericht, serializeBericht } from 'fz825';
import { type Medians, measure, type Runner } from './measure.ts';
import { awkward, type Corpus, large, rejected, typical } from './messages.ts';
import { createPeers, writeByConcatenation, writeWithXmlbuilder2 } from './peers.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean' } } });
const context = { peildatum: '2026-03-15', omgeving: 'P' } as const;
const rounds = values.quick === true ? 7 : 25;
const figures: Record<string, Record<string, number>> = {};

const peers = createPeers();
for (const corpus of [typical(500), awkward(500), rejected(500), large(4)]) {
  const isLarge = corpus.name === 'large';
  const text = (index: number): string => pick(corpus.texts, index);
  const runners: Runner[] = [
    { name: 'parseBericht', run: (index) => parseBericht(text(index)) },
    { name: 'assessBericht', run: (index) => assessBericht(text(index), context) },
    ...peers.map(({ name, run }): Runner => ({ name, run: (index) => run(text(index)) })),
  ];
  report(`reading, ${corpus.name}`, measure(runners, effort(isLarge)), 'saxes, bare');
}
for (const corpus of [typical(500), large(4)]) {
  const isLarge = corpus.name === 'large';
  const bericht = (index: number): Corpus['berichten'][number] => pick(corpus.berichten, index);
  const runners: Runner[] = [
    { name: 'serializeBericht', run: (index) => serializeBericht(bericht(index)) },
    { name: 'xmlbuilder2', run: (index) => writeWithXmlbuilder2(bericht(index)) },
    { name: 'concatenation', run: (index) => writeByConcatenation(bericht(index)) },
  ];
  report(`writing, ${corpus.name}`, measure(runners, effort(isLarge)), 'concatenation');
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);

function effort(isLarge: boolean): { batch: number; rounds: number; warmUp: number } {
  return isLarge ? { batch: 1, rounds, warmUp: 5 } : { batch: 200, rounds, warmUp: 10 };
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There are no items.');
  return item;
}

function report(title: string, medians: Medians, base: string): void {
  const unit = medians.get(base) ?? Number.NaN;
  console.log(`\n${title} (µs; ratio to ${base})`);
  for (const [name, time] of medians) {
    console.log(`  ${name.padEnd(36)}${time.toFixed(1).padStart(10)}${(time / unit).toFixed(2).padStart(8)}`);
  }
  figures[title] = Object.fromEntries(medians);
}
