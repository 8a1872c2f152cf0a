import fc from 'fast-check';
import {
  type Criteria,
  closeLevering,
  judgeLevering,
  mergeLeveringen,
  partition,
  type Verslag,
} from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import {
  asJson,
  berichtVan,
  expectVerslag,
  judge,
  LEVERINGEN,
  levering,
  move,
  OPTIONS,
  xmlOf,
} from './levering.ts';

const { runs, part } = campaign(60, 3000);
const CRITERIA: Criteria = {
  afkeurpercentage: { max: 20 },
  perControle: { VC011: { max: 1 } },
  dubbel: { max: 2 },
  hashtotaal: { gelijkAan: '0'.repeat(64) },
  nietGecontroleerd: { max: 1 },
  steekproef: true,
};

const partOf = async (berichten: Parameters<typeof judge>[0], isDeel = true): Promise<Verslag> =>
  (await judge(berichten, { criteria: CRITERIA, deel: isDeel })).verslag;

/** Without what depends on the order: which of two is `eerder`. */
function unordered(verslag: Verslag): unknown {
  const { dubbel, deel, ...rest } = asJson(verslag);
  const berichten = deel?.berichten.map((each) => JSON.stringify(each)).sort();
  return { ...rest, dubbel: dubbel.length, berichten };
}

