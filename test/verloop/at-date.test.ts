import fc from 'fast-check';
import { findZorglocatie, isBeeindigd, type Verloop, verloop } from 'fz825/verloop';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';
import { datums, startdatums, toepasbaar } from './mutaties.ts';

/** Start on 28 February at 1, to 2 on 29 February, to 3 and then 4 on 2 March, and the end on 4 March. */
const VERLOOP: Verloop = deepFreeze({
  startdatum: '2024-02-28',
  zorglocatie: '06290001',
  mutaties: [
    { mutatieIdentificatie: 'D', soortMutatie: '2', mutatiedatum: '2024-03-04' },
    { mutatieIdentificatie: 'B', soortMutatie: '1', mutatiedatum: '2024-03-02', zorglocatie: '06290003' },
    { mutatieIdentificatie: 'A', soortMutatie: '1', mutatiedatum: '2024-02-29', zorglocatie: '06290002' },
    { mutatieIdentificatie: 'C', soortMutatie: '1', mutatiedatum: '2024-03-02', zorglocatie: '06290004' },
  ],
});

test.each<[datum: string, zorglocatie: string | undefined, beeindigd: boolean]>([
  ['0001-01-01', undefined, false],
  ['2024-02-27', undefined, false],
  ['2024-02-28', '06290001', false],
  ['2024-02-29', '06290002', false],
  ['2024-03-01', '06290002', false],
  ['2024-03-02', '06290004', false],
  ['2024-03-03', '06290004', false],
  ['2024-03-04', undefined, true],
  ['2024-03-05', undefined, true],
  ['9999-12-31', undefined, true],
])('on %s the client is at %s', (datum, zorglocatie, beeindigd) => {
  expect(findZorglocatie(VERLOOP, datum)).toBe(zorglocatie);
  expect(isBeeindigd(VERLOOP, datum)).toBe(beeindigd);
});

test.each([
  ['2023-02-28', '2023-03-01'],
  ['2024-02-29', '2024-03-01'],
  ['2023-12-31', '2024-01-01'],
])('an einde zorg counts from its day: not on %s, but on %s', (before, mutatiedatum) => {
  const ended: Verloop = {
    startdatum: '2023-01-01',
    zorglocatie: '06290001',
    mutaties: [{ mutatieIdentificatie: 'A', soortMutatie: '2', mutatiedatum }],
  };
  expect([isBeeindigd(ended, before), isBeeindigd(ended, mutatiedatum)]).toEqual([false, true]);
  expect([findZorglocatie(ended, before), findZorglocatie(ended, mutatiedatum)]).toEqual([
    '06290001',
    undefined,
  ]);
});

describe('a location that is not known', () => {
  const start = { startdatum: '2024-02-28', mutaties: [] };
  const away = { mutatieIdentificatie: 'A', soortMutatie: '1', mutatiedatum: '2024-02-29' } as const;

  test('at the start', () => {
    expect(findZorglocatie(start, '2024-02-28')).toBeUndefined();
  });

  test('after a verplaatsing to who knows where: not the one before it', () => {
    const moved: Verloop = { ...start, zorglocatie: '06290001', mutaties: [away] };
    expect(findZorglocatie(moved, '2024-02-28')).toBe('06290001');
    expect(findZorglocatie(moved, '2024-02-29')).toBeUndefined();
  });

  test('on a day on which the client moved and the care ended', () => {
    const ended = { ...away, mutatieIdentificatie: 'B', soortMutatie: '2' } as const;
    const moved: Verloop = { ...start, mutaties: [{ ...away, zorglocatie: '06290002' }, ended] };
    expect(findZorglocatie(moved, '2024-02-29')).toBeUndefined();
    expect(isBeeindigd(moved, '2024-02-29')).toBe(true);
  });
});

test.each([
  '2023-02-29',
  '2024-02-30',
  '2024-13-01',
  '2024-3-1',
  '2024-02-29T00:00:00',
  '2024-02-29+01:00',
  '',
])('a datum %j is a TypeError', (datum) => {
  expect(() => findZorglocatie(VERLOOP, datum)).toThrow(TypeError);
  expect(() => isBeeindigd(VERLOOP, datum)).toThrow(TypeError);
});

test.each([undefined, null, 20240229, new Date('2024-02-29'), Object('2024-02-29')])(
  'so is %s, which is no text',
  (datum) => {
    expect(() => findZorglocatie(VERLOOP, datum as unknown as string)).toThrow(TypeError);
    expect(() => isBeeindigd(VERLOOP, datum as unknown as string)).toThrow(TypeError);
  },
);

test('the TypeError tells what was asked', () => {
  const error = new TypeError('datum must be an existing date, YYYY-MM-DD.');
  expect(() => findZorglocatie(VERLOOP, '2024-02-30')).toThrow(error);
  expect(() => isBeeindigd(VERLOOP, '2024-02-30')).toThrow(error);
});

test('every day is at the last location that was reported for it or before it', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), datums, (startdatum, list, datum) => {
      const result = verloop(startdatum, list, '06290009');
      fc.pre(result.ok);
      const { mutaties } = deepFreeze(result.verloop);
      const ended = mutaties.some((item) => item.soortMutatie === '2' && item.mutatiedatum <= datum);
      const moves = mutaties
        .filter((item) => item.soortMutatie === '1' && item.mutatiedatum <= datum)
        .sort((a, b) => a.mutatiedatum.localeCompare(b.mutatiedatum));
      const there = moves.length === 0 ? '06290009' : moves.at(-1)?.zorglocatie;
      expect(isBeeindigd(result.verloop, datum)).toBe(ended);
      expect(findZorglocatie(result.verloop, datum)).toBe(ended || datum < startdatum ? undefined : there);
    }),
    { numRuns: 500, seed: 825 },
  );
});
