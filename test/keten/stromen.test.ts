import { readFileSync } from 'node:fs';
import { type Mutatiebericht, parseRetourbericht, readRetourbericht, serializeBericht } from 'fz825';
import { type BronGegevens, type Bronnen, readBronnen } from 'fz825/bronnen';
import {
  formatFoutbericht,
  judgeMutatiebericht,
  type KetenContext,
  receiveMutatiebericht,
  receiveRetourbericht,
} from 'fz825/keten';
import { afterAll, describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, GEGEVENS, verplaatst } from '../support/controle-cases.ts';
import { compileOracles } from '../support/oracles.ts';

const oracles = compileOracles(readFileSync(new URL('../../schemas/fz826-2.0.xsd', import.meta.url), 'utf8'));
afterAll(() => {
  for (const oracle of oracles) oracle.dispose();
});

/** STB §3.4: a verplaatsing, and the einde zorg after it. */
const GOED = berichtMet([verplaatst(), beeindigd()]);
const VECOZO = { agb: GEGEVENS.agb, uzovi: GEGEVENS.uzovi };

const THROWING = {
  isBekend: (): never => {
    throw new Error('no connection');
  },
};

function context(gegevens: BronGegevens = GEGEVENS, changes: Partial<KetenContext> = {}): KetenContext {
  return {
    peildatum: '2026-03-15',
    omgeving: 'T',
    bronnen: bronnen(gegevens),
    identificatieRetour: 'R-1',
    ...changes,
  };
}

function bronnen(gegevens: BronGegevens): Bronnen {
  const result = readBronnen(gegevens);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.bronnen;
}

function bytes(bericht: Mutatiebericht): Uint8Array {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return new TextEncoder().encode(serialized.xml);
}

/** The retourbericht is one for our own schema and for libxml2's, and an answer to the message. */
function expectAnswer(heen: Mutatiebericht, xml: string) {
  for (const oracle of oracles) expect(oracle.accepts(xml), oracle.name).toBe(true);
  const read = readRetourbericht(heen, parseRetourbericht(xml));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.uitkomst;
}

