import fc, { type Arbitrary } from 'fast-check';
import { checkBericht, type Mutatie } from 'fz825';
import {
  type Administratie,
  type GewensteMutatie,
  type PlanInvoer,
  planMutaties,
  toGegevens,
} from 'fz825/administratie';
import type { MutatieGegeven, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { apply, berichtMet, DATES, GEGEVENS, LOCATIES, maak, NUMMERS, PEILDATUM } from './verhalen.ts';

const [NUMMER] = NUMMERS;
const [D1, D2, D3, D4] = DATES;
const [L1, L2, L3] = LOCATIES;

const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: NUMMER,
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: D1,
  mutaties: [],
  vervallen: [],
};

const verplaatst = (datum: string, zorglocatie: string): GewensteMutatie => ({
  soort: 'verplaatsing',
  datum,
  zorglocatie,
});
const beeindigd = (datum: string): GewensteMutatie => ({ soort: 'eindeZorg', datum });

/** A plaatsingsbesluit of which this was reported, as G-1, G-2 and so on. */
function gemeldAls(gewenst: readonly GewensteMutatie[], rest: object = {}): PlaatsingsbesluitGegeven {
  const mutaties = gewenst.map(
    ({ soort, datum, zorglocatie }, index): MutatieGegeven => ({
      mutatieIdentificatie: `G-${index + 1}`,
      soortMutatie: soort === 'verplaatsing' ? '1' : '2',
      mutatiedatum: datum,
      ...(zorglocatie === undefined ? undefined : { zorglocatie }),
    }),
  );
  return { ...BESLUIT, mutaties, ...rest };
}

function plan(
  gemeld: PlaatsingsbesluitGegeven,
  gewenst: readonly GewensteMutatie[],
  rest: Partial<PlanInvoer> = {},
): ReturnType<typeof planMutaties> {
  return planMutaties(
    deepFreeze({ gemeld, gewenst, identificatie: (n: number) => `P-${n}`, dagtekening: PEILDATUM, ...rest }),
  );
}

/** A plan as lines: status, soort, reference, date, location and reason. */
function lines(result: ReturnType<typeof planMutaties>): readonly string[] {
  if (!result.ok)
    return result.findings.map(({ rule, args: { fault = '' }, path }) => `${rule} ${fault} ${path}`);
  return result.mutaties.map(
    ({ statusAanlevering, soortMutatie, referentieMutatie = '-', mutatiedatum, mutatieLocatie }, index) =>
      `${statusAanlevering} ${soortMutatie} ${referentieMutatie} ${mutatiedatum} ${mutatieLocatie?.zorglocatie ?? '-'}: ${result.redenen[index]}`,
  );
}

const A = verplaatst(D2, L1);
const B = verplaatst(D2, L2);

