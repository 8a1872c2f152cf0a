import {
  assessBericht,
  type Controle,
  checkBericht,
  controles,
  parseBericht,
  parseRetourbericht,
  readRetourbericht,
  retourbericht,
} from 'fz825';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { registerMatchers } from '../support/register-matchers.ts';
import { CONTEXT, FZ825, FZ826, told, WRONG } from './setup.ts';

registerMatchers();

const FIRST = '/Bericht/Verzekerde/MutatieFZ[1]';
const SECOND = '/Bericht/Verzekerde/MutatieFZ[2]';
const DATUM = `${FIRST}/Mutatiedatum`;
/** A verplaatsing more than 31 days ahead, under a plaatsingsbesluit of its own. */
const LATER = FZ825.replace('<mbfz:Mutatiedatum>2026-03-02', '<mbfz:Mutatiedatum>2026-05-20').replace(
  '<mbfz:Plaatsingsbesluitnummer>202600017',
  '<mbfz:Plaatsingsbesluitnummer>202600018',
);
const ZIN = 'Mutatiedatum ligt meer dan 31 dagen in de toekomst: controleer of de datum klopt.';

function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return expect.unreachable('nothing was thrown');
}

describe('toHaveWaarschuwing', () => {
  test('finds what rejects nothing, anywhere or at a place', () => {
    expect(LATER).toBeGeldigBericht(CONTEXT);
    for (const received of [LATER, parseBericht(LATER)]) {
      expect(received).toHaveWaarschuwing({ rule: 'W002' }, CONTEXT);
      expect(received).toHaveWaarschuwing({ rule: 'W002', path: DATUM }, CONTEXT);
      expect(received).not.toHaveWaarschuwing({ rule: 'W002', path: `${SECOND}/Mutatiedatum` }, CONTEXT);
      expect(received).not.toHaveWaarschuwing({ rule: 'W002', path: SECOND }, CONTEXT);
    }
    expect(FZ825).not.toHaveWaarschuwing({ rule: 'W002' }, CONTEXT);
  });

  test('finds it in a result', () => {
    for (const result of [
      assessBericht(LATER, CONTEXT),
      checkBericht(parseBericht(LATER), CONTEXT),
      JSON.parse(JSON.stringify(assessBericht(LATER, CONTEXT))),
    ]) {
      expect(result).toHaveWaarschuwing({ rule: 'W002', path: DATUM });
      expect(result).not.toHaveWaarschuwing({ rule: 'W002', path: `${SECOND}/Mutatiedatum` });
    }
  });

  test('finds those of readRetourbericht', () => {
    const heen = exampleBericht();
    const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2020-01-01' };
    const read = readRetourbericht(heen, retourbericht(heen, [], gegevens));
    expect(read.ok).toBe(true);
    expect(read).toHaveWaarschuwing({ rule: 'W005', path: '/Bericht/Header/DagtekeningRetour' });
    expect(read).not.toHaveWaarschuwing({ rule: 'W006' });
    expect(read).not.toHaveBevinding({ rule: 'RET-HEEN' });
    expect(() => expect(read).not.toHaveWaarschuwing({ rule: 'W005' })).toThrow(
      '\n- niet: W005\n+ geen bevindingen\n\nWaarschuwingen:\n* W005  /Bericht/Header/DagtekeningRetour  ',
    );
    for (const valid of [() => expect(read).toBeGeldigBericht(), () => expect(read).not.toBeGeldigBericht()])
      expect(valid).toThrow('\n\nHet resultaat vertelt niet wat er is beoordeeld.');

    const refused = readRetourbericht(heen, parseRetourbericht(FZ826));
    const untold = 'W006  (W006 is niet beoordeeld: het resultaat vertelt geen waarschuwingen)\n+ RET-HEEN';
    expect(() => expect(refused).not.toHaveWaarschuwing({ rule: 'W006' })).toThrow(`- niet: ${untold}`);
    expect(() => expect(refused).toHaveWaarschuwing({ rule: 'W006' })).toThrow(`- ${untold}`);
  });

  test.each([
    ['controletype 3 was not asked for', FZ825, 'W002', undefined, 'unchecked'],
    ['controletype 5 was not asked for', FZ825, 'W003', CONTEXT, 'unchecked'],
    ['the structure is wrong', WRONG, 'W002', CONTEXT, 'skipped'],
    ['there is no such control', FZ825, 'W999', CONTEXT, 'die controle is er niet'],
    ['only a retourbericht that is read can have it', FZ825, 'W005', CONTEXT, 'die controle is er niet'],
    ['a retourbericht has no controls', FZ826, 'W002', CONTEXT, 'nvt'],
  ] as const)('.not does not hold when %s', (_why, received, rule, options, state) => {
    const failure = thrownBy(() => expect(received).not.toHaveWaarschuwing({ rule }, options));
    expect(failure).toContain(`\n- niet: ${rule}  (${rule} is niet beoordeeld: ${told(state)})\n`);
    expect(() => expect(received).toHaveWaarschuwing({ rule }, options)).toThrow('is niet beoordeeld');
  });

  test('a list of waarschuwingen with holes, or of what is none, is no result', () => {
    for (const waarschuwingen of [new Array(2), 'W002', [null], ['W002'], [{ rule: 'W002' }], {}]) {
      const received = { findings: [], waarschuwingen };
      expect(received).toHaveBevinding({ rule: 'STR-BERICHT', path: '/' });
    }
    expect({ findings: new Array(2) }).toHaveBevinding({ rule: 'STR-BERICHT', path: '/' });
  });
});