describe('flow 1: the zorgaanbieder sends an FZ825, VECOZO receives it', () => {
  test('flow 4: without faults it goes to DJI unchanged, byte for byte, and there is no retourbericht', () => {
    const input = bytes(GOED);
    const before = Uint8Array.from(input);
    const ontvangen = receiveMutatiebericht(input, context(VECOZO));
    expect(ontvangen).toMatchObject({ stroom: 4, van: 'VECOZO', aan: 'DJI', bericht: GOED });
    expect(ontvangen.stroom === 4 && ontvangen.inhoud).toBe(input);
    expect(input).toEqual(before);
    expect(ontvangen).not.toHaveProperty('retourbericht');
    expect(ontvangen.controletypes).toEqual({
      1: 'passed',
      2: 'passed',
      3: 'passed',
      4: 'passed',
      5: 'unchecked',
    });
  });

  test.each<[string, string, 1 | 2 | 4]>([
    ['not XML', 'Geachte heer, hierbij de mutatie.', 1],
    ['not well-formed', new TextDecoder().decode(bytes(GOED)).replace('</mbfz:Header>', ''), 1],
    ['a wrong structure', new TextDecoder().decode(bytes(GOED)).replace('2026-03-09', '2026-02-29'), 2],
    ['version 1.2', new TextDecoder().decode(bytes(GOED)).replace('versie>2<', 'versie>1<'), 2],
    [
      'an unknown sender',
      new TextDecoder().decode(bytes(berichtMet([beeindigd()], { afzender: '99999999' }))),
      4,
    ],
  ])('flow 2: a foutbericht for %s, and flows 3 to 7 do not occur', (_name, input, controletype) => {
    const ontvangen = receiveMutatiebericht(input, context(VECOZO));
    expect(ontvangen).toMatchObject({
      stroom: 2,
      van: 'VECOZO',
      aan: 'zorgaanbieder',
      foutbericht: { van: 'VECOZO', aan: 'zorgaanbieder', berichttype: 'FZ825', controletype },
    });
    expect(ontvangen.stroom === 2 && ontvangen.foutbericht.findings).toEqual(ontvangen.findings);
    expect(ontvangen).not.toHaveProperty('inhoud');
    expect(ontvangen).not.toHaveProperty('xml');
  });

  test('flow 2: a retourbericht where a mutatiebericht belongs', () => {
    const rejected = receiveMutatiebericht(
      bytes(berichtMet([verplaatst({ mutatieLocatie: undefined })])),
      context(VECOZO),
    );
    if (rejected.stroom !== 3) throw new Error('not rejected');
    const ontvangen = receiveMutatiebericht(rejected.xml, context(VECOZO));
    expect(ontvangen).toMatchObject({ stroom: 2, findings: [{ rule: 'STR-BERICHT' }] });
  });

  test('flow 3: a fault in the header gives the header alone, with 0001', () => {
    const heen = berichtMet([beeindigd()], { ontvanger: '9991' });
    const ontvangen = receiveMutatiebericht(bytes(heen), context(VECOZO));
    expect(ontvangen).toMatchObject({ stroom: 3, van: 'VECOZO', aan: 'zorgaanbieder' });
    if (ontvangen.stroom !== 3) throw new Error('not flow 3');
    expect(ontvangen.retourbericht.verzekerde).toBeUndefined();
    expect(ontvangen.retourbericht.header.retourcodes.retourcode).toEqual(['0001']);
    expect(ontvangen.retourbericht.header.dagtekeningRetour).toBe('2026-03-15');
    expect(expectAnswer(heen, ontvangen.xml)).toMatchObject({ accepted: false });
  });

  test('flow 3: faults in several classes reject the whole message, good classes get 0200', () => {
    const heen = berichtMet(
      [
        verplaatst({ mutatieLocatie: undefined }),
        verplaatst({ mutatieIdentificatie: 'M-3' }),
        beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-11' }),
      ],
      {},
      '0000000',
    );
    const ontvangen = receiveMutatiebericht(bytes(heen), context(VECOZO));
    if (ontvangen.stroom !== 3) throw new Error('not flow 3');
    const { header, verzekerde } = ontvangen.retourbericht;
    expect(header.retourcodes.retourcode).toEqual(['0200']);
    expect(verzekerde?.retourcodes.retourcode).toEqual(['0300']);
    expect(verzekerde?.mutatieFZ.map(({ retourcodes }) => retourcodes.retourcode)).toEqual([
      ['8011'],
      ['0200'],
      ['8021', '8007'],
    ]);
    expect(verzekerde?.mutatieFZ[1]?.mutatieLocatie?.retourcodes.retourcode).toEqual(['0200']);
    expect(
      expectAnswer(heen, ontvangen.xml).mutaties.map(({ accepted, faulty }) => [accepted, faulty]),
    ).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
  });

  test('flow 3, then 4: after a rejection the improved message comes as a new one, its mutations still as eerste aanlevering', () => {
    const fout = berichtMet([verplaatst({ mutatieLocatie: undefined })]);
    expect(receiveMutatiebericht(bytes(fout), context(VECOZO)).stroom).toBe(3);

    const verbeterd = berichtMet([verplaatst()], { identificatieAanlevering: 'A-2' });
    expect(verbeterd.header.identificatieAanlevering).not.toBe(fout.header.identificatieAanlevering);
    expect(verbeterd.verzekerde.mutatieFZ[0]?.statusAanlevering).toBe('1');
    const ontvangen = receiveMutatiebericht(bytes(verbeterd), context(VECOZO));
    expect(ontvangen).toMatchObject({ stroom: 4, bericht: verbeterd });
    // DJI has not seen the rejected one: nothing of it stands in the way.
    expect(judgeMutatiebericht(bytes(verbeterd), context())).toMatchObject({ stroom: 5, accepted: true });
  });

  test('without the registers nothing is sent, unless another party does controletype 4', () => {
    const without = receiveMutatiebericht(bytes(GOED), context({}));
    expect(without).toMatchObject({ stroom: null, reden: 'incomplete', findings: [] });
    const elsewhere = receiveMutatiebericht(bytes(GOED), context({}, { referentiecontroles: false }));
    expect(elsewhere).toMatchObject({ stroom: 4 });
    expect(elsewhere.controletypes[4]).toBe('unchecked');
  });

  test('when another party does controletype 4, the registers are not asked', () => {
    const heen = berichtMet([verplaatst()], { afzender: '99999999' });
    const ontvangen = receiveMutatiebericht(bytes(heen), context(VECOZO, { referentiecontroles: false }));
    expect(ontvangen).toMatchObject({ stroom: 4, controletypes: { 4: 'unchecked' } });
    expect(Object.keys(ontvangen.controles).filter((id) => id.startsWith('RC'))).toEqual([]);
  });

  test('when another party does controletype 4, a fault of controletype 3 still is one', () => {
    const heen = berichtMet([verplaatst({ mutatieLocatie: undefined })]);
    const ontvangen = receiveMutatiebericht(bytes(heen), context({}, { referentiecontroles: false }));
    expect(ontvangen).toMatchObject({ stroom: 3, findings: [{ rule: 'VC009' }] });
  });

  test('what is beyond the limits that are given is not read', () => {
    const ontvangen = receiveMutatiebericht(bytes(GOED), context(VECOZO, { limits: { bytes: 100 } }));
    expect(ontvangen).toMatchObject({
      stroom: 2,
      foutbericht: { controletype: 1, findings: [{ rule: 'XML-LIMIET' }] },
    });
  });

  test('a register that throws stops everything', () => {
    const ontvangen = receiveMutatiebericht(
      bytes(GOED),
      context({}, { bronnen: { ...bronnen(VECOZO), agb: THROWING } }),
    );
    expect(ontvangen).toMatchObject({
      stroom: null,
      reden: 'error',
      errors: [{ rule: 'RC001' }, { rule: 'RC003' }],
    });
  });
});

