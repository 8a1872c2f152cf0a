import {
  assessBericht,
  type Controle,
  checkBericht,
  controles,
  parseBericht,
  parseBerichtStream,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { type Bronnen, readBronnen } from 'fz825/bronnen';
import { judgeMutatiebericht, receiveMutatiebericht } from 'fz825/keten';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { compileSchema, validateStructure } from 'fz825/schema';
import { findZorglocatie, isBeeindigd, verloop } from 'fz825/verloop';
import { fz825Matchers } from 'fz825/vitest';
import { createXsdValidator } from 'fz825/xsd';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { registerMatchers } from '../support/register-matchers.ts';
import { LEAK, MESSAGES, NAME, TEXT } from './documents.ts';
import { attempt, builtResults, CONTEXT, errorText, HEEN, RETOUR, shown } from './results.ts';

registerMatchers();

/** One place of so many is tried; in a campaign each. */
const STEP = Math.max(1, Math.round(4 / campaign(1, 4).runs));

type Edit = readonly [name: string, make: () => unknown];

const EDITS: readonly Edit[] = [
  ['a text', () => `${TEXT}${TEXT}`],
  ['an object', () => ({ [NAME]: TEXT })],
  ['a row', () => [TEXT, [NAME]]],
  ['a row of objects', () => [{ [NAME]: TEXT }]],
  ['a number', () => 7_654_321],
  ['a bigint', () => 7_654_321n],
  ['a symbol', () => Symbol(NAME)],
  ['a function', () => Object.defineProperty(() => TEXT, 'name', { value: NAME })],
  ['an error', () => new Error(TEXT)],
  ['what writes itself as text', () => ({ toString: () => TEXT, toJSON: () => TEXT })],
  ['an instance', () => new (class Kanarie7654321 {})()],
  ['a text with a control character', () => `${NAME}\u0001`],
  ['half a surrogate pair', () => `${NAME}\ud83d`],
];

describe.each([
  ['FZ825', HEEN],
  ['FZ826', RETOUR],
])('a canary in an object of an %s', (_, bericht) => {
  const slots = slotsOf(bericht);

  test.each(EDITS)('%s', (name, make) => {
    // Together the edits come in every place.
    const first = EDITS.findIndex(([each]) => each === name) % STEP;
    for (const path of slots.filter((_, index) => index % STEP === first))
      holdsNoCanary(edited(bericht, path, make), path, true);
  });

  test('as the name of a field', () => {
    for (const path of ['', ...slots]) {
      const holder = valueAt(bericht, path);
      if (typeof holder !== 'object' || Array.isArray(holder)) continue;
      holdsNoCanary(
        edited(bericht, `${path}/${NAME}`, () => TEXT),
        path,
        true,
      );
    }
  });
});

/** Judges a message that was built; something must be found in it. */
function holdsNoCanary(bericht: unknown, path: string, told: boolean): void {
  const results = builtResults(bericht);
  const leaks = results.filter(({ value }) => LEAK.test(shown(value)));
  expect(leaks.map(({ from, value }) => [path, from, shown(value)])).toEqual([]);
  const serialized = results.find(({ from }) => from === 'serializeBericht')?.value;
  expect([path, told]).toEqual([path, JSON.stringify(serialized)?.startsWith('{"ok":false,"findings":[{')]);
}

test('is told when values are asked for', () => {
  const wrong = edited(HEEN, '/verzekerde/verzekerdennummer', () => NAME) as typeof HEEN;
  const extra = edited(HEEN, `/verzekerde/${NAME}`, () => TEXT) as typeof HEEN;
  for (const bericht of [wrong, extra]) {
    const serialized = serializeBericht(bericht, { includeValues: true });
    expect(serialized.ok ? [] : serialized.findings.map(({ value }) => value)).toEqual([NAME]);
    const checked = checkBericht(bericht, CONTEXT, { includeValues: true });
    expect(checked.findings.map(({ value }) => value)).toEqual([NAME]);
  }
});

test('is not in what pseudonimiseer says of what is no message, nor of a key that is none', async () => {
  for (const path of slotsOf(HEEN)) {
    const bericht = edited(HEEN, path, () => `${TEXT}${TEXT}`) as typeof HEEN;
    const result = await pseudonymiseBericht(bericht, { sleutel: `${NAME}${NAME}` });
    expect([path, result.ok]).toEqual([path, false]);
    expect(shown(result)).not.toMatch(LEAK);
  }
  for (const sleutel of [{ [NAME]: TEXT }, [TEXT], `${NAME}\ud83d`] as unknown[]) {
    const made = pseudonymiseBericht(HEEN, { sleutel: sleutel as string });
    const error: unknown = await made.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(errorText(error)).not.toMatch(LEAK);
  }
});

describe('what is thrown', () => {
  const any = (value: unknown): never => value as never;
  const assess = (options: object): unknown => assessBericht(MESSAGES.FZ825, { ...CONTEXT, ...options });
  const keten = (options: object): unknown =>
    receiveMutatiebericht(MESSAGES.FZ825.replace('>9992<', '>9991<'), {
      ...CONTEXT,
      identificatieRetour: 'R-1',
      ...options,
    });
  const control = controles[0] as Controle;
  const own = (other: object): unknown => assess({ controles: [any({ ...control, ...other })] });

  test.each<[string, () => unknown]>([
    ['input of another kind', () => parseBericht(any({ [NAME]: TEXT }))],
    [
      'input of another kind for a schema',
      () => validateStructure(any([TEXT]), any(compileSchema(any('<x/>')))),
    ],
    ['a String object', () => parseBericht(any(new String(TEXT)))],
    ['a limit that is not known', () => parseBericht('<a/>', { limits: any({ [NAME]: 1 }) })],
    ['a limit that is no number', () => parseBericht('<a/>', { limits: { bytes: any(NAME) } })],
    ['a peildatum', () => assess({ peildatum: NAME })],
    ['a peildatum that does not exist', () => assess({ peildatum: '7654-13-01' })],
    ['an omgeving', () => assess({ omgeving: NAME })],
    ['a controletype', () => assess({ controletype: 7654 })],
    ['sources', () => assess({ bronnen: NAME })],
    ['a code list', () => assess({ codelijst: { [NAME]: TEXT } })],
    ['a retourcode', () => assess({ retourcodes: { VC009: '7654' } })],
    ['a berichtklasse of a control', () => own({ berichtklasse: NAME })],
    ['an element of a control', () => own({ element: NAME })],
    ['a condition of a control', () => own({ condition: { op: NAME } })],
    ['a path of a control', () => own({ condition: { op: 'is een', element: NAME, waarden: [TEXT] } })],
    ['an identification of a retourbericht', () => keten({ identificatieRetour: `${NAME}-${NAME}` })],
    ['a dagtekening of a retourbericht', () => keten({ dagtekeningRetour: NAME })],
    ['a heenbericht', () => readRetourbericht(any({ berichttype: NAME }), RETOUR)],
    [
      'a finding that cannot be answered',
      () => retourbericht(HEEN, [finding({ path: `/${NAME}` })], RETOURGEGEVENS),
    ],
    [
      'a finding without code',
      () => retourbericht(HEEN, [finding({ retourcode: null, value: NAME })], RETOURGEGEVENS),
    ],
    ['a startdatum', () => verloop(NAME, [])],
    ['a date', () => findZorglocatie({ startdatum: '2026-01-01', mutaties: [] }, NAME)],
    ['another date', () => isBeeindigd({ startdatum: '2026-01-01', mutaties: [] }, NAME)],
    ['what a matcher received', () => fz825Matchers.toBeGeldigBericht([NAME])],
    ['a code of a matcher', () => fz825Matchers.toHaveRetourcode(MESSAGES.FZ825, NAME)],
    ['an XSD of another kind', () => createXsdValidator(any({ [NAME]: TEXT }))],
  ])('holds no canary: %s', (_, make) => {
    expect(make).toThrow(TypeError);
    expect(attempt(make)).not.toMatch(LEAK);
  });

  test('by a stream holds no canary', async () => {
    async function* source(): AsyncGenerator<string> {
      yield `<${NAME}>`;
      yield any({ [NAME]: TEXT });
    }
    const error: unknown = await parseBerichtStream(source()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(errorText(error)).not.toMatch(LEAK);
  });

  const refuse = (): never => {
    throw new RangeError(TEXT);
  };
  test.each<[string, Bronnen]>([
    ['a source that throws', { ...CONTEXT.bronnen, agb: { isBekend: refuse } }],
    ['a source that answers something else', { ...CONTEXT.bronnen, agb: { isBekend: () => any(TEXT) } }],
    [
      'a source that cannot be asked for',
      Object.defineProperty({}, 'agb', { get: refuse, enumerable: true }),
    ],
    [
      'a plaatsingsbesluit of another form',
      {
        ...CONTEXT.bronnen,
        plaatsingsbesluiten: { isVerzekerdeBekend: () => true, zoek: () => any({ [NAME]: TEXT }) },
      },
    ],
  ])('%s gives an error without it', (_, bronnen) => {
    const context = { ...CONTEXT, bronnen, controletype: 5, identificatieRetour: 'R-1' } as const;
    const message = MESSAGES.FZ825;
    const assessed = assessBericht(message, context);
    expect(assessed.verdict).toBe('error');
    const others = [receiveMutatiebericht(message, context), judgeMutatiebericht(message, context)];
    const { message: text } = fz825Matchers.toBeGeldigBericht.call({ isNot: true }, message, {
      ...CONTEXT,
      bronnen,
      controletype: 5,
    });
    for (const each of [assessed, ...others, text()]) expect(shown(each)).not.toMatch(LEAK);
  });

  test('by expect itself holds no canary', () => {
    const wrong = MESSAGES.FZ825.replace('>1234567<', `>${NAME}<`);
    const judged = assessBericht(wrong, { ...CONTEXT, includeValues: true });
    expect(JSON.stringify(judged)).toMatch(LEAK);
    for (const received of [wrong, judged, parseBericht(wrong, { includeValues: true })]) {
      for (const make of [
        () => expect(received).toBeGeldigBericht(),
        () => expect(received).not.toHaveBevinding({ rule: 'STR-PATROON' }),
        () => expect(received).toHaveRetourcode('8011'),
      ]) {
        expect(make).toThrow(/STR-PATROON/);
        expect(attempt(make)).not.toMatch(LEAK);
      }
    }
  });
});

test.each<[string, unknown]>([
  ['an unknown field', { [NAME]: TEXT, agb: [{ code: '76543210', [NAME]: TEXT }] }],
  ['values that are wrong', { agb: [{ code: TEXT, van: NAME }], uzovi: TEXT, ontvangen: [NAME] }],
  [
    'a period that ends before it begins',
    { agb: [{ code: '76543210', van: '7654-03-21', tot: '7654-03-20' }] },
  ],
  [
    'a verloop that is not consistent',
    { plaatsingsbesluiten: [besluit([mutatie('1', '7654-03-22'), mutatie('2', '7654-03-21')])] },
  ],
  [
    'an identification that occurs twice',
    { plaatsingsbesluiten: [besluit([mutatie('1', '7654-03-22'), mutatie('1', '7654-03-22')])] },
  ],
])('sources from data do not tell of a canary: %s', (_, data) => {
  const result = readBronnen(data as never);
  expect(result.ok ? result.waarschuwingen : result.findings).not.toEqual([]);
  expect(JSON.stringify(result.ok ? result.waarschuwingen : result)).not.toMatch(LEAK);
});

function besluit(mutaties: readonly unknown[]): unknown {
  return {
    plaatsingsbesluitnummer: '765432198',
    verzekerdennummer: '7654321',
    zorgaanbieder: '76543210',
    startdatum: '7654-03-21',
    mutaties,
  };
}

function mutatie(soortMutatie: '1' | '2', mutatiedatum: string): unknown {
  return { mutatieIdentificatie: `KANARIE-${soortMutatie}`, soortMutatie, mutatiedatum };
}

const RETOURGEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-02' };

function finding(parts: object): ReturnType<typeof assessBericht>['findings'][number] {
  const base = {
    controletype: 3,
    rule: 'VC009',
    args: {},
    retourcode: '8011',
    voorlopig: true,
    berichtklasse: 'MutatieFZ',
    mutatie: 0,
  } as const;
  return {
    ...base,
    path: '/Bericht/Verzekerde/MutatieFZ[1]',
    line: null,
    column: null,
    message: 'x',
    url: null,
    ...parts,
  };
}

/** The paths of all values in a message, and of all that holds values. */
function slotsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    `${path}/${key}`,
    ...slotsOf(item, `${path}/${key}`),
  ]);
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => Reflect.get(at as object, key), value);
}

/** A copy with another value at a path. */
function edited(bericht: object, path: string, make: () => unknown): unknown {
  const copy = structuredClone(bericht);
  const holder = valueAt(copy, path.slice(0, path.lastIndexOf('/'))) as object;
  Reflect.set(holder, path.slice(path.lastIndexOf('/') + 1), make());
  return copy;
}
