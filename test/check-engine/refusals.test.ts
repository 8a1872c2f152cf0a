import { type CheckContext, type CheckOptions, checkBericht, controles } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import { CONTEXT, control, GOED, refusal } from './engine.ts';

type Data = Readonly<Record<string, unknown>>;

/** The sentence with which a check by these controls, or with these options, is refused. */
function refused(options: Data): string {
  return refusal(() => checkBericht(GOED, CONTEXT, options as CheckOptions));
}

const NO_BERICHTKLASSE = 'Control X-1 has an unknown berichtklasse.';
const NO_TYPE = 'Control X-1 must be of controletype 3, 4 or 5.';
const NO_TEXT = 'Control X-1 has no text.';
const NO_SOURCE = 'Control X-1 has no source.';
const NO_VOORLOPIG = 'Control X-1 does not say whether its retourcode is voorlopig.';
const NO_RETOURCODE =
  'Control X-1 has a retourcode that is not in the code list, or that means that there is no remark.';
const NO_ELEMENT = 'Control X-1 names an element that its berichtklasse does not have.';
const NO_PATH = 'Control X-1 has a path that is no string.';
const NO_CONDITION = 'Control X-1 has a condition of an unknown kind.';
const NO_OPERAND = 'Control X-1 has an operand of an unknown kind.';
const NO_VALUE = 'Control X-1 needs an element with a value.';
const NO_WAY = 'Control X-1 has a path that does not lead from the root to one element.';
const NO_LIST = 'Control X-1 has a list that is empty or none.';
const ASKS = 'Control X-1 asks a source, which only controletype 4 and 5 may.';
const NO_MUTATIE = 'Control X-1 must be of the class MutatieFZ.';
const NO_REGISTER = 'Control X-1 asks an unknown register.';
const NOT_KNOWN_OF_IT = 'Control X-1 asks for something that is not known of a plaatsingsbesluit.';

describe('a control', () => {
  test.each<[string, unknown, string]>([
    ['berichtklasse', undefined, NO_BERICHTKLASSE],
    ['berichtklasse', 'Onbekend', NO_BERICHTKLASSE],
    ['berichtklasse', 'Bericht', NO_BERICHTKLASSE],
    ['berichtklasse', 'Mutatiedatum', NO_BERICHTKLASSE],
    ['controletype', undefined, NO_TYPE],
    ['controletype', 2, NO_TYPE],
    ['controletype', 6, NO_TYPE],
    ['controletype', '3', NO_TYPE],
    ['text', undefined, NO_TEXT],
    ['text', '', NO_TEXT],
    ['text', 7, NO_TEXT],
    ['source', undefined, NO_SOURCE],
    ['source', '', NO_SOURCE],
    ['source', 7, NO_SOURCE],
    ['source', null, NO_SOURCE],
    ['voorlopig', undefined, NO_VOORLOPIG],
    ['voorlopig', 'true', NO_VOORLOPIG],
    ['voorlopig', 1, NO_VOORLOPIG],
    ['voorlopig', null, NO_VOORLOPIG],
    ['retourcode', undefined, NO_RETOURCODE],
    ['retourcode', '9999', NO_RETOURCODE],
    ['retourcode', '0200', NO_RETOURCODE],
    ['retourcode', 8011, NO_RETOURCODE],
    ['element', 'Onbekend', NO_ELEMENT],
    ['element', 'Zorglocatie', NO_ELEMENT],
    ['element', null, NO_ELEMENT],
    ['condition', undefined, NO_CONDITION],
  ])('whose %s is %j', (field, value, message) => {
    expect(refused({ controles: [control({ [field]: value })] })).toBe(message);
  });

  test.each([undefined, null, '', 7, ['X-1']])('whose id is %j', (id) => {
    expect(refused({ controles: [control({ id })] })).toBe('A control has no id.');
  });

  test('of which the berichtklasse is the root, though its condition names what the root has', () => {
    const condition = { op: 'komt voor', element: 'Header' };
    expect(refused({ controles: [control({ berichtklasse: 'Bericht', condition })] })).toBe(NO_BERICHTKLASSE);
  });

  test('that has the id of an earlier one', () => {
    expect(refused({ controles: [control(), control()] })).toBe('Control X-1 occurs twice.');
    expect(refused({ controles: [...controles, control({ id: 'VC003' })] })).toBe(
      'Control VC003 occurs twice.',
    );
  });

  test('whose retourcode is a number, also when the code list has that number', () => {
    const codelijst = { ...COD954, elementen: [{ code: 8011, betekenis: 'Een getal.' }] };
    expect(refused({ controles: [control({ retourcode: 8011 })], codelijst })).toBe(NO_RETOURCODE);
  });
});