describe('flow 5: DJI judges the FZ825 and always answers', () => {
  test('a message without faults: the header alone, with 0200', () => {
    const beoordeeld = judgeMutatiebericht(bytes(GOED), context());
    expect(beoordeeld).toMatchObject({ stroom: 5, van: 'DJI', aan: 'VECOZO', accepted: true, findings: [] });
    if (beoordeeld.stroom !== 5) throw new Error('not flow 5');
    expect(beoordeeld.retourbericht.verzekerde).toBeUndefined();
    expect(beoordeeld.retourbericht.header.retourcodes.retourcode).toEqual(['0200']);
    expect(expectAnswer(GOED, beoordeeld.xml).mutaties.map(({ accepted }) => accepted)).toEqual([true, true]);
  });

  test('the example of STB §3.4: a verplaatsing may not be corrected to a date after the einde zorg', () => {
    const inWerking = [
      { mutatieIdentificatie: 'M-1', soortMutatie: '1', mutatiedatum: '2026-03-02', zorglocatie: '06290002' },
      { mutatieIdentificatie: 'M-2', soortMutatie: '2', mutatiedatum: '2026-03-09' },
    ] as const;
    const [besluit] = GEGEVENS.plaatsingsbesluiten;
    if (besluit === undefined) throw new Error('no plaatsingsbesluit');
    const gegevens = { ...GEGEVENS, plaatsingsbesluiten: [{ ...besluit, mutaties: inWerking }] };
    const correctie = (mutatiedatum: string): Mutatiebericht =>
      berichtMet([
        verplaatst({
          mutatieIdentificatie: 'M-3',
          statusAanlevering: '2',
          referentieMutatie: 'M-1',
          mutatiedatum,
        }),
      ]);
    const after = correctie('2026-03-10');
    const rejected = judgeMutatiebericht(bytes(after), context(gegevens));
    expect(rejected).toMatchObject({
      stroom: 5,
      accepted: false,
      findings: [
        { rule: 'LCB008', path: '/Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum', line: 21, column: 7 },
      ],
    });
    if (rejected.stroom !== 5) throw new Error('not flow 5');
    expect(rejected.retourbericht.verzekerde?.mutatieFZ[0]?.retourcodes.retourcode).toEqual(['8007']);
    expect(expectAnswer(after, rejected.xml).mutaties[0]).toMatchObject({ accepted: false, faulty: true });
    expect(judgeMutatiebericht(bytes(correctie('2026-03-09')), context(gegevens))).toMatchObject({
      stroom: 5,
      accepted: true,
    });
  });

  test('a fault of controletype 4 is answered with a retourbericht too, as DJI always answers', () => {
    const agb = GEGEVENS.agb.filter(({ code }) => code !== '06290002');
    const beoordeeld = judgeMutatiebericht(bytes(GOED), context({ ...GEGEVENS, agb }));
    expect(beoordeeld).toMatchObject({
      stroom: 5,
      accepted: false,
      controletypes: { 4: 'failed', 5: 'skipped' },
    });
    if (beoordeeld.stroom !== 5) throw new Error('not flow 5');
    const [mutatie] = beoordeeld.retourbericht.verzekerde?.mutatieFZ ?? [];
    expect(mutatie?.mutatieLocatie?.retourcodes.retourcode).toEqual(['8011']);
    expect(expectAnswer(GOED, beoordeeld.xml).accepted).toBe(false);
  });

  test('a message that was received before is rejected on its header', () => {
    const gegevens = {
      ...GEGEVENS,
      ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-1' }],
    };
    const beoordeeld = judgeMutatiebericht(bytes(GOED), context(gegevens));
    if (beoordeeld.stroom !== 5) throw new Error('not flow 5');
    expect(beoordeeld.findings.map(({ rule }) => rule)).toEqual(['LCB001']);
    expect(beoordeeld.retourbericht.header.retourcodes.retourcode).toEqual(['0001']);
  });

  test('without its administration DJI answers nothing', () => {
    const { plaatsingsbesluiten: _, ...rest } = GEGEVENS;
    const beoordeeld = judgeMutatiebericht(bytes(GOED), context(rest));
    expect(beoordeeld).toMatchObject({ stroom: null, reden: 'incomplete', findings: [] });
  });

  test('when a register throws DJI answers nothing', () => {
    const beoordeeld = judgeMutatiebericht(
      bytes(GOED),
      context(GEGEVENS, { bronnen: { ...bronnen(GEGEVENS), agb: THROWING } }),
    );
    expect(beoordeeld).toMatchObject({
      stroom: null,
      reden: 'error',
      findings: [],
      errors: [{ rule: 'RC001' }, { rule: 'RC003' }],
    });
  });

  test('what VECOZO should have stopped cannot be answered with a retourbericht', () => {
    const beoordeeld = judgeMutatiebericht('<Bericht/>', context());
    expect(beoordeeld).toMatchObject({
      stroom: null,
      reden: 'structuur',
      findings: [{ rule: 'STR-BERICHT' }],
    });
  });

  test('an identification that cannot stand in an FZ826 is a mistake of the programmer', () => {
    expect(() => judgeMutatiebericht(bytes(GOED), context(GEGEVENS, { identificatieRetour: '' }))).toThrow(
      TypeError,
    );
  });

  test('it is told on every call, whatever the message is and whether there is an answer to be made', () => {
    for (const own of [
      { identificatieRetour: '' },
      { identificatieRetour: 'R-1234567890X' },
      { identificatieRetour: undefined as never },
      { dagtekeningRetour: '2026-02-30' },
    ])
      for (const receive of [judgeMutatiebericht, receiveMutatiebericht])
        for (const message of [bytes(GOED), '<Bericht/>', ''])
          expect(() => receive(message, context(GEGEVENS, own))).toThrow(TypeError);
  });

  test('each that cannot stand there is told, with its place', () => {
    const own = { identificatieRetour: '', dagtekeningRetour: '2026-02-30' };
    expect(() => judgeMutatiebericht(bytes(GOED), context(GEGEVENS, own))).toThrow(
      new TypeError(
        [
          '/Bericht/Header/IdentificatieRetour: IdentificatieRetour is leeg; vul een waarde in.',
          '/Bericht/Header/DagtekeningRetour: DagtekeningRetour moet een datum in de vorm JJJJ-MM-DD zijn die bestaat.',
        ].join('\n'),
      ),
    );
  });
});

