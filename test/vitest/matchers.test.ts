import {
  assessBericht,
  type Bericht,
  checkBericht,
  controles,
  mutatiebericht,
  parseBericht,
  readRetourbericht,
  serializeBericht,
} from 'fz825';
import { describe, expect, test } from 'vitest';
import { fz825Matchers } from '../../src/vitest/index.ts';
import { matcherResult } from '../../src/vitest/matcher-result.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { registerMatchers } from '../support/register-matchers.ts';
import { bind } from '../with-schemas/apis.ts';
import { CONTEXT, FZ825, FZ826, told, VC009, WRONG } from './setup.ts';

registerMatchers();

const MUTATIE_2 = '/Bericht/Verzekerde/MutatieFZ[2]';
const BYTES = new TextEncoder().encode(FZ825);
const GOED = checkBericht(parseBericht(FZ825), CONTEXT);

const UP_TO = 'Beoordeeld tot en met controletype';
const OPEN_FROM_3 = '3 niet gecontroleerd, 4 niet gecontroleerd, 5 niet gecontroleerd';

/** The first controls of a kind, each with one state. */
function listed(controletype: 3 | 4 | 5, state: string): string {
  const own = controles.filter((each) => each.controletype === controletype);
  return own.map(({ id }) => `${id} ${told(state)}`).join(', ');
}

