import { type CheckResult, type Controle, checkBericht } from 'fz825';
import type { Bronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { nl, render } from '../../src/taal/index.ts';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { bronnen, CONTEXT, control, GOED } from './engine.ts';

/** Three mutations, of which the last is of another plaatsingsbesluit. */
const DRIE = berichtMet([
  verplaatst(),
  verplaatst({ mutatieIdentificatie: 'M-2' }),
  verplaatst({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
]);

const NEVER = { op: 'is een', element: 'MutatieIdentificatie', waarden: ['-'] };

/** A condition that holds for the mutations with these identifications. */
const only = (...waarden: readonly string[]) => ({ op: 'is een', element: 'MutatieIdentificatie', waarden });
/** Asks the AGB-register for each mutation, by its identification. */
const asks = (register: 'agb' | 'uzovi') => ({
  op: 'in register',
  register,
  element: 'MutatieIdentificatie',
  datum: 'Mutatiedatum',
});

function check(controles: readonly Controle[], sources: Bronnen = {}): CheckResult {
  return checkBericht(DRIE, { ...CONTEXT, bronnen: sources }, { controles });
}

/** Rule and number of the mutation. */
function lines({ findings }: CheckResult): readonly string[] {
  return findings.map(({ rule, path }) => `${rule} ${path.replace(/^.*\[(\d)\]$/, '$1')}`);
}

function internalError(rule: string, path: string) {
  return {
    rule,
    path,
    message: render({ rule: 'RBC-FOUT', args: { fault: 'controle', controle: rule } }, nl),
  };
}

const MUTATIE = (ordinal: number): string => `/Bericht/Verzekerde/MutatieFZ[${ordinal}]`;

describe('after a control that some occurrences did not pass', () => {
  test('all of those are skipped, and no other', () => {
    const first = control({ id: 'X-0', condition: only('M-3') });
    const second = control({ condition: NEVER, after: { controles: ['X-0'] } });
    const result = check([first, second]);
    expect(lines(result)).toEqual(['X-0 1', 'X-0 2', 'X-1 3']);
    expect(result.controles).toEqual({ 'X-0': 'failed', 'X-1': 'failed' });
  });

  test('of several controls, what any of them did not pass is skipped', () => {
    const first = control({ id: 'X-0', condition: only('M-2', 'M-3') });
    const second = control({ id: 'X-00', condition: only('M-1', 'M-3') });
    const third = control({ condition: NEVER, after: { controles: ['X-0', 'X-00'] } });
    expect(lines(check([first, second, third]))).toEqual(['X-0 1', 'X-00 2', 'X-1 3']);
  });

  test('nothing is skipped after controls that all have passed', () => {
    const first = control({ id: 'X-0' });
    const second = control({ condition: NEVER, after: { controles: ['X-0'], per: 'SoortMutatie' } });
    expect(lines(check([first, second]))).toEqual(['X-1 1', 'X-1 2', 'X-1 3']);
    expect(lines(check([control({ condition: NEVER, after: { controles: [] } })]))).toHaveLength(3);
  });

  test('with per, what has the same value is skipped, and what was skipped did not pass', () => {
    const first = control({ id: 'X-0', condition: only('M-2', 'M-3') });
    const second = control({ after: { controles: ['X-0'], per: 'Plaatsingsbesluitnummer' } });
    const third = control({ id: 'X-2', condition: NEVER, after: { controles: ['X-1'] } });
    const result = check([first, second, third]);
    expect(lines(result)).toEqual(['X-0 1', 'X-2 3']);
    expect(result.controles).toEqual({ 'X-0': 'failed', 'X-1': 'skipped', 'X-2': 'failed' });
  });

  test('everything is skipped where one of them was not run, whatever the others did', () => {
    const first = control({ id: 'X-0', controletype: 4, condition: only('M-2', 'M-3') });
    const unasked = control({ id: 'X-00', controletype: 4, condition: asks('agb') });
    const third = control({ controletype: 4, condition: NEVER, after: { controles: ['X-0', 'X-00'] } });
    const result = check([first, unasked, third]);
    expect(lines(result)).toEqual(['X-0 1']);
    expect(result.controles).toEqual({ 'X-0': 'failed', 'X-00': 'unchecked', 'X-1': 'skipped' });
  });

  test('everything is skipped where it was of an earlier controletype, and not run', () => {
    const unasked = control({ id: 'X-0', controletype: 4, condition: asks('agb') });
    const second = control({ controletype: 5, condition: NEVER, after: { controles: ['X-0'] } });
    const third = control({ id: 'X-2', controletype: 5 });
    const { controles, controletypes, findings } = check([unasked, second, third]);
    expect(findings).toEqual([]);
    expect(controles).toEqual({ 'X-0': 'unchecked', 'X-1': 'skipped', 'X-2': 'passed' });
    expect(controletypes).toEqual({
      1: 'unchecked',
      2: 'passed',
      3: 'unchecked',
      4: 'unchecked',
      5: 'skipped',
    });
  });
});

describe('a source that throws', () => {
  const thrown = new Error('GEHEIM');
  const throwing = (identificatie: string): Bronnen => ({
    agb: {
      isBekend: (code) => {
        if (code === identificatie) throw thrown;
        return code !== 'M-3';
      },
    },
  });
  const first = control({ id: 'X-0', controletype: 4, condition: asks('agb') });
  const second = control({ controletype: 4, condition: NEVER, after: { controles: ['X-0'] } });

  test('at one occurrence: the others are judged, and that one is skipped by what comes after', () => {
    const result = check([first, second], throwing('M-2'));
    expect(result.errors).toEqual([internalError('X-0', MUTATIE(2))]);
    expect(lines(result)).toEqual(['X-1 1', 'X-0 3']);
    expect(result.controles).toEqual({ 'X-0': 'error', 'X-1': 'failed' });
    expect(result.controletypes).toEqual({
      1: 'unchecked',
      2: 'passed',
      3: 'unchecked',
      4: 'error',
      5: 'skipped',
    });
  });

  test('after a finding: the control is in error all the same', () => {
    const bericht = berichtMet([...DRIE.verzekerde.mutatieFZ].reverse());
    const context = { ...CONTEXT, bronnen: throwing('M-1') };
    const { errors, controles, findings } = checkBericht(bericht, context, { controles: [first] });
    expect(errors).toEqual([internalError('X-0', MUTATIE(3))]);
    expect(controles).toEqual({ 'X-0': 'error' });
    expect(findings.map(({ path }) => path)).toEqual([MUTATIE(1)]);
  });
});

describe('a source that cannot even be looked at', () => {
  const thrown = new Error('GEHEIM');
  const sources = Object.defineProperty({ ...bronnen() }, 'agb', {
    get: () => {
      throw thrown;
    },
  });
  const first = control({ id: 'X-0', controletype: 4, condition: asks('agb') });
  const second = control({ controletype: 4, condition: NEVER, after: { controles: ['X-0'] } });
  const third = control({ id: 'X-2', controletype: 4, condition: NEVER });
  const last = control({ id: 'X-3', controletype: 5 });

  test('is an error of the control as a whole, and what comes after it is skipped', () => {
    const result = check([first, second, third, last], sources);
    expect(result.errors).toEqual([internalError('X-0', '/')]);
    expect(result.controles).toEqual({
      'X-0': 'error',
      'X-1': 'skipped',
      'X-2': 'failed',
      'X-3': 'skipped',
    });
    expect(lines(result)).toEqual(['X-2 1', 'X-2 2', 'X-2 3']);
    expect(result.controletypes).toEqual({
      1: 'unchecked',
      2: 'passed',
      3: 'unchecked',
      4: 'error',
      5: 'skipped',
    });
  });

  test('has what was thrown beside it when values are asked for', () => {
    const context = { ...CONTEXT, bronnen: sources };
    const { errors } = checkBericht(DRIE, context, { controles: [first], includeValues: true });
    expect(errors).toEqual([{ ...internalError('X-0', '/'), cause: thrown }]);
    expect(errors[0]?.cause).toBe(thrown);
  });

  test('does nothing to a control that asks another', () => {
    const other = control({ controletype: 4, condition: asks('uzovi') });
    const { controles, errors } = check([other], Object.create(sources, { uzovi: { value: YES } }));
    expect([controles, errors]).toEqual([{ 'X-1': 'passed' }, []]);
  });
});

const YES = { isBekend: () => true };

describe('a control that asks two sources', () => {
  const both = control({
    controletype: 4,
    condition: { op: 'alle', condities: [asks('agb'), asks('uzovi')] },
  });

  test.each<[string, Bronnen, string]>([
    ['both', { agb: YES, uzovi: YES }, 'passed'],
    ['the first', { agb: YES }, 'unchecked'],
    ['the second', { uzovi: YES }, 'unchecked'],
    ['neither', {}, 'unchecked'],
  ])('is run with both: given %s', (_name, sources, state) => {
    const { controles, controletypes, findings, errors } = check([both], sources);
    expect(controles).toEqual({ 'X-1': state });
    expect(controletypes[4]).toBe(state);
    expect([findings, errors]).toEqual([[], []]);
  });
});

describe('a controletype', () => {
  const types = ([3, 4, 5] as const).map((controletype) =>
    control({ id: `X-${controletype}`, controletype, condition: only('M-1', 'M-2', 'M-3') }),
  );
  const fails = (type: number): readonly Controle[] =>
    types.map((each) => (each.controletype === type ? { ...each, condition: NEVER as never } : each));

  test.each<[number, 1 | 2 | 3 | 4 | 5, readonly string[]]>([
    [3, 5, ['failed', 'skipped', 'skipped']],
    [3, 4, ['failed', 'skipped', 'unchecked']],
    [3, 3, ['failed', 'unchecked', 'unchecked']],
    [3, 2, ['unchecked', 'unchecked', 'unchecked']],
    [4, 5, ['passed', 'failed', 'skipped']],
    [4, 4, ['passed', 'failed', 'unchecked']],
    [4, 3, ['passed', 'unchecked', 'unchecked']],
    [5, 5, ['passed', 'passed', 'failed']],
    [5, 4, ['passed', 'passed', 'unchecked']],
    [5, 1, ['unchecked', 'unchecked', 'unchecked']],
  ])('%i fails, up to %i: the controls share what becomes of theirs', (type, controletype, states) => {
    const result = checkBericht(DRIE, CONTEXT, { controles: fails(type), controletype });
    const [three, four, five] = states;
    expect(result.controles).toEqual({ 'X-3': three, 'X-4': four, 'X-5': five });
    expect(result.controletypes).toEqual({
      1: 'unchecked',
      2: controletype === 1 ? 'unchecked' : 'passed',
      3: three,
      4: four,
      5: five,
    });
    expect(result.findings).toHaveLength(states.includes('failed') ? 3 : 0);
  });

  test('without controls stops nothing, also when the message has no structure', () => {
    const controles = types.filter(({ controletype }) => controletype === 5);
    expect(check(controles).controletypes).toMatchObject({ 3: 'unchecked', 4: 'unchecked', 5: 'passed' });
    const { controletypes, controles: states } = checkBericht({} as never, CONTEXT, { controles: [] });
    expect(controletypes).toEqual({ 1: 'unchecked', 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' });
    expect(states).toEqual({});
  });

  test('that passes has no findings', () => {
    expect(checkBericht(GOED, CONTEXT, { controles: types }).findings).toEqual([]);
  });
});