describe('what is to be sent', () => {
  test.each<[string, readonly GewensteMutatie[], readonly GewensteMutatie[], readonly string[]]>([
    ['nothing, when all was reported as it was', [A, beeindigd(D4)], [A, beeindigd(D4)], []],
    ['nothing, when days are told in another order', [A, verplaatst(D3, L2)], [verplaatst(D3, L2), A], []],
    ['what is new', [], [A], ['1 1 - 2026-03-02 06290002: Gebeurd, maar nog niet gemeld.']],
    ['what did not happen', [A], [], ['3 1 G-1 2026-03-02 06290002: Gemeld, maar niet gebeurd.']],
    [
      'another date',
      [A, beeindigd(D3)],
      [A, beeindigd(D4)],
      ['2 2 G-2 2026-03-04 -: Gemeld met een andere Mutatiedatum.'],
    ],
    ['another location', [A], [B], ['2 1 G-1 2026-03-02 06290003: Gemeld met een andere Zorglocatie.']],
    [
      'another date and location',
      [A],
      [verplaatst(D3, L2)],
      ['2 1 G-1 2026-03-03 06290003: Gemeld met een andere Mutatiedatum en een andere Zorglocatie.'],
    ],
    [
      'another soort: never a correctie',
      [A],
      [beeindigd(D2)],
      [
        '3 1 G-1 2026-03-02 06290002: Gemeld, maar niet gebeurd.',
        '1 2 - 2026-03-02 -: Gebeurd, maar nog niet gemeld.',
      ],
    ],
    [
      'of several, the correctie that changes the fewest values',
      [verplaatst(D2, L1), verplaatst(D3, L2)],
      [verplaatst(D4, L2), verplaatst(D1, L3)],
      [
        '2 1 G-1 2026-03-01 06290004: Gemeld met een andere Mutatiedatum en een andere Zorglocatie.',
        '2 1 G-2 2026-03-04 06290003: Gemeld met een andere Mutatiedatum.',
      ],
    ],
    [
      'two moves of one day, the other way round: one stays, the other comes again after it',
      [A, B],
      [B, A],
      [
        '3 1 G-1 2026-03-02 06290002: Gemeld in een andere volgorde dan gebeurd: hier ingetrokken, om opnieuw te melden.',
        '1 1 - 2026-03-02 06290002: Gemeld in een andere volgorde dan gebeurd: hier opnieuw, na de andere van die dag.',
      ],
    ],
    [
      'a move before another of that day: what stands later cannot stay',
      [B],
      [A, B],
      [
        '2 1 G-1 2026-03-02 06290002: Gemeld met een andere Zorglocatie.',
        '1 1 - 2026-03-02 06290003: Gebeurd, maar nog niet gemeld.',
      ],
    ],
    [
      'a move after another of that day',
      [A],
      [A, B],
      ['1 1 - 2026-03-02 06290003: Gebeurd, maar nog niet gemeld.'],
    ],
    [
      'the place of what is corrected is in front of what stays that day',
      [verplaatst(D1, L3), B],
      [A, B],
      ['2 1 G-1 2026-03-02 06290002: Gemeld met een andere Mutatiedatum en een andere Zorglocatie.'],
    ],
    [
      'two times einde zorg, of before: the wrong one goes',
      [beeindigd(D3), beeindigd(D4)],
      [beeindigd(D4)],
      ['3 2 G-1 2026-03-03 -: Gemeld, maar niet gebeurd.'],
    ],
  ])('%s', (_, gemeld, gewenst, expected) => {
    const result = plan(gemeldAls(gemeld), gewenst);
    expect(lines(result)).toEqual(expected);
    expect(result.ok && result.mutaties.map((each) => each.mutatieIdentificatie)).toEqual(
      expected.map((__, index) => `P-${index + 1}`),
    );
  });

  test('an einde zorg has no location, also where the data have one: there is nothing to correct', () => {
    const { mutaties } = gemeldAls([{ ...beeindigd(D3), zorglocatie: L1 }]);
    expect(lines(plan({ ...BESLUIT, mutaties }, [beeindigd(D3)]))).toEqual([]);
    expect(lines(plan({ ...BESLUIT, mutaties }, [beeindigd(D4)]))).toEqual([
      '2 2 G-1 2026-03-04 -: Gemeld met een andere Mutatiedatum.',
    ]);
  });

  test('a mutation of which the location is not known is corrected rather than withdrawn', () => {
    const { mutaties } = gemeldAls([A, B]);
    const [{ zorglocatie: _, ...first } = expect.unreachable(), second = expect.unreachable()] = mutaties;
    expect(lines(plan({ ...BESLUIT, mutaties: [second, first] }, [verplaatst(D3, L3)]))).toEqual([
      '3 1 G-2 2026-03-02 06290003: Gemeld, maar niet gebeurd.',
      '2 1 G-1 2026-03-03 06290004: Gemeld met een andere Mutatiedatum en een andere Zorglocatie.',
    ]);
    expect(lines(plan({ ...BESLUIT, mutaties: [second, first] }, [B]))).toEqual([
      'ADM-INTREKKING  /gemeld/mutaties/1',
    ]);
  });

  test('of a long course in which little is wrong, little; the rest is not touched', () => {
    const days = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)));
    const gewenst = days.map((day, index) =>
      verplaatst(day.toISOString().slice(0, 10), LOCATIES[index % 3] ?? L1),
    );
    const gemeld = gewenst.map((each, index) => (index === 20 ? { ...each, datum: '2026-01-22' } : each));
    const result = plan(gemeldAls(gemeld.toSpliced(40, 1), { startdatum: '2026-01-01' }), gewenst);
    expect(result.ok && result.mutaties.length).toBe(2);
  });

  test('of a course of which nothing is as it was, a correctie each', () => {
    const days = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)));
    const gewenst = days.map((day) => verplaatst(day.toISOString().slice(0, 10), L1));
    const gemeld = gewenst.map((each) => ({ ...each, zorglocatie: L2 }));
    const result = plan(gemeldAls(gemeld, { startdatum: '2026-01-01' }), gewenst);
    expect(result.ok && result.mutaties.every(({ statusAanlevering }) => statusAanlevering === '2')).toBe(
      true,
    );
    expect(result.ok && result.mutaties.length).toBe(40);
  });
});