describe('a failure lists waarschuwingen apart', () => {
  const judged =
    'Beoordeeld tot en met controletype 3: 1 geslaagd, 2 geslaagd, 3 geslaagd, 4 niet gecontroleerd, 5 niet gecontroleerd.';

  test.each([
    [
      'not.toBeGeldigBericht()',
      'niet: een geldig bericht',
      '+',
      () => expect(LATER).not.toBeGeldigBericht(CONTEXT),
    ],
    [
      `not.toHaveWaarschuwing({"rule":"W002","path":"${DATUM}"})`,
      `niet: W002  ${DATUM}`,
      '*',
      () => expect(LATER).not.toHaveWaarschuwing({ rule: 'W002', path: DATUM }, CONTEXT),
    ],
    [
      `toHaveWaarschuwing({"rule":"W002","path":"${SECOND}"})`,
      `W002  ${SECOND}`,
      '+',
      () => expect(LATER).toHaveWaarschuwing({ rule: 'W002', path: SECOND }, CONTEXT),
    ],
    [
      'toHaveBevinding({"rule":"VC009"})',
      'VC009',
      '+',
      () => expect(LATER).toHaveBevinding({ rule: 'VC009' }, CONTEXT),
    ],
    [
      'toHaveRetourcode("8011")',
      'retourcode 8011',
      '+',
      () => expect(LATER).toHaveRetourcode('8011', undefined, CONTEXT),
    ],
  ])('%s', (call, expected, mark, run) => {
    expect(thrownBy(run)).toBe(
      [
        `expect(received).${call}`,
        '',
        `- ${expected}`,
        '+ geen bevindingen',
        '',
        'Waarschuwingen:',
        `${mark} W002  ${DATUM}  20:7  ${ZIN}`,
        '',
        judged,
      ].join('\n'),
    );
  });

  test('beside findings', () => {
    const failure = thrownBy(() => expect(LATER).toBeGeldigBericht({ ...CONTEXT, omgeving: 'P' }));
    const [, expected, warned] = failure.split('\n\n');
    expect(expected).toMatch(/^- een geldig bericht\n\+ VC\d+ {2}\d{4} {2}\/Bericht\/Header[^\n]*$/);
    expect(warned).toBe(`Waarschuwingen:\n+ W002  ${DATUM}  20:7  ${ZIN}`);
  });
});

describe('each matcher refuses what the other is for', () => {
  const STRENG = controles.map(
    (each): Controle =>
      each.id === 'W002' ? { ...each, ernst: 'fout', retourcode: '8011', voorlopig: true } : each,
  );

  test.each([
    [FZ825, 'W001', undefined],
    [LATER, 'W002', CONTEXT],
    [FZ825, 'W003', CONTEXT],
    [WRONG, 'W004', undefined],
    [FZ826, 'W005', undefined],
    [{ findings: [] }, 'W006', undefined],
    [{ findings: [], waarschuwingen: [{ rule: 'EIGEN', path: '/' }] }, 'EIGEN', undefined],
  ])('a waarschuwing: %# %s', (received, rule, options) => {
    const error = new TypeError(`${rule} is a waarschuwing: expect it with toHaveWaarschuwing.`);
    expect(() => expect(received).toHaveBevinding({ rule }, options)).toThrow(error);
    expect(() => expect(received).not.toHaveBevinding({ rule }, options)).toThrow(error);
  });

  test.each([
    [FZ825, 'VC009', undefined],
    [FZ825, 'LCB004', CONTEXT],
    [WRONG, 'STR-DATUM', undefined],
    ['', 'XML-LEEG', undefined],
    [{ findings: [] }, 'RET-CODE', undefined],
    [{ findings: [{ rule: 'EIGEN', path: '/' }] }, 'EIGEN', undefined],
    [LATER, 'W002', { ...CONTEXT, controles: STRENG }],
  ])('a bevinding: %# %s', (received, rule, options) => {
    const error = new TypeError(`${rule} is a bevinding: expect it with toHaveBevinding.`);
    expect(() => expect(received).toHaveWaarschuwing({ rule }, options)).toThrow(error);
    expect(() => expect(received).not.toHaveWaarschuwing({ rule }, options)).toThrow(error);
  });

  test('a control that the caller made a fault is one', () => {
    expect(LATER).toHaveBevinding({ rule: 'W002', path: DATUM }, { ...CONTEXT, controles: STRENG });
  });

  test('what is expected', () => {
    for (const [expected, reason] of [
      [{}, 'rule must be the id of a control.'],
      [{ rule: 'W002', path: 1 }, 'path must be a text.'],
    ])
      expect(() => expect(FZ825).toHaveWaarschuwing(expected as never)).toThrow(
        new TypeError(reason as string),
      );
  });
});
