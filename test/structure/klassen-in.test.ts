import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fz825Schema, fz826Schema } from '../../src/model/index.ts';
import { parseDocument } from '../../src/parse/document-parser.ts';
import { serializeBericht } from '../../src/serialize/index.ts';
import { klassenIn, type Occurrence, pathOf } from '../../src/structure/index.ts';
import { berichten } from '../support/arbitraries.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const [MUTATIE] = exampleBericht().verzekerde.mutatieFZ;
const VERPLAATSING = { ...MUTATIE, mutatieLocatie: { zorglocatie: '06290002' } };

/** A message of which the mutations may be anything. */
function met(...mutatieFZ: readonly unknown[]): object {
  return { ...exampleBericht(), verzekerde: { verzekerdennummer: '1234567', mutatieFZ } };
}

const pathsIn = (bericht: object): readonly string[] => klassenIn(fz825Schema, bericht).map(pathOf);

test('a class comes before what is in it, with its place and its value', () => {
  const bericht = met(VERPLAATSING, MUTATIE);
  expect(pathsIn(bericht)).toEqual([
    '/Bericht',
    '/Bericht/Header',
    '/Bericht/Verzekerde',
    '/Bericht/Verzekerde/MutatieFZ[1]',
    '/Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie',
    '/Bericht/Verzekerde/MutatieFZ[2]',
  ]);
  const found = klassenIn(fz825Schema, bericht);
  expect(found.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(found.map(({ ordinal }) => ordinal)).toEqual([1, 1, 1, 1, 1, 2]);
  expect(found.map(({ parent }) => parent?.order)).toEqual([undefined, 0, 0, 2, 3, 2]);
  expect(found[4]?.value).toBe(VERPLAATSING.mutatieLocatie);
  expect(found[4]?.type).toBe(found[4]?.element.type);
});

test('what has not the form of its class is left out, and is counted all the same', () => {
  const hole: unknown[] = [];
  hole.length = 1;
  expect(pathsIn(met(null, 7, 'text', undefined, [], ...hole, MUTATIE))).toEqual([
    '/Bericht',
    '/Bericht/Header',
    '/Bericht/Verzekerde',
    '/Bericht/Verzekerde/MutatieFZ[7]',
  ]);
  expect(pathsIn({ header: [{}], verzekerde: { mutatieFZ: { mutatieLocatie: {} } } })).toEqual([
    '/Bericht',
    '/Bericht/Verzekerde',
    '/Bericht/Verzekerde/MutatieFZ[1]',
    '/Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie',
  ]);
  expect(pathsIn([])).toEqual([]);
});

test('by the schema of the retourbericht, Retourcodes is a class like any other', () => {
  const retourcodes = { retourcode: ['0200'] };
  const paths = klassenIn(fz826Schema, { header: { retourcodes }, berichttype: 'FZ826' }).map(pathOf);
  expect(paths).toEqual(['/Bericht', '/Bericht/Header', '/Bericht/Header/Retourcodes']);
});

test('every path leads to its place in the text of the message', () => {
  fc.assert(
    fc.property(berichten(), (bericht) => {
      const schema = bericht.berichttype === 'FZ825' ? fz825Schema : fz826Schema;
      const serialized = serializeBericht(bericht);
      if (!serialized.ok) expect.unreachable('the messages are valid');
      const parsed = parseDocument([schema], serialized.xml);
      if (!parsed.ok) expect.unreachable('what was serialized can be parsed');
      const offsetOf = (klasse: Occurrence): number => {
        const { line = 0, column = 0 } = parsed.locate(pathOf(klasse)) ?? {};
        return line * 1e6 + column;
      };
      const offsets = klassenIn(schema, bericht).map(offsetOf);
      expect(offsets[0]).toBeGreaterThan(0);
      // Each stands behind the one before it: in the order of the message.
      for (const [index, offset] of offsets.entries())
        expect(offset).toBeGreaterThan(offsets[index - 1] ?? 0);
    }),
    { numRuns: 50 },
  );
});
