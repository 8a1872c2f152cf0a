import fc from 'fast-check';
import { inconsistenties, type MutatieInWerking, verloop } from 'fz825/verloop';
import { expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';
import { datums, startdatums, toepasbaar } from './mutaties.ts';

const verplaatst = (mutatieIdentificatie: string, mutatiedatum: string): MutatieInWerking => ({
  mutatieIdentificatie,
  soortMutatie: '1',
  mutatiedatum,
});
const beeindigd = (mutatieIdentificatie: string, mutatiedatum: string): MutatieInWerking => ({
  mutatieIdentificatie,
  soortMutatie: '2',
  mutatiedatum,
});

test.each<[name: string, mutaties: readonly MutatieInWerking[], found: readonly string[]]>([
  ['nothing', [], []],
  ['on the startdatum', [verplaatst('A', '2024-02-29'), beeindigd('B', '2024-02-29')], []],
  ['the day before it', [verplaatst('A', '2024-02-28')], ['A voor startdatum']],
  [
    'the day after an einde zorg',
    [beeindigd('A', '2024-02-29'), verplaatst('B', '2024-03-01')],
    ['B verplaatsing na einde zorg'],
  ],
  [
    'told at the last of the two',
    [verplaatst('A', '2024-03-01'), beeindigd('B', '2024-02-29')],
    ['B verplaatsing na einde zorg'],
  ],
  [
    'three einden zorg',
    [beeindigd('A', '2024-03-01'), beeindigd('B', '2024-03-02'), beeindigd('C', '2024-03-01')],
    ['B tweede einde zorg', 'C tweede einde zorg'],
  ],
  [
    'after the earliest of two einden zorg',
    [beeindigd('A', '2024-03-03'), beeindigd('B', '2024-03-01'), verplaatst('C', '2024-03-02')],
    ['B tweede einde zorg', 'C verplaatsing na einde zorg'],
  ],
  [
    'all three at one mutation',
    [beeindigd('A', '2024-03-03'), verplaatst('B', '2024-03-02'), beeindigd('C', '2024-02-28')],
    ['C voor startdatum', 'C tweede einde zorg', 'C verplaatsing na einde zorg'],
  ],
])('%s', (_name, mutaties, found) => {
  const told = inconsistenties(deepFreeze({ startdatum: '2024-02-29', mutaties }));
  expect(told.map(({ soort, mutatieIdentificatie }) => `${mutatieIdentificatie} ${soort}`)).toEqual(found);
});

test('every pair is held against each other, each told once at the last of the two', () => {
  const mutatie = fc.record({
    soortMutatie: fc.constantFrom('1' as const, '2' as const),
    mutatiedatum: datums,
  });
  fc.assert(
    fc.property(startdatums, fc.array(mutatie, { maxLength: 6, size: 'max' }), (startdatum, some) => {
      const mutaties = some.map((item, index) => ({ mutatieIdentificatie: `M-${index}`, ...item }));
      const expected: string[] = [];
      for (const [index, { mutatieIdentificatie, soortMutatie, mutatiedatum }] of mutaties.entries()) {
        const earlier = mutaties.slice(0, index);
        if (mutatiedatum < startdatum) expected.push(`${mutatieIdentificatie} voor startdatum`);
        if (soortMutatie === '2' && earlier.some((other) => other.soortMutatie === '2'))
          expected.push(`${mutatieIdentificatie} tweede einde zorg`);
        const pairs = earlier
          .filter((other) => other.soortMutatie !== soortMutatie)
          .map((other) => [other.mutatiedatum, mutatiedatum])
          .map(([a = '', b = '']) => (soortMutatie === '2' ? { move: a, end: b } : { move: b, end: a }));
        if (pairs.some(({ move, end }) => move > end))
          expected.push(`${mutatieIdentificatie} verplaatsing na einde zorg`);
      }
      const told = inconsistenties({ startdatum, mutaties: deepFreeze(mutaties).values() });
      expect(told.map(({ soort, mutatieIdentificatie }) => `${mutatieIdentificatie} ${soort}`)).toEqual(
        expected,
      );
    }),
    { numRuns: 1_000, seed: 825 },
  );
});

test('an accepted verloop has none', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), (startdatum, list) => {
      const result = verloop(startdatum, list);
      fc.pre(result.ok);
      expect(inconsistenties(deepFreeze(result.verloop))).toEqual([]);
    }),
    { numRuns: 300, seed: 825 },
  );
});