describe('of more than are tried in every way', () => {
  const { runs } = campaign(40, 400);
  const days = Array.from({ length: 30 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)));
  const dates = days.map((day) => day.toISOString().slice(0, 10));
  const startdatum = '2026-01-01';
  const perDatum = fc.tuple(
    ...dates.map((datum) => fc.constantFrom(...LOCATIES).map((each) => verplaatst(datum, each))),
  );
  const some = perDatum.chain((list) => fc.shuffledSubarray(list, { minLength: 11 }));

  test('with one a day it is the larger of what must go and what must come', () => {
    fc.assert(
      fc.property(some, some, (was, gewenst) => {
        const result = plan(gemeldAls(was, { startdatum }), gewenst);
        const staying = was.filter(({ datum, zorglocatie }) =>
          gewenst.some((each) => each.datum === datum && each.zorglocatie === zorglocatie),
        ).length;
        const expected = Math.max(was.length, gewenst.length) - staying;
        expect(result.ok && result.mutaties.length).toBe(expected);
      }),
      { numRuns: runs, seed: 825 },
    );
  });

  test('with more a day what is planned leaves in force exactly what happened', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...dates.slice(0, 8)), fc.constantFrom(...LOCATIES)), {
      ...{ minLength: 11, maxLength: 20, size: 'max' as const },
    });
    const lists = moves.map((list) => list.map(([datum, locatie]) => verplaatst(datum, locatie)));
    fc.assert(
      fc.property(lists, lists, (was, gewenst) => {
        const gemeld = gemeldAls(was, { startdatum });
        const result = plan(gemeld, gewenst);
        if (!result.ok) return expect.unreachable();
        const after = send(administratieMet(gemeld), result.mutaties);
        expect(perDay(after.mutaties)).toEqual(perDay(gemeldAls(gewenst).mutaties));
        expect(result.mutaties.length).toBeLessThan(was.length + gewenst.length);
      }),
      { numRuns: runs, seed: 825 },
    );
  });
});

