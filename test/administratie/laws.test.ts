import fc from 'fast-check';
import { checkBericht, type Mutatiebericht } from 'fz825';
import { type Administratie, applyMutatiebericht, readStand, toGegevens } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { replay } from './naive.ts';
import { apply, DATES, GEGEVENS, isAccepted, maak, NUMMERS, PEILDATUM, VERHALEN } from './verhalen.ts';

const { runs, part } = campaign(120, 5000);

describe('over random sequences of messages', () => {
  test('what was accepted can be applied, and the state is that of a naive replay of all messages', () => {
    let accepted = 0;
    let corrected = 0;
    fc.assert(
      fc.property(VERHALEN, (berichten) => {
        const { staat, gehad } = vertel(berichten);
        accepted += gehad.length;
        for (const nummer of NUMMERS) {
          const naive = replay(GEGEVENS, nummer, gehad);
          corrected += naive.mutaties.filter((each) => each.includes('gecorrigeerd')).length;
          expect(geordend(staat, nummer)).toEqual(naive.inWerking);
          for (const datum of ['2026-02-28', ...DATES, '2027-01-01']) {
            const stand = readStand(staat, { plaatsingsbesluitnummer: nummer, datum });
            expect({ zorglocatie: stand?.zorglocatie, beeindigd: stand?.beeindigd }).toEqual(naive.op(datum));
            expect(
              stand?.mutaties
                .map(
                  ({ mutatieIdentificatie, status, vervangt = '-', vervangenDoor = '-' }) =>
                    `${mutatieIdentificatie} ${status} ${vervangt} ${vervangenDoor}`,
                )
                .sort(),
            ).toEqual(naive.mutaties);
          }
          expect(gebruikt(staat, nummer)).toEqual(naive.gebruikt);
        }
        expect(toGegevens(staat).ontvangen).toEqual(
          gehad.map(({ header: { afzender, identificatieAanlevering } }) => ({
            afzender,
            identificatieAanlevering,
            inhoud: expect.stringMatching(/^[\da-f]{32}$/),
          })),
        );
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(part(5000));
    expect(corrected).toBeGreaterThan(part(1000));
  });

  test('every identification that was applied gives LCB006 when it comes again', () => {
    fc.assert(
      fc.property(VERHALEN, (berichten) => {
        const { staat, gehad } = vertel(berichten);
        for (const bericht of gehad) {
          const { findings } = checkBericht(bericht, {
            peildatum: PEILDATUM,
            omgeving: 'T',
            bronnen: staat.bronnen,
          });
          const rules = findings.map(({ rule, mutatie }) => `${rule} ${mutatie}`);
          expect(rules).toContain('LCB001 null');
          for (const index of bericht.verzekerde.mutatieFZ.keys()) expect(rules).toContain(`LCB006 ${index}`);
          expect(applyMutatiebericht(staat, bericht).ok).toBe(false);
        }
      }),
      { numRuns: runs / 2, seed: 826 },
    );
  });

  test('messages on different plaatsingsbesluiten commute', () => {
    let commuted = 0;
    fc.assert(
      fc.property(VERHALEN, (berichten) => {
        let staat = maak();
        for (const [index, first] of berichten.entries()) {
          const second = berichten[index + 1];
          if (second !== undefined && isDisjoint(first, second)) {
            const ab = [first, second].reduce(next, staat);
            const ba = [second, first].reduce(next, staat);
            expect(sorted(ab)).toEqual(sorted(ba));
            commuted++;
          }
          if (isAccepted(staat, first)) staat = apply(staat, first).administratie;
        }
      }),
      { numRuns: runs, seed: 827 },
    );
    expect(commuted).toBeGreaterThan(part(1000));
  });

  test('an administratie of its data is the same, whenever it is made', () => {
    fc.assert(
      fc.property(VERHALEN, fc.nat(8), (berichten, at) => {
        const { staat } = vertel(berichten);
        const early = vertel(berichten.slice(0, at));
        const json = JSON.parse(JSON.stringify(toGegevens(early.staat)));
        expect(json).toEqual(toGegevens(early.staat));
        const again = vertel(berichten.slice(at), maak(json));
        expect(toGegevens(again.staat)).toEqual(toGegevens(staat));
      }),
      { numRuns: runs / 2, seed: 828 },
    );
  });

  test('a message that cannot be applied changes nothing, and each other mutation gives one event', () => {
    let refused = 0;
    fc.assert(
      fc.property(VERHALEN, (berichten) => {
        let staat = maak();
        for (const bericht of berichten) {
          const before = JSON.stringify(toGegevens(staat));
          const applied = applyMutatiebericht(staat, bericht);
          expect(JSON.stringify(toGegevens(staat))).toBe(before);
          if (applied.ok) {
            expect(applied.gebeurtenissen.map((each) => each.mutatieIdentificatie)).toEqual(
              bericht.verzekerde.mutatieFZ.map((each) => each.mutatieIdentificatie),
            );
            staat = applied.administratie;
            continue;
          }
          refused++;
          expect(isAccepted(staat, bericht)).toBe(false);
          for (const { path, mutatie, rule } of applied.findings) {
            expect(rule).toBe('ADM-TOEPASSEN');
            expect(path).toBe(`/Bericht/Verzekerde/MutatieFZ[${(mutatie ?? -1) + 1}]`);
          }
        }
      }),
      { numRuns: runs, seed: 829 },
    );
    expect(refused).toBeGreaterThan(part(1000));
  });
});

/** The state after the messages that were accepted, and which those are. */
function vertel(
  berichten: readonly Mutatiebericht[],
  begin = maak(),
): { staat: Administratie; gehad: readonly Mutatiebericht[] } {
  let staat = begin;
  const gehad: Mutatiebericht[] = [];
  for (const bericht of berichten) {
    if (!isAccepted(staat, bericht)) continue;
    staat = apply(staat, bericht).administratie;
    gehad.push(bericht);
  }
  return { staat, gehad };
}

function next(staat: Administratie, bericht: Mutatiebericht): Administratie {
  return isAccepted(staat, bericht) ? apply(staat, bericht).administratie : staat;
}

function isDisjoint(a: Mutatiebericht, b: Mutatiebericht): boolean {
  const nummers = new Set(a.verzekerde.mutatieFZ.map((each) => each.plaatsingsbesluitnummer));
  return !b.verzekerde.mutatieFZ.some((each) => nummers.has(each.plaatsingsbesluitnummer));
}

function sorted(staat: Administratie): unknown {
  const { ontvangen = [], ...rest } = toGegevens(staat);
  return { ...rest, ontvangen: ontvangen.map((each) => JSON.stringify(each)).sort() };
}

function besluitVan(staat: Administratie, nummer: string) {
  return toGegevens(staat).plaatsingsbesluiten?.find((each) => each.plaatsingsbesluitnummer === nummer);
}

function geordend(staat: Administratie, nummer: string): unknown {
  return besluitVan(staat, nummer)?.mutaties.map((each) => ({
    id: each.mutatieIdentificatie,
    soort: each.soortMutatie,
    datum: each.mutatiedatum,
    locatie: each.zorglocatie,
  }));
}

function gebruikt(staat: Administratie, nummer: string): readonly string[] {
  const { mutaties = [], vervallen = [] } = besluitVan(staat, nummer) ?? {};
  return [...mutaties, ...vervallen]
    .map((each) => (typeof each === 'string' ? each : each.mutatieIdentificatie))
    .sort();
}