const LATER = { op: 'niet later dan', datum: 'Mutatiedatum' };
const IN_REGISTER = { op: 'in register', register: 'agb', element: 'Mutatiedatum', datum: 'Mutatiedatum' };
const VOORKOMEND = { op: 'komt voor', element: 'Mutatiedatum' };
const VROEGSTE = {
  op: 'vroegste',
  element: 'Mutatiedatum',
  per: 'Plaatsingsbesluitnummer',
  onder: VOORKOMEND,
};
const HEADER = { controletype: 5, berichtklasse: 'Header' };
const LOCATIE = { controletype: 5, berichtklasse: 'MutatieLocatie' };

describe('a condition', () => {
  test.each<[string, unknown, string, Data?]>([
    ['null', null, NO_CONDITION],
    ['without op', {}, NO_CONDITION],
    ['of an unknown kind', { op: 'of' }, NO_CONDITION],
    ['komt voor: no element', { op: 'komt voor' }, NO_ELEMENT],
    ['is een: no list', { op: 'is een', element: 'SoortMutatie', waarden: '1' }, NO_LIST],
    ['is een: empty list', { op: 'is een', element: 'SoortMutatie', waarden: [] }, NO_LIST],
    [
      'is een: no texts',
      { op: 'is een', element: 'SoortMutatie', waarden: ['1', 2] },
      'Control X-1 has a value that is no text.',
    ],
    ...['', '00', 0].map((teken): [string, object, string] => [
      `bestaat uit ${JSON.stringify(teken)}`,
      { op: 'bestaat uit', element: 'SoortMutatie', teken },
      'Control X-1 must name one character.',
    ]),
    ['alle: none', { op: 'alle', condities: [] }, NO_LIST],
    ['alle: no list', { op: 'alle' }, NO_LIST],
    ['alle: a hole', { op: 'alle', condities: new Array(1) }, NO_CONDITION],
    ['indien: no dan', { op: 'indien', als: VOORKOMEND }, NO_CONDITION],
    ['niet: nothing', { op: 'niet' }, NO_CONDITION],
    ['uniek: none', { op: 'uniek', elementen: [] }, NO_LIST],
    ['uniek: a hole', { op: 'uniek', elementen: new Array(1) }, NO_PATH],
    ['uniek: onder', { op: 'uniek', elementen: ['Mutatiedatum'], onder: null }, NO_CONDITION],

    ['an operand that is absent', LATER, NO_PATH],
    ['an operand that is null', { ...LATER, grens: null }, NO_PATH],
    ['an operand that is a number', { ...LATER, grens: 7 }, NO_PATH],
    ['an operand without op', { ...LATER, grens: {} }, NO_OPERAND],
    ['an operand of an unknown kind', { ...LATER, grens: { op: 'laatste' } }, NO_OPERAND],
    [
      'gegeven',
      { ...LATER, grens: { op: 'gegeven', naam: 'vandaag' } },
      'Control X-1 asks for something that the context does not have.',
    ],
    ['vroegste: element', { ...LATER, grens: { ...VROEGSTE, element: 'MutatieLocatie' } }, NO_VALUE],
    ['vroegste: per', { ...LATER, grens: { ...VROEGSTE, per: undefined } }, NO_PATH],
    ['vroegste: onder', { ...LATER, grens: { ...VROEGSTE, onder: undefined } }, NO_CONDITION],
    [
      'van plaatsingsbesluit: unknown',
      { op: 'is bekend', wat: { op: 'van plaatsingsbesluit', naam: 'zorglocatie' } },
      NOT_KNOWN_OF_IT,
      { controletype: 5 },
    ],
    [
      'van plaatsingsbesluit: in a class without its number',
      { op: 'is bekend', wat: { op: 'van plaatsingsbesluit', naam: 'startdatum' } },
      NO_ELEMENT,
      HEADER,
    ],

    ['a path to an element of another class', { ...LATER, grens: 'Zorglocatie' }, NO_ELEMENT],
    ['a path to a class', { ...LATER, grens: 'MutatieLocatie' }, NO_VALUE],
    ['a path from the root to a class', { ...LATER, grens: '/Bericht/Header' }, NO_VALUE],
    [
      'a path from the root to a further class',
      { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ' },
      NO_VALUE,
    ],
    ['a path from the root to nothing', { ...LATER, grens: '/Bericht/Header/Onbekend' }, NO_ELEMENT],
    ['the root', { ...LATER, grens: '/Bericht' }, NO_ELEMENT],
    ['the root without a name', { ...LATER, grens: '/' }, NO_ELEMENT],
    [
      'a path of a class that repeats',
      { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ/Mutatiedatum' },
      NO_WAY,
    ],
    [
      'a path through a class that repeats',
      { ...LATER, grens: '/Bericht/Verzekerde/MutatieFZ/MutatieLocatie/Zorglocatie' },
      NO_WAY,
    ],
    ['a path that does not start at the root', { ...LATER, grens: '/Header/Dagtekening' }, NO_WAY],
    ['a path that leaves out a class', { ...LATER, grens: '/Bericht/MutatieFZ/Mutatiedatum' }, NO_WAY],
    ['a path out of order', { ...LATER, grens: '/Bericht/Verzekerde/Header/Dagtekening' }, NO_WAY],
    ['a path through an unknown class', { ...LATER, grens: '/Bericht/Onbekend/Dagtekening' }, NO_WAY],
    ['a path to an element with a value, and further', { ...LATER, grens: 'Mutatiedatum/x' }, NO_ELEMENT],
    ['a path to the class around', { ...LATER, grens: '../Mutatiedatum' }, NO_ELEMENT],
    [
      'a path to a class in the class around',
      { op: 'is bekend', wat: '../MutatieLocatie' },
      NO_VALUE,
      LOCATIE,
    ],

    ['in register: unknown', { ...IN_REGISTER, register: 'kvk' }, NO_REGISTER, { controletype: 4 }],
    [
      'in register: another source',
      { ...IN_REGISTER, register: 'ontvangen' },
      NO_REGISTER,
      { controletype: 4 },
    ],
    ['in register: datum', { ...IN_REGISTER, datum: undefined }, NO_PATH, { controletype: 4 }],
    ['eerder ontvangen: nothing', { op: 'eerder ontvangen' }, NO_PATH, { controletype: 5 }],
    ['mutatie gebruikt: elsewhere', { op: 'mutatie gebruikt', element: 'Dagtekening' }, NO_MUTATIE, HEADER],
    ['referentie in werking: elsewhere', { op: 'referentie in werking' }, NO_MUTATIE, HEADER],
    ['verloop consistent: elsewhere', { op: 'verloop consistent' }, NO_MUTATIE, LOCATIE],

    ['a source: in register', IN_REGISTER, ASKS],
    [
      'a source: eerder ontvangen',
      { op: 'eerder ontvangen', afzender: 'Mutatiedatum', identificatie: 'Mutatiedatum' },
      ASKS,
    ],
    ['a source: verzekerde bekend', { op: 'verzekerde bekend', element: 'Mutatiedatum' }, ASKS],
    ['a source: mutatie gebruikt', { op: 'mutatie gebruikt', element: 'Mutatiedatum' }, ASKS],
    ['a source: verloop consistent', { op: 'niet', conditie: { op: 'verloop consistent' } }, ASKS],
    [
      'a source: van plaatsingsbesluit',
      { op: 'is bekend', wat: { op: 'van plaatsingsbesluit', naam: 'startdatum' } },
      ASKS,
    ],
  ])('%s', (_name, condition, message, changes) => {
    expect(refused({ controles: [control({ condition, ...changes })] })).toBe(message);
  });
});

describe('how deep conditions stand in each other', () => {
  const nested = (depth: number): object =>
    depth === 1 ? VOORKOMEND : { op: 'niet', conditie: nested(depth - 1) };
  const state = (condition: unknown): unknown =>
    checkBericht(GOED, CONTEXT, { controles: [control({ condition })] }).controles['X-1'];
  const DEEP = 'Control X-1 has conditions too deep in each other.';

  test('200 is judged, 201 is refused', () => {
    expect([state(nested(199)), state(nested(200))]).toEqual(['passed', 'failed']);
    expect(refused({ controles: [control({ condition: nested(201) })] })).toBe(DEEP);
  });

  test('what stands beside each other does not add up', () => {
    const condities = Array.from({ length: 500 }, () => VOORKOMEND);
    expect(state({ op: 'alle', condities })).toBe('passed');
    expect(state({ op: 'alle', condities: [nested(199), ...condities, nested(199)] })).toBe('passed');
    const deeper = control({ condition: { op: 'alle', condities: [...condities, nested(200)] } });
    expect(refused({ controles: [deeper] })).toBe(DEEP);
  });

  test('a condition in an operand counts', () => {
    const earliest = (depth: number): object => ({
      op: 'is bekend',
      wat: { ...VROEGSTE, onder: nested(depth) },
    });
    expect(state(earliest(199))).toBe('passed');
    expect(refused({ controles: [control({ condition: earliest(200) })] })).toBe(DEEP);
  });
});

describe('what comes after what', () => {
  const NO_PREREQUISITES = 'Control X-1 has a list of prerequisites that is none.';

  test.each<[string, Data, unknown, string]>([
    ['a text', {}, { controles: 'X-0' }, NO_PREREQUISITES],
    ['no list', {}, { controles: { 0: 'X-0', length: 1 } }, NO_PREREQUISITES],
    ['nothing', {}, {}, NO_PREREQUISITES],
    ['itself', {}, { controles: ['X-1'] }, 'Control X-1 depends on X-1, which does not come before it.'],
    [
      'one that does not exist',
      {},
      { controles: ['X-0', 'VC999'] },
      'Control X-1 depends on VC999, which does not come before it.',
    ],
    [
      'a hole',
      {},
      { controles: new Array(1) },
      'Control X-1 depends on undefined, which does not come before it.',
    ],
    [
      'one of another berichtklasse',
      { berichtklasse: 'Header', condition: { op: 'komt voor', element: 'Afzender' } },
      { controles: ['X-0'] },
      'Control X-1 depends on X-0, which is of another berichtklasse.',
    ],
    [
      'a waarschuwing',
      { ernst: 'waarschuwing', retourcode: null },
      { controles: ['X-0'] },
      'Control X-1 depends on X-0, a waarschuwing, which decides on nothing.',
    ],
    [
      'one of a later controletype',
      { controletype: 4 },
      { controles: ['X-0'] },
      'Control X-1 depends on X-0, which is of a later controletype.',
    ],
    ['the same, by no path', {}, { controles: ['X-0'], per: 7 }, NO_PATH],
    ['the same, by a class', {}, { controles: ['X-0'], per: 'MutatieLocatie' }, NO_VALUE],
    ['the same, by nothing', {}, { controles: ['X-0'], per: 'Onbekend' }, NO_ELEMENT],
  ])('%s', (_name, first, after, message) => {
    expect(refused({ controles: [control({ id: 'X-0', ...first }), control({ after })] })).toBe(message);
  });

  test('one that comes later', () => {
    const some = [control({ after: { controles: ['X-2'] } }), control({ id: 'X-2' })];
    expect(refused({ controles: some })).toBe('Control X-1 depends on X-2, which does not come before it.');
  });

  test('one of the same or an earlier controletype is accepted', () => {
    for (const controletype of [3, 4]) {
      const some = [control({ id: 'X-0' }), control({ controletype, after: { controles: ['X-0'] } })];
      expect(checkBericht(GOED, CONTEXT, { controles: some }).controles).toEqual({
        'X-0': 'passed',
        'X-1': 'passed',
      });
    }
  });
});

describe('options and context', () => {
  test.each([null, 'COD954', 7, {}, [], { elementen: null }, { elementen: { 0: { code: '8011' } } }])(
    'the codelijst %j',
    (codelijst) => {
      expect(refused({ codelijst })).toBe('codelijst must be a code list.');
      expect(refused({ codelijst, controles: [] })).toBe('codelijst must be a code list.');
    },
  );

  test('retourcodes that are not in the code list', () => {
    for (const code of ['9999', '0200', 8011, null])
      expect(refused({ retourcodes: { 'X-1': code }, controles: [control()] })).toBe(NO_RETOURCODE);
  });

  test('retourcodes of a control that is not run', () => {
    expect(refused({ retourcodes: { VC999: '8011' } })).toBe(
      'A retourcode is assigned to VC999, a control that is not run.',
    );
    expect(refused({ retourcodes: { VC009: '8011' }, controles: [control()] })).toBe(
      'A retourcode is assigned to VC009, a control that is not run.',
    );
  });

  test.each<[string, Data, string]>([
    ...[null, '', 'agb', 7, true, () => ({})].map((bronnen): [string, Data, string] => [
      `bronnen ${bronnen}`,
      { bronnen },
      'bronnen must be an object.',
    ]),
    ['peildatum', { peildatum: '2026-02-29' }, 'peildatum must be an existing date, YYYY-MM-DD.'],
    ['omgeving', { omgeving: 'p' }, "omgeving must be 'P' or 'T'."],
  ])('%s', (_name, changes, message) => {
    const context = { ...CONTEXT, ...changes } as CheckContext;
    for (const bericht of [GOED, {} as never])
      expect(refusal(() => checkBericht(bericht, context))).toBe(message);
  });

  test('controletype', () => {
    for (const controletype of [0, 6, '3'])
      expect(refused({ controletype })).toBe('controletype must be a number from 1 to 5.');
  });
});

describe('what is no list of controls, or no retourcodes', () => {
  test.each<[string, unknown, string]>([
    ['controles', null, 'controles must be a list of controls.'],
    ['controles', {}, 'controles must be a list of controls.'],
    ['controles', [null], 'A control has no id.'],
    ['controles', [undefined], 'A control has no id.'],
    ['controles', new Array(1), 'A control has no id.'],
    ['controles', [{ ...control(), after: null }], 'Control X-1 has a list of prerequisites that is none.'],
    ['retourcodes', null, 'retourcodes must be an object.'],
    ['retourcodes', 7, 'retourcodes must be an object.'],
    ['retourcodes', [], 'retourcodes must be an object.'],
  ])('%s %j', (name, value, sentence) => {
    expect(refused({ [name]: value })).toBe(sentence);
  });
});
