import { type CheckResult, checkBericht } from 'fz825';
import type { Bronnen, Plaatsingsbesluit } from 'fz825/bronnen';
import { type Conditie, isEen, nietLaterDan, uniek, verloopConsistent, vroegste } from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { CONTEXT, control, GOED } from './engine.ts';

/** The numbers of the mutations in which a control of controletype 5 finds its condition not to hold. */
function failing(
  condition: Conditie,
  mutaties: Parameters<typeof berichtMet>[0],
  bronnen: Bronnen = {},
): readonly string[] {
  const controles = [control({ controletype: 5, condition })];
  const { errors, findings } = checkBericht(berichtMet(mutaties), { ...CONTEXT, bronnen }, { controles });
  expect(errors).toEqual([]);
  return findings.map(({ path }) => path.replace(/^.*\[(\d+)\]$/, '$1'));
}

describe('dates', () => {
  test('an absent date is not later than any, nor is any later than an absent one', () => {
    const mutaties = [verplaatst(), verplaatst({ mutatieIdentificatie: 'M-2', referentieMutatie: 'M-9' })];
    expect(failing(nietLaterDan('ReferentieMutatie', 'MutatieIdentificatie'), mutaties)).toEqual(['2']);
    expect(failing(nietLaterDan('MutatieIdentificatie', 'ReferentieMutatie'), mutaties)).toEqual([]);
    expect(failing(nietLaterDan('ReferentieMutatie', 'ReferentieMutatie'), mutaties)).toEqual([]);
  });

  test('the earliest is that of the occurrences for which the condition holds, by what they have in common', () => {
    const grens = vroegste('Mutatiedatum', {
      per: 'Plaatsingsbesluitnummer',
      onder: isEen('StatusAanlevering', '1'),
    });
    const ander = { plaatsingsbesluitnummer: '202600018' };
    const mutaties = [
      verplaatst({ mutatiedatum: '2026-03-05' }),
      verplaatst({ mutatiedatum: '2026-03-04' }),
      verplaatst({ mutatiedatum: '2026-03-06' }),
      verplaatst({ mutatiedatum: '2026-03-01', statusAanlevering: '3' }),
      verplaatst({ ...ander, mutatiedatum: '2026-03-07' }),
      verplaatst({ ...ander, mutatiedatum: '2026-03-08' }),
    ].map((mutatie, index) => ({ ...mutatie, mutatieIdentificatie: `M-${index}` }));
    expect(failing(nietLaterDan('Mutatiedatum', grens), mutaties)).toEqual(['1', '3', '6']);
  });

  test('the earliest of an element that some do not have is that of those that have it', () => {
    const grens = vroegste('ReferentieMutatie', {
      per: 'Plaatsingsbesluitnummer',
      onder: isEen('SoortMutatie', '1'),
    });
    const mutaties = [undefined, 'M-8', undefined, 'M-7', 'M-9'].map((referentieMutatie, index) =>
      verplaatst({ mutatieIdentificatie: `M-${index}`, referentieMutatie }),
    );
    expect(failing(nietLaterDan('ReferentieMutatie', grens), mutaties)).toEqual(['2', '5']);
  });
});

