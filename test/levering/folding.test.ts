import fc from 'fast-check';
import { correctie } from 'fz825';
import { type Administratie, administratie, applyMutatiebericht, toGegevens } from 'fz825/administratie';
import { judgeMutatiebericht } from 'fz825/keten';
import { judgeLevering, type LeveringBericht } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { PEILDATUM, GEGEVENS as VERHAAL, VERHALEN } from '../administratie/verhalen.ts';
import { campaign } from '../support/campaign.ts';
import { GEGEVENS } from '../support/gegevens.ts';
import { judge, levering, move, OPTIONS, xmlOf } from './levering.ts';

const { runs, part } = campaign(60, 2000);

function stateOf(gegevens: Parameters<typeof administratie>[0]): Administratie {
  const made = administratie(gegevens);
  return made.ok ? made.administratie : expect.unreachable();
}

describe('a delivery that is folded into an administratie', () => {
  test('has the verdicts of its messages one by one, each applied before the next', async () => {
    let accepted = 0;
    let rejected = 0;
    await fc.assert(
      fc.asyncProperty(VERHALEN, async (verhaal) => {
        const berichten = verhaal.map((bericht, index) => ({ naam: `${index}`, inhoud: xmlOf(bericht) }));
        const { names, state } = oneByOne(berichten);
        const judged = judgeLevering(berichten, {
          ...{ peildatum: PEILDATUM, omgeving: 'T', administratie: stateOf(VERHAAL) },
        });
        const wrong = new Set<string>();
        for await (const { naam } of judged.fouten) wrong.add(naam);
        const { aantallen } = await judged.verslag;
        const after = await judged.administratie;
        expect([...wrong]).toEqual(names);
        expect([aantallen.incomplete, aantallen.error]).toEqual([0, 0]);
        expect(after && toGegevens(after)).toEqual(toGegevens(state));
        accepted += aantallen.accepted;
        rejected += aantallen.rejected;
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(part(2000));
    expect(rejected).toBeGreaterThan(part(200));
  });

  /** The names of those that are not accepted, and the state at the end. */
  function oneByOne(berichten: readonly LeveringBericht[]): {
    names: readonly string[];
    state: Administratie;
  } {
    let state = stateOf(VERHAAL);
    const names: string[] = [];
    for (const { naam, inhoud } of berichten) {
      const { bronnen } = state;
      const judged = judgeMutatiebericht(inhoud, {
        ...{ peildatum: PEILDATUM, omgeving: 'T', bronnen, identificatieRetour: 'R-1' },
      });
      if (judged.stroom === null || !judged.accepted) names.push(naam);
      else {
        const applied = applyMutatiebericht(state, judged.bericht);
        if (!applied.ok) return expect.unreachable();
        state = applied.administratie;
      }
    }
    return { names, state };
  }

  const A1 = levering('a-1', { id: 'A-1', dagtekening: '2026-03-09', mutaties: [move('M-1')] });
  const CORRECTIE = correctie({ referentieMutatie: 'M-1', mutatie: move('M-2', '202600017', '03') });
  const A2 = levering('a-2', { id: 'A-2', dagtekening: '2026-03-10', mutaties: [CORRECTIE] });

  test('knows of a correctie the mutation before it', async () => {
    const { verslag, fouten } = await judge([A1, A2], { administratie: stateOf(GEGEVENS) });
    expect([fouten, verslag.controletype, verslag.besluit.uitkomst]).toEqual([[], 5, 'GO']);
    const apart = await judge([A2], { administratie: stateOf(GEGEVENS) });
    expect(apart.fouten.map(({ rule }) => rule)).toEqual(['LCB007']);
  });

  test('may be in the order of Dagtekening', async () => {
    const given = await judge([A2, A1], { administratie: stateOf(GEGEVENS) });
    expect(given.verslag.aantallen).toMatchObject({ accepted: 1, rejected: 1 });
    const sorted = await judge([{ naam: 'x', inhoud: '<x/>' }, A2, A1], {
      administratie: stateOf(GEGEVENS),
      volgorde: 'dagtekening',
    });
    expect(sorted.verslag.aantallen).toMatchObject({ accepted: 2, rejected: 1 });
  });

  test('tells what each message did, and gives the state; in a trial run neither', async () => {
    const told: string[] = [];
    const options = {
      ...OPTIONS,
      administratie: stateOf(GEGEVENS),
      onGebeurtenissen: (naam: string, gebeurtenissen: readonly { readonly type: string }[]) =>
        void told.push(`${naam} ${gebeurtenissen.map(({ type }) => type)}`),
    };
    const real = judgeLevering([A1, A2], options);
    const after = await real.administratie;
    expect(told).toEqual(['a-1 Verplaatst', 'a-2 MutatieGecorrigeerd']);
    expect(after && toGegevens(after).ontvangen).toHaveLength(2);
    const trial = judgeLevering([A1, A2], { ...options, proef: true });
    expect(await trial.verslag).toMatchObject({ proef: true, besluit: { uitkomst: 'GO' } });
    expect(await trial.administratie).toBeUndefined();
    expect(told).toHaveLength(2);
    expect(await judgeLevering([A1], OPTIONS).administratie).toBeUndefined();
  });

  test('is not folded below controletype 5', async () => {
    const { verslag } = await judge([A2, A1], { administratie: stateOf(GEGEVENS), controletype: 4 });
    expect(verslag.aantallen.accepted).toBe(2);
  });
});