describe('no plan, and why', () => {
  test.each<[string, PlaatsingsbesluitGegeven, unknown, Partial<PlanInvoer>, readonly string[]]>([
    [
      'before the startdatum',
      BESLUIT,
      [verplaatst('2026-02-28', L1)],
      {},
      ['ADM-WENS voor-startdatum /gewenst/0/datum'],
    ],
    [
      'no startdatum',
      { ...BESLUIT, startdatum: undefined } as never,
      [A],
      {},
      ['ADM-WENS zonder-startdatum /gewenst/0'],
    ],
    ['two ends', BESLUIT, [beeindigd(D2), beeindigd(D2)], {}, ['ADM-WENS tweede-einde /gewenst/1']],
    [
      'a move after the end',
      BESLUIT,
      [beeindigd(D1), A],
      {},
      ['ADM-WENS verplaatsing-na-einde /gewenst/1/datum'],
    ],
    [
      'a move after the end, told first',
      BESLUIT,
      [A, beeindigd(D1)],
      {},
      ['ADM-WENS verplaatsing-na-einde /gewenst/0/datum'],
    ],
    [
      'an end with a location',
      BESLUIT,
      [{ ...A, soort: 'eindeZorg' }],
      {},
      ['ADM-WENS einde-met-zorglocatie /gewenst/0/zorglocatie'],
    ],
    [
      'a move without',
      BESLUIT,
      [{ soort: 'verplaatsing', datum: D2 }],
      {},
      ['BRON-ONTBREEKT  /gewenst/0/zorglocatie'],
    ],
    [
      'an end after dagtekening',
      BESLUIT,
      [beeindigd('2026-03-11')],
      {},
      ['ADM-WENS einde-na-dagtekening /gewenst/0/datum'],
    ],
    ['another soort', BESLUIT, [{ soort: 'opname', datum: D2 }], {}, ['ADM-WENS soort /gewenst/0/soort']],
    ['a date that is none', BESLUIT, [beeindigd('2026-02-30')], {}, ['STR-DATUM  /gewenst/0/datum']],
    ['a location that is none', BESLUIT, [verplaatst(D2, 'L1')], {}, ['STR-PATROON  /gewenst/0/zorglocatie']],
    ['no list', BESLUIT, { 0: A }, {}, ['BRON-VORM rij /gewenst']],
    ['no object', BESLUIT, [null], {}, ['BRON-VORM object /gewenst/0']],
    [
      'gemeld of another form',
      { ...BESLUIT, plaatsingsbesluitnummer: '1' },
      [],
      {},
      ['STR-PATROON  /gemeld/plaatsingsbesluitnummer'],
    ],
    ['no gemeld', null as never, [], {}, ['BRON-VORM object /gemeld']],
    [
      'an identification that is in force',
      gemeldAls([A]),
      [A, B],
      { identificatie: () => 'G-1' },
      ['ADM-KENMERK gebruikt /identificatie'],
    ],
    [
      'an identification that has lapsed',
      gemeldAls([A], { vervallen: ['X', { mutatieIdentificatie: 'Y' }] }),
      [A, B, B],
      { identificatie: (n) => ['X', 'Y'][n - 1] ?? '' },
      ['ADM-KENMERK gebruikt /identificatie', 'ADM-KENMERK gebruikt /identificatie'],
    ],
    [
      'an identification twice',
      BESLUIT,
      [A, B],
      { identificatie: () => 'X' },
      ['ADM-KENMERK herhaald /identificatie'],
    ],
    [
      'an identification that is too long',
      BESLUIT,
      [A],
      { identificatie: () => 'X'.repeat(21) },
      ['STR-LENGTE  /identificatie'],
    ],
    [
      'an identification that is no text',
      BESLUIT,
      [A],
      { identificatie: (n) => n as never },
      ['STR-TYPE tekst /identificatie'],
    ],
  ])('%s', (_, gemeld, gewenst, rest, expected) => {
    const result = plan(gemeld, gewenst as never, rest);
    expect(lines(result)).toEqual(expected);
    expect(JSON.stringify(result)).not.toMatch(/1234567|G-1|0629000/);
  });

  test('what happened is read once, and a list with next to nothing in it is none', () => {
    const datums = [D2, D3, D4];
    const wens = {
      ...A,
      get datum() {
        return datums.shift() ?? '';
      },
    };
    const invoer = { gemeld: BESLUIT, identificatie: () => 'P' };
    expect(lines(planMutaties({ ...invoer, gewenst: [wens] }))).toEqual([
      `1 1 - ${D2} ${L1}: Gebeurd, maar nog niet gemeld.`,
    ]);
    expect(lines(planMutaties({ ...invoer, gewenst: new Array(2 ** 24) }))).toEqual([
      'BRON-VORM rij /gewenst',
    ]);
  });

  test('identificatie and dagtekening are for who writes the program', () => {
    expect(() => plan(BESLUIT, [], { identificatie: 'P' as never })).toThrow(TypeError);
    expect(() => plan(BESLUIT, [], { dagtekening: '2026-02-30' })).toThrow(TypeError);
  });
});