describe('toBeGeldigBericht', () => {
  test('takes texts, bytes, messages that were built, and results', () => {
    expect(FZ825).toBeGeldigBericht();
    expect(BYTES).toBeGeldigBericht({ controletype: 1 });
    expect(WRONG).toBeGeldigBericht({ controletype: 1 });
    expect(FZ826).toBeGeldigBericht();
    expect(FZ826).toBeGeldigBericht({ ...CONTEXT, controletype: 5 });
    expect(exampleBericht()).toBeGeldigBericht();
    expect(exampleBericht()).toBeGeldigBericht(CONTEXT);
    expect(parseBericht(FZ825)).toBeGeldigBericht();
    expect(parseBericht(FZ825)).toBeGeldigBericht(CONTEXT);
    expect(assessBericht(FZ825, CONTEXT)).toBeGeldigBericht();
    expect(assessBericht(FZ825, CONTEXT)).toBeGeldigBericht({ controletype: 2 });
    expect(checkBericht(exampleBericht(), CONTEXT)).toBeGeldigBericht();
  });

  test('an option that is undefined was not given', () => {
    const options = { peildatum: undefined, schemas: undefined } as never;
    expect(FZ825).toBeGeldigBericht(options);
    expect(assessBericht(FZ825, CONTEXT)).toBeGeldigBericht(options);
  });

  test('goes by the schemas that it is given', () => {
    const { schemas, parseRetourbericht } = bind('extra').api;
    const codes = '<rbfz:Retourcodes><rbfz:Retourcode>8021</rbfz:Retourcode></rbfz:Retourcodes>';
    const bijlage = `<rbfz:Bijlage><rbfz:Kenmerk>1</rbfz:Kenmerk>${codes}</rbfz:Bijlage>`;
    const xml = FZ826.replace('</rbfz:Verzekerde>', `$&${bijlage}`);
    const parsed = parseRetourbericht(xml);
    if (!parsed.ok) expect.unreachable(JSON.stringify(parsed.findings));
    for (const received of [xml, parsed.bericht]) {
      expect(received).toBeGeldigBericht({ schemas });
      expect(received).toHaveRetourcode('8021', '/Bericht/Bijlage', { schemas });
      expect(received).not.toBeGeldigBericht();
    }
  });

  test.each([
    ['a text', { findings: 'x' }],
    ['null', { findings: [null] }],
    ['texts', { findings: ['x'] }],
    ['without a path', { findings: [{ rule: 'VC009' }] }],
    ['without a rule', { findings: [{ path: '/Bericht' }] }],
  ])('an object whose findings are none is a message that was built: %s', (_what, received) => {
    expect(received).toHaveBevinding({ rule: 'STR-BERICHT', path: '/' });
  });

  test('.not asks for findings', () => {
    expect('').not.toBeGeldigBericht();
    expect(WRONG).not.toBeGeldigBericht();
    expect(VC009).toBeGeldigBericht();
    expect(VC009).not.toBeGeldigBericht(CONTEXT);
    expect({}).not.toBeGeldigBericht();
    expect(parseBericht(WRONG)).not.toBeGeldigBericht();
    expect(assessBericht(VC009, CONTEXT)).not.toBeGeldigBericht();
    expect(checkBericht(parseBericht(VC009), CONTEXT)).not.toBeGeldigBericht();
    expect(serializeBericht({} as Bericht)).not.toBeGeldigBericht();
    expect(readRetourbericht(exampleBericht(), parseBericht(FZ826))).not.toBeGeldigBericht();
  });

  test('what was asked for and could not be judged is neither valid nor not valid', () => {
    for (const [received, options] of [
      [FZ825, { ...CONTEXT, controletype: 5 }],
      [exampleBericht(), { controletype: 1 }],
      [exampleBericht(), { ...CONTEXT, controletype: 4 }],
      [assessBericht(FZ825, { ...CONTEXT, controletype: 4 }), undefined],
      [assessBericht(FZ825, CONTEXT), { controletype: 4 }],
      [checkBericht(parseBericht(FZ825), CONTEXT), { controletype: 5 }],
      [{ ...GOED, controletypes: { ...GOED.controletypes, 1: 'skipped' } }, undefined],
      [{ findings: [] }, undefined],
    ] as const) {
      expect(() => expect(received).toBeGeldigBericht(options)).toThrow('+ geen bevindingen');
      expect(() => expect(received).not.toBeGeldigBericht(options)).toThrow('+ geen bevindingen');
    }
  });

  test('a source that throws makes it neither', () => {
    const bronnen = {
      agb: {
        has: (): boolean => {
          throw new Error('GEHEIM');
        },
      },
    };
    const options = { ...CONTEXT, controletype: 4, bronnen: bronnen as never } as const;
    const failure = thrownBy(() => expect(FZ825).toBeGeldigBericht(options));
    expect(failure).toContain('\n! RC001  ');
    expect(failure).not.toContain('GEHEIM');
    expect(() => expect(FZ825).not.toBeGeldigBericht(options)).toThrow('\n! RC001  ');

    const errors = [{ rule: 'RC001', path: '/Bericht/Header', message: 'De bron agb faalde.' }];
    const faulty = { ...checkBericht(parseBericht(VC009), CONTEXT), errors };
    expect(() => expect(faulty).toBeGeldigBericht()).toThrow('\n! RC001  /Bericht/Header  De bron');
    expect(() => expect(faulty).not.toBeGeldigBericht()).toThrow('\n! RC001  /Bericht/Header  De bron');
  });

  test('the failure names every finding, how far was judged, and no value', () => {
    expect(thrownBy(() => expect(WRONG).toBeGeldigBericht())).toBe(
      [
        'expect(received).toBeGeldigBericht()',
        '',
        '- een geldig bericht',
        '+ STR-PATROON  /Bericht/Header/Afzender  10:5  Afzender heeft niet de vorm [0-9]{8}: AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
        `+ STR-DATUM  ${MUTATIE_2}/Mutatiedatum  31:7  Mutatiedatum moet een datum in de vorm JJJJ-MM-DD zijn die bestaat.`,
        '',
        'Beoordeeld tot en met controletype 2: 1 geslaagd, 2 afgekeurd, 3 niet gecontroleerd, 4 niet gecontroleerd, 5 niet gecontroleerd.',
      ].join('\n'),
    );
    expect(thrownBy(() => expect(FZ825).not.toBeGeldigBericht())).toBe(
      [
        'expect(received).not.toBeGeldigBericht()',
        '',
        '- niet: een geldig bericht',
        '+ geen bevindingen',
        '',
        'Beoordeeld tot en met controletype 2: 1 geslaagd, 2 geslaagd, 3 niet gecontroleerd, 4 niet gecontroleerd, 5 niet gecontroleerd.',
        'Geef peildatum en omgeving om ook de controles van controletype 3 te beoordelen.',
      ].join('\n'),
    );
    expect(thrownBy(() => expect(FZ826).not.toBeGeldigBericht(CONTEXT))).toMatch(
      /\nBeoordeeld tot en met controletype 3: 1 geslaagd, 2 geslaagd, 3 nvt, 4 nvt, 5 nvt\.\nEen retourbericht heeft geen controles van controletype 3, 4 en 5\.$/,
    );
    expect(thrownBy(() => expect(FZ825).toBeGeldigBericht({ ...CONTEXT, controletype: 4 }))).toMatch(
      /\nControles die niet zijn beoordeeld: RC001 niet gecontroleerd \(zonder agb\), RC002 niet gecontroleerd \(zonder uzovi\), RC003 niet gecontroleerd \(zonder agb\)\.$/,
    );
  });

  test.each([
    [
      'a text that cannot be read',
      '',
      undefined,
      [`${UP_TO} 2: 1 afgekeurd, 2 overgeslagen, ${OPEN_FROM_3}.`],
    ],
    [
      'controletype 1',
      FZ825,
      { controletype: 1 },
      [`${UP_TO} 1: 1 geslaagd, 2 niet gecontroleerd, ${OPEN_FROM_3}.`],
    ],
    [
      'controletype 2, asked for as such',
      FZ825,
      { controletype: 2 },
      [`${UP_TO} 2: 1 geslaagd, 2 geslaagd, ${OPEN_FROM_3}.`],
    ],
    [
      'controletype 3',
      FZ825,
      CONTEXT,
      [`${UP_TO} 3: 1 geslaagd, 2 geslaagd, 3 geslaagd, 4 niet gecontroleerd, 5 niet gecontroleerd.`],
    ],
    [
      'controletype 3 of a structure that is wrong',
      WRONG,
      CONTEXT,
      [
        `${UP_TO} 3: 1 geslaagd, 2 afgekeurd, 3 overgeslagen, 4 niet gecontroleerd, 5 niet gecontroleerd.`,
        `Controles die niet zijn beoordeeld: ${listed(3, 'skipped')}.`,
      ],
    ],
    [
      'controletype 4 of a message that was built, without sources',
      exampleBericht(),
      { ...CONTEXT, controletype: 4 },
      [
        `${UP_TO} 4: 1 niet gecontroleerd, 2 geslaagd, 3 geslaagd, 4 niet gecontroleerd, 5 niet gecontroleerd.`,
        'Controles die niet zijn beoordeeld: RC001 niet gecontroleerd (zonder agb), RC002 niet gecontroleerd (zonder uzovi), RC003 niet gecontroleerd (zonder agb).',
      ],
    ],
    [
      'a result that holds its own verdict',
      assessBericht(VC009, CONTEXT),
      undefined,
      [
        'Beoordeeld: 1 geslaagd, 2 geslaagd, 3 afgekeurd, 4 niet gecontroleerd, 5 niet gecontroleerd.',
        `Controles die niet zijn beoordeeld: ${listed(4, 'unchecked')}, ${listed(5, 'unchecked')}.`,
      ],
    ],
    ['a retourbericht', FZ826, undefined, [`${UP_TO} 2: 1 geslaagd, 2 geslaagd, ${OPEN_FROM_3}.`]],
    [
      'controletype 3 of a retourbericht',
      FZ826,
      CONTEXT,
      [
        `${UP_TO} 3: 1 geslaagd, 2 geslaagd, 3 nvt, 4 nvt, 5 nvt.`,
        'Een retourbericht heeft geen controles van controletype 3, 4 en 5.',
      ],
    ],
    [
      'a result of a retourbericht',
      assessBericht(FZ826, CONTEXT),
      undefined,
      ['Beoordeeld: 1 geslaagd, 2 geslaagd, 3 nvt, 4 nvt, 5 nvt.'],
    ],
    [
      'a bare list of findings',
      { findings: [] },
      undefined,
      ['Het resultaat vertelt niet wat er is beoordeeld.'],
    ],
  ] as const)('the failure tells how far was judged: %s', (_what, received, options, lines) => {
    const failure = fz825Matchers.toBeGeldigBericht(received, options).message();
    expect(failure.split('\n\n').slice(2)).toEqual([lines.join('\n')]);
  });

  test('the failure shows a retourcode, and a place in the text when it is known', () => {
    const [found] = assessBericht(VC009, CONTEXT).findings;
    const findings = [found, { ...found, column: null }, { ...found, line: null, retourcode: null }];
    const path = '/Bericht/Verzekerde/MutatieFZ[1]';
    const message = 'Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.';
    expect(thrownBy(() => expect({ findings }).toBeGeldigBericht())).toBe(
      [
        'expect(received).toBeGeldigBericht()',
        '',
        '- een geldig bericht',
        `+ VC009  8011  ${path}  15:5  ${message}`,
        `+ VC009  8011  ${path}  ${message}`,
        `+ VC009  ${path}  ${message}`,
        '',
        'Het resultaat vertelt niet wat er is beoordeeld.',
      ].join('\n'),
    );
  });

  test('values that a result was asked to hold are not shown', () => {
    const result = assessBericht(WRONG, { ...CONTEXT, includeValues: true });
    expect(JSON.stringify(result)).toContain('GEHEIM');
    const failure = thrownBy(() => expect(result).toBeGeldigBericht());
    expect(failure).toContain('STR-PATROON  /Bericht/Header/Afzender  10:5');
    expect(failure).not.toContain('GEHEIM');
    const asked = { ...CONTEXT, includeValues: true };
    expect(thrownBy(() => expect(WRONG).toBeGeldigBericht(asked))).not.toContain('GEHEIM');
  });
});

