/**
 * Measures what stays in memory: of messages whose results are kept, and of messages that come one after the other.
 *
 * npm run bench:memory                    prints the figures, and fails when one is above what is promised
 * npm run bench:memory -- --count 200000  assesses fewer messages one after the other
 */
import { parseArgs } from 'node:util';
import { assessBericht, type ParseResult, parseBericht } from 'fz825';
import { large, typical } from './messages.ts';

const KEPT = 200;
const MAX_RATIO = 5;
const WARM_UP = 10_000;
const MAX_GROWTH_MB = 20;
const MIB = 1024 * 1024;
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'P' } as const;

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' } } });
const template = lengthened(large(1).texts[0] ?? '');
const count = Number(values.count);
if (!(Number.isInteger(count) && count > WARM_UP))
  throw new TypeError(`--count must be a number above ${WARM_UP}.`);
const { gc } = globalThis;
if (gc === undefined) throw new Error('Run this with node --expose-gc.');

// Of a text without a bare result: what V8 makes on the way is made before anything is measured.
retained(5, (result) => result);
const bericht = retained(KEPT, (result) => (result.ok ? result.bericht : refused()));
const whole = retained(KEPT, (result) => result);
const floor = retained(KEPT, (result) => JSON.parse(JSON.stringify(result.ok ? result.bericht : refused())));
console.log(`${KEPT} messages of ${(bericht.source / KEPT / MIB).toFixed(2)} MiB, results kept`);
console.log('                             MiB   of the source   to the extracted characters');
printRetained('bericht', bericht);
printRetained('result with locate', whole);
printRetained('the same made of JSON', floor);

const growth = grown();
console.log(`\n${count} messages assessed one by one`);
console.log(
  `  resident after ${WARM_UP}: ${megabytes(growth.first)}, at most ${megabytes(growth.most)} more`,
);

const promises = [
  [`a ratio of ${MAX_RATIO} for bericht`, bericht.heap / bericht.extracted <= MAX_RATIO],
  [`${MAX_GROWTH_MB} MB of growth`, growth.most < MAX_GROWTH_MB * 1e6],
] as const;
for (const [promise, holds] of promises) {
  if (holds) continue;
  console.log(`Above what is promised: ${promise}.`);
  process.exitCode = 1;
}

interface Retained {
  /** Bytes of memory that the kept results hold. */
  readonly heap: number;
  /** Characters of the values in the messages. */
  readonly extracted: number;
  /** Characters of the texts, which are dropped. */
  readonly source: number;
}

/** Parses different messages, drops their texts and keeps a part of what came of them. */
function retained(messages: number, keep: (result: ParseResult) => unknown): Retained {
  const kept: unknown[] = [];
  let source = 0;
  let extracted = 0;
  const before = memoryUsed();
  for (let index = 0; index < messages; index++) {
    const text = textOf(index);
    const result = parseBericht(text);
    source += text.length;
    extracted += charactersIn(result.ok ? result.bericht : refused());
    kept.push(keep(result));
  }
  const heap = memoryUsed() - before;
  if (kept.length !== messages) throw new Error('Every result is kept.');
  return { heap, extracted, source };
}

/** The message with a quarter of its mutations once more: 1 MiB. */
function lengthened(text: string): string {
  const mutaties = text.slice(text.indexOf('<mbfz:MutatieFZ>'), text.indexOf('</mbfz:Verzekerde>'));
  const part = mutaties.slice(0, mutaties.indexOf('<mbfz:MutatieFZ>', mutaties.length / 4));
  return text.replace('</mbfz:Verzekerde>', `${part}</mbfz:Verzekerde>`);
}

/** A message of about 1 MiB, other than the ones before it, in a string that shares nothing with another. */
function textOf(index: number): string {
  const id = String(index).padStart(4, '0');
  // As long as an identification may be: V8 copies short strings, and refers to the source for long ones.
  const text = template.replaceAll('>M-0-', `>M-${id}-0000000`);
  return Buffer.from(text).toString('latin1');
}

function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const item of Object.values(value)) sum += charactersIn(item);
  return sum;
}

/** Assesses messages that all differ; what stays must not depend on how many there were. */
function grown(): { readonly first: number; readonly most: number } {
  const { texts: some } = typical(1_000);
  let first = 0;
  let most = 0;
  for (let index = 1; index <= count; index++) {
    const text = some[index % some.length]?.replace(/>A-\d+</, `>A${index}<`) ?? '';
    const { verdict } = assessBericht(text, CONTEXT);
    if (verdict !== 'accepted') refused();
    if (index % WARM_UP !== 0) continue;
    gc?.();
    const now = process.memoryUsage.rss();
    if (index === WARM_UP) first = now;
    else most = Math.max(most, now - first);
  }
  return { first, most };
}

/** A text that came out of a large buffer may stand outside the heap. */
function memoryUsed(): number {
  gc?.();
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function refused(): never {
  throw new Error('The messages that are measured are valid.');
}

function printRetained(name: string, { heap, extracted, source }: Retained): void {
  const share = `${((heap / source) * 100).toFixed(1)}%`;
  console.log(
    `  ${name.padEnd(22)}${(heap / MIB).toFixed(1).padStart(9)}${share.padStart(16)}${(heap / extracted).toFixed(2).padStart(30)}`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
