import { type Controle, type ControleState, checkBericht, controles, type Mutatiebericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { bronnen, CONTEXT, control, refusal } from '../check-engine/engine.ts';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { bind, type Name, placeOf, toXml, VARIANTS, xsds } from './apis.ts';

/** The faults that controletype 3 finds, in the order of the message. */
const FOUT = berichtMet(
  [
    verplaatst({ mutatieLocatie: undefined }),
    verplaatst({ mutatieIdentificatie: 'M-1', statusAanlevering: '2' }),
    beeindigd({ mutatieIdentificatie: 'M-3', referentieMutatie: 'M-3', mutatiedatum: '2026-03-01' }),
    beeindigd({ mutatieIdentificatie: 'M-4', mutatieLocatie: { zorglocatie: '06290002' } }),
  ],
  { berichtsoort: 'P', dagtekening: '2026-03-16', ontvanger: '0001' },
  '0000000',
);
const M = '/Bericht/Verzekerde/MutatieFZ';

/** Rule, path, and the start tag at which it stands: name and number in the text. */
const FOUND: readonly (readonly [rule: string, path: string, name: string, ordinal: number])[] = [
  ['VC001', '/Bericht/Header/Berichtsoort', 'Berichtsoort', 1],
  ['VC002', '/Bericht/Header/Dagtekening', 'Dagtekening', 1],
  ['VC003', '/Bericht/Header/Ontvanger', 'Ontvanger', 1],
  ['VC004', '/Bericht/Verzekerde/Verzekerdennummer', 'Verzekerdennummer', 1],
  ['VC009', `${M}[1]`, 'MutatieFZ', 1],
  ['VC013', `${M}[1]/Mutatiedatum`, 'Mutatiedatum', 1],
  ['VC005', `${M}[2]`, 'MutatieFZ', 2],
  ['VC008', `${M}[2]/MutatieIdentificatie`, 'MutatieIdentificatie', 2],
  ['VC013', `${M}[2]/Mutatiedatum`, 'Mutatiedatum', 2],
  ['VC006', `${M}[3]/ReferentieMutatie`, 'ReferentieMutatie', 1],
  ['VC007', `${M}[3]/ReferentieMutatie`, 'ReferentieMutatie', 1],
  ['VC012', `${M}[4]/SoortMutatie`, 'SoortMutatie', 4],
  ['VC010', `${M}[4]/MutatieLocatie`, 'MutatieLocatie', 2],
];

describe.each(VARIANTS)('the controls by %s', (name) => {
  const { api, uncheckable } = bind(name);

  test('all of them run', () => {
    expect(uncheckable).toEqual([]);
    const goed = berichtMet([verplaatst()]);
    const all = { ...CONTEXT, bronnen: bronnen(), controletype: 5 } as const;
    expect(api.assessBericht(toXml(api, goed), all)).toMatchObject({ verdict: 'accepted', bericht: goed });
    expect(Object.values(api.checkBericht(goed, all).controles)).toEqual(controles.map(() => 'passed'));
  });

  test('each finding stands at its element', () => {
    const xml = toXml(api, FOUT);
    const { verdict, findings } = api.assessBericht(xml, CONTEXT);
    expect(verdict).toBe('rejected');
    // Within an occurrence, findings stand in the order of the elements of its class.
    const expected = FOUND.map(([rule, path, tag, ordinal]) => ({
      rule,
      path,
      ...placeOf(xml, tag, ordinal),
    }));
    const found = findings.map(({ rule, path, line, column }) => ({ rule, path, line, column }));
    expect(new Set(found)).toEqual(new Set(expected));
    if (name !== 'volgorde') expect(found).toEqual(expected);
    const built = api.checkBericht(FOUT, CONTEXT, { controletype: 3 });
    expect(built.findings).toEqual(findings.map((each) => ({ ...each, line: null, column: null })));
  });
});

/** What becomes of each control on a message that has what all of them judge, but those that passed. */
function notPassed(
  name: Name,
  bericht: unknown,
): { verdict: string; controles: Record<string, ControleState> } {
  const { api } = bind(name);
  const options = { ...CONTEXT, bronnen: bronnen(), controletype: 5 } as const;
  const { verdict, controles: states, findings } = api.assessBericht(toXml(api, bericht), options);
  expect(findings).toEqual([]);
  const left = Object.entries(states).filter(([, state]) => state !== 'passed');
  return { verdict, controles: Object.fromEntries(left) };
}

function listed(name: Name): readonly string[] {
  return bind(name).uncheckable.map(({ rule, berichtklasse, element, args }) =>
    [rule, berichtklasse, element, JSON.stringify(args)].join(' | '),
  );
}

const UNCHECKED = (...ids: readonly string[]): Record<string, ControleState> =>
  Object.fromEntries(ids.map((id) => [id, 'unchecked']));

describe('what does not fit is told at once, and stays unchecked', () => {
  const goed = berichtMet([verplaatst()]);

  test('without ReferentieMutatie', () => {
    const REDEN = 'MutatieFZ | ReferentieMutatie | {"fault":"ontbreekt","path":"ReferentieMutatie"}';
    // Those that name it, and those that need the verloop, in which one mutation refers to another.
    const names =
      /"ReferentieMutatie"|"(?:mutatie gebruikt|referentie in werking|verloop consistent|locatie verandert|als ingetrokken|administratie consistent)"/;
    const ids = controles
      .filter(({ condition }) => names.test(JSON.stringify(condition)))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(7);
    const ANDERS =
      'W001 | MutatieLocatie | ../ReferentieMutatie | {"fault":"ontbreekt","path":"../ReferentieMutatie"}';
    expect(listed('zonder-referentie')).toEqual(
      ids.map((id) => (id === 'W001' ? ANDERS : `${id} | ${REDEN}`)),
    );
    expect(notPassed('zonder-referentie', goed)).toEqual({
      verdict: 'incomplete',
      controles: UNCHECKED(...ids),
    });
  });

  test.each([
    ['another name for Zorglocatie', /(?<=name=")Zorglocatie/g, 'Locatie', 'ontbreekt'],
    ['another name for MutatieLocatie', /(?<=name=")MutatieLocatie(?=" [^>]*Occurs)/g, 'Plaats', 'ontbreekt'],
    ['more than one MutatieLocatie', /(?<=name="MutatieLocatie" )/g, 'maxOccurs="2" ', 'meermalen'],
  ])('%s: an intrekking is not said to have the same location', (_, found, instead, fault) => {
    const { fz825, fz826 } = xsds('eigen');
    const texts = { fz825: fz825.replaceAll(found, instead), fz826: fz826.replaceAll(found, instead) };
    expect(texts.fz825).not.toBe(fz825);
    const path = 'MutatieLocatie/Zorglocatie';
    const { uncheckable } = bind('eigen', {}, texts);
    expect(uncheckable.filter(({ rule }) => rule === 'W003')).toMatchObject([
      { berichtklasse: 'MutatieFZ', element: path, args: { fault, path } },
    ]);
  });

  test('with other codes', () => {
    const told = (fault: string, ...values: readonly string[]): string =>
      `MutatieFZ | StatusAanlevering | ${JSON.stringify({ fault, path: 'StatusAanlevering', values })}`;
    const not = (...values: readonly string[]): string => told('waarden-ontbreken', ...values);
    const OOK = told('andere-waarden', '1', '2', '3');
    expect(listed('codes')).toEqual([
      `VC005 | ${not('2', '3')}`,
      `VC006 | ${not('1')}`,
      `VC011 | ${not('1', '2')}`,
      `VC012 | ${not('1', '2')}`,
      `VC012 | ${not('2', '3')}`,
      `VC013 | ${not('1', '2')}`,
      `VC013 | ${not('2', '3')}`,
      `LCB005 | ${not('1', '2')}`,
      `LCB006 | ${not('1', '2', '3')}`,
      `LCB006 | ${OOK}`,
      `LCB007 | ${not('2', '3')}`,
      `LCB007 | ${not('1', '2', '3')}`,
      `LCB007 | ${OOK}`,
      `LCB008 | ${not('1', '2', '3')}`,
      `LCB008 | ${OOK}`,
      ...[not('1', '2', '3'), OOK].map(
        (reden) =>
          `W001 | ${reden.replaceAll('StatusAanlevering', '../StatusAanlevering').replace('MutatieFZ', 'MutatieLocatie')}`,
      ),
      ...['W003', 'W004'].flatMap((id) => [`${id} | ${not('1', '2', '3')}`, `${id} | ${OOK}`]),
    ]);
    const bericht = berichtMet([verplaatst({ statusAanlevering: 'N' as never })]);
    expect(notPassed('codes', bericht)).toEqual({
      verdict: 'incomplete',
      controles: UNCHECKED(
        ...['VC005', 'VC006', 'VC011', 'VC012', 'VC013', 'LCB005', 'LCB006', 'LCB007', 'LCB008'],
        ...['W001', 'W003', 'W004'],
      ),
    });
  });

  test('with dates that may have a time zone', () => {
    const datum = (path: string): string => `${path} | {"fault":"datum","path":"${path}"}`;
    expect(listed('zone')).toEqual([
      `VC002 | Header | ${datum('Dagtekening')}`,
      `VC011 | MutatieFZ | ${datum('Mutatiedatum')}`,
      `VC011 | MutatieFZ | ${datum('/Bericht/Header/Dagtekening')}`,
      `VC013 | MutatieFZ | ${datum('Mutatiedatum')}`,
      `RC001 | Header | ${datum('Dagtekening')}`,
      `RC002 | Header | ${datum('Dagtekening')}`,
      `RC003 | MutatieLocatie | ${datum('../Mutatiedatum')}`,
      ...['LCB005', 'LCB006', 'LCB007', 'LCB008'].map((id) => `${id} | MutatieFZ | ${datum('Mutatiedatum')}`),
      `W001 | MutatieLocatie | ${datum('../Mutatiedatum')}`,
      ...['W002', 'W003', 'W004'].map((id) => `${id} | MutatieFZ | ${datum('Mutatiedatum')}`),
    ]);
    const zoned = berichtMet([verplaatst({ mutatiedatum: '2026-03-02+01:00' })], {
      dagtekening: '2026-03-10Z',
    });
    expect(notPassed('zone', zoned)).toEqual({
      verdict: 'incomplete',
      controles: UNCHECKED(
        ...['VC002', 'VC011', 'VC013', 'RC001', 'RC002', 'RC003'],
        ...['LCB005', 'LCB006', 'LCB007', 'LCB008'],
        ...['W001', 'W002', 'W003', 'W004'],
      ),
    });
  });

  test('with two Verzekerdes: what depends on it is skipped', () => {
    const PATH = '/Bericht/Verzekerde/Verzekerdennummer';
    expect(listed('verzekerden')).toEqual([
      `LCB003 | MutatieFZ | ${PATH} | {"fault":"weg","path":"${PATH}"}`,
    ]);
    const twee = { ...goed, verzekerde: [goed.verzekerde, goed.verzekerde] };
    const { api } = bind('verzekerden');
    const options = { ...CONTEXT, bronnen: bronnen(), controletype: 5 } as const;
    const { verdict, findings } = api.assessBericht(toXml(api, twee), options);
    expect([verdict, findings.map(({ rule, path }) => `${rule} ${path}`)]).toEqual([
      'rejected',
      ['VC008 /Bericht/Verzekerde[2]/MutatieFZ[1]/MutatieIdentificatie'],
    ]);
    expect(notPassed('verzekerden', { ...goed, verzekerde: [goed.verzekerde] })).toEqual({
      verdict: 'incomplete',
      controles: {
        LCB003: 'unchecked',
        ...Object.fromEntries(
          ['LCB004', 'LCB005', 'LCB006', 'LCB007', 'LCB008', 'W001', 'W003', 'W004'].map((id) => [
            id,
            'skipped',
          ]),
        ),
      },
    });
  });

  test('a control that depends on one that does not fit never runs as if that had passed', () => {
    const eerst = control({ id: 'X-0', condition: { op: 'komt voor', element: 'Referentiedatum' } });
    const dan = control({ id: 'X-1', after: { controles: ['X-0'] } });
    const per = control({ id: 'X-2', after: { controles: ['X-0'], per: 'Plaatsingsbesluitnummer' } });
    const fout = { op: 'niet', conditie: { op: 'komt voor', element: 'Mutatiedatum' } };
    const daarna = control({ id: 'X-3', after: { controles: ['X-1'] }, condition: fout });
    const { api, uncheckable } = bind('naamruimte', { controles: [eerst, dan, per, daarna] });
    expect(uncheckable.map(({ rule }) => rule)).toEqual(['X-0']);
    const { controles: states, controletypes, findings } = api.checkBericht(goed, CONTEXT);
    expect(states).toEqual({ 'X-0': 'unchecked', 'X-1': 'skipped', 'X-2': 'skipped', 'X-3': 'skipped' });
    expect([controletypes[3], findings]).toEqual(['unchecked', []]);
  });
});

/** Why a condition does not fit the schemas. */
function misfits(name: Name, changes: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { uncheckable } = bind(name, { controles: [control(changes)] });
  return uncheckable.map(({ element, args }) => [element, args]);
}

describe('controls of the caller', () => {
  const contact: Controle = control({
    id: 'X-CONTACT',
    berichtklasse: 'Contact',
    retourcode: '8028',
    text: 'Naam mag niet die van het adres zijn.',
    element: 'Naam',
    condition: { op: 'niet', conditie: { op: 'is een', element: 'Naam', waarden: ['fout'] } },
  });
  const metContact = (naam: string): Mutatiebericht => {
    const bericht = berichtMet([verplaatst()]);
    return {
      ...bericht,
      verzekerde: { ...bericht.verzekerde, contact: [{ naam: 'goed' }, { naam }] } as never,
    };
  };

  test('run on elements that only the given schema has', () => {
    const { api, uncheckable } = bind('extra', { controles: [...controles, contact] });
    expect(uncheckable).toEqual([]);
    const xml = toXml(api, metContact('fout'));
    const { findings } = api.assessBericht(xml, CONTEXT);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'X-CONTACT',
        berichtklasse: 'Contact',
        path: '/Bericht/Verzekerde/Contact[2]/Naam',
        ...placeOf(xml, 'Naam', 2),
      }),
    ]);
    expect(api.assessBericht(toXml(api, metContact('goed')), CONTEXT).verdict).toBe('accepted');
    // The controls of a call go before those of the api.
    expect(api.assessBericht(xml, { ...CONTEXT, controles }).verdict).toBe('accepted');
  });

  test('with the schemas of this package the same control is refused, before and after', () => {
    const own = (): string =>
      refusal(() => checkBericht(berichtMet([verplaatst()]), CONTEXT, { controles: [contact] }));
    const REFUSED = 'Control X-CONTACT has an unknown berichtklasse.';
    expect(own()).toBe(REFUSED);
    const { api } = bind('extra', { controles: [contact] });
    expect(api.checkBericht(metContact('fout'), CONTEXT).findings).toHaveLength(1);
    expect(own()).toBe(REFUSED);
    const other = bind('naamruimte', { controles: [contact] });
    expect(other.uncheckable).toEqual([
      {
        rule: 'X-CONTACT',
        berichtklasse: 'Contact',
        element: null,
        args: { fault: 'klasse-ontbreekt', klasse: 'Contact' },
        reason: expect.any(String),
      },
    ]);
    expect(other.api.checkBericht(berichtMet([verplaatst()]), CONTEXT).controles).toEqual({
      'X-CONTACT': 'unchecked',
    });
    expect(api.checkBericht(metContact('fout'), CONTEXT).findings).toHaveLength(1);
  });

  const OPMERKING = { fault: 'herhaald', path: 'Opmerking' };
  test.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
    [
      'every name is told, once',
      {
        element: 'Kleur',
        condition: {
          op: 'alle',
          condities: [
            { op: 'gelijk aan', links: 'Kleur', rechts: 'Vorm' },
            { op: 'is bekend', wat: 'Vorm' },
            { op: 'komt voor', element: 'Mutatiedatum' },
            { op: 'is een', element: 'SoortMutatie', waarden: ['1', '9', 'x'] },
            { op: 'is bekend', wat: '/Bericht/Kop/Maat' },
            { op: 'is bekend', wat: '/Bericht/Header/Maat' },
          ],
        },
      },
      [
        ['Kleur', { fault: 'ontbreekt', path: 'Kleur' }],
        ['Vorm', { fault: 'ontbreekt', path: 'Vorm' }],
        ['SoortMutatie', { fault: 'waarden-ontbreken', path: 'SoortMutatie', values: ['9', 'x'] }],
        ['/Bericht/Kop/Maat', { fault: 'weg', path: '/Bericht/Kop/Maat' }],
        ['/Bericht/Header/Maat', { fault: 'ontbreekt', path: '/Bericht/Header/Maat' }],
      ],
    ],
    [
      'a class in the place of a value',
      { condition: { op: 'is bekend', wat: 'MutatieLocatie' } },
      [['MutatieLocatie', { fault: 'waarde', path: 'MutatieLocatie' }]],
    ],
    [
      'an element that may occur more than once',
      { condition: { op: 'is een', element: 'Opmerking', waarden: ['x'] } },
      [['Opmerking', OPMERKING]],
    ],
    ['whether such an element is there', { condition: { op: 'komt voor', element: 'Opmerking' } }, []],
    [
      'a prerequisite by such an element',
      { after: { controles: [], per: 'Opmerking' } },
      [['Opmerking', OPMERKING]],
    ],
    [
      'a path through a class that may occur more than once',
      { condition: { op: 'is bekend', wat: '/Bericht/Verzekerde/Contact/Naam' } },
      [['/Bericht/Verzekerde/Contact/Naam', { fault: 'weg', path: '/Bericht/Verzekerde/Contact/Naam' }]],
    ],
    [
      'a class that is absent: its own names are not told again, others are',
      {
        berichtklasse: 'Behandeling',
        condition: { op: 'gelijk aan', links: 'Soort', rechts: '/Bericht/Header/Soort' },
      },
      [
        [null, { fault: 'klasse-ontbreekt', klasse: 'Behandeling' }],
        ['/Bericht/Header/Soort', { fault: 'ontbreekt', path: '/Bericht/Header/Soort' }],
      ],
    ],
    [
      'the root',
      { berichtklasse: 'Bericht', condition: { op: 'komt voor', element: 'Header' } },
      [[null, { fault: 'klasse-ontbreekt', klasse: 'Bericht' }]],
    ],
    [
      'a text compared as a date',
      {
        condition: {
          op: 'niet later dan',
          datum: 'Einddatum',
          grens: {
            op: 'vroegste',
            element: 'MutatieIdentificatie',
            per: 'Plaatsingsbesluitnummer',
            onder: { op: 'komt voor', element: 'Einddatum' },
          },
        },
      },
      [['MutatieIdentificatie', { fault: 'datum', path: 'MutatieIdentificatie' }]],
    ],
    [
      'equal to the peildatum',
      {
        condition: {
          op: 'gelijk aan',
          links: { op: 'gegeven', naam: 'peildatum' },
          rechts: 'SoortMutatie',
        },
      },
      [['SoortMutatie', { fault: 'datum', path: 'SoortMutatie' }]],
    ],
    [
      'equal to the earliest of dates',
      {
        condition: {
          op: 'gelijk aan',
          links: {
            op: 'vroegste',
            element: 'Einddatum',
            per: 'Plaatsingsbesluitnummer',
            onder: { op: 'komt voor', element: 'Einddatum' },
          },
          rechts: 'SoortMutatie',
        },
      },
      [['SoortMutatie', { fault: 'datum', path: 'SoortMutatie' }]],
    ],
    [
      'equal to the startdatum',
      {
        controletype: 5,
        condition: {
          op: 'gelijk aan',
          links: 'SoortMutatie',
          rechts: { op: 'van plaatsingsbesluit', naam: 'startdatum' },
        },
      },
      [['SoortMutatie', { fault: 'datum', path: 'SoortMutatie' }]],
    ],
    [
      'equal to the omgeving',
      { condition: { op: 'gelijk aan', links: 'SoortMutatie', rechts: { op: 'gegeven', naam: 'omgeving' } } },
      [['SoortMutatie', { fault: 'waarden-ontbreken', path: 'SoortMutatie', values: ['P', 'T'] }]],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(misfits('extra', changes)).toEqual(expected);
  });

  test('what is not well stated is a TypeError, as ever', () => {
    for (const changes of [
      { berichtklasse: 7 },
      { condition: { op: 'of' } },
      { text: '' },
      { element: null },
      { controletype: 5, berichtklasse: 'Header', condition: { op: 'verloop consistent' } },
    ])
      expect(refusal(() => misfits('extra', changes))).toMatch(/^Control X-1 /);
    for (const id of ['', 7]) expect(refusal(() => misfits('extra', { id }))).toBe('A control has no id.');
    expect(refusal(() => bind('extra', { controles: [null as never] }))).toBe('A control has no id.');
    expect(refusal(() => bind('extra', { controles: {} as never }))).toBe(
      'controles must be a list of controls.',
    );
  });
});
