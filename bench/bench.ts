/**
 * Measures the library, as it is built, beside what users would pick instead: one process, interleaved rounds, and
 * ratios.
 *
 * npm run bench                  prints the figures
 * npm run bench -- --json FILE   writes them too
 * npm run bench -- --quick       fewer rounds
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { assessBericht, type Mutatiebericht, parseBericht, serializeBericht } from 'fz825';
import { scanBarely } from './floor.ts';
import { FORMS } from './forms.ts';
import { growth } from './growth.ts';
import { importTime } from './import-time.ts';
import { leveringen } from './leveringen.ts';
import { type Medians, measure, type Runner } from './measure.ts';
import { awkward, type Corpus, large, rejected, typical } from './messages.ts';
import { createPeers, createXsltPeer, writeByConcatenation, writeWithXmlbuilder2 } from './peers.ts';
import { profielen } from './profielen.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean' } } });
const context = { peildatum: '2026-03-15', omgeving: 'P' } as const;
const rounds = values.quick === true ? 7 : 25;
const figures: Record<string, Record<string, number>> = {};

console.log(`Node.js ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
const peers = createPeers();
const reading = new Map<string, Medians>();
for (const corpus of [typical(500), rejected(500), awkward(500), large(4)]) {
  const text = (index: number): string => pick(corpus.texts, index);
  const runners: Runner[] = [
    { name: 'parseBericht', run: (index) => parseBericht(text(index)) },
    { name: 'assessBericht', run: (index) => assessBericht(text(index), context) },
    { name: 'floor: a bare scan', run: (index) => scanBarely(text(index)) },
    ...peers.map(({ name, run }): Runner => ({ name, run: (index) => run(text(index)) })),
  ];
  const medians = measure(runners, effort(corpus));
  reading.set(corpus.name, medians);
  report(`reading, ${corpus.name}`, medians, 'saxes, bare');
}
const ratio = (corpus: string, of: string, to: string): number =>
  (reading.get(corpus)?.get(of) ?? Number.NaN) / (reading.get(corpus)?.get(to) ?? Number.NaN);
hold('reading, as times another', [
  ['parseBericht / saxes, typical', ratio('typical', 'parseBericht', 'saxes, bare'), 0.42],
  ['assessBericht / saxes, typical', ratio('typical', 'assessBericht', 'saxes, bare'), 0.52],
  ['assessBericht / saxes, large', ratio('large', 'assessBericht', 'saxes, bare'), 0.52],
  ['assessBericht / saxes, rejected', ratio('rejected', 'assessBericht', 'saxes, bare'), 0.75],
  ['assessBericht / libxmljs2, large', ratio('large', 'assessBericht', 'libxmljs2, verdict'), 1 / 1.3],
]);
hold('the forms that senders write, assessBericht, as times the plain one', formRatios());
const accepted = reading.get('typical')?.get('assessBericht') ?? Number.NaN;
const refused = reading.get('rejected')?.get('assessBericht') ?? Number.NaN;
print('a rejected message, of an accepted one', { ratio: refused / accepted });

const written: Held[] = [];
for (const corpus of [typical(500), large(4)]) {
  const bericht = (index: number): Mutatiebericht => pick(corpus.berichten, index);
  const writers: readonly [string, (bericht: Mutatiebericht) => string][] = [
    ['serializeBericht', serialize],
    ['xmlbuilder2', writeWithXmlbuilder2],
    ['concatenation', writeByConcatenation],
  ];
  const runners = writers.map(
    ([name, write]): Runner => ({ name, run: (index) => flat(write(bericht(index))) }),
  );
  const medians = measure(runners, effort(corpus));
  report(`writing, ${corpus.name}`, medians, 'concatenation');
  const unit = medians.get('concatenation') ?? Number.NaN;
  const most = corpus.name === 'large' ? 2.2 : 2.5;
  written.push([
    `serializeBericht, ${corpus.name}`,
    (medians.get('serializeBericht') ?? Number.NaN) / unit,
    most,
  ]);
}
hold('writing, as times a concatenation', written);
{
  const { texts } = typical(values.quick === true ? 2_000 : 10_000);
  print(`judgeLevering, ${texts.length} typical messages`, await leveringen(texts, context, 5));
}
for (const [name, shortest] of await profielen(values.quick === true ? 2 : 5))
  report(`${name} on a profile, typical`, shortest, 'without a profile');
const grown = Object.entries(growth(rounds));
hold(
  '20,000 mutations beside 2,000, per mutation',
  grown.map(([name, found]) => [name, found, 1.1]),
);
const { median: importing = Number.NaN } = await importTime(20);
hold("import 'fz825', ms above an empty module", [['median', importing, 12]]);
// Last, and in rounds of its own: much slower, and what it leaves in memory slows down whatever comes after it.
const xslt = createXsltPeer(context);
for (const corpus of [typical(100), large(1)]) {
  const text = (index: number): string => pick(corpus.texts, index);
  const runners: Runner[] = [
    { name: 'assessBericht', run: (index) => assessBericht(text(index), context) },
    { name: xslt.name, run: (index) => xslt.run(text(index)) },
  ];
  const few =
    corpus.name === 'large' ? { batch: 1, rounds: 3, warmUp: 1 } : { batch: 20, rounds: 9, warmUp: 3 };
  report(`the same controls in XSLT, ${corpus.name}`, measure(runners, few), 'assessBericht');
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);

/** What each form takes, as times the plain one: in rounds of their own, all forms of the same messages. */
function formRatios(): readonly Held[] {
  const { berichten, texts } = typical(300);
  const inputs = [
    { name: 'plain', most: 1, inputs: texts as readonly (string | Uint8Array)[] },
    ...FORMS.map(({ name, most, write }) => ({ name, most, inputs: berichten.map(write) })),
  ];
  for (const {
    name,
    inputs: [first = ''],
  } of inputs) {
    const { verdict } = assessBericht(first, context);
    if (verdict !== 'accepted') throw new Error(`A message of the form ${name} is ${verdict}.`);
  }
  const runners = inputs.map(
    ({ name, inputs }): Runner => ({ name, run: (index) => assessBericht(pick(inputs, index), context) }),
  );
  const medians = measure(runners, { batch: 20, rounds: rounds * 5, warmUp: 60 });
  const plain = medians.get('plain') ?? Number.NaN;
  return inputs.slice(1).map(({ name, most }) => [name, (medians.get(name) ?? Number.NaN) / plain, most]);
}