describe('toHaveBevinding', () => {
  test('finds a control, anywhere or at a place', () => {
    expect(WRONG).toHaveBevinding({ rule: 'STR-DATUM' });
    expect(WRONG).toHaveBevinding({ rule: 'STR-DATUM', path: `${MUTATIE_2}/Mutatiedatum` });
    expect(WRONG).not.toHaveBevinding({ rule: 'STR-DATUM', path: MUTATIE_2 });
    expect(WRONG).not.toHaveBevinding({ rule: 'STR-LENGTE' });
    expect(VC009).toHaveBevinding({ rule: 'VC009', path: '/Bericht/Verzekerde/MutatieFZ' }, CONTEXT);
    expect(FZ825).not.toHaveBevinding({ rule: 'VC009' }, CONTEXT);
    expect(assessBericht(VC009, CONTEXT)).toHaveBevinding({ rule: 'VC009' });
    expect('<').toHaveBevinding({ rule: 'XML-WELGEVORMD' });
    expect(FZ825).not.toHaveBevinding({ rule: 'XML-WELGEVORMD' });
  });

  test('a built message has paths, but no lines', () => {
    const bericht = mutatiebericht({
      identificatieAanlevering: 'A-1',
      dagtekening: '2026-03-32',
      berichtsoort: 'T',
      afzender: '06290001',
      verzekerdennummer: '1234567',
      mutaties: exampleBericht().verzekerde.mutatieFZ as never,
    });
    expect(bericht).toHaveBevinding({ rule: 'STR-DATUM', path: '/Bericht/Header/Dagtekening' });
    expect(thrownBy(() => expect(bericht).toBeGeldigBericht())).toContain(
      '\n+ STR-DATUM  /Bericht/Header/Dagtekening  Dagtekening moet',
    );
  });

  test.each([
    ['controletype 3 was not asked for', FZ825, 'VC009', undefined, 'unchecked'],
    ['the structure is wrong', WRONG, 'VC009', CONTEXT, 'skipped'],
    ['the text cannot be read', '', 'STR-DATUM', undefined, 'skipped'],
    ['the message was built, so that there is no text', exampleBericht(), 'XML-LEEG', undefined, 'unchecked'],
    ['a source is absent', FZ825, 'RC001', { ...CONTEXT, controletype: 4 }, 'unchecked'],
    ['there is no such control', FZ825, 'VC999', CONTEXT, 'die controle is er niet'],
    ['a retourbericht has no controls', FZ826, 'VC009', CONTEXT, 'nvt'],
  ] as const)('.not does not hold when %s', (_why, received, rule, options, state) => {
    const failure = thrownBy(() => expect(received).not.toHaveBevinding({ rule }, options));
    expect(failure).toContain(`\n- niet: ${rule}  (${rule} is niet beoordeeld: ${told(state)})\n`);
    expect(() => expect(received).toHaveBevinding({ rule }, options)).toThrow('is niet beoordeeld');
  });

  test('a result that is only a list of findings is taken at its word', () => {
    const heen = parseBericht(FZ825);
    if (!heen.ok || heen.bericht.berichttype !== 'FZ825') expect.unreachable('the example is valid');
    const read = readRetourbericht(exampleBericht(), parseBericht(FZ826));
    expect(read).toHaveBevinding({ rule: 'RET-HEEN' });
    expect(read).not.toHaveBevinding({ rule: 'RET-CODE' });
    expect(read).not.toHaveRetourcode('8011');
    expect(() => expect(read).toBeGeldigBericht()).toThrow('vertelt niet wat er is beoordeeld.');
  });

  test('the failure marks what was asked for', () => {
    const path = '/Bericht/Header/Afzender';
    const failure = thrownBy(() => expect(WRONG).not.toHaveBevinding({ rule: 'STR-PATROON', path }));
    const [call, , expected, ...lines] = failure.split('\n');
    expect(call).toBe(`expect(received).not.toHaveBevinding({"rule":"STR-PATROON","path":"${path}"})`);
    expect(expected).toBe(`- niet: STR-PATROON  ${path}`);
    expect(lines.map((line) => line.slice(0, 13))).toEqual([
      ...['* STR-PATROON', '+ STR-DATUM  ', '', 'Beoordeeld to'],
    ]);
  });
});