describe('merging', () => {
  test('is associative, commutative but for the order, and has a neutral element', async () => {
    await fc.assert(
      fc.asyncProperty(LEVERINGEN, LEVERINGEN, LEVERINGEN, async (one, two, three) => {
        const [a, b, c, empty] = await Promise.all([partOf(one), partOf(two), partOf(three), partOf([])]);
        const left = mergeLeveringen(mergeLeveringen(a, b), c);
        expectVerslag(left);
        expect(asJson(mergeLeveringen(a, mergeLeveringen(b, c)))).toEqual(asJson(left));
        expect(unordered(mergeLeveringen(b, a))).toEqual(unordered(mergeLeveringen(a, b)));
        expect(asJson(mergeLeveringen(a, empty))).toEqual(asJson(a));
        expect(asJson(mergeLeveringen(empty, a))).toEqual(asJson(a));
      }),
      { numRuns: runs, seed: 825 },
    );
  });

  test('of parts gives the whole, duplicates across parts too', async () => {
    let across = 0;
    await fc.assert(
      fc.asyncProperty(LEVERINGEN, fc.nat(12), fc.nat(12), async (all, x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const slices = [all.slice(0, from), all.slice(from, to), all.slice(to)];
        const parts = await Promise.all(slices.map((slice) => partOf(slice)));
        // By way of JSON, as from another machine.
        const merged = closeLevering(parts.map(asJson).reduce(mergeLeveringen));
        expectVerslag(merged);
        const whole = await partOf(all, false);
        expect(asJson(merged)).toEqual(asJson(whole));
        expect(asJson(merged)).not.toHaveProperty('deel');
        across += whole.dubbel.length - parts.reduce((sum, { dubbel }) => sum + dubbel.length, 0);
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(across).toBeGreaterThan(part(1000));
  });

  test('of reports in memory needs no option: they have their digests', async () => {
    const one = levering('a', { id: 'A-1', mutaties: [move('M-1')] });
    const [{ verslag: a }, { verslag: b }] = [await judge([one]), await judge([{ ...one, naam: 'b' }])];
    const merged = mergeLeveringen(a, b);
    expect(merged.dubbel).toEqual([{ naam: 'b', eerder: 'a' }]);
    expect(asJson(merged)).not.toHaveProperty('deel');
  });

  test('of reports of whole deliveries from JSON does not pass for what it cannot know', async () => {
    const one = levering('a', { id: 'A-1', mutaties: [move('M-1')] });
    const written = asJson((await judge([one])).verslag);
    const { verslag: part } = await judge([{ ...one, naam: 'b' }], { deel: true });
    const { verslag: empty } = await judge([]);
    for (const merged of [
      mergeLeveringen(written, written),
      mergeLeveringen(written, part),
      mergeLeveringen(part, written),
      mergeLeveringen(mergeLeveringen(written, written), empty),
    ]) {
      expectVerslag(merged);
      expect(merged.nietGemeten).toEqual(['dubbel']);
      expect(merged.besluit.uitkomst).toBe('NO GO');
      expect(merged.besluit.criteria).toContainEqual({
        criterium: 'dubbel',
        grens: 0,
        gemeten: null,
        voldaan: false,
      });
    }
    // Beside nothing there are no duplicates.
    expect(mergeLeveringen(written, empty)).toEqual(written);
    expect(written.besluit.uitkomst).toBe('GO');
  });

  test('of parts that were judged by other things is NO GO', async () => {
    const one = [levering('a', { id: 'A-1', mutaties: [move('M-1')] })];
    const two = [levering('b', { id: 'A-2', mutaties: [move('M-2', '202600018')] })];
    const { verslag: a } = await judge(one);
    for (const options of [{ peildatum: '2026-04-02' }, { controletype: 2 as const }]) {
      const { verslag: b } = await judge(two, options);
      const merged = mergeLeveringen(a, b);
      expectVerslag(merged);
      expect(merged.besluit.uitkomst).toBe('NO GO');
      expect(merged.besluit.criteria).toContainEqual({
        criterium: 'herkomst',
        grens: 1,
        gemeten: null,
        voldaan: false,
      });
    }
    const { verslag: b } = await judge(two, { proef: true });
    expect(mergeLeveringen(a, b)).toMatchObject({ proef: true, besluit: { uitkomst: 'GO' } });
  });

  test('takes nothing but reports', async () => {
    const { verslag } = await judge([]);
    for (const other of [
      undefined,
      {},
      { ...verslag, aantallen: {} },
      { ...verslag, hashtotaal: '0' },
      { ...verslag, perControle: { VC009: -1 } },
      { ...verslag, besluit: {} },
      { ...verslag, deel: { berichten: [{}] } },
    ])
      expect(() => mergeLeveringen(verslag, other as never)).toThrow(TypeError);
    expect(() => closeLevering({} as never)).toThrow(TypeError);
  });
});

describe('the hash total', () => {
  const hash = async (...texts: readonly string[]): Promise<string> => {
    const berichten = texts.map((inhoud, index) => ({ naam: `${index}`, inhoud }));
    return (await judgeLevering(berichten, OPTIONS).verslag).hashtotaal;
  };

  test('does not depend on order, division in messages, prefixes or white space', async () => {
    await fc.assert(
      fc.asyncProperty(LEVERINGEN, async (all) => {
        const texts = all.map(({ inhoud }) => inhoud).filter((inhoud) => typeof inhoud === 'string');
        const whole = await hash(...texts);
        expect(await hash(...[...texts].reverse())).toBe(whole);
        expect(await hash(...texts.map(prefixed))).toBe(whole);
        expect(await hash(...texts.map((text) => text.replaceAll(/mbfz:|:mbfz/g, '')))).toBe(whole);
        expect(await hash(...texts.map((text) => text.replaceAll(/>\s*</g, '>\r\n\t<')))).toBe(whole);
      }),
      { numRuns: runs, seed: 825 },
    );
    const apart = [move('M-1'), move('M-2')].map((mutatie, index) =>
      xmlOf(berichtVan({ id: `A-${index}`, mutaties: [mutatie] })),
    );
    const together = xmlOf(
      berichtVan({ id: 'A-9', dagtekening: '2026-03-11', mutaties: [move('M-2'), move('M-1')] }),
    );
    expect(await hash(...apart)).toBe(await hash(together));
  });

  test.each<[string, Parameters<typeof berichtVan>[0]]>([
    ['Afzender', { id: 'A-1', afzender: '06290002', mutaties: [move('M-1')] }],
    ['Verzekerdennummer', { id: 'A-1', verzekerdennummer: '1234568', mutaties: [move('M-1')] }],
    ['MutatieIdentificatie', { id: 'A-1', mutaties: [move('M-2')] }],
    ['Plaatsingsbesluitnummer', { id: 'A-1', mutaties: [move('M-1', '202600018')] }],
    ['Mutatiedatum', { id: 'A-1', mutaties: [move('M-1', '202600017', '03')] }],
    ['Zorglocatie', { id: 'A-1', mutaties: [move('M-1', '202600017', '02', '06290003')] }],
    [
      'StatusAanlevering',
      { id: 'A-1', mutaties: [{ ...move('M-1'), statusAanlevering: '3', referentieMutatie: 'M-0' }] },
    ],
    [
      'ReferentieMutatie',
      { id: 'A-1', mutaties: [{ ...move('M-1'), statusAanlevering: '3', referentieMutatie: 'M-9' }] },
    ],
    ['a mutation more', { id: 'A-1', mutaties: [move('M-1'), move('M-1')] }],
    ['the mutation twice', { id: 'A-1', mutaties: [move('M-1'), move('M-1'), move('M-1')] }],
  ])('changes with %s', async (_, gegeven) => {
    seen.add(await hash(xmlOf(berichtVan(gegeven))));
    expect(seen.size).toBe(++expected);
  });
  const seen = new Set<string>();
  let expected = 0;

  const prefixed = (text: string): string => text.replaceAll('mbfz', 'p');
});

describe('a partition', () => {
  test('has every message once, in order, and those of a plaatsingsbesluit in one part', async () => {
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(LEVERINGEN, fc.integer({ min: 1, max: 4 }), async (all, n) => {
        const parts = partition(all, n);
        expect(parts).toHaveLength(n);
        expect(
          parts
            .flat()
            .map(indexOf)
            .sort((a, b) => a - b),
        ).toEqual(all.map(indexOf));
        for (const each of parts)
          expect(each.map(indexOf)).toEqual([...each.map(indexOf)].sort((a, b) => a - b));
        const homes = new Map<string, number>();
        for (const [index, berichten] of parts.entries())
          for (const { inhoud } of berichten)
            for (const [nummer] of String(inhoud).matchAll(/2026\d{5}/g)) {
              expect(homes.get(nummer) ?? index).toBe(index);
              homes.set(nummer, index);
            }
        filled += parts.filter((each) => each.length > 0).length > 1 ? 1 : 0;
        const merged = (await Promise.all(parts.map((each) => partOf(each)))).reduce(mergeLeveringen);
        expect(unordered(merged)).toEqual(unordered(await partOf(all)));
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(filled).toBeGreaterThan(part(800));
  });

  test('of a stream is a promise; of what is none there is none', async () => {
    const one = levering('a', { id: 'A-1', mutaties: [move('M-1')] });
    const stream = (async function* () {
      yield one;
    })();
    expect(await partition(stream, 2)).toEqual([[one], []]);
    for (const n of [0, 1.5, -1, Number.NaN, 1e9]) expect(() => partition([one], n)).toThrow(TypeError);
    expect(() => partition('x' as never, 1)).toThrow(TypeError);
  });

  const indexOf = ({ naam }: { readonly naam: string }): number => Number.parseInt(naam, 10);
});
