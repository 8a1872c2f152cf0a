import fc, { type Arbitrary } from 'fast-check';
import { serializeBericht } from 'fz825';
import { anyText } from '../../test/support/random-values.ts';
import type { Campaign } from '../campaign.ts';
import { CANARY } from '../invariants/canary.ts';
import { judgeDocument } from '../invariants/document.ts';
import { CASES, type Case, describeSetting } from './settings.ts';

/** A text as bytes, with what the bytes start with. */
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text) => Buffer.from(`\ufeff${renamed(text, 'UTF-16')}`, 'utf16le'),
  'UTF-16BE': (text) => swapped(Buffer.from(`\ufeff${renamed(text, 'UTF-16')}`, 'utf16le')),
  'UTF-16LE without a mark': (text) => Buffer.from(renamed(text, 'UTF-16'), 'utf16le'),
  'UTF-16LE that says UTF-8': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'ISO-8859-1': (text) => Buffer.from(renamed(text, 'ISO-8859-1'), 'latin1'),
  'windows-1252': (text) => Buffer.from(renamed(text, 'windows-1252'), 'latin1'),
  'ISO-8859-15': (text) => Buffer.from(renamed(text, 'ISO-8859-15'), 'latin1'),
  'US-ASCII': (text) => Buffer.from(renamed(text, 'US-ASCII'), 'latin1'),
  'UTF-8 that says another': (text) => Buffer.from(renamed(text, 'windows-1252')),
  unknown: (text) => Buffer.from(renamed(text, CANARY)),
  'no declaration': (text) => Buffer.from(text.replace(/^<\?.*?\?>\n?/, '')),
};

/** Changes bytes at one place. */
type Noise = readonly [kind: string, at: number, length: number, byte: number];

const KINDS: Readonly<Record<string, (bytes: number[], at: number, length: number, byte: number) => void>> = {
  replace: (bytes, at, _length, byte) => void bytes.splice(at, 1, byte),
  'flip a bit': (bytes, at, length) => void bytes.splice(at, 1, (bytes[at] ?? 0) ^ (1 << (length % 8))),
  insert: (bytes, at, length, byte) => void bytes.splice(at, 0, ...new Array<number>(length).fill(byte)),
  remove: (bytes, at, length) => void bytes.splice(at, length),
  repeat: (bytes, at, length) => void bytes.splice(at, 0, ...bytes.slice(at, at + length)),
  truncate: (bytes, at) => void bytes.splice(at),
  'drop the start': (bytes, at) => void bytes.splice(0, at),
  'a surrogate in UTF-8': (bytes, at) => void bytes.splice(at, 0, 0xed, 0xa0, 0x80),
  'a long form in UTF-8': (bytes, at) => void bytes.splice(at, 0, 0xc0, 0xaf),
  markup: (bytes, at, length) => {
    const text = MARKUP[length % MARKUP.length] ?? '';
    bytes.splice(at, 0, ...Buffer.from(text));
  },
};
const MARKUP = [
  '<',
  '>',
  '&',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&#0;',
  '&#x110000;',
  '<?',
  '<!DOCTYPE x>',
  '"',
  CANARY,
];
const BYTE = fc.oneof(fc.nat(255), fc.constantFrom(0, 0x0a, 0x0d, 0x3c, 0x80, 0x9f, 0xc3, 0xef, 0xfe, 0xff));
const NOISE: Arbitrary<Noise> = fc.tuple(
  fc.constantFrom(...Object.keys(KINDS)),
  fc.nat(),
  fc.integer({ min: 1, max: 40 }),
  BYTE,
);

interface Noisy {
  readonly some: Case;
  readonly encoding: string;
  readonly pretty: boolean;
  readonly noise: readonly Noise[];
  readonly asString: boolean;
}

const serialized: Arbitrary<{ input: string | Uint8Array; some: Case }> = fc
  .record<Noisy>({
    some: CASES,
    encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
    pretty: fc.boolean(),
    noise: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(NOISE, { minLength: 1, maxLength: 3 }) },
    ),
    asString: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  })
  .map(({ some, encoding, pretty, noise, asString }) => {
    const text = serializeBericht(some.bericht, { pretty });
    const bytes = [...(ENCODINGS[encoding]?.(text.ok ? text.xml : '') ?? [])];
    for (const [kind, at, length, byte] of noise) KINDS[kind]?.(bytes, at % (bytes.length + 1), length, byte);
    const noisy = Uint8Array.from(bytes);
    // A string of code units that no decoder would give.
    return { input: asString ? Buffer.from(noisy).toString('latin1') : noisy, some };
  });

const STARTS = [
  '',
  '\ufeff',
  '<?xml version="1.0" encoding="',
  '<?xml version="1.0"?>',
  '<',
  `<${CANARY}>`,
  '\0<\0?',
];
const random: Arbitrary<{ input: string | Uint8Array; some: Case }> = fc
  .record({
    some: CASES,
    start: fc.constantFrom(...STARTS),
    rest: fc.oneof(fc.uint8Array({ maxLength: 200 }), anyText(100)),
  })
  .map(({ some, start, rest }) => ({
    input: typeof rest === 'string' ? start + rest : Uint8Array.from([...Buffer.from(start), ...rest]),
    some,
  }));

/** Noise on messages in several encodings, and bytes that are no message at all. */
export const bytes: Campaign = {
  name: 'bytes',
  share: 20,
  trials: fc
    .oneof({ weight: 5, arbitrary: serialized }, { weight: 1, arbitrary: random })
    .map(({ input, some: { setting } }) => ({
      describe: () =>
        `${typeof input === 'string' ? JSON.stringify(input) : `latin1 ${JSON.stringify(Buffer.from(input).toString('latin1'))}`}\n${describeSetting(setting)}`,
      run: (tally) => judgeDocument(input, setting, tally),
    })),
};

function renamed(text: string, encoding: string): string {
  return text.replace('encoding="UTF-8"', `encoding="${encoding}"`);
}

function swapped(buffer: Buffer): Uint8Array {
  return buffer.swap16();
}