describe('toHaveRetourcode', () => {
  test('of a mutatiebericht: the codes of its findings', () => {
    expect(VC009).toHaveRetourcode('8011', undefined, CONTEXT);
    expect(VC009).toHaveRetourcode('8011', '/Bericht/Verzekerde/MutatieFZ[1]', CONTEXT);
    expect(VC009).not.toHaveRetourcode('8011', MUTATIE_2, CONTEXT);
    expect(FZ825).not.toHaveRetourcode('8011', undefined, CONTEXT);
    const retourcodes = { VC009: '9284' };
    expect(VC009).toHaveRetourcode('9284', undefined, { ...CONTEXT, retourcodes });
    expect(checkBericht(parseBericht(VC009), CONTEXT)).toHaveRetourcode('8011');
  });

  test('of a retourbericht: the codes that it carries', () => {
    expect(FZ826).toHaveRetourcode('0200', '/Bericht/Header');
    expect(FZ826).toHaveRetourcode('8007', MUTATIE_2);
    expect(FZ826).not.toHaveRetourcode('8007', '/Bericht/Verzekerde/MutatieFZ[1]');
    expect(parseBericht(FZ826)).toHaveRetourcode('0651');
    expect(parseBericht(FZ826)).not.toHaveRetourcode('0001');
  });

  test('a code that this package does not know is a value, and is not shown', () => {
    const other = FZ826.replaceAll('>8007<', '>4711<');
    expect(other).toHaveRetourcode('4711', MUTATIE_2);
    const failure = thrownBy(() => expect(other).toHaveRetourcode('8007', MUTATIE_2));
    expect(failure).toContain(`- retourcode 8007  ${MUTATIE_2}\n+ 0200  /Bericht/Header  Geen opmerking`);
    expect(failure).toContain(`\n+ (een andere code)  ${MUTATIE_2}\n`);
    expect(failure).not.toContain('4711');
  });

  test.each([
    ['the controls were not asked for', FZ825, '8011', undefined],
    ['the structure is wrong', WRONG, '8011', CONTEXT],
    ['no control gives it', FZ825, '4711', CONTEXT],
    ['the retourbericht is no message', FZ826.replaceAll('>8007<', '>x<'), '8007', undefined],
    [
      'one of the controls that give it was not judged',
      FZ825,
      '8011',
      { ...CONTEXT, controletype: 4, retourcodes: { RC001: '8011' } },
    ],
  ] as const)('.not does not hold when %s', (_why, received, code, options) => {
    const unclear = `- niet: retourcode ${code}  (niet elke controle die hem geeft, is beoordeeld)`;
    expect(thrownBy(() => expect(received).not.toHaveRetourcode(code, undefined, options))).toContain(
      unclear,
    );
    expect(() => expect(received).toHaveRetourcode(code, undefined, options)).toThrow('is beoordeeld)');
  });
});