describe('VECOZO receives the FZ826 of DJI', () => {
  const beoordeeld = judgeMutatiebericht(bytes(GOED), context());
  if (beoordeeld.stroom !== 5) throw new Error('not flow 5');
  const input = new TextEncoder().encode(beoordeeld.xml);

  test('flow 7: a good one goes to the zorgaanbieder unchanged, byte for byte', () => {
    const ontvangen = receiveRetourbericht(input);
    expect(ontvangen).toEqual({
      stroom: 7,
      van: 'VECOZO',
      aan: 'zorgaanbieder',
      bericht: beoordeeld.retourbericht,
      inhoud: input,
    });
    expect(ontvangen.stroom === 7 && ontvangen.inhoud).toBe(input);
  });

  test.each<[string, string, 1 | 2]>([
    ['cut off', beoordeeld.xml.slice(0, 300), 1],
    [
      'without its retourcodes',
      beoordeeld.xml.replace(/<[a-z]+:Retourcodes>[\s\S]*<\/[a-z]+:Retourcodes>/, ''),
      2,
    ],
    ['a mutatiebericht', new TextDecoder().decode(bytes(GOED)), 2],
  ])(
    'flow 6: a foutbericht to DJI for one that is %s, never a retourbericht',
    (_name, text, controletype) => {
      const ontvangen = receiveRetourbericht(text);
      expect(ontvangen).toMatchObject({
        stroom: 6,
        van: 'VECOZO',
        aan: 'DJI',
        foutbericht: { van: 'VECOZO', aan: 'DJI', berichttype: 'FZ826', controletype },
      });
      expect(Object.keys(ontvangen).sort()).toEqual(['aan', 'foutbericht', 'stroom', 'van']);
    },
  );
});

