import type { Bronnen, Plaatsingsbesluit } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/bronnen/index.ts';

const MUTATIE = { mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-02-01' } as const;
const BESLUIT: Plaatsingsbesluit = {
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  zorglocatie: '06290001',
  mutaties: [MUTATIE],
  vervallen: ['M-7'],
};

/** Sources that answer every question with the same. */
function answering(answer: unknown): Bronnen {
  const question = (): never => answer as never;
  return {
    agb: { isBekend: question },
    uzovi: { isBekend: question },
    ontvangen: { isOntvangen: question },
    plaatsingsbesluiten: { isVerzekerdeBekend: question, zoek: question },
  };
}

const YES_OR_NO: readonly [string, (bronnen: Bronnen) => boolean][] = [
  ['agb', (bronnen) => ask.isBekend(bronnen, 'agb', '06290001', '2026-03-15')],
  ['uzovi', (bronnen) => ask.isBekend(bronnen, 'uzovi', '9992', '2026-03-15')],
  ['ontvangen', (bronnen) => ask.isOntvangen(bronnen, '06290001', 'A-1')],
  ['plaatsingsbesluiten', (bronnen) => ask.isVerzekerdeBekend(bronnen, '1234567')],
];
const zoek = (bronnen: Bronnen): unknown => ask.plaatsingsbesluit(bronnen, '202600017');

describe('a question that is answered with true or false', () => {
  test.each(YES_OR_NO)('%s: the answer is what the source says', (_name, ask) => {
    expect([ask(answering(true)), ask(answering(false))]).toEqual([true, false]);
  });

  test.each(YES_OR_NO)('%s: any other answer is told to be none', (_name, ask) => {
    for (const answer of [undefined, null, 1, 'true', Object(true), Promise.resolve(true)])
      expect(() => ask(answering(answer))).toThrow(new Error('A source must answer with true or false.'));
  });

  test.each([...YES_OR_NO, ['zoek', zoek] as const])(
    '%s: a source that is not there is told',
    (_name, ask) => {
      expect(() => ask({})).toThrow(new Error('A control asked a source that is not there.'));
    },
  );
});

const metMutatie = (mutatie: unknown): object => ({ ...BESLUIT, mutaties: [mutatie] });

describe('a plaatsingsbesluit', () => {
  test('comes back as it was given, and so does none', () => {
    const notStarted = { verzekerdennummer: '1234567', zorgaanbieder: '06290001', mutaties: [] };
    for (const answer of [BESLUIT, notStarted, undefined]) expect(zoek(answering(answer))).toBe(answer);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', '202600017'],
    ['a function that has its fields', Object.assign(() => true, BESLUIT)],
    ['a Promise of one', Promise.resolve(BESLUIT)],
    ['one with a startdatum that only reads as a date', { ...BESLUIT, startdatum: Object('2026-01-05') }],
    ['one whose vervallen only read as texts', { ...BESLUIT, vervallen: [Object('M-7')] }],
    ['one with null for a mutation', metMutatie(null)],
    ['one with a text for a mutation', metMutatie('M-8')],
    ['one with a function that has the fields of a mutation', metMutatie(Object.assign(() => 1, MUTATIE))],
    [
      'one with a mutatiedatum that only reads as a date',
      metMutatie({ ...MUTATIE, mutatiedatum: Object('2026-02-01') }),
    ],
    ['one with a mutation that is vervallen', { ...BESLUIT, vervallen: ['M-8'] }],
  ])('%s is told to be none', (_name, answer) => {
    expect(() => zoek(answering(answer))).toThrow(
      new Error('The source plaatsingsbesluiten must answer with a plaatsingsbesluit or undefined.'),
    );
  });
});
