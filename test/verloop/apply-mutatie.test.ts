import fc from 'fast-check';
import { applyMutatie, inconsistenties, type Verloop, type VerloopMutatie, verloop } from 'fz825/verloop';
import { expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';
import {
  beeindigd,
  corrigeert,
  mutaties,
  naief,
  startdatums,
  toepasbaar,
  trektIn,
  verplaatst,
} from './mutaties.ts';

const START: Verloop = deepFreeze({
  startdatum: '2024-02-26',
  zorglocatie: '06290001',
  mutaties: [],
  vervallen: [],
});

test('a step keeps what was there, gives the next verloop and leaves the given one as it was', () => {
  const first = after(START, verplaatst('A', '2024-02-29'));
  expect(first).toStrictEqual({
    startdatum: '2024-02-26',
    zorglocatie: '06290001',
    mutaties: [
      { mutatieIdentificatie: 'A', soortMutatie: '1', mutatiedatum: '2024-02-29', zorglocatie: '06290002' },
    ],
    vervallen: [],
  });
  const second = after(first, beeindigd('B', '2024-03-01'));
  expect(second.mutaties).toStrictEqual([
    ...first.mutaties,
    { mutatieIdentificatie: 'B', soortMutatie: '2', mutatiedatum: '2024-03-01' },
  ]);
  expect(START.mutaties).toEqual([]);
});

test('a step may lead to an inconsistent verloop, which inconsistenties tells, and another out of it', () => {
  const late = [beeindigd('A', '2024-02-29'), verplaatst('B', '2024-03-01')].reduce(after, START);
  expect(inconsistenties(late)).toEqual([{ soort: 'verplaatsing na einde zorg', mutatieIdentificatie: 'B' }]);
  const corrected = after(late, beeindigd('C', '2024-03-01', corrigeert('A')));
  expect(inconsistenties(corrected)).toEqual([]);
  const early = after(START, beeindigd('A', '2024-02-25'));
  expect(inconsistenties(early)).toEqual([{ soort: 'voor startdatum', mutatieIdentificatie: 'A' }]);
});

test.each<[string, VerloopMutatie, 'referentie' | 'identificatie']>([
  ['an identification in force', verplaatst('A', '2024-02-29'), 'identificatie'],
  [
    'a correctie without a reference',
    verplaatst('C', '2024-02-29', { statusAanlevering: '2' }),
    'referentie',
  ],
  ['a reference to nothing', verplaatst('C', '2024-02-29', trektIn('X')), 'referentie'],
  ['a reference to another SoortMutatie', beeindigd('C', '2024-02-29', corrigeert('A')), 'referentie'],
  ['the reference before the identification', verplaatst('A', '2024-02-29', corrigeert('X')), 'referentie'],
  [
    'an intrekking of a mutation under its own identification',
    verplaatst('A', '2024-02-29', trektIn('A')),
    'identificatie',
  ],
])('%s cannot be applied', (_name, mutatie, fout) => {
  const state = after(START, verplaatst('A', '2024-02-28'));
  expect(applyMutatie(state, deepFreeze(mutatie))).toStrictEqual({
    ok: false,
    findings: [{ soort: fout, index: 0 }],
  });
});

test('step by step comes to the same as all at once', () => {
  fc.assert(
    fc.property(startdatums, fc.oneof(mutaties(), toepasbaar()), (startdatum, list) => {
      let state: Verloop = { startdatum, mutaties: [], vervallen: [] };
      const findings: unknown[] = [];
      for (const [index, mutatie] of deepFreeze(list).entries()) {
        const step = applyMutatie(deepFreeze(state), mutatie);
        if (step.ok) state = step.verloop;
        else findings.push({ soort: step.findings[0].soort, index });
      }
      const { inWerking, vervallen } = naief(startdatum, list);
      expect(state).toStrictEqual({ startdatum, mutaties: inWerking, vervallen });
      const whole = verloop(startdatum, list);
      expect(whole.ok).toBe(findings.length === 0 && inconsistenties(state).length === 0);
      if (whole.ok) expect(state).toStrictEqual(whole.verloop);
      else
        expect(
          whole.findings.filter(({ soort }) => soort === 'referentie' || soort === 'identificatie'),
        ).toEqual(findings);
    }),
    { numRuns: 1_000, seed: 825 },
  );
});

test('an intrekking of an eerste aanlevering that was applied last restores what was in force', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), fc.boolean(), (startdatum, list, einde) => {
      const state = deepFreeze(list.reduce(after, { ...START, startdatum }));
      const make = einde ? beeindigd : verplaatst;
      const next = after(state, make('nieuw', '2024-02-29'));
      expect(after(next, make('weg', '2024-03-01', trektIn('nieuw')))).toStrictEqual({
        ...state,
        vervallen: [
          ...(state.vervallen ?? []),
          { mutatieIdentificatie: 'nieuw' },
          { mutatieIdentificatie: 'weg', intrekkingVan: 'nieuw' },
        ],
      });
    }),
    { numRuns: 300, seed: 825 },
  );
});

