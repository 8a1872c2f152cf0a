import {
  type CheckOptions,
  type CheckResult,
  type Controle,
  checkBericht,
  controles,
  type Mutatiebericht,
} from 'fz825';
import { COD954 } from 'fz825/codelijst';
import {
  administratieConsistent,
  alle,
  alsIngetrokken,
  bestaatUit,
  type Conditie,
  controle,
  dagenNa,
  eerderOntvangen,
  gelijkAan,
  genoemd,
  indien,
  inRegister,
  isBekend,
  isEen,
  komtVoor,
  locatieVerandert,
  mutatieGebruikt,
  niet,
  nietLaterDan,
  OMGEVING,
  PEILDATUM,
  referentieInWerking,
  uniek,
  vanPlaatsingsbesluit,
  verloopConsistent,
  verzekerdeBekend,
  vroegste,
} from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, describeFinding, GEGEVENS, verplaatst } from '../support/controle-cases.ts';
import { bronnen, CONTEXT, control, GOED, refusal, ZONDER_LOCATIE } from './engine.ts';

const PLACE = '/Bericht/Verzekerde/MutatieFZ[1]';

function check(options: CheckOptions, bericht: Mutatiebericht = ZONDER_LOCATIE): CheckResult {
  return checkBericht(bericht, { ...CONTEXT, bronnen: bronnen() }, options);
}

function lines(options: CheckOptions, bericht?: Mutatiebericht): readonly string[] {
  return check(options, bericht).findings.map(describeFinding);
}

describe('controles', () => {
  test('are those of the package unless others are given', () => {
    const { findings, controles: states } = check({});
    expect(findings.map(describeFinding)).toEqual([`VC009 8011* MutatieFZ ${PLACE}`]);
    expect(Object.keys(states)).toEqual(controles.map(({ id }) => id));
  });

  test('one is added in the words of the vocabulary', () => {
    const added = controle({
      id: 'MIJN001',
      controletype: 3,
      berichtklasse: 'Header',
      retourcode: '8028',
      voorlopig: true,
      source: 'afspraak',
      text: 'Berichtsoort moet P zijn.',
      element: 'Berichtsoort',
      condition: isEen('Berichtsoort', 'P'),
    });
    const { findings, controles: states } = check({ controles: [...controles, added] });
    expect(findings.map(describeFinding)).toEqual([
      'MIJN001 8028* Header /Bericht/Header/Berichtsoort',
      `VC009 8011* MutatieFZ ${PLACE}`,
    ]);
    expect(findings[0]?.message).toBe('Berichtsoort moet P zijn.');
    expect(states).toMatchObject({ MIJN001: 'failed', VC001: 'passed', VC009: 'failed' });
  });

  test('one is added from JSON', () => {
    const json = `{
      "id": "JSON-1", "controletype": 5, "berichtklasse": "MutatieFZ", "retourcode": "0651", "voorlopig": false,
      "source": "bestand", "text": "Mutatiedatum moet na de startdatum liggen.", "element": "Mutatiedatum",
      "after": { "controles": ["LCB003"] },
      "condition": { "op": "niet", "conditie": { "op": "niet later dan", "datum": "Mutatiedatum",
        "grens": { "op": "van plaatsingsbesluit", "naam": "startdatum" } } }
    }`;
    const options = { controles: [...controles, JSON.parse(json)] };
    expect(lines(options, GOED)).toEqual([]);
    expect(lines(options, berichtMet([verplaatst({ mutatiedatum: '2026-01-05' })]))).toEqual([
      `JSON-1 0651 MutatieFZ ${PLACE}/Mutatiedatum`,
    ]);
  });

  test('all of the package are plain data: through JSON they give the same', () => {
    const copies: readonly Controle[] = JSON.parse(JSON.stringify(controles));
    expect(copies).toEqual(controles);
    for (const bericht of [GOED, ZONDER_LOCATIE])
      expect({ ...check({ controles: copies }, bericht), herkomst: undefined }).toEqual({
        ...check({}, bericht),
        herkomst: undefined,
      });
  });

  test('one is replaced', () => {
    const replaced = controles.map((each) => (each.id === 'VC009' ? { ...each, text: 'Anders.' } : each));
    expect(check({ controles: replaced }).findings.map(({ message }) => message)).toEqual(['Anders.']);
  });

  test('one is removed', () => {
    const fewer = controles.filter(({ id }) => id !== 'VC009');
    const { findings, controles: states, controletypes } = check({ controles: fewer });
    expect(findings).toEqual([]);
    expect(states).not.toHaveProperty('VC009');
    expect(controletypes[3]).toBe('passed');
  });

  test('without controls nothing is passed', () => {
    const { findings, controles: states, controletypes } = check({ controles: [] });
    expect([findings, states]).toEqual([[], {}]);
    expect(controletypes).toEqual({
      1: 'unchecked',
      2: 'passed',
      3: 'unchecked',
      4: 'unchecked',
      5: 'unchecked',
    });
  });
});

