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

const START: Verloop = deepFreeze({ startdatum: '2024-02-26', zorglocatie: '06290001', mutaties: [] });

test('a step keeps what was there, gives the next verloop and leaves the given one as it was', () => {
  const first = after(START, verplaatst('A', '2024-02-29'));
  expect(first).toStrictEqual({
    startdatum: '2024-02-26',
    zorglocatie: '06290001',
    mutaties: [
      { mutatieIdentificatie: 'A', soortMutatie: '1', mutatiedatum: '2024-02-29', zorglocatie: '06290002' },
    ],
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
      let state: Verloop = { startdatum, mutaties: [] };
      const findings: unknown[] = [];
      for (const [index, mutatie] of deepFreeze(list).entries()) {
        const step = applyMutatie(deepFreeze(state), mutatie);
        if (step.ok) state = step.verloop;
        else findings.push({ soort: step.findings[0].soort, index });
      }
      expect(state.mutaties).toStrictEqual(naief(startdatum, list).inWerking);
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

test('an intrekking of an eerste aanlevering that was applied last restores the state before it', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), fc.boolean(), (startdatum, list, einde) => {
      const state = deepFreeze(list.reduce(after, { ...START, startdatum }));
      const make = einde ? beeindigd : verplaatst;
      const next = after(state, make('nieuw', '2024-02-29'));
      expect(after(next, make('weg', '2024-03-01', trektIn('nieuw')))).toStrictEqual(state);
    }),
    { numRuns: 300, seed: 825 },
  );
});

test('an intrekking of a correctie undoes both it and the mutation that it replaced', () => {
  const state = after(START, verplaatst('A', '2024-02-28'));
  const corrected = after(state, verplaatst('B', '2024-02-29', corrigeert('A')));
  expect(after(corrected, verplaatst('C', '2024-02-29', trektIn('B')))).toStrictEqual(START);
});

test('a mutation that comes again is refused, unless it was undone since', () => {
  fc.assert(
    fc.property(startdatums, toepasbaar(), (startdatum, list) => {
      const state = deepFreeze(list.reduce(after, { ...START, startdatum }));
      for (const mutatie of list) {
        const { mutatieIdentificatie, statusAanlevering } = mutatie;
        const inForce = state.mutaties.some((item) => item.mutatieIdentificatie === mutatieIdentificatie);
        const again = applyMutatie(state, mutatie);
        if (statusAanlevering !== '1')
          expect(again).toStrictEqual({ ok: false, findings: [{ soort: 'referentie', index: 0 }] });
        else if (inForce)
          expect(again).toStrictEqual({ ok: false, findings: [{ soort: 'identificatie', index: 0 }] });
        else expect(again.ok).toBe(true);
      }
    }),
    { numRuns: 500, seed: 825 },
  );
});

test('the same list on top of itself is refused, unless nothing of it is left', () => {
  fc.assert(
    fc.property(fc.oneof(mutaties(), toepasbaar()), (list) => {
      const { inWerking, findings } = naief('2024-02-26', list);
      fc.pre(findings.length === 0 && inWerking.length > 0);
      const twice = verloop('2024-02-26', [...list, ...list]);
      const soorten = twice.ok ? [] : twice.findings.filter(({ index }) => index >= list.length);
      expect(soorten.some(({ soort }) => soort === 'identificatie' || soort === 'referentie')).toBe(true);
    }),
    { numRuns: 500, seed: 825 },
  );
  const gone = [verplaatst('A', '2024-02-28'), verplaatst('B', '2024-02-28', trektIn('A'))];
  expect(verloop('2024-02-26', [...gone, ...gone]).ok).toBe(true);
});

function after(state: Verloop, mutatie: VerloopMutatie): Verloop {
  const step = applyMutatie(deepFreeze(state), deepFreeze(mutatie));
  return step.ok ? step.verloop : expect.unreachable(step.findings[0].soort);
}
