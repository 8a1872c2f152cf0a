import { assessBericht, checkBericht, controles, type Mutatiebericht } from 'fz825';
import type { Bronnen, Plaatsingsbesluit } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, describeFinding, verplaatst } from '../support/controle-cases.ts';
import { bronnen, CONTEXT, control, GOED, toXml, ZONDER_LOCATIE } from './engine.ts';

/** Not in any result, whoever brings it. */
const SECRET = 'GEHEIM';

/** Every value in `GOED` that is long enough to look for. */
const VALUES = [
  'A-1',
  '2026-03-10',
  '06290001',
  '9992',
  '1234567',
  'M-1',
  '202600017',
  '2026-03-02',
  '06290002',
];

const BESLUIT: Plaatsingsbesluit = {
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  zorglocatie: '06290001',
  mutaties: [
    { mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-02-01', zorglocatie: '06290002' },
  ],
  vervallen: ['M-7'],
};

/** All sources, with `zoek` answering as given. */
function metBesluit(zoek: (nummer: string) => unknown): Bronnen {
  return { ...bronnen(), plaatsingsbesluiten: { isVerzekerdeBekend: () => true, zoek: zoek as never } };
}

function check(bericht: Mutatiebericht, sources: Bronnen, includeValues = false) {
  return checkBericht(bericht, { ...CONTEXT, bronnen: sources }, { includeValues });
}

/** What in a condition asks a source: of a register its name, of the others their words. */
const WORDS: Readonly<Record<keyof Bronnen, RegExp>> = {
  agb: /"register":"agb"/,
  uzovi: /"register":"uzovi"/,
  ontvangen: /"eerder ontvangen"/,
  plaatsingsbesluiten:
    /"(?:verzekerde bekend|van plaatsingsbesluit|mutatie gebruikt|referentie in werking|verloop consistent|locatie verandert|als ingetrokken|administratie consistent)"/,
};

const BY_SOURCE = Object.entries(WORDS).map(
  ([naam, words]) =>
    [
      naam,
      controles.filter(({ condition }) => words.test(JSON.stringify(condition))).map(({ id }) => id),
    ] as const,
);

describe('a source that is absent', () => {
  test.each(BY_SOURCE)('%s: its controls are unchecked, the others run', (naam, ids) => {
    expect(ids).not.toEqual([]);
    const type = ids[0]?.startsWith('RC') ? 4 : 5;
    const whole = bronnen();
    const without = Object.fromEntries(Object.entries(whole).filter(([each]) => each !== naam));
    for (const sources of [without, { ...whole, [naam]: undefined } as Bronnen]) {
      const { controles, controletypes, findings, errors } = check(GOED, sources);
      const unchecked = Object.entries(controles).filter(([, state]) => state === 'unchecked');
      expect(unchecked.map(([id]) => id)).toEqual(ids);
      expect(new Set(Object.values(controles))).toEqual(new Set(['passed', 'unchecked']));
      expect(controletypes).toEqual({
        ...{ 1: 'unchecked', 2: 'passed', 3: 'passed', 4: 'passed', 5: 'passed' },
        [type]: 'unchecked',
      });
      expect([findings, errors]).toEqual([[], []]);
    }
  });

  test('without any, the controls that ask one are unchecked', () => {
    for (const context of [CONTEXT, { ...CONTEXT, bronnen: {} }]) {
      const { controles, controletypes } = checkBericht(GOED, context);
      for (const [id, state] of Object.entries(controles))
        expect([id, state]).toEqual([id, /^VC|^W002$/.test(id) ? 'passed' : 'unchecked']);
      expect(controletypes).toEqual({
        1: 'unchecked',
        2: 'passed',
        3: 'passed',
        4: 'unchecked',
        5: 'unchecked',
      });
    }
  });

  test('others of its controletype find what is wrong, and then the controletype failed', () => {
    const { agb: _agb, ...others } = bronnen({ uzovi: [] });
    const { controletypes, controles, findings } = check(GOED, others);
    expect(findings.map(describeFinding)).toEqual(['RC002 0018 Header /Bericht/Header/Ontvanger']);
    expect(controletypes).toMatchObject({ 4: 'failed', 5: 'skipped' });
    expect(controles).toMatchObject({ RC001: 'unchecked', RC002: 'failed', LCB001: 'skipped' });
  });

  test('all sources and a good message: everything is passed', () => {
    const { controles, controletypes } = check(GOED, bronnen());
    expect(new Set(Object.values(controles))).toEqual(new Set(['passed']));
    expect(controletypes).toEqual({ 1: 'unchecked', 2: 'passed', 3: 'passed', 4: 'passed', 5: 'passed' });
  });

  test('sources may be objects with a class', () => {
    class Register {
      readonly #codes = ['06290001', '06290002', '9992'];
      isBekend(code: string): boolean {
        return this.#codes.includes(code);
      }
    }
    expect(check(GOED, { agb: new Register(), uzovi: new Register() }).controletypes[4]).toBe('passed');
  });
});

/** Each question that a control asks: the control, its controletype, and sources of which only that answer is given. */
const QUESTIONS: readonly [string, 4 | 5, (answer: (...args: string[]) => never) => Bronnen][] = [
  ['RC001', 4, (answer) => ({ agb: { isBekend: (code) => code !== '06290001' || answer(code) } })],
  ['RC002', 4, (answer) => ({ uzovi: { isBekend: answer } })],
  ['RC003', 4, (answer) => ({ agb: { isBekend: (code) => code !== '06290002' || answer(code) } })],
  ['LCB001', 5, (answer) => ({ ontvangen: { isOntvangen: answer } })],
  ['LCB002', 5, (answer) => ({ plaatsingsbesluiten: { isVerzekerdeBekend: answer, zoek: () => BESLUIT } })],
  ['LCB003', 5, (answer) => ({ plaatsingsbesluiten: { isVerzekerdeBekend: () => true, zoek: answer } })],
];

function throwing(thrown: unknown): () => never {
  return () => {
    throw thrown;
  };
}

const ANSWERS: readonly [string, (...args: string[]) => unknown][] = [
  ['throws an Error', (...args) => throwing(new Error(`${SECRET} ${args.join()}`))()],
  ['throws a text', (...args) => throwing(`${SECRET} ${args.join()}`)()],
  ['throws an object', throwing({ message: SECRET, toString: throwing(SECRET) })],
  ['throws undefined', throwing(undefined)],
  ['answers with a Promise', () => Promise.resolve(true)],
  ['answers with a Promise of what was asked', () => Promise.resolve(BESLUIT)],
  ['answers with null', () => null],
  ['answers with 1', () => 1],
  ['answers with 0', () => 0],
  ['answers with an empty text', () => ''],
  ['answers with a text', () => SECRET],
  ["answers with 'ja'", () => 'ja'],
  ["answers with 'true'", () => 'true'],
  ['answers with a Boolean object', () => Object(true)],
  ['answers with a list', () => [true]],
  ['answers with an object', () => ({ [SECRET]: SECRET })],
  ['answers with a Proxy', () => new Proxy({}, { get: throwing(SECRET) })],
];
const NO_ANSWER: readonly [string, (...args: string[]) => unknown] = [
  'answers with undefined',
  () => undefined,
];
const YES: readonly [string, (...args: string[]) => unknown] = ['answers with true', () => true];

const FAULTY = QUESTIONS.flatMap(([id, type, sources]) =>
  [...ANSWERS, id === 'LCB003' ? YES : NO_ANSWER].map(
    ([name, answer]) => [id, name, type, sources(answer as () => never), answer] as const,
  ),
);

describe('a source that does not do what it must', () => {
  test.each(FAULTY)('%s: the source %s', (id, _name, type, part) => {
    const result = check(GOED, { ...bronnen(), ...part });
    const erroneous = Object.entries(result.controles).filter(([, state]) => state === 'error');
    expect(erroneous.map(([each]) => each)).toEqual([id]);
    expect(result.findings).toEqual([]);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]?.rule).toBe(id);
    expect(result.errors[0]).not.toHaveProperty('cause');
    expect(result.controletypes[3]).toBe('passed');
    expect([result.controletypes[4], result.controletypes[5]]).toEqual(
      type === 4 ? ['error', 'skipped'] : ['passed', 'error'],
    );
    for (const text of [result.errors[0]?.message, JSON.stringify(result)])
      for (const value of [SECRET, ...VALUES]) expect(text).not.toContain(value);

    const options = { ...CONTEXT, bronnen: { ...bronnen(), ...part }, controletype: 5 } as const;
    const { verdict, ...assessment } = assessBericht(toXml(GOED), options);
    expect(verdict).toBe('error');
    expect(assessment.errors).toEqual(result.errors);
  });

  test('the others of its controletype find what is wrong, and still nothing is decided', () => {
    const sources = { ...bronnen({ uzovi: [] }), agb: { isBekend: throwing(SECRET) } };
    const { verdict, findings, controletypes } = assessBericht(toXml(GOED), {
      ...CONTEXT,
      bronnen: sources,
      controletype: 5,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['RC002']);
    expect(verdict).toBe('error');
    expect(controletypes).toMatchObject({ 4: 'error', 5: 'skipped' });
  });

  test('what was thrown is in the result only when values are asked for', () => {
    const thrown = new Error(SECRET);
    const sources = { ...bronnen(), uzovi: { isBekend: throwing(thrown) } };
    expect(check(GOED, sources).errors[0]).not.toHaveProperty('cause');
    const [error] = check(GOED, sources, true).errors;
    expect(error?.cause).toBe(thrown);
    expect(error?.message).not.toContain(SECRET);
  });

  test('one error for a control, at the first occurrence that it could not judge', () => {
    const bericht = berichtMet(
      ['M-1', 'M-2', 'M-3'].map((mutatieIdentificatie) => verplaatst({ mutatieIdentificatie })),
    );
    let asked = 0;
    const isBekend = (code: string): boolean => code !== '06290002' || ++asked === 1 || throwing(SECRET)();
    const { errors } = check(bericht, { ...bronnen(), agb: { isBekend } });
    expect(errors.map(({ rule, path }) => [rule, path])).toEqual([
      ['RC003', '/Bericht/Verzekerde/MutatieFZ[2]/MutatieLocatie'],
    ]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', SECRET],
    ['true', true],
    ['an object without the method', {}],
    ['a method that is none', { isBekend: true }],
    ['a function', () => true],
  ])('the source itself is %s', (_name, uzovi) => {
    const { errors, controletypes } = check(GOED, { ...bronnen(), uzovi: uzovi as never });
    expect(errors.map(({ rule }) => rule)).toEqual(['RC002']);
    expect(controletypes).toMatchObject({ 4: 'error', 5: 'skipped' });
    expect(JSON.stringify(errors)).not.toContain(SECRET);
  });

  test('the source throws when it is looked at', () => {
    const sources = Object.defineProperty({ ...bronnen() }, 'uzovi', { get: throwing(new Error(SECRET)) });
    const { errors, controletypes } = check(GOED, sources);
    expect(errors.map(({ rule }) => rule)).toEqual(['RC002']);
    expect(controletypes).toMatchObject({ 4: 'error', 5: 'skipped' });
  });

  test('a source that is not asked for does nothing', () => {
    const sources = { ...bronnen(), agb: { isBekend: throwing(SECRET) } };
    const until3 = checkBericht(GOED, { ...CONTEXT, bronnen: sources }, { controletype: 3 });
    expect([until3.errors, until3.controletypes[3], until3.controletypes[4]]).toEqual([
      [],
      'passed',
      'unchecked',
    ]);
    const failed = check(ZONDER_LOCATIE, sources);
    expect([failed.errors, failed.controletypes[3], failed.controletypes[4]]).toEqual([
      [],
      'failed',
      'skipped',
    ]);
  });
});

const [MUTATIE] = BESLUIT.mutaties;
const without = (field: string, of: object = BESLUIT): object =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== field));
const metMutatie = (changes: object): object => ({ ...BESLUIT, mutaties: [{ ...MUTATIE, ...changes }] });
const NO_DATES = ['', 'gisteren', '05-01-2026', '2026-02-30', '2026-01-05T00:00:00Z', ' 2026-01-05'];