describe('retourcodes', () => {
  const wider = { ...COD954, elementen: [...COD954.elementen, { code: '9999', betekenis: 'Nieuw.' }] };

  test('one that is assigned is not voorlopig, and the others stay as they are', () => {
    const both = berichtMet([verplaatst({ statusAanlevering: '2', mutatieLocatie: undefined })]);
    expect(lines({ retourcodes: { VC009: '9284' } }, both)).toEqual([
      `VC005 0651* MutatieFZ ${PLACE}`,
      `VC009 9284 MutatieFZ ${PLACE}`,
    ]);
    expect(lines({ retourcodes: { VC009: '8011' } })).toEqual([`VC009 8011 MutatieFZ ${PLACE}`]);
    expect(lines({ retourcodes: {} })).toEqual([`VC009 8011* MutatieFZ ${PLACE}`]);
  });

  test('one may come from a wider code list', () => {
    expect(lines({ codelijst: wider, retourcodes: { VC009: '9999' } })).toEqual([
      `VC009 9999 MutatieFZ ${PLACE}`,
    ]);
    expect(lines({ codelijst: wider, controles: [control({ retourcode: '9999' })] })).toEqual([]);
    expect(refusal(() => check({ controles: [control({ retourcode: '9999' })] }))).toContain('X-1');
  });

  test('all are held against the code list that is given', () => {
    const narrower = { ...COD954, elementen: COD954.elementen.filter(({ code }) => code !== '8028') };
    expect(refusal(() => check({ codelijst: narrower }))).toContain('VC001');
  });

  test.each<[string, unknown]>([
    ['a code outside the list', '9999'],
    ['the code that says that there is no remark', '0200'],
    ['no text', 8011],
    ['an empty text', ''],
    ['null, as in JSON', null],
    ['white space around the code', ' 8011'],
    ['a name of JavaScript itself', 'constructor'],
  ])('refused: %s', (_name, code) => {
    expect(refusal(() => check({ retourcodes: { VC009: code as string } }))).toContain('VC009');
    expect(refusal(() => check({ codelijst: wider, retourcodes: { VC009: '0200' } }))).toContain('VC009');
  });

  test.each(['VC999', 'vc009', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'refused: the unknown control %j',
    (id) => {
      const retourcodes = JSON.parse(`{ ${JSON.stringify(id)}: "8011" }`);
      expect(() => check({ retourcodes })).toThrow(TypeError);
    },
  );

  test('inherited fields are none', () => {
    expect(lines({ retourcodes: Object.create({ VC009: '9284', VC999: '9999' }) })).toEqual([
      `VC009 8011* MutatieFZ ${PLACE}`,
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s may be the id of a control', (id) => {
    const own = control({ id, condition: { op: 'komt voor', element: 'MutatieLocatie' } });
    const result = check({ controles: [own] });
    expect(result.findings.map(describeFinding)).toEqual([`${id} 8011* MutatieFZ ${PLACE}`]);
    expect(Object.entries(result.controles)).toEqual([[id, 'failed']]);
    const after = control({ after: { controles: [id] } });
    expect(check({ controles: [own, after] }).controles['X-1']).toBe('skipped');
    const retourcodes = JSON.parse(`{ "${id}": "9284" }`);
    expect(lines({ controles: [own], retourcodes })).toEqual([`${id} 9284 MutatieFZ ${PLACE}`]);
    expect(Object.keys({})).toEqual([]);
  });
});

const HEADER = { berichtklasse: 'Header' };
const LOCATIE = { berichtklasse: 'MutatieLocatie' };
const DATUM = { op: 'gelijk aan', links: 'Mutatiedatum' };
const LATER = { op: 'niet later dan', datum: 'Mutatiedatum' };
const VROEGSTE = {
  op: 'vroegste',
  element: 'Mutatiedatum',
  per: 'Plaatsingsbesluitnummer',
  onder: { op: 'komt voor', element: 'Mutatiedatum' },
};
const RC = { controletype: 4 };
const LCB = { controletype: 5 };
const IN_REGISTER = { op: 'in register', register: 'agb', element: 'Mutatiedatum', datum: 'Mutatiedatum' };

describe('a control that is not well stated is refused by its id', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ...[
      'Onbekend',
      'mutatieFZ',
      'Bericht',
      'Mutatiedatum',
      '__proto__',
      'constructor',
      undefined,
      null,
      7,
    ].map((berichtklasse): [string, object & Record<string, unknown>] => [
      `berichtklasse ${berichtklasse}`,
      { berichtklasse },
    ]),
    ...[1, 2, 6, 3.5, '3', undefined, null].map((controletype): [string, Record<string, unknown>] => [
      `controletype ${JSON.stringify(controletype)}`,
      { controletype },
    ]),
    ...['', undefined, 7].map((text): [string, Record<string, unknown>] => [`text ${text}`, { text }]),
    ...['9999', '0200', '', undefined, 8011].map((retourcode): [string, Record<string, unknown>] => [
      `retourcode ${JSON.stringify(retourcode)}`,
      { retourcode },
    ]),
    ...['Onbekend', 'mutatiedatum', 'Zorglocatie', '', '__proto__', 'constructor', 'toString', 7, null].map(
      (element): [string, Record<string, unknown>] => [`element ${element}`, { element }],
    ),
  ])('%s', (_name, changes) => {
    expect(refusal(() => check({ controles: [control(changes)] }))).toContain('X-1');
  });

  test.each<[string, unknown, Record<string, unknown>?]>([
    ['no condition', undefined],
    ['null', null],
    ['a text', 'komt voor'],
    ['no op', {}],
    ['an unknown op', { op: 'of', condities: [] }],
    ['an op of JavaScript itself', { op: 'constructor' }],
    ['an op of the prototype', JSON.parse('{ "op": "__proto__" }')],
    ['an op that is no text', { op: ['komt voor'], element: 'Mutatiedatum' }],

    ['komt voor: no element', { op: 'komt voor' }],
    ['komt voor: unknown', { op: 'komt voor', element: 'Onbekend' }],
    ['komt voor: of another class', { op: 'komt voor', element: 'Zorglocatie' }],
    ['komt voor: by its field', { op: 'komt voor', element: 'mutatiedatum' }],
    ['komt voor: prototype', { op: 'komt voor', element: '__proto__' }],
    ['komt voor: no text', { op: 'komt voor', element: ['Mutatiedatum'] }],
    ['is bekend: nothing', { op: 'is bekend' }],
    ['is een: unknown', { op: 'is een', element: 'Onbekend', waarden: ['1'] }],
    ['is een: empty list', { op: 'is een', element: 'SoortMutatie', waarden: [] }],
    ['is een: no list', { op: 'is een', element: 'SoortMutatie', waarden: '1' }],
    ['is een: no texts', { op: 'is een', element: 'SoortMutatie', waarden: [1] }],
    ['is een: a hole', { op: 'is een', element: 'SoortMutatie', waarden: new Array(1) }],
    ['is een: undefined', { op: 'is een', element: 'ReferentieMutatie', waarden: ['M-1', undefined] }],
    ['bestaat uit: no character', { op: 'bestaat uit', element: 'SoortMutatie', teken: '' }],
    ['bestaat uit: no text', { op: 'bestaat uit', element: 'SoortMutatie', teken: 0 }],
    ['bestaat uit: unknown', { op: 'bestaat uit', element: 'toString', teken: '0' }],

    ['an operand that is absent', DATUM],
    ['an operand that is null', { ...DATUM, rechts: null }],
    ['an operand that is a number', { ...DATUM, rechts: 7 }],
    ['an operand that is a list', { ...DATUM, rechts: ['Mutatiedatum'] }],
    ['an operand without op', { ...DATUM, rechts: {} }],
    ['an operand of an unknown kind', { ...DATUM, rechts: { op: 'laatste' } }],
    ['a condition as operand', { ...DATUM, rechts: { op: 'komt voor', element: 'Mutatiedatum' } }],
    ['an operand as condition', { op: 'gegeven', naam: 'peildatum' }],
    ['gegeven: unknown', { ...DATUM, rechts: { op: 'gegeven', naam: 'vandaag' } }],
    ['gegeven: prototype', { ...DATUM, rechts: { op: 'gegeven', naam: 'constructor' } }],
    ['niet later dan: unknown', { ...LATER, grens: 'Onbekend' }],
    ['niet later dan: absent', LATER],
    ['vroegste: element', { ...LATER, grens: { ...VROEGSTE, element: 'Onbekend' } }],
    ['vroegste: per', { ...LATER, grens: { ...VROEGSTE, per: undefined } }],
    ['vroegste: onder', { ...LATER, grens: { ...VROEGSTE, onder: undefined } }],
    ['van plaatsingsbesluit: unknown', { ...DATUM, rechts: { op: 'van plaatsingsbesluit', naam: 'x' } }, LCB],
    [
      'van plaatsingsbesluit: in a class without its number',
      { op: 'is bekend', wat: { op: 'van plaatsingsbesluit', naam: 'startdatum' } },
      { ...LCB, ...HEADER },
    ],

    ['niet: nothing', { op: 'niet' }],
    ['alle: nothing', { op: 'alle' }],
    ['alle: empty list', { op: 'alle', condities: [] }],
    ['alle: no list', { op: 'alle', condities: { 0: DATUM, length: 1 } }],
    ['alle: a hole', { op: 'alle', condities: new Array(1) }],
    ['alle: null', { op: 'alle', condities: [null] }],
    ['indien: no als', { op: 'indien', dan: { op: 'komt voor', element: 'Mutatiedatum' } }],
    ['indien: no dan', { op: 'indien', als: { op: 'komt voor', element: 'Mutatiedatum' } }],
    ['uniek: empty list', { op: 'uniek', elementen: [] }],
    ['uniek: no list', { op: 'uniek', elementen: 'Mutatiedatum' }],
    ['uniek: a hole', { op: 'uniek', elementen: new Array(1) }],
    ['uniek: unknown', { op: 'uniek', elementen: ['Onbekend'] }],
    ['uniek: onder', { op: 'uniek', elementen: ['Mutatiedatum'], onder: null }],

    ['a path to a class, that has no text', { ...LATER, grens: 'MutatieLocatie' }],
    ['a path to the class around', { ...LATER, grens: '../Onbekend' }],
    ['a path to a class that may occur more than once', { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ' }],
    ['a path through it', { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ/Mutatiedatum' }],
    [
      'a path through it, further',
      { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ/MutatieLocatie/Zorglocatie' },
    ],
    ['a path with a number', { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum' }],
    ['a path that skips a class', { ...LATER, grens: '/Header/Dagtekening' }],
    ['a path that is out of order', { ...LATER, grens: '/Bericht/Verzekerde/Header/Dagtekening' }],
    ['a path to nothing', { ...LATER, grens: '/Bericht/Header/Onbekend' }],
    ['the root alone', { ...LATER, grens: '/' }],
    ['an empty path', { ...LATER, grens: '' }],
    ['a path above the root', { ...LATER, grens: '../../../Dagtekening' }],
    ['two levels up', { op: 'is bekend', wat: '../../Verzekerdennummer' }, LOCATIE],
    ['a path of JavaScript itself', { ...LATER, grens: '/Bericht/__proto__/constructor' }],

    ['in register: unknown', { ...IN_REGISTER, register: 'kvk' }, RC],
    ['in register: another source', { ...IN_REGISTER, register: 'plaatsingsbesluiten' }, RC],
    ['in register: prototype', { ...IN_REGISTER, register: '__proto__' }, RC],
    ['in register: element', { ...IN_REGISTER, element: undefined }, RC],
    ['in register: datum', { ...IN_REGISTER, datum: 'Onbekend' }, RC],
    ['eerder ontvangen: nothing', { op: 'eerder ontvangen' }, LCB],
    ['verzekerde bekend: nothing', { op: 'verzekerde bekend' }, LCB],
    ['mutatie gebruikt: nothing', { op: 'mutatie gebruikt' }, LCB],
    [
      'mutatie gebruikt: elsewhere',
      { op: 'mutatie gebruikt', element: 'Dagtekening' },
      { ...LCB, ...HEADER },
    ],
    ['referentie in werking: elsewhere', { op: 'referentie in werking' }, { ...LCB, ...HEADER }],
    ['verloop consistent: elsewhere', { op: 'verloop consistent' }, { ...LCB, ...LOCATIE }],
  ])('condition: %s', (_name, condition, changes) => {
    const controles = [control({ condition, ...changes })];
    expect(refusal(() => check({ controles }))).toContain('X-1');
    const inside = { op: 'alle', condities: [{ op: 'niet', conditie: condition }] };
    expect(refusal(() => check({ controles: [control({ condition: inside, ...changes })] }))).toContain(
      'X-1',
    );
  });

  test.each<[string, Conditie]>([
    ['in register', IN_REGISTER as Conditie],
    ['eerder ontvangen', { op: 'eerder ontvangen', afzender: 'Mutatiedatum', identificatie: 'Mutatiedatum' }],
    ['verzekerde bekend', { op: 'verzekerde bekend', element: 'Mutatiedatum' }],
    ['mutatie gebruikt', { op: 'mutatie gebruikt', element: 'Mutatiedatum' }],
    ['referentie in werking', { op: 'referentie in werking' }],
    ['verloop consistent', { op: 'verloop consistent' }],
    ['van plaatsingsbesluit', { op: 'is bekend', wat: { op: 'van plaatsingsbesluit', naam: 'startdatum' } }],
  ])('controletype 3 asks no source: %s', (_name, condition) => {
    expect(refusal(() => check({ controles: [control({ condition })] }))).toContain('X-1');
    for (const controletype of [4, 5])
      expect(check({ controles: [control({ condition, controletype })] }, GOED).errors).toEqual([]);
  });

  test('it is refused whatever the message is, also when it would not be run', () => {
    const controles = [control({ controletype: 5, condition: { op: 'of' } })];
    for (const bericht of [GOED, {} as never])
      expect(refusal(() => check({ controles, controletype: 1 }, bericht))).toContain('X-1');
  });

  test.each([undefined, null, '', 7])('the id %j is none', (id) => {
    expect(() => check({ controles: [control({ id })] })).toThrow(TypeError);
  });

  test.each([undefined, null, 7, 'VC009'])('the control %j is none', (none) => {
    expect(() => check({ controles: [none as never] })).toThrow(TypeError);
  });

  test('an id occurs once', () => {
    expect(refusal(() => check({ controles: [control(), control()] }))).toContain('X-1');
    const vc003 = control({ id: 'VC003' });
    expect(refusal(() => check({ controles: [...controles, vc003] }))).toContain('VC003');
  });

  test.each<[string, readonly Controle[]]>([
    ['that does not exist', [control({ after: { controles: ['VC999'] } })]],
    ['that comes later', [control({ after: { controles: ['X-2'] } }), control({ id: 'X-2' })]],
    ['that is itself', [control({ after: { controles: ['X-1'] } })]],
    [
      'of a later controletype',
      [control({ id: 'X-5', controletype: 5 }), control({ controletype: 3, after: { controles: ['X-5'] } })],
    ],
  ])('after a control %s', (_name, some) => {
    expect(refusal(() => check({ controles: some }))).toContain('X-1');
  });

  test.each(['Onbekend', 'Zorglocatie', '__proto__', '', 7, null])('after, per %j', (per) => {
    const some = [control({ id: 'X-0' }), control({ after: { controles: ['X-0'], per } })];
    expect(refusal(() => check({ controles: some }))).toContain('X-1');
  });
});

describe('after', () => {
  const bericht = berichtMet([
    verplaatst({ mutatieLocatie: undefined }),
    verplaatst({ mutatieIdentificatie: 'M-2' }),
    verplaatst({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600099' }),
  ]);
  const first = control({ id: 'X-0', condition: { op: 'komt voor', element: 'MutatieLocatie' } });
  const never = { op: 'is een', element: 'MutatieIdentificatie', waarden: ['-'] };
  const at = (ordinal: number, id: string): string =>
    `${id} 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[${ordinal}]`;

  test('the occurrence that did not pass is skipped, the others are judged', () => {
    const second = control({ condition: never, after: { controles: ['X-0'] } });
    expect(lines({ controles: [first, second] }, bericht)).toEqual([
      at(1, 'X-0'),
      at(2, 'X-1'),
      at(3, 'X-1'),
    ]);
  });

  test('with per, all with the same value are skipped', () => {
    const second = control({
      condition: never,
      after: { controles: ['X-0'], per: 'Plaatsingsbesluitnummer' },
    });
    expect(lines({ controles: [first, second] }, bericht)).toEqual([at(1, 'X-0'), at(3, 'X-1')]);
  });

  test('what was skipped did not pass', () => {
    const second = control({
      condition: { op: 'alle', condities: [first.condition] },
      after: { controles: ['X-0'] },
    });
    const third = control({ id: 'X-2', condition: never, after: { controles: ['X-1'] } });
    const { findings, controles: states } = check({ controles: [first, second, third] }, bericht);
    expect(findings.map(describeFinding)).toEqual([at(1, 'X-0'), at(2, 'X-2'), at(3, 'X-2')]);
    expect(states).toEqual({ 'X-0': 'failed', 'X-1': 'skipped', 'X-2': 'failed' });
  });

  test('a control after one whose source is absent is skipped, though it asks none itself', () => {
    const asks = control({ id: 'X-0', controletype: 4, condition: IN_REGISTER });
    const second = control({ controletype: 4, after: { controles: ['X-0'] } });
    const { controles: states } = checkBericht(bericht, CONTEXT, { controles: [asks, second] });
    expect(states).toEqual({ 'X-0': 'unchecked', 'X-1': 'skipped' });
  });
});

/** Four mutations: with and without MutatieLocatie, with and without ReferentieMutatie, the last of an unknown besluit. */
const VIER = berichtMet([
  verplaatst(),
  beeindigd(),
  verplaatst({
    mutatieIdentificatie: 'M-3',
    statusAanlevering: '2',
    referentieMutatie: 'M-1',
    mutatiedatum: '2026-03-04',
    mutatieLocatie: undefined,
  }),
  beeindigd({
    mutatieIdentificatie: 'M-4',
    plaatsingsbesluitnummer: '202600099',
    statusAanlevering: '3',
    referentieMutatie: 'M-1',
    mutatiedatum: '2026-03-11',
  }),
]);

const BEKEND = bronnen({
  agb: [{ code: '06290001' }, { code: '06290002', van: '2026-03-03' }],
  plaatsingsbesluiten: GEGEVENS.plaatsingsbesluiten.map((besluit) => ({
    ...besluit,
    mutaties: [{ mutatieIdentificatie: 'M-0', soortMutatie: '1', mutatiedatum: '2026-02-01' }],
    vervallen: ['M-3'],
  })),
  ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-1' }],
});

/** Sources that say yes to everything. */
const ALLES = {
  agb: { isBekend: () => true },
  uzovi: { isBekend: () => true },
  ontvangen: { isOntvangen: () => true },
  plaatsingsbesluiten: { isVerzekerdeBekend: () => true, zoek: () => undefined },
};

const EINDE = isEen('SoortMutatie', '2');
const VERWIJST = komtVoor('ReferentieMutatie');
const EERSTE_VERPLAATSING = vroegste('Mutatiedatum', {
  per: 'Plaatsingsbesluitnummer',
  onder: isEen('SoortMutatie', '1'),
});

/** A condition on MutatieFZ, and the mutations of `VIER` for which it does not hold. */
const WORDS: readonly [string, Conditie, readonly number[], typeof ALLES?][] = [
  ['komtVoor a value', VERWIJST, [1, 2]],
  ['komtVoor a class', komtVoor('MutatieLocatie'), [2, 3, 4]],
  ['isBekend an element', isBekend('ReferentieMutatie'), [1, 2]],
  ['isBekend of the context', isBekend(PEILDATUM), []],
  ['isBekend of the besluit', isBekend(vanPlaatsingsbesluit('startdatum')), [4]],
  ['isBekend the earliest', isBekend(EERSTE_VERPLAATSING), [4]],
  ['isEen', EINDE, [1, 3]],
  ['isEen of several', isEen('StatusAanlevering', '2', '3'), [1, 2]],
  ['isEen, absent', isEen('ReferentieMutatie', 'M-1'), [1, 2]],
  ['bestaatUit', bestaatUit('StatusAanlevering', '1'), [3, 4]],
  ['bestaatUit, repeated', bestaatUit('/Bericht/Header/Ontvanger', '9'), [1, 2, 3, 4]],
  ['bestaatUit, absent', bestaatUit('ReferentieMutatie', '0'), [1, 2, 3, 4]],
  ['gelijkAan, other', gelijkAan('ReferentieMutatie', 'MutatieIdentificatie'), [1, 2, 3, 4]],
  ['gelijkAan, both absent', gelijkAan('ReferentieMutatie', 'ReferentieMutatie'), [1, 2]],
  ['gelijkAan the context', gelijkAan('/Bericht/Header/Berichtsoort', OMGEVING), []],
  [
    'gelijkAan of the besluit',
    gelijkAan(vanPlaatsingsbesluit('verzekerdennummer'), '/Bericht/Verzekerde/Verzekerdennummer'),
    [4],
  ],
  [
    'gelijkAan, both unknown',
    gelijkAan(vanPlaatsingsbesluit('zorgaanbieder'), vanPlaatsingsbesluit('zorgaanbieder')),
    [4],
  ],
  ['nietLaterDan', nietLaterDan('Mutatiedatum', '/Bericht/Header/Dagtekening'), [4]],
  ['nietLaterDan, the same', nietLaterDan('Mutatiedatum', 'Mutatiedatum'), []],
  ['nietLaterDan the context', nietLaterDan(PEILDATUM, 'Mutatiedatum'), [1, 2, 3, 4]],
  ['nietLaterDan the earliest', nietLaterDan('Mutatiedatum', EERSTE_VERPLAATSING), [2, 3]],
  ['nietLaterDan, absent', nietLaterDan('MutatieIdentificatie', 'ReferentieMutatie'), [3, 4]],
  [
    'nietLaterDan of the besluit',
    nietLaterDan('Mutatiedatum', vanPlaatsingsbesluit('startdatum')),
    [1, 2, 3],
  ],
  ['niet', niet(VERWIJST), [3, 4]],
  ['alle', alle(VERWIJST, EINDE), [1, 2, 3]],
  ['alle, of one', alle(VERWIJST), [1, 2]],
  ['indien', indien(VERWIJST, EINDE), [3]],
  ['uniek', uniek(['SoortMutatie']), [3, 4]],
  ['uniek, of two elements', uniek(['SoortMutatie', 'StatusAanlevering']), []],
  ['uniek, absent twice', uniek(['ReferentieMutatie']), [2, 4]],
  ['uniek, absent and other', uniek(['Plaatsingsbesluitnummer', 'ReferentieMutatie']), [2]],
  ['uniek among some', uniek(['ReferentieMutatie'], VERWIJST), [4]],
  ['referentieInWerking', referentieInWerking, [1, 2, 4]],
  ['verloopConsistent', verloopConsistent, [3, 4]],
  ['administratieConsistent', administratieConsistent, []],
  ['alsIngetrokken', alsIngetrokken('mutatiedatum'), []],
  [
    'genoemd',
    genoemd('MutatieIdentificatie', {
      in: 'ReferentieMutatie',
      per: 'Plaatsingsbesluitnummer',
      onder: isEen('StatusAanlevering', '2', '3'),
    }),
    [2, 3, 4],
  ],
  [
    'genoemd, whatever the plaatsingsbesluit, by an intrekking',
    genoemd('MutatieIdentificatie', {
      in: 'ReferentieMutatie',
      per: '/Bericht/Header/Afzender',
      onder: isEen('StatusAanlevering', '3'),
    }),
    [2, 3, 4],
  ],
  [
    'genoemd, absent',
    genoemd('ReferentieMutatie', {
      in: 'ReferentieMutatie',
      per: 'Plaatsingsbesluitnummer',
      onder: isEen('StatusAanlevering', '2', '3'),
    }),
    [1, 2],
  ],
  ['isBekend of a number of days', isBekend(dagenNa(PEILDATUM, 0)), []],
  ['nietLaterDan a number of days', nietLaterDan(dagenNa(PEILDATUM, 0), 'Mutatiedatum'), [1, 2, 3, 4]],
  ['nietLaterDan many days', nietLaterDan(dagenNa(PEILDATUM, 36_500), 'Mutatiedatum'), [1, 2, 3, 4]],
  ['mutatieGebruikt', mutatieGebruikt('MutatieIdentificatie'), [1, 2, 4]],
  ['mutatieGebruikt, absent', mutatieGebruikt('ReferentieMutatie'), [1, 2, 3, 4]],
  ['inRegister, absent', inRegister('agb', 'ReferentieMutatie', 'Mutatiedatum'), [1, 2], ALLES],
  ['inRegister on an absent date', inRegister('uzovi', 'Mutatiedatum', 'ReferentieMutatie'), [1, 2], ALLES],
  ['eerderOntvangen, absent', eerderOntvangen('MutatieIdentificatie', 'ReferentieMutatie'), [1, 2], ALLES],
  ['eerderOntvangen of none', eerderOntvangen('ReferentieMutatie', 'MutatieIdentificatie'), [1, 2], ALLES],
  ['verzekerdeBekend, absent', verzekerdeBekend('ReferentieMutatie'), [1, 2], ALLES],
];

/** The same of the other classes, with the paths of all findings. */
const ELSEWHERE: readonly [string, string, Conditie, readonly string[]][] = [
  ['inRegister', 'Header', inRegister('agb', 'Afzender', 'Dagtekening'), []],
  [
    'inRegister of the other kind',
    'Header',
    inRegister('uzovi', 'Afzender', 'Dagtekening'),
    ['/Bericht/Header'],
  ],
  [
    'inRegister on a date of the class around',
    'MutatieLocatie',
    inRegister('agb', 'Zorglocatie', '../Mutatiedatum'),
    ['/Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie'],
  ],
  ['eerderOntvangen', 'Header', eerderOntvangen('Afzender', 'IdentificatieAanlevering'), []],
  [
    'eerderOntvangen, other',
    'Header',
    eerderOntvangen('Ontvanger', 'IdentificatieAanlevering'),
    ['/Bericht/Header'],
  ],
  ['verzekerdeBekend', 'Verzekerde', verzekerdeBekend('Verzekerdennummer'), []],
  [
    'verzekerdeBekend, other',
    'Verzekerde',
    verzekerdeBekend('/Bericht/Header/Afzender'),
    ['/Bericht/Verzekerde'],
  ],
  ['locatieVerandert', 'MutatieLocatie', locatieVerandert, []],
  ['bestaatUit', 'Verzekerde', bestaatUit('Verzekerdennummer', '0'), ['/Bericht/Verzekerde']],
  ['a class that does not occur more', 'MutatieLocatie', uniek(['Zorglocatie']), []],
];

describe('the words', () => {
  test.each(WORDS)('%s', (_name, condition, failing, sources) => {
    for (const each of [condition, JSON.parse(JSON.stringify(condition))]) {
      const controles = [control({ controletype: 5, condition: each })];
      const result = checkBericht(VIER, { ...CONTEXT, bronnen: sources ?? BEKEND }, { controles });
      expect(result.errors).toEqual([]);
      expect(result.findings.map(({ path }) => path)).toEqual(
        failing.map((ordinal) => `/Bericht/Verzekerde/MutatieFZ[${ordinal}]`),
      );
      expect(result.controles['X-1']).toBe(failing.length === 0 ? 'passed' : 'failed');
    }
  });

  test.each(ELSEWHERE)('%s in %s', (_name, berichtklasse, condition, paths) => {
    const controles = [control({ controletype: 5, berichtklasse, condition })];
    const result = checkBericht(VIER, { ...CONTEXT, bronnen: BEKEND }, { controles });
    expect(result.errors).toEqual([]);
    expect(result.findings.map(({ path }) => path)).toEqual(paths);
  });

  test('are all judged here, and by the controls of the package', () => {
    const opsIn = (json: string): readonly string[] =>
      [...new Set([...json.matchAll(/"op":"([^"]+)"/g)].map(([, op = '']) => op))].sort();
    const all = [
      ...['alle', 'bestaat uit', 'eerder ontvangen', 'gegeven', 'gelijk aan', 'in register', 'indien'],
      ...['is bekend', 'is een', 'komt voor', 'mutatie gebruikt', 'niet', 'niet later dan'],
      ...['referentie in werking', 'uniek', 'van plaatsingsbesluit', 'verloop consistent'],
      ...['verzekerde bekend', 'vroegste', 'administratie consistent', 'als ingetrokken', 'dagen na'],
      ...['genoemd', 'locatie verandert'],
    ].sort();
    expect(opsIn(JSON.stringify([WORDS, ELSEWHERE]))).toEqual(all);
    expect(opsIn(JSON.stringify(controles))).toEqual(all);
  });

  test('two equal conditions do not share what they worked out', () => {
    const twice = ['X-1', 'X-2'].map((id) =>
      control({ id, condition: id === 'X-1' ? uniek(['SoortMutatie']) : uniek(['StatusAanlevering']) }),
    );
    const paths = (id: string): readonly string[] =>
      checkBericht(VIER, CONTEXT, { controles: twice })
        .findings.filter(({ rule }) => rule === id)
        .map(({ path }) => path.replace(/^.*\[(\d)\].*$/, '$1'));
    expect([paths('X-1'), paths('X-2')]).toEqual([['3', '4'], ['2']]);
  });

  test('a compiled control remembers nothing of another message', () => {
    const controles = [control({ condition: uniek(['MutatieIdentificatie']) })];
    const dubbel = berichtMet([verplaatst(), verplaatst()]);
    for (const bericht of [dubbel, GOED, dubbel, GOED])
      expect(checkBericht(bericht, CONTEXT, { controles }).findings).toHaveLength(bericht === dubbel ? 1 : 0);
  });
});