test('an intrekking of a correctie undoes both it and the mutation that it replaced', () => {
  const state = after(START, verplaatst('A', '2024-02-28'));
  const corrected = after(state, verplaatst('B', '2024-02-29', corrigeert('A')));
  expect(after(corrected, verplaatst('C', '2024-02-29', trektIn('B')))).toStrictEqual({
    ...START,
    vervallen: [
      { mutatieIdentificatie: 'A', vervangenDoor: 'B' },
      { mutatieIdentificatie: 'B' },
      { mutatieIdentificatie: 'C', intrekkingVan: 'B' },
    ],
  });
});

test('what has lapsed may be given as bare identifications, and without it nothing has', () => {
  const known = { ...START, vervallen: ['X', { mutatieIdentificatie: 'Y', vervangenDoor: 'A' }] };
  const state = after(known, verplaatst('A', '2024-02-28'));
  expect(state.vervallen).toEqual([
    { mutatieIdentificatie: 'X' },
    { mutatieIdentificatie: 'Y', vervangenDoor: 'A' },
  ]);
  expect(applyMutatie(state, verplaatst('X', '2024-02-28')).ok).toBe(false);
  expect(after(state, verplaatst('B', '2024-02-29', corrigeert('Y'))).mutaties).toMatchObject([
    { mutatieIdentificatie: 'B' },
  ]);
  const { vervallen: _, ...silent } = START;
  expect(applyMutatie(silent, verplaatst('X', '2024-02-28')).ok).toBe(true);
});

test('a chain that leads round, or nowhere, leads to no mutation', () => {
  const state = {
    ...START,
    vervallen: [
      { mutatieIdentificatie: 'A', vervangenDoor: 'B' },
      { mutatieIdentificatie: 'B', vervangenDoor: 'A' },
      { mutatieIdentificatie: 'C', vervangenDoor: 'Z' },
    ],
  };
  for (const genoemd of ['A', 'B', 'C'])
    expect(applyMutatie(state, verplaatst('D', '2024-02-28', corrigeert(genoemd)))).toStrictEqual({
      ok: false,
      findings: [{ soort: 'referentie', index: 0 }],
    });
});

test('a mutation that comes again is always refused', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), (startdatum, list) => {
      const state = deepFreeze(list.reduce(after, { ...START, startdatum }));
      for (const mutatie of list) {
        const again = applyMutatie(state, mutatie);
        if (again.ok) return expect.unreachable('it was applied again');
        if (mutatie.statusAanlevering === '1')
          expect(again.findings).toStrictEqual([{ soort: 'identificatie', index: 0 }]);
      }
    }),
    { numRuns: 500, seed: 825 },
  );
});

test('a long chain of corrections, each of the original, is followed as fast as a short one', () => {
  const count = 20_000;
  const list = [
    verplaatst('0', '2024-02-28'),
    ...Array.from({ length: count }, (_, index) =>
      verplaatst(String(index + 1), '2024-02-28', corrigeert('0')),
    ),
  ];
  const result = verloop('2024-02-26', list);
  expect(
    result.ok && result.verloop.mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie),
  ).toEqual([String(count)]);
});

function after(state: Verloop, mutatie: VerloopMutatie): Verloop {
  const step = applyMutatie(deepFreeze(state), deepFreeze(mutatie));
  return step.ok ? step.verloop : expect.unreachable(step.findings[0].soort);
}