describe('a plaatsingsbesluit', () => {
  test('as it must be, with and without what may be absent', () => {
    for (const besluit of [
      BESLUIT,
      { ...BESLUIT, mutaties: [] },
      without('zorglocatie'),
      { ...BESLUIT, zorglocatie: undefined, vervallenOnvolledig: undefined },
      { ...BESLUIT, vervallen: [], vervallenOnvolledig: false },
      { ...BESLUIT, vervallen: [{ mutatieIdentificatie: 'M-7', vervangenDoor: 'M-8', [SECRET]: SECRET }] },
      { ...BESLUIT, mutaties: [without('zorglocatie', MUTATIE)] },
      { ...BESLUIT, [SECRET]: SECRET },
    ])
      expect(
        check(
          GOED,
          metBesluit(() => besluit),
        ).controletypes[5],
      ).toBe('passed');
  });

  test.each([
    without('vervallen'),
    { ...BESLUIT, vervallen: undefined },
    { ...BESLUIT, vervallenOnvolledig: true },
  ])('that does not tell what has lapsed leaves LCB006 unchecked, and nothing else: %#', (besluit) => {
    const sources = metBesluit(() => besluit);
    const { findings, errors, controles, controletypes } = check(GOED, sources);
    expect([findings, errors, controletypes[5]]).toEqual([[], [], 'unchecked']);
    const unchecked = Object.entries(controles).filter(([, state]) => state === 'unchecked');
    expect(unchecked).toEqual([['LCB006', 'unchecked']]);
    const options = { ...CONTEXT, bronnen: sources, controletype: 5 } as const;
    expect(assessBericht(toXml(GOED), options).verdict).toBe('incomplete');

    // A control that failed on one mutatie is not told of as unchecked for another.
    const both = check(berichtMet([verplaatst({ mutatieIdentificatie: 'M-8' }), beeindigd()]), sources);
    expect([both.controles['LCB006'], both.unchecked]).toEqual(['failed', []]);

    // What is in force, or known to have lapsed, is found all the same; and so is what is wrong with the verloop.
    const again = check(berichtMet([verplaatst({ mutatieIdentificatie: 'M-8' })]), sources);
    expect(again.findings.map(({ rule }) => rule)).toEqual(['LCB006']);
    const twice = [beeindigd(), beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-01-20' })];
    const einden = { ...besluit, mutaties: [einde('M-9', '2026-03-01')] };
    const wrong = check(
      berichtMet(twice.slice(0, 1)),
      metBesluit(() => einden),
    );
    expect(wrong.findings.map(({ rule }) => rule)).toEqual(['LCB008']);
  });

  test('that is not known is a finding', () => {
    const { findings, errors } = check(
      GOED,
      metBesluit(() => undefined),
    );
    expect(errors).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['LCB003']);
  });

  test.each<[string, object]>([
    ['verzekerdennummer: none', without('verzekerdennummer')],
    ['verzekerdennummer: a number', { ...BESLUIT, verzekerdennummer: 1234567 }],
    ['verzekerdennummer: null', { ...BESLUIT, verzekerdennummer: null }],
    ['zorgaanbieder: none', without('zorgaanbieder')],
    ['zorgaanbieder: a number', { ...BESLUIT, zorgaanbieder: 6290001 }],
    ['startdatum: null', { ...BESLUIT, startdatum: null }],
    ['startdatum: a Date', { ...BESLUIT, startdatum: new Date('2026-01-05') }],
    ...NO_DATES.map((startdatum): [string, object] => [
      `startdatum: ${JSON.stringify(startdatum)}`,
      { ...BESLUIT, startdatum },
    ]),
    ['zorglocatie: null', { ...BESLUIT, zorglocatie: null }],
    ['zorglocatie: a number', { ...BESLUIT, zorglocatie: 6290001 }],
    ['mutaties: none', without('mutaties')],
    ['mutaties: null', { ...BESLUIT, mutaties: null }],
    ['mutaties: no list', { ...BESLUIT, mutaties: { 0: MUTATIE, length: 1 } }],
    ['mutaties: a Set', { ...BESLUIT, mutaties: new Set([MUTATIE]) }],
    ['mutaties: a hole', { ...BESLUIT, mutaties: new Array(1) }],
    ['mutaties: of null', { ...BESLUIT, mutaties: [null] }],
    ['mutaties: of texts', { ...BESLUIT, mutaties: [MUTATIE, 'M-9'] }],
    ['mutatieIdentificatie: none', { ...BESLUIT, mutaties: [without('mutatieIdentificatie', MUTATIE)] }],
    ['mutatieIdentificatie: a number', metMutatie({ mutatieIdentificatie: 8 })],
    ['soortMutatie: none', { ...BESLUIT, mutaties: [without('soortMutatie', MUTATIE)] }],
    ['soortMutatie: a number', metMutatie({ soortMutatie: 1 })],
    ['soortMutatie: another', metMutatie({ soortMutatie: '3' })],
    ['mutatiedatum: none', { ...BESLUIT, mutaties: [without('mutatiedatum', MUTATIE)] }],
    ['mutatiedatum: null', metMutatie({ mutatiedatum: null })],
    ...NO_DATES.map((mutatiedatum): [string, object] => [
      `mutatiedatum: ${JSON.stringify(mutatiedatum)}`,
      metMutatie({ mutatiedatum }),
    ]),
    ['zorglocatie of a mutatie: a number', metMutatie({ zorglocatie: 6290002 })],
    ['vervallen: null', { ...BESLUIT, vervallen: null }],
    ['vervallen: a text', { ...BESLUIT, vervallen: 'M-7' }],
    ['vervallen: a Set', { ...BESLUIT, vervallen: new Set(['M-7']) }],
    ['vervallen: a hole', { ...BESLUIT, vervallen: new Array(1) }],
    ['vervallen: of numbers', { ...BESLUIT, vervallen: ['M-7', 6] }],
    ['vervallen: of null', { ...BESLUIT, vervallen: [null] }],
    ['vervallen: without identification', { ...BESLUIT, vervallen: [{ vervangenDoor: 'M-8' }] }],
    [
      'vervangenDoor: a number',
      { ...BESLUIT, vervallen: [{ mutatieIdentificatie: 'M-7', vervangenDoor: 8 }] },
    ],
    [
      'intrekkingVan: null',
      { ...BESLUIT, vervallen: [{ mutatieIdentificatie: 'M-7', intrekkingVan: null }] },
    ],
    ['vervallenOnvolledig: a text', { ...BESLUIT, vervallenOnvolledig: 'ja' }],
    ['one identification twice', { ...BESLUIT, mutaties: [MUTATIE, { ...MUTATIE, soortMutatie: '2' }] }],
    ['one identification, in force and lapsed', { ...BESLUIT, vervallen: ['M-8'] }],
  ])('that is half: %s', (_name, besluit) => {
    const { errors, findings, controles, controletypes } = check(
      GOED,
      metBesluit(() => besluit),
    );
    expect(findings).toEqual([]);
    expect(errors.map(({ rule }) => rule)).toEqual(['LCB003']);
    expect(controles).toMatchObject({
      LCB002: 'passed',
      LCB003: 'error',
      LCB004: 'skipped',
      LCB008: 'skipped',
    });
    expect(controletypes[5]).toBe('error');
  });

  test('each is asked for once per message, also one that is not known', () => {
    const bericht = berichtMet([
      ...['M-1', 'M-2', 'M-3'].map((mutatieIdentificatie) => verplaatst({ mutatieIdentificatie })),
      ...['M-4', 'M-5'].map((mutatieIdentificatie) =>
        verplaatst({ mutatieIdentificatie, plaatsingsbesluitnummer: '202600099' }),
      ),
      verplaatst({ mutatieIdentificatie: 'M-6', statusAanlevering: '2', referentieMutatie: 'M-8' }),
    ]);
    const asked: string[] = [];
    const sources = metBesluit((nummer) => {
      asked.push(nummer);
      return nummer === '202600017' ? BESLUIT : undefined;
    });
    const { findings } = check(bericht, sources);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'LCB003 /Bericht/Verzekerde/MutatieFZ[4]/Plaatsingsbesluitnummer',
      'LCB003 /Bericht/Verzekerde/MutatieFZ[5]/Plaatsingsbesluitnummer',
    ]);
    expect(asked).toEqual(['202600017', '202600099']);
    check(bericht, sources);
    expect(asked).toHaveLength(4);
  });
});

