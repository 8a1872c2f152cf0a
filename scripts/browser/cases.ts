import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { serializeBericht } from 'fz825';
import { berichten, styles } from '../../test/support/arbitraries.ts';
import { mutate, OPERATORS } from '../../test/support/mutants.ts';
import { readTree, render } from '../../test/support/xml-tree.ts';
import { type Case, type Input, outcomeOf } from './outcome.ts';

const SEED = 825;
const COUNT = 600;
const FILES = new URL('../../test/cases/', import.meta.url);

/** The messages of test/cases and generated ones, tampered with and in many encodings, with what the core says here. */
export function makeCases(): readonly Case[] {
  const files = readdirSync(FILES).map((name) => ({ name, xml: readFileSync(new URL(name, FILES), 'utf8') }));
  const names = fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { maxLength: 2 });
  const sample = fc.tuple(berichten(3), styles(), names, fc.nat());
  const generated = fc
    .sample(sample, { seed: SEED, numRuns: COUNT })
    .map(([bericht, style, operators, seed], index) => {
      const serialized = serializeBericht(bericht);
      if (!serialized.ok) throw new Error('A generated message can be serialized.');
      const { tree } = mutate(readTree(serialized.xml), operators, seed);
      return { name: `generated ${index}: ${operators.join(', ')}`, xml: render(tree, style) };
    });
  return [...files, ...generated].flatMap(({ name, xml }, index) =>
    inputsOf(xml, index).map(([form, input]) => ({
      name: `${name} (${form})`,
      input,
      outcome: outcomeOf(input),
    })),
  );
}

/** The text, the same in an encoding, and the same with a byte changed. */
function inputsOf(xml: string, index: number): readonly (readonly [form: string, input: Input])[] {
  const encodings = [
    ['UTF-8', Buffer.from(declared(xml, 'UTF-8'))],
    ['UTF-16LE', Buffer.from(`\ufeff${declared(xml, 'UTF-16')}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${declared(xml, 'UTF-16')}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(declared(xml, 'windows-1252'), 'latin1')],
    ['ISO-8859-1', Buffer.from(declared(xml, 'ISO-8859-1'), 'latin1')],
    ['ISO-8859-15', Buffer.from(declared(xml, 'ISO-8859-15'), 'latin1')],
    ['US-ASCII', Buffer.from(declared(xml, 'US-ASCII'), 'latin1')],
  ] as const;
  const [encoding, bytes] = encodings[index % encodings.length] ?? encodings[0];
  const damaged = Buffer.from(bytes);
  damaged[(index * 31) % damaged.length] = 0x80 + (index % 0x80);
  return [
    ['text', { text: xml }],
    [encoding, { base64: bytes.toString('base64') }],
    [`${encoding}, a byte changed`, { base64: damaged.toString('base64') }],
  ];
}

function declared(xml: string, encoding: string): string {
  const body = xml.replace(/^\ufeff?(<\?xml .*?\?>)?/, '');
  return `<?xml version="1.0" encoding="${encoding}"?>${body}`;
}