test('a foutbericht as text names each control and its place, and no value', () => {
  const xml = new TextDecoder().decode(
    bytes(berichtMet([beeindigd({ mutatiedatum: '2026-03-10' })], { afzender: '99999999' })),
  );
  const structure = receiveMutatiebericht(xml.replace('1234567', 'GEHEIM'), context(VECOZO));
  expect(structure.stroom === 2 && formatFoutbericht(structure.foutbericht)).toBe(
    [
      'Foutbericht van VECOZO aan zorgaanbieder',
      '',
      'Het bericht Mutatie Forensische Zorg (FZ825) is afgekeurd op controletype 2 (structuur en elementen) en niet doorgestuurd.',
      '',
      '1. STR-PATROON /Bericht/Verzekerde/Verzekerdennummer regel 14:5: Verzekerdennummer heeft niet de vorm [0-9]{7,8}: Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)',
    ].join('\n'),
  );
  const reference = receiveMutatiebericht(xml, context(VECOZO));
  expect(reference.stroom === 2 && formatFoutbericht(reference.foutbericht).split('\n').at(-1)).toBe(
    '1. RC001 0017 /Bericht/Header/Afzender regel 10:5: Afzender moet op Dagtekening in het AGB-register voorkomen.',
  );
});

test.each([
  [1, 'onleesbaar'],
  [2, 'structuur en elementen'],
  [3, 'verbandcontroles'],
  [4, 'referentiecontroles'],
  [5, 'LCB-controles'],
] as const)('a foutbericht as text says what controletype %i is', (controletype, name) => {
  const ontvangen = receiveRetourbericht('<Bericht/>');
  if (ontvangen.stroom !== 6) throw new Error('not flow 6');
  expect(formatFoutbericht({ ...ontvangen.foutbericht, controletype }).split('\n')[2]).toBe(
    `Het retourbericht (FZ826) is afgekeurd op controletype ${controletype} (${name}) en niet doorgestuurd.`,
  );
});

test('a foutbericht as text has no line for a finding without one', () => {
  const ontvangen = receiveRetourbericht('<Bericht/>');
  if (ontvangen.stroom !== 6) throw new Error('not flow 6');
  const [finding] = ontvangen.foutbericht.findings;
  const findings = [{ ...finding, message: 'Zin.', line: null, column: null }] as const;
  expect(
    formatFoutbericht({ ...ontvangen.foutbericht, findings })
      .split('\n')
      .at(-1),
  ).toBe('1. STR-BERICHT /*: Zin.');
});
