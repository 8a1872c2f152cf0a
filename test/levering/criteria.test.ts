import fc, { type Arbitrary } from 'fast-check';
import { type Criteria, readCriteria } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/levering/wilson.ts';
import { campaign } from '../support/campaign.ts';
import { end, isCriteria, judge, levering, move } from './levering.ts';

const { runs, part } = campaign(500, 20_000);
const H = 'a'.repeat(64);

describe('criteria', () => {
  test.each<[string, unknown, string, object]>([
    ['no object', [], '', { fault: 'object' }],
    ['none', {}, '', { fault: 'leeg' }],
    ['none but the sample', { steekproef: true }, '', { fault: 'leeg' }],
    ['of no control', { perControle: {} }, '/perControle', { fault: 'leeg' }],
    [
      'an unknown one',
      { dubbel: { max: 0 }, 'x/y': {} },
      '/x~1y',
      { fault: 'onbekend', known: expect.any(Array) },
    ],
    [
      'an unknown field',
      { dubbel: { max: 0, min: 0 } },
      '/dubbel/min',
      { fault: 'onbekend', known: ['max'] },
    ],
    ['no number', { dubbel: { max: '0' } }, '/dubbel/max', { fault: 'aantal' }],
    ['half a message', { nietGecontroleerd: { max: 0.5 } }, '/nietGecontroleerd/max', { fault: 'aantal' }],
    ['too much', { afkeurpercentage: { max: 101 } }, '/afkeurpercentage/max', { fault: 'percentage' }],
    ['a control without max', { perControle: { VC009: {} } }, '/perControle/VC009/max', { fault: 'aantal' }],
    ['a short hash', { hashtotaal: { gelijkAan: 'a' } }, '/hashtotaal/gelijkAan', { fault: 'hashtotaal' }],
    ['no choice', { dubbel: { max: 0 }, steekproef: 1 }, '/steekproef', { fault: 'ja-of-nee' }],
  ])('refused: %s', async (_, given, path, args) => {
    expect(readCriteria(given)).toEqual({
      ok: false,
      findings: [{ rule: 'LEV-CRITERIA', args, path, message: expect.any(String) }],
    });
    expect(isCriteria(given)).toBe(false);
    const { verslag } = await judge([levering('a', { id: 'A-1', mutaties: [move('M-1')] })], {
      criteria: given as Criteria,
    });
    expect(verslag.besluit).toEqual({
      uitkomst: 'NO GO',
      criteria: [{ criterium: `onbruikbaar:${path}`, grens: null, gemeten: null, voldaan: false }],
    });
  });

  test('are read as their JSON Schema says, whatever is given', () => {
    const or = (right: Arbitrary<unknown>): Arbitrary<unknown> =>
      fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() });
    const MAX = or(
      fc.record({ max: or(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(-1, 0.5, 101))) }),
    );
    const GIVEN = fc.record(
      {
        afkeurpercentage: MAX,
        perControle: or(fc.dictionary(fc.constantFrom('VC009', 'X'), MAX, { minKeys: 1 })),
        dubbel: MAX,
        hashtotaal: or(fc.constantFrom({ gelijkAan: H }, { gelijkAan: H.toUpperCase() })),
        nietGecontroleerd: MAX,
        steekproef: or(fc.boolean()),
        $schema: or(fc.constant('x')),
        anders: fc.constantFrom(undefined, undefined, undefined, 1),
      },
      { requiredKeys: [] },
    );
    let right = 0;
    fc.assert(
      fc.property(GIVEN, (given) => {
        const plain = JSON.parse(JSON.stringify(given));
        const read = readCriteria(plain);
        expect([read.ok, plain]).toEqual([isCriteria(plain), plain]);
        if (read.ok) right++;
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(right).toBeGreaterThan(part(1000));
  });
});