const einde = (mutatieIdentificatie: string, mutatiedatum: string) =>
  ({ mutatieIdentificatie, soortMutatie: '2', mutatiedatum }) as const;
const verhuizing = (mutatieIdentificatie: string, mutatiedatum: string) =>
  ({ mutatieIdentificatie, soortMutatie: '1', mutatiedatum }) as const;

describe('an inconsistent verloop from a source is a warning, and rejects nothing by itself', () => {
  const TWEE = [einde('M-8', '2026-03-08'), einde('M-9', '2026-03-09')];
  const eerste = berichtMet([verplaatst()]);

  test.each<[string, Plaatsingsbesluit['mutaties'], Mutatiebericht, string, string]>([
    ['two times einde zorg', TWEE, eerste, '', 'W004'],
    [
      'a verplaatsing after the einde zorg',
      [einde('M-8', '2026-03-08'), verhuizing('M-9', '2026-03-09')],
      eerste,
      '',
      'W004',
    ],
    ['a mutation before the startdatum', [verhuizing('M-8', '2026-01-04')], eerste, '', 'W004'],
    [
      'two times einde zorg, and the message corrects the first',
      TWEE,
      berichtMet([beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-8' })]),
      'LCB008',
      '',
    ],
    [
      'two times einde zorg, and the message withdraws the first',
      TWEE,
      berichtMet([
        beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-8', mutatiedatum: '2026-03-08' }),
      ]),
      '',
      '',
    ],
  ])('%s', (_name, mutaties, bericht, rules, warnings) => {
    const { findings, waarschuwingen, errors, controles, controletypes } = check(
      bericht,
      metBesluit(() => ({ ...BESLUIT, mutaties })),
    );
    expect(errors).toEqual([]);
    expect(findings.map(({ rule }) => rule).join()).toBe(rules);
    expect(waarschuwingen.map(({ rule }) => rule).join()).toBe(warnings);
    expect(controles['W004']).toBe(warnings === '' ? 'passed' : 'warned');
    expect(controletypes[5]).toBe(rules === '' ? 'passed' : 'failed');
  });

  test('a consistent one that the message makes inconsistent is a finding', () => {
    const besluit = { ...BESLUIT, mutaties: [einde('M-8', '2026-03-01')] };
    const { findings, errors } = check(
      eerste,
      metBesluit(() => besluit),
    );
    expect(errors).toEqual([]);
    expect(findings.map(describeFinding)).toEqual([
      'LCB008 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum',
    ]);
  });
});

describe('a control whose condition cannot be read', () => {
  const thrower = throwing(new Error(SECRET));
  test.each<[string, object]>([
    ['a getter for condition', Object.defineProperty(control(), 'condition', { get: thrower })],
    ['a getter for op', control({ condition: Object.defineProperty({}, 'op', { get: thrower }) })],
    ['a Proxy as condition', control({ condition: new Proxy({}, { get: thrower }) })],
    [
      'a Proxy in a condition',
      control({ condition: { op: 'niet', conditie: new Proxy({}, { get: thrower }) } }),
    ],
    ['a Proxy as list', control({ condition: { op: 'alle', condities: new Proxy([{}], { get: thrower }) } })],
    ['an operand', control({ condition: { op: 'is bekend', wat: new Proxy({}, { get: thrower }) } })],
    ['a getter for berichtklasse', Object.defineProperty(control(), 'berichtklasse', { get: thrower })],
    ['a Proxy as control', new Proxy(control(), { get: thrower })],
    [
      'a condition that holds itself',
      control({
        condition: (() => {
          const self: { op: string; conditie?: unknown } = { op: 'niet' };
          self.conditie = self;
          return self;
        })(),
      }),
    ],
    [
      'a condition that changes when it is read again',
      control({
        condition: (() => {
          let reads = 0;
          return Object.defineProperty({ element: 'MutatieLocatie' }, 'op', {
            get: () => (reads++ === 0 ? 'komt voor' : 'of'),
          });
        })(),
      }),
    ],
  ])('%s: it does not pass', (_name, unreadable) => {
    for (let attempt = 0; attempt < 2; attempt++) {
      let state: unknown;
      try {
        state = checkBericht(ZONDER_LOCATIE, CONTEXT, { controles: [unreadable as never] }).controles['X-1'];
      } catch (thrown) {
        state = thrown;
      }
      expect(state).not.toBe('passed');
      expect(state).toBeDefined();
    }
  });
});