function serialize(bericht: Mutatiebericht): string {
  const result = serializeBericht(bericht);
  if (!result.ok) throw new Error('The messages that are measured are valid.');
  return result.xml;
}

/** V8 keeps a text in the pieces it was made of until somebody looks at it, as who sends or stores it does. */
function flat(text: string): number {
  return text.charCodeAt(text.length >> 1);
}

function effort({ name }: Corpus): { batch: number; rounds: number; warmUp: number } {
  return name === 'large' ? { batch: 1, rounds, warmUp: 5 } : { batch: 20, rounds: rounds * 5, warmUp: 100 };
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

/** Something that was measured, and what it may be at most. */
type Held = readonly [name: string, found: number, most: number];

function hold(title: string, rows: readonly Held[]): void {
  console.log(`\n${title} (found; wanted at most)`);
  for (const [name, found, most] of rows) {
    const wanted = Number.isFinite(most)
      ? `${most.toFixed(2).padStart(8)}  ${found <= most ? 'reached' : 'not reached'}`
      : '';
    console.log(`  ${name.padEnd(40)}${found.toFixed(2).padStart(8)}${wanted}`);
  }
  figures[title] = Object.fromEntries(rows);
}

function print(title: string, found: Readonly<Record<string, number>>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(found))
    console.log(`  ${name.padEnd(36)}${value.toFixed(2).padStart(10)}`);
  figures[title] = found;
}