describe('uniek', () => {
  const identified = (mutatieIdentificatie: string, referentieMutatie?: string) =>
    verplaatst({ mutatieIdentificatie, referentieMutatie });
  const BEIDE = uniek(['MutatieIdentificatie', 'ReferentieMutatie']);

  test('values that only together are the same text are not the same', () => {
    expect(failing(BEIDE, [identified('M-1', '23'), identified('M-12', '3')])).toEqual([]);
  });

  test('all values are compared, the first as well as the last', () => {
    expect(failing(BEIDE, [identified('M-1', 'R-1'), identified('M-2', 'R-1')])).toEqual([]);
    expect(failing(BEIDE, [identified('M-1', 'R-1'), identified('M-1', 'R-2')])).toEqual([]);
    expect(failing(BEIDE, [identified('M-1', 'R-1'), identified('M-1', 'R-1')])).toEqual(['2']);
  });

  test('absent is a value of its own', () => {
    const mutaties = [identified('M-1'), identified('M-1', 'R-1'), identified('M-1'), identified('M-2')];
    expect(failing(BEIDE, mutaties)).toEqual(['3']);
    expect(failing(uniek(['ReferentieMutatie']), mutaties)).toEqual(['3', '4']);
    expect(failing(uniek(['ReferentieMutatie', 'MutatieIdentificatie']), mutaties)).toEqual(['3']);
  });

  test('every one after the first is found, and those that do not count neither are found nor make others be', () => {
    const mutaties = [
      beeindigd({ mutatieIdentificatie: 'M-1' }),
      ...[1, 2, 3].map(() => verplaatst()),
      beeindigd({ mutatieIdentificatie: 'M-1' }),
    ];
    expect(failing(uniek(['MutatieIdentificatie']), mutaties)).toEqual(['2', '3', '4', '5']);
    const verplaatsingen = uniek(['MutatieIdentificatie'], isEen('SoortMutatie', '1'));
    expect(failing(verplaatsingen, mutaties)).toEqual(['3', '4']);
  });
});

describe('the verloop', () => {
  const bronnen = (changes: Partial<Plaatsingsbesluit> | undefined): Bronnen => ({
    plaatsingsbesluiten: {
      isVerzekerdeBekend: () => true,
      zoek: () =>
        changes && { verzekerdennummer: '1234567', zorgaanbieder: '06290001', mutaties: [], ...changes },
    },
  });
  const mutaties = [
    verplaatst({ mutatiedatum: '2026-01-04' }),
    verplaatst({ mutatieIdentificatie: 'M-2', mutatiedatum: '2026-01-05' }),
    beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-01-06' }),
  ];

  test('is not consistent with a mutation before the startdatum', () => {
    expect(failing(verloopConsistent, mutaties, bronnen({ startdatum: '2026-01-05' }))).toEqual(['1']);
    expect(failing(verloopConsistent, mutaties, bronnen({ startdatum: '2026-01-04' }))).toEqual([]);
  });

  test('has no first day where the startdatum, or the plaatsingsbesluit, is not known', () => {
    expect(failing(verloopConsistent, mutaties, bronnen({}))).toEqual([]);
    expect(failing(verloopConsistent, mutaties, bronnen(undefined))).toEqual([]);
  });
});

describe('a control', () => {
  test('is compiled once: what is changed in it later is not seen', () => {
    const own = { ...control() };
    const run = (): CheckResult => checkBericht(GOED, CONTEXT, { controles: [own] });
    expect(run().controles).toEqual({ 'X-1': 'passed' });
    own.condition = { op: 'niet', conditie: own.condition };
    expect(run().controles).toEqual({ 'X-1': 'passed' });
    expect(checkBericht(GOED, CONTEXT, { controles: [{ ...own }] }).controles).toEqual({ 'X-1': 'failed' });
  });

  test('of a class that does not occur has nothing to judge, and passes', () => {
    const never = { op: 'is een', element: 'Zorglocatie', waarden: ['-'] };
    const controles = [control({ berichtklasse: 'MutatieLocatie', condition: never })];
    const run = (mutatie: ReturnType<typeof verplaatst>): CheckResult =>
      checkBericht(berichtMet([mutatie]), CONTEXT, { controles });
    expect(run(beeindigd())).toEqual({
      findings: [],
      waarschuwingen: [],
      controletypes: { 1: 'unchecked', 2: 'passed', 3: 'passed', 4: 'unchecked', 5: 'unchecked' },
      controles: { 'X-1': 'passed' },
      unchecked: [],
      herkomst: expect.objectContaining({ peildatum: CONTEXT.peildatum }),
      errors: [],
    });
    expect(run(verplaatst()).findings.map(({ path }) => path)).toEqual([
      '/Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie',
    ]);
  });
});