test.each([
  ['toHaveRetourcode("0001")', 'retourcode 0001', undefined],
  ['toHaveRetourcode("0001", "/Bericht/Header")', 'retourcode 0001  /Bericht/Header', '/Bericht/Header'],
])('the failure shows how it was called: %s', (call, expected, path) => {
  const failure = thrownBy(() => expect(FZ826).toHaveRetourcode('0001', path));
  expect(failure.split('\n').slice(0, 3)).toEqual([`expect(received).${call}`, '', `- ${expected}`]);
});

test.each([
  [{ isNot: true }, true],
  [{ isNot: false }, false],
  [{ isNot: 1 }, false],
  [{}, false],
  ['isNot', false],
  [null, false],
  [undefined, false],
])('what cannot be said fails, also on %o', (context, isNot) => {
  const { pass, message } = matcherResult(context, undefined, (not) => `not: ${not}`);
  expect([pass, message()]).toEqual([isNot, `not: ${isNot}`]);
});

describe('a programming mistake is a TypeError, with .not too', () => {
  test.each([undefined, null, 825, true, [], [FZ825]])('received: %o', (received) => {
    const reason =
      'The received value must be a text or Uint8Array, a bericht, or a result that has findings.';
    expect(() => expect(received).toBeGeldigBericht()).toThrow(new TypeError(reason));
    expect(() => expect(received).not.toHaveBevinding({ rule: 'VC009' })).toThrow(new TypeError(reason));
  });

  test.each([
    [{ omgeving: 'T' }, 'peildatum'],
    [{ controletype: 3 }, 'peildatum'],
    [{ peildatum: '2026-04-01' }, "omgeving must be 'P' or 'T'."],
    [{ peildatum: 'vandaag', omgeving: 'T' }, 'peildatum'],
    [{ controletype: 6 }, 'peildatum'],
    [{ ...CONTEXT, controletype: 6 }, 'controletype must be a number from 1 to 5.'],
  ])('options: %o', (options, reason) => {
    for (const received of [FZ825, exampleBericht(), parseBericht(FZ825)]) {
      const matching = thrownAs(() => expect(received).toBeGeldigBericht(options as never));
      expect(matching).toBeInstanceOf(TypeError);
      expect(matching).toHaveProperty('message', expect.stringContaining(reason));
    }
  });

  test('a context for what was judged before', () => {
    const reason =
      'The received value is a result, which was judged before: only the options controletype, schemas and profiel make sense.';
    const result = assessBericht(FZ825, CONTEXT);
    expect(() => expect(result).toBeGeldigBericht(CONTEXT)).toThrow(new TypeError(reason));
  });

  test('what is expected', () => {
    for (const [run, reason] of [
      [() => expect(FZ825).toHaveBevinding({} as never), 'rule must be the id of a control.'],
      [() => expect(FZ825).toHaveBevinding({ rule: 'VC009', path: 1 } as never), 'path must be a text.'],
      [() => expect(FZ825).toHaveRetourcode('VC009'), 'code must be a text of four digits.'],
      [() => expect(FZ825).toHaveRetourcode('x8011'), 'code must be a text of four digits.'],
      [() => expect(FZ825).toHaveRetourcode('8011x'), 'code must be a text of four digits.'],
      [() => expect(FZ825).toHaveRetourcode(8011 as never), 'code must be a text of four digits.'],
      [
        () => expect(FZ825).toHaveRetourcode('8011', CONTEXT as never),
        'path must be a text; options come after it.',
      ],
    ] as const) {
      expect(run).toThrow(new TypeError(reason));
    }
  });
});

function thrownBy(run: () => unknown): string {
  const thrown = thrownAs(run);
  return thrown instanceof Error ? thrown.message : expect.unreachable('nothing was thrown');
}

function thrownAs(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
