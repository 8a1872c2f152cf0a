import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type CheckResult,
  checkBericht,
  controles,
  type Finding,
  parseBericht,
  serializeBericht,
} from 'fz825';
import type { Bronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/taal/index.ts';
import { halfTyped, SECRET } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { beeindigd, berichtMet, describeFinding, verplaatst } from '../support/controle-cases.ts';
import { bronnen, CONTEXT, control, GOED, refusal, toXml, ZONDER_LOCATIE } from './engine.ts';

const NIETS = { 1: 'unchecked', 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' };

/** Sources that find nothing wrong. */
const RUIM: Bronnen = {
  agb: { isBekend: () => true },
  uzovi: { isBekend: () => true },
  ontvangen: { isOntvangen: () => false },
  plaatsingsbesluiten: {
    isVerzekerdeBekend: () => true,
    zoek: () => ({
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '0001-01-01',
      mutaties: [],
      vervallen: [],
    }),
  },
};

function check(input: unknown): CheckResult {
  return checkBericht(input as never, { ...CONTEXT, bronnen: RUIM });
}

function readCase(name: string): string {
  return readFileSync(new URL(`../cases/${name}.xml`, import.meta.url), 'utf8');
}

function withoutPlace(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((each) => ({ ...each, line: null, column: null }));
}

describe('a parsed message', () => {
  test('has read and structured well, and findings have a place', () => {
    const result = check(parseBericht(toXml(ZONDER_LOCATIE)));
    expect(result.controletypes).toEqual({
      1: 'passed',
      2: 'passed',
      3: 'failed',
      4: 'skipped',
      5: 'skipped',
    });
    expect(result.findings.map(describeFinding)).toEqual([
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
    ]);
    expect(result.findings[0]).toMatchObject({ line: 15, column: 5 });
  });

  test.each([
    ['no XML', 'geen xml', 1],
    ['nothing', '', 1],
    ['another root', '<Bericht/>', 2],
    ['a wrong value', toXml(GOED).replace('1234567', SECRET), 2],
  ] as const)('that is not one (%s) keeps its findings', (_name, xml, type) => {
    const parsed = parseBericht(xml);
    const result = check(parsed);
    expect(result.findings).toEqual(parsed.ok ? [] : parsed.findings);
    expect(result.controletypes).toEqual({
      ...{ 1: 'passed', 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' },
      ...(type === 1 ? { 1: 'failed', 2: 'skipped' } : undefined),
    });
    expect(new Set(Object.values(result.controles))).toEqual(new Set(['skipped']));
    expect(Object.keys(result.controles)).toEqual(controles.map(({ id }) => id));
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  test('is not changed by a check', () => {
    const parsed = parseBericht(readCase('fz825-geldig'));
    const before = JSON.stringify(parsed);
    const first = check(parsed);
    expect(check(parsed)).toEqual(first);
    expect(JSON.stringify(parsed)).toBe(before);
  });
});

describe('a message that was built', () => {
  test('was not read, and findings have no place', () => {
    const result = check(ZONDER_LOCATIE);
    expect(result.controletypes).toEqual({
      1: 'unchecked',
      2: 'passed',
      3: 'failed',
      4: 'skipped',
      5: 'skipped',
    });
    expect(result.findings[0]).toMatchObject({ rule: 'VC009', line: null, column: null });
  });

  test('with a fault in its structure has the findings of serializeBericht', () => {
    const bericht = berichtMet([verplaatst({ mutatiedatum: SECRET })], { afzender: SECRET });
    const serialized = serializeBericht(bericht);
    const result = check(bericht);
    expect(result.findings).toEqual(serialized.ok ? [] : serialized.findings);
    expect(result.findings).toHaveLength(2);
    expect(result.controletypes).toEqual(NIETS);
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  test('may be frozen', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(check(freeze(structuredClone(ZONDER_LOCATIE)))).toEqual(check(ZONDER_LOCATIE));
  });

  test.each<[string, (space: string) => ReturnType<typeof berichtMet>]>([
    ['dagtekening', (space) => berichtMet([verplaatst()], { dagtekening: `${space}2026-03-10${space}` })],
    ['a later dagtekening', (space) => berichtMet([verplaatst()], { dagtekening: `${space}2026-03-16` })],
    ['mutatiedatum', (space) => berichtMet([verplaatst({ mutatiedatum: `${space}2026-03-02${space}` })])],
    ['a later einde zorg', (space) => berichtMet([beeindigd({ mutatiedatum: `${space}2026-03-11` })])],
    [
      'a verplaatsing after the einde zorg',
      (space) => berichtMet([beeindigd(), verplaatst({ mutatiedatum: `${space}2026-03-10${space}` })]),
    ],
    [
      'an identification, where white space counts',
      (space) => berichtMet([verplaatst(), verplaatst({ mutatieIdentificatie: `M-1${space}` })]),
    ],
  ])('white space around %s: judged like the parsed message', (_name, make) => {
    for (const space of ['', ' ', '\n', '\t', '\r\n', ' \n ']) {
      const bericht = make(space);
      const read = check(parseBericht(toXml(bericht)));
      const built = check(bericht);
      expect(built.findings).toEqual(withoutPlace(read.findings));
      expect(built.controles).toEqual(read.controles);
      expect(built.controletypes).toEqual({ ...read.controletypes, 1: 'unchecked' });
    }
  });

  test('white space around a date does not hide what is wrong with it, nor make it wrong', () => {
    const rules = (dagtekening: string): readonly string[] =>
      check(berichtMet([verplaatst()], { dagtekening })).findings.map(({ rule }) => rule);
    expect(rules(' 2026-03-10\n')).toEqual([]);
    expect(rules(' 2026-03-16\n')).toEqual(['VC002']);
  });
});

test('an FZ826 passes on its structure alone: the rest does not apply to it', () => {
  for (const name of ['fz826-afgekeurd', 'fz826-header-0001', 'fz826-header-0200']) {
    const parsed = parseBericht(readCase(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    for (const [input, read] of [
      [parsed, 'passed'],
      [parsed.bericht, 'unchecked'],
    ] as const) {
      const { controletypes, findings, controles: states, errors } = check(input);
      expect(controletypes).toEqual({ 1: read, 2: 'passed', 3: 'nvt', 4: 'nvt', 5: 'nvt' });
      expect([findings, errors]).toEqual([[], []]);
      expect(Object.values(states).every((state) => state === 'unchecked')).toBe(true);
    }
  }
});

/** Nothing that `checkBericht` accepts by its type. */
const JUNK: readonly unknown[] = [
  ...[undefined, null, 0, 1, Number.NaN, true, false, '', SECRET, 1n, Symbol('x'), () => GOED],
  ...[[], [GOED], new Map([['berichttype', 'FZ825']]), new Date(0), Object.create(null), Object.create(GOED)],
  ...[{}, { berichttype: 'FZ825' }, { berichttype: 'FZ825', header: GOED.header }, { ...GOED, ok: true }],
  ...[
    { ...GOED, berichttype: 'FZ827' },
    { ...GOED, berichttype: 'fz825' },
    { ...GOED, berichttype: undefined },
  ],
  ...[
    { ...GOED, verzekerde: { ...GOED.verzekerde, mutatieFZ: [] } },
    { ...GOED, extra: SECRET },
  ],
  ...[toXml(GOED), new TextEncoder().encode(toXml(GOED)), JSON.stringify(GOED)],
];

describe('anything at all', () => {
  test.each(JUNK.map((junk, index) => [index, junk]))('junk %i is not passed', (_index, junk) => {
    const result = check(junk);
    expect(result.controletypes).toMatchObject({ 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' });
    expect(result.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  const LOCATE = () => ({ line: 1, column: 1 });
  test.each(JUNK.map((junk, index) => [index, junk]))(
    'junk %i in a forged result is not passed',
    (_i, junk) => {
      for (const ok of [true, 1, 'ja']) {
        const { controletypes, findings } = check({ ok, bericht: junk, locate: LOCATE });
        expect(controletypes).toMatchObject({ 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' });
        expect(findings.length).toBeGreaterThan(0);
      }
    },
  );

  test.each<[string, unknown]>([
    ['true', { ok: true }],
    ['undefined', { ok: undefined, bericht: undefined }],
    ['false, without findings', { ok: false }],
    ['false, with a message', { ok: false, bericht: GOED }],
    ['false, with no findings', { ok: false, findings: [] }],
    ['false, with findings that are none', { ok: false, findings: [null] }],
    ['false, with a finding of a later controletype', { ok: false, findings: [{ controletype: 4 }] }],
  ])('a forged result whose ok is %s is not passed', (_name, forged) => {
    for (const controletype of [2, 5] as const) {
      const context = { ...CONTEXT, bronnen: RUIM };
      const { controletypes } = checkBericht(forged as never, context, { controletype });
      for (const type of [2, 3, 4, 5] as const) expect(controletypes[type]).not.toBe('passed');
    }
  });

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['no function', 7],
  ])('a message with a locate that is %s is no result of parsing', (_name, locate) => {
    const { controletypes, findings } = check({ ok: true, bericht: GOED, locate });
    expect(findings.map(({ rule }) => rule)).toEqual(['STR-BERICHT']);
    expect(controletypes[2]).toBe('failed');
  });

  test('a locate that throws is an internal error: nothing of it is accepted, and what was thrown is not told', () => {
    const locate = (): never => {
      throw new Error('GEHEIM');
    };
    const { controletypes, controles, findings, errors } = check({
      ok: true,
      bericht: ZONDER_LOCATIE,
      locate,
    });
    expect(controletypes).toMatchObject({ 1: 'passed', 2: 'passed', 3: 'error', 4: 'skipped', 5: 'skipped' });
    expect(controles).toMatchObject({ VC009: 'error', RC001: 'skipped' });
    expect(findings).toEqual([]);
    expect(errors).toEqual([
      { rule: 'CT3', path: '/', message: nl['RBC-FOUT']({ fault: 'controletype', controletype: 3 }) },
    ]);
  });

  test('a locate that finds nothing gives findings without a place', () => {
    const { controletypes, findings } = check({
      ok: true,
      bericht: ZONDER_LOCATIE,
      locate: () => undefined,
    });
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['VC009', null]]);
    expect(controletypes[3]).toBe('failed');
  });

  test('gives findings, and is not passed', () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withSet: true, withNullPrototype: true });
    fc.assert(
      fc.property(anything, fc.boolean(), (junk, inside) => {
        const { controletypes, findings } = check(
          inside ? { ok: true, bericht: junk, locate: LOCATE } : junk,
        );
        expect(controletypes).toMatchObject({ 2: 'failed', 3: 'skipped', 4: 'skipped', 5: 'skipped' });
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000, seed: 825 },
    );
  });

  test('a half typed message is judged when serializeBericht accepts it, and then as it is when parsed', () => {
    const { runs, part } = campaign(240, 3_000);
    let accepted = 0;
    fc.assert(
      fc.property(halfTyped(berichten(3)), (input) => {
        const result = check(input);
        const serialized = serializeBericht(input as never);
        if (!serialized.ok) {
          expect(result.controletypes).toEqual(NIETS);
          expect(result.findings).toEqual(serialized.findings);
          expect(JSON.stringify(result)).not.toContain(SECRET);
          return;
        }
        accepted++;
        const read = check(parseBericht(serialized.xml));
        expect(result.findings).toEqual(withoutPlace(read.findings));
        expect(result.controles).toEqual(read.controles);
        expect(result.controletypes).toEqual({ ...read.controletypes, 1: 'unchecked', 2: 'passed' });
        for (const { line, column } of read.findings) expect([line, column]).not.toContain(null);
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(part(150));
  });

  test('a message that the schemas accept: its findings do not depend on how it came', () => {
    const { runs, part } = campaign(48, 500);
    let found = 0;
    fc.assert(
      fc.property(berichten(4), (bericht) => {
        const read = check(parseBericht(serialize(bericht)));
        const built = check(bericht);
        expect(built.findings).toEqual(withoutPlace(read.findings));
        expect(built.controles).toEqual(read.controles);
        expect(read.errors).toEqual([]);
        for (const { path, retourcode, message } of read.findings) {
          found++;
          expect(path).toMatch(/^\/Bericht\//);
          expect(retourcode).toMatch(/^\d{4}$/);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(found).toBeGreaterThan(part(500));
  });
});

function serialize(bericht: Parameters<typeof serializeBericht>[0]): string {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}

describe('values', () => {
  const bericht = berichtMet(
    [
      verplaatst({ mutatieIdentificatie: SECRET, mutatieLocatie: undefined }),
      verplaatst({ mutatieIdentificatie: SECRET }),
      beeindigd({ mutatieLocatie: { zorglocatie: '06290002' } }),
    ],
    { berichtsoort: 'P', dagtekening: '2026-03-31', ontvanger: '9991' },
    '0000000',
  );
  const RULES = ['VC001', 'VC002', 'VC003', 'VC004', 'VC009', 'VC008', 'VC010'];

  test('are in no finding', () => {
    for (const input of [bericht, parseBericht(toXml(bericht))]) {
      const result = check(input);
      expect(result.findings.map(({ rule }) => rule)).toEqual(RULES);
      for (const finding of result.findings) expect(finding).not.toHaveProperty('value');
      for (const value of [SECRET, '2026-03-31', '9991', '0000000', '06290002', '202600017'])
        expect(JSON.stringify(result)).not.toContain(value);
    }
  });

  test('are there when they are asked for, where there is an element with a value', () => {
    for (const input of [bericht, parseBericht(toXml(bericht))]) {
      const { findings } = checkBericht(input, CONTEXT, { includeValues: true });
      expect(findings.map(({ rule, value }) => [rule, value])).toEqual([
        ['VC001', 'P'],
        ['VC002', '2026-03-31'],
        ['VC003', '9991'],
        ['VC004', '0000000'],
        ['VC009', undefined],
        ['VC008', SECRET],
        ['VC010', undefined],
      ]);
      expect(findings.filter((finding) => 'value' in finding)).toHaveLength(5);
    }
  });

  test('of a wrong structure too', () => {
    const wrong = berichtMet([verplaatst({ mutatiedatum: SECRET })]);
    expect(checkBericht(wrong, CONTEXT, { includeValues: true }).findings[0]?.value).toBe(SECRET);
    expect(checkBericht(wrong, CONTEXT).findings[0]).not.toHaveProperty('value');
  });
});

describe('what the caller must know', () => {
  test.each([
    ...[
      '2026-02-29',
      '',
      '2026-3-15',
      '20260315',
      ' 2026-03-15',
      '2026-03-15T00:00:00',
      '0000-01-01',
      'vandaag',
    ],
    ...[undefined, null, 20260101, new Date('2026-03-15'), ['2026-03-15']],
  ])('peildatum %j is refused', (peildatum) => {
    const context = { ...CONTEXT, peildatum: peildatum as string };
    for (const input of [GOED, {}, parseBericht('')])
      expect(refusal(() => checkBericht(input as never, context))).toContain('peildatum');
  });

  test.each(['p', '', 'X', 'PT', 'productie', undefined, null, 1, ['P']])(
    'omgeving %j is refused',
    (omgeving) => {
      const context = { ...CONTEXT, omgeving: omgeving as 'P' };
      for (const input of [GOED, {}, parseBericht('')])
        expect(refusal(() => checkBericht(input as never, context))).toContain('omgeving');
    },
  );

  test.each([0, 6, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '', '3', 'drie', true, null, [3], {}])(
    'controletype %j is refused',
    (controletype) => {
      const options = { controletype: controletype as 3 };
      for (const input of [GOED, {}, parseBericht('')])
        expect(refusal(() => checkBericht(input as never, CONTEXT, options))).toContain('controletype');
    },
  );

  test('the messages of refusals hold no value', () => {
    for (const context of [
      { ...CONTEXT, peildatum: SECRET },
      { ...CONTEXT, omgeving: SECRET as 'P' },
    ])
      expect(refusal(() => checkBericht(GOED, context))).not.toContain(SECRET);
  });

  test('the last controletype is 5 unless another is given', () => {
    for (const options of [{}, { controletype: undefined as never }])
      expect(checkBericht(GOED, { ...CONTEXT, bronnen: bronnen() }, options).controletypes[5]).toBe('passed');
  });

  test.each([1, 2, 3, 4, 5] as const)('up to controletype %i and no further', (controletype) => {
    const { controletypes, controles: states } = checkBericht(
      GOED,
      { ...CONTEXT, bronnen: bronnen() },
      { controletype },
    );
    for (const type of [2, 3, 4, 5] as const)
      expect(controletypes[type]).toBe(type <= controletype ? 'passed' : 'unchecked');
    for (const { id, controletype: own } of controles)
      expect([id, states[id]]).toEqual([id, own <= controletype ? 'passed' : 'unchecked']);
  });
});

test('names of JavaScript itself are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const some = names.map((id) => control({ id, condition: { op: 'komt voor', element: 'MutatieLocatie' } }));
  const { controles: states, findings } = checkBericht(ZONDER_LOCATIE, CONTEXT, { controles: some });
  expect(Object.entries(states)).toEqual(names.map((id) => [id, 'failed']));
  expect(findings.map(({ rule }) => rule)).toEqual(names);
  for (const name of names) {
    const bericht = berichtMet([verplaatst({ mutatieIdentificatie: name, referentieMutatie: name })]);
    const rules = check(bericht).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['VC006', 'VC007']);
    const besluit = berichtMet([
      verplaatst({ mutatieIdentificatie: name, statusAanlevering: '3', referentieMutatie: 'M-0' }),
    ]);
    expect(check(besluit).findings.map(({ rule }) => rule)).toEqual(['LCB007']);
  }
  expect(Object.prototype).not.toHaveProperty('failed');
});