/** What happened, always consistent, with many moves of one day. */
function verlopen(datums: readonly string[], moves: Arbitrary<readonly GewensteMutatie[]>) {
  const eindes = fc.option(fc.constantFrom(...datums), { freq: 2 });
  return fc.tuple(moves, eindes, fc.nat(5)).map(([list, einde, at]): readonly GewensteMutatie[] => {
    if (einde === null) return list;
    return list.filter(({ datum }) => datum <= einde).toSpliced(at, 0, beeindigd(einde));
  });
}

function movesOn(datums: readonly string[], maxLength: number): Arbitrary<readonly GewensteMutatie[]> {
  const move = fc.tuple(fc.constantFrom(...datums), fc.constantFrom(...LOCATIES));
  return fc.array(
    move.map(([datum, locatie]) => verplaatst(datum, locatie)),
    { maxLength, size: 'max' },
  );
}

/** What was reported and what happened: all else, or some of it in another order. */
function paren(
  datums: readonly string[],
  maxLength: number,
): Arbitrary<readonly (readonly GewensteMutatie[])[]> {
  const moves = movesOn(datums, maxLength);
  return moves.chain((was) => {
    const others = fc.oneof(
      moves,
      fc.shuffledSubarray([...was]),
      fc.shuffledSubarray([...was], { minLength: was.length }),
    );
    return fc.tuple(verlopen(datums, fc.constant(was)), verlopen(datums, others));
  });
}