describe('a decision', () => {
  const goed = [1, 2, 3].map((n) =>
    levering(`${n}`, { id: `A-${n}`, mutaties: [move(`M-${n}`, `20260001${n}`)] }),
  );
  const fout = levering('fout', { id: 'A-9', mutaties: [end('M-9', '11')] });

  test.each<[string, Criteria, 'GO' | 'NO GO', object]>([
    [
      'as many as may be rejected',
      { afkeurpercentage: { max: 25 } },
      'GO',
      { grens: 25, gemeten: 25, aantal: 1, totaal: 4 },
    ],
    ['one more', { afkeurpercentage: { max: 24.9 } }, 'NO GO', { gemeten: 25, voldaan: false }],
    [
      'a control',
      { perControle: { VC011: { max: 1 } } },
      'GO',
      { criterium: 'perControle.VC011', gemeten: 1 },
    ],
    [
      'a control that may not',
      { perControle: { VC011: { max: 0 } } },
      'NO GO',
      { gemeten: 1, voldaan: false },
    ],
    ['a control of structure', { perControle: { 'STR-VORM': { max: 0 } } }, 'GO', { gemeten: 0 }],
    ['a control that does not exist', { perControle: { VC999: { max: 0 } } }, 'NO GO', { gemeten: null }],
    ['a control that was not run', { perControle: { LCB007: { max: 0 } } }, 'NO GO', { gemeten: null }],
    ['duplicates', { dubbel: { max: 0 } }, 'GO', { criterium: 'dubbel', gemeten: 0 }],
    [
      'another hash total',
      { hashtotaal: { gelijkAan: H } },
      'NO GO',
      { grens: H, gemeten: expect.stringMatching(/^[\da-f]{64}$/) },
    ],
    [
      'what is not checked',
      { nietGecontroleerd: { max: 0 } },
      'GO',
      { criterium: 'nietGecontroleerd', gemeten: 0 },
    ],
  ])('by %s', async (_, criteria, uitkomst, criterium) => {
    const { verslag } = await judge([...goed, fout], { criteria });
    expect(verslag.besluit.uitkomst).toBe(uitkomst);
    expect(verslag.besluit.criteria).toContainEqual(expect.objectContaining(criterium));
  });

  test('by the hash total of before, however it is written', async () => {
    const { verslag } = await judge(goed);
    const gelijkAan = verslag.hashtotaal.toUpperCase();
    expect(
      (await judge([...goed].reverse(), { criteria: { hashtotaal: { gelijkAan } } })).verslag.besluit
        .uitkomst,
    ).toBe('GO');
  });

  test('without criteria asks that nothing is rejected, unchecked or there twice', async () => {
    const { verslag } = await judge(goed);
    expect(verslag.besluit).toEqual({
      uitkomst: 'GO',
      criteria: [
        { criterium: 'afkeurpercentage', grens: 0, gemeten: 0, voldaan: true, aantal: 0, totaal: 3 },
        { criterium: 'dubbel', grens: 0, gemeten: 0, voldaan: true },
        { criterium: 'nietGecontroleerd', grens: 0, gemeten: 0, voldaan: true },
      ],
    });
    expect((await judge([fout])).verslag.besluit.uitkomst).toBe('NO GO');
  });

  test('allows what is not checked only when a criterion says so', async () => {
    const options = { controletype: 4 } as const;
    for (const [max, uitkomst] of [
      [3, 'GO'],
      [2, 'NO GO'],
    ] as const) {
      const { verslag } = await judge(goed, { ...options, criteria: { nietGecontroleerd: { max } } });
      expect(verslag.besluit.uitkomst).toBe(uitkomst);
    }
    expect(
      (await judge(goed, { ...options, criteria: { dubbel: { max: 9 } } })).verslag.besluit.uitkomst,
    ).toBe('NO GO');
  });

  test('on a sample is told with an interval, by the option and by the criteria', async () => {
    for (const options of [{ steekproef: true }, { criteria: { dubbel: { max: 0 }, steekproef: true } }]) {
      const { steekproef } = (await judge([...goed, fout], options)).verslag.besluit;
      expect(steekproef).toMatchObject({
        methode: 'Wilson',
        betrouwbaarheid: 0.95,
        aantal: 1,
        totaal: 4,
        gemeten: 25,
      });
      expect(steekproef?.van).toBeCloseTo(4.5587, 4);
      expect(steekproef?.tot).toBeCloseTo(69.9358, 4);
    }
    expect((await judge([], { steekproef: true })).verslag.besluit.steekproef).toMatchObject({
      gemeten: null,
      van: 0,
      tot: 100,
    });
    expect((await judge(goed)).verslag.besluit).not.toHaveProperty('steekproef');
  });
});

// Each bound is the share whose own distribution has what was measured just within its 95 %.
test.each([
  [1, 10],
  [5, 10],
  [9, 10],
  [50, 1000],
  [1, 100_000],
])('the interval of %i in %i', (count, total) => {
  const { van, tot } = wilson(count, total);
  for (const bound of [van, tot]) {
    const deviation = Math.abs(count / total - bound) / Math.sqrt((bound * (1 - bound)) / total);
    expect(deviation).toBeCloseTo(1.959964, 5);
  }
  expect([van < count / total, tot > count / total]).toEqual([true, true]);
});

test('the interval of nothing, of none and of all', () => {
  expect(wilson(0, 0)).toEqual({ van: 0, tot: 1 });
  expect(wilson(0, 10).van).toBe(0);
  expect(wilson(0, 10).tot).toBeCloseTo(1 - wilson(10, 10).van, 12);
  expect(wilson(10, 10).tot).toBe(1);
});