describe('over random pairs of what was reported and what happened', () => {
  test('a plan leaves in force exactly what happened, is accepted, and after it there is nothing to plan', () => {
    const { runs } = campaign(2000, 20_000);
    fc.assert(
      fc.property(paren(DATES, 5), ([was = [], gewenst = []]) => {
        const before = administratieMet(gemeldAls(was));
        const made = plan(gemeldAls(was), gewenst);
        if (!made.ok) return expect.unreachable(JSON.stringify(made.findings));
        expect(made.redenen.length).toBe(made.mutaties.length);
        const after = send(before, made.mutaties);
        expect(perDay(after.mutaties)).toEqual(perDay(gemeldAls(gewenst).mutaties));
        expect(plan(after, gewenst, { identificatie: () => '' })).toEqual({
          ok: true,
          mutaties: [],
          redenen: [],
        });
      }),
      { numRuns: runs, seed: 825 },
    );
  });

  test('no shorter plan leaves that in force, nor one of that length that changes fewer values', () => {
    const { runs, part } = campaign(300, 3000);
    let ordered = 0;
    fc.assert(
      fc.property(paren(DATES.slice(0, 3), 4), ([was = [], gewenst = []]) => {
        const gemeld = gemeldAls(was);
        const made = plan(gemeld, gewenst);
        if (!made.ok) return expect.unreachable(JSON.stringify(made.findings));
        const least = bruteForce(gemeld.mutaties, gemeldAls(gewenst).mutaties);
        expect([made.mutaties.length, changedValues(made.mutaties, gemeld.mutaties)]).toEqual(least);
        if (made.redenen.some((reden) => reden.includes('volgorde'))) ordered++;
        for (const soort of ['1', '2'] as const) {
          const sent = made.mutaties.filter(({ soortMutatie }) => soortMutatie === soort).length;
          const [weg, komt] = [gemeld.mutaties, gemeldAls(gewenst).mutaties].map(
            (list) => list.filter(({ soortMutatie }) => soortMutatie === soort).length,
          );
          expect(sent).toBeLessThanOrEqual((weg ?? 0) + (komt ?? 0));
        }
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(ordered).toBeGreaterThan(part(20));
  });
});

function administratieMet(besluit: PlaatsingsbesluitGegeven): Administratie {
  return maak({ ...GEGEVENS, plaatsingsbesluiten: [besluit] });
}

/** What is held of the plaatsingsbesluit after DJI accepted the mutations, in one message. */
function send(before: Administratie, mutaties: readonly Mutatie[]): PlaatsingsbesluitGegeven {
  let after = before;
  if (mutaties.length > 0) {
    const bericht = berichtMet('A-1', mutaties);
    const { bronnen } = before;
    const { controletypes, findings } = checkBericht(bericht, {
      peildatum: PEILDATUM,
      omgeving: 'T',
      bronnen,
    });
    expect(findings).toEqual([]);
    expect(Object.values(controletypes).slice(1)).toEqual(['passed', 'passed', 'passed', 'passed']);
    after = apply(before, bericht).administratie;
  }
  return toGegevens(after).plaatsingsbesluiten?.[0] ?? expect.unreachable();
}

/** Of each day and soort the locations in their order: what of a verloop can be told apart. */
function perDay(mutaties: readonly MutatieGegeven[]): unknown {
  const days = new Map<string, (string | undefined)[]>();
  for (const { soortMutatie, mutatiedatum, zorglocatie } of mutaties) {
    const day = `${soortMutatie} ${mutatiedatum}`;
    days.set(day, [...(days.get(day) ?? []), zorglocatie]);
  }
  return Object.fromEntries(days);
}

function changedValues(mutaties: readonly Mutatie[], was: readonly MutatieGegeven[]): number {
  let changed = 0;
  for (const { statusAanlevering, referentieMutatie, mutatiedatum, mutatieLocatie } of mutaties) {
    if (statusAanlevering !== '2') continue;
    const old = was.find(({ mutatieIdentificatie }) => mutatieIdentificatie === referentieMutatie);
    if (old?.mutatiedatum !== mutatiedatum) changed++;
    if (old?.zorglocatie !== mutatieLocatie?.zorglocatie) changed++;
  }
  return changed;
}

/** The least mutations, and then the fewest changed values: all ways are tried, and what comes of each is looked at. */
function bruteForce(
  was: readonly MutatieGegeven[],
  wordt: readonly MutatieGegeven[],
): readonly [number, number] {
  const wished = JSON.stringify(Object.entries(perDay(wordt) as object).sort());
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
  /** What becomes of each reported mutation: itself, one that happened, or nothing; the rest comes last, in order. */
  function attempt(
    index: number,
    made: readonly MutatieGegeven[],
    rest: readonly MutatieGegeven[],
    cost: readonly [number, number],
  ): void {
    const [sent, changed] = cost;
    if (sent > best[0]) return;
    const old = was[index];
    if (old === undefined) {
      const total = [sent + rest.length, changed] as const;
      const isBetter = total[0] < best[0] || (total[0] === best[0] && total[1] < best[1]);
      const final = JSON.stringify(Object.entries(perDay([...made, ...rest]) as object).sort());
      if (isBetter && final === wished) best = total;
      return;
    }
    attempt(index + 1, made, rest, [sent + 1, changed]);
    for (const [at, each] of rest.entries()) {
      if (each.soortMutatie !== old.soortMutatie) continue;
      const values =
        Number(each.mutatiedatum !== old.mutatiedatum) + Number(each.zorglocatie !== old.zorglocatie);
      attempt(index + 1, [...made, each], rest.toSpliced(at, 1), [
        sent + Math.min(1, values),
        changed + values,
      ]);
    }
  }
  attempt(0, [], wordt, [0, 0]);
  return best;
}
