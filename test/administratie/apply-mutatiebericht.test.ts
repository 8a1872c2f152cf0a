import {
  correctie,
  eindeZorg,
  intrekking,
  type Mutatie,
  parseBericht,
  retourbericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import { applyMutatiebericht, type Gebeurtenis, readStand, toGegevens } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { apply, berichtMet, isAccepted, LOCATIES, maak, NUMMERS } from './verhalen.ts';

const [NUMMER, ANDER, ONBEKEND_WAAR] = NUMMERS;
const [L1, L2, L3] = LOCATIES;

type Deel = readonly [id: string, datum: string, locatie?: string];

/** `M-1`, a date in March and a location: a move; without the location an end. */
function mutatie([mutatieIdentificatie, dag, zorglocatie]: Deel, nummer: string = NUMMER) {
  const invoer = { mutatieIdentificatie, plaatsingsbesluitnummer: nummer, mutatiedatum: `2026-03-${dag}` };
  return zorglocatie === undefined ? eindeZorg(invoer) : verplaatsing({ ...invoer, zorglocatie });
}
const corrects = (referentieMutatie: string, deel: Deel, nummer?: string): Mutatie =>
  correctie({ referentieMutatie, mutatie: mutatie(deel, nummer) });
const withdraws = (referentieMutatie: string, deel: Deel, nummer?: string): Mutatie =>
  intrekking({ referentieMutatie, mutatie: mutatie(deel, nummer) });

describe('the course of care', () => {
  /** What is sent, each list a message; what becomes of each mutation; and where the client is on 4 March. */
  test.each<[string, readonly (readonly Mutatie[])[], string, string]>([
    ['a move', [[mutatie(['1', '02', L2])]], '1 in werking', L2],
    ['an end', [[mutatie(['1', '04'])]], '1 in werking', 'beeindigd'],
    [
      'a move and its correctie',
      [[mutatie(['1', '02', L2])], [corrects('1', ['2', '03', L3])]],
      '1 gecorrigeerd door 2, 2 in werking voor 1',
      L3,
    ],
    [
      'a correctie that names the original, a second time',
      [[mutatie(['1', '02', L2])], [corrects('1', ['2', '03', L3])], [corrects('1', ['3', '03', L2])]],
      '1 gecorrigeerd door 2, 2 gecorrigeerd door 3 voor 1, 3 in werking voor 2',
      L2,
    ],
    [
      'a correctie that names what is in force',
      [[mutatie(['1', '02', L2])], [corrects('1', ['2', '03', L3])], [corrects('2', ['3', '03', L2])]],
      '1 gecorrigeerd door 2, 2 gecorrigeerd door 3 voor 1, 3 in werking voor 2',
      L2,
    ],
    [
      'a correctie that is withdrawn: nothing revives',
      [[mutatie(['1', '02', L2])], [corrects('1', ['2', '03', L3])], [withdraws('2', ['3', '03', L3])]],
      '1 gecorrigeerd door 2, 2 ingetrokken voor 1',
      L1,
    ],
    [
      'an intrekking that names the original takes out what corrected it',
      [[mutatie(['1', '02', L2])], [corrects('1', ['2', '03', L3])], [withdraws('1', ['3', '03', L3])]],
      '1 gecorrigeerd door 2, 2 ingetrokken voor 1',
      L1,
    ],
    [
      'two moves on one day, the first corrected: the last one counts',
      [[mutatie(['1', '02', L2])], [mutatie(['2', '02', L3])], [corrects('1', ['3', '02', L1])]],
      '1 gecorrigeerd door 3, 3 in werking voor 1, 2 in werking',
      L3,
    ],
    [
      'an end withdrawn, and care continued',
      [[mutatie(['1', '02'])], [withdraws('1', ['2', '02'])], [mutatie(['3', '03', L2])]],
      '3 in werking, 1 ingetrokken',
      L2,
    ],
    [
      'an end and its correctie in one message',
      [[mutatie(['1', '02']), corrects('1', ['2', '04'])]],
      '1 gecorrigeerd door 2, 2 in werking voor 1',
      'beeindigd',
    ],
    [
      'a move that is withdrawn in the message that ends the care before it',
      [[mutatie(['1', '04', L2]), withdraws('1', ['2', '04', L2]), mutatie(['3', '03'])]],
      '3 in werking, 1 ingetrokken',
      'beeindigd',
    ],
    [
      'a move that is told late',
      [[mutatie(['1', '03', L3])], [mutatie(['2', '02', L2])]],
      '1 in werking, 2 in werking',
      L3,
    ],
  ])('%s', (_, berichten, mutaties, waar) => {
    let staat = maak();
    for (const [index, delen] of berichten.entries()) {
      const bericht = berichtMet(`A-${index}`, delen);
      expect(isAccepted(staat, bericht)).toBe(true);
      staat = apply(staat, bericht).administratie;
    }
    const stand = readStand(staat, { plaatsingsbesluitnummer: NUMMER, datum: '2026-03-04' });
    expect(
      stand?.mutaties
        .map(({ mutatieIdentificatie, status, vervangt, vervangenDoor }) =>
          [
            `${mutatieIdentificatie} ${status}`,
            ...(vervangenDoor === undefined ? [] : [`door ${vervangenDoor}`]),
            ...(vervangt === undefined ? [] : [`voor ${vervangt}`]),
          ].join(' '),
        )
        .join(', '),
    ).toBe(mutaties);
    expect(stand?.beeindigd ? 'beeindigd' : stand?.zorglocatie).toBe(waar);
  });
});

describe('what cannot be applied', () => {
  const staat = apply(maak(), berichtMet('A-1', [mutatie(['1', '02', L2])])).administratie;
  const withdrawn = apply(staat, berichtMet('A-2', [withdraws('1', ['2', '02', L2])])).administratie;

  test.each<[string, readonly Mutatie[], string]>([
    ['an identification that is in force', [mutatie(['1', '03', L2])], 'identificatie 0'],
    ['an unknown plaatsingsbesluit', [mutatie(['3', '03', L2], '999999999')], 'plaatsingsbesluit 0'],
    ['a correctie of what is not there', [corrects('X', ['3', '03', L2])], 'referentie 0'],
    ['a correctie of another soort', [corrects('1', ['3', '03'])], 'referentie 0'],
    [
      'a correctie of what another plaatsingsbesluit has',
      [corrects('1', ['3', '03', L2], ANDER)],
      'referentie 0',
    ],
    [
      'each of some, and none of the others is applied either',
      [mutatie(['3', '03', L2]), mutatie(['3', '03', L3]), corrects('X', ['4', '03', L2], ANDER)],
      'identificatie 1, referentie 2',
    ],
  ])('%s', (_, mutaties, expected) => {
    const before = JSON.stringify(toGegevens(staat));
    const applied = applyMutatiebericht(staat, berichtMet('A-3', mutaties));
    expect(
      !applied.ok && applied.findings.map(({ args: { fault }, mutatie }) => `${fault} ${mutatie}`).join(', '),
    ).toBe(expected);
    expect(JSON.stringify(toGegevens(staat))).toBe(before);
    expect(JSON.stringify(applied)).not.toMatch(/20260000|0629000|1234567/);
  });

  test.each<[string, Mutatie]>([
    ['what was withdrawn', withdraws('1', ['3', '02', L2])],
    ['a correctie of it', corrects('1', ['3', '02', L2])],
    ['its identification', mutatie(['1', '03', L2])],
    ['that of the intrekking', mutatie(['2', '03', L2])],
  ])('once it is withdrawn: %s', (_, again) => {
    expect(applyMutatiebericht(withdrawn, berichtMet('A-3', [again])).ok).toBe(false);
  });

  test('a finding, whole', () => {
    const applied = applyMutatiebericht(staat, berichtMet('A-3', [corrects('X', ['3', '03', L2])]));
    expect(applied).toEqual({
      ok: false,
      findings: [
        {
          controletype: 5,
          rule: 'ADM-TOEPASSEN',
          args: { fault: 'referentie' },
          retourcode: null,
          voorlopig: false,
          berichtklasse: 'MutatieFZ',
          mutatie: 0,
          path: '/Bericht/Verzekerde/MutatieFZ[1]',
          line: null,
          column: null,
          message:
            'ReferentieMutatie leidt onder dit plaatsingsbesluit niet naar een mutatie die van kracht is en dezelfde SoortMutatie heeft.',
          url: 'https://example.org/fz825/regels/adm-toepassen.html',
        },
      ],
    });
  });

  test('a message of another verzekerde', () => {
    const bericht = berichtMet('A-3', [mutatie(['3', '03', L2])]);
    const other = { ...bericht, verzekerde: { ...bericht.verzekerde, verzekerdennummer: '7654321' } };
    const applied = applyMutatiebericht(staat, other);
    expect(!applied.ok && applied.findings.map(({ args }) => args)).toEqual([{ fault: 'plaatsingsbesluit' }]);
  });

  test('a message of which the structure is wrong, an answer, and what is no message', () => {
    const bericht = berichtMet('A-3', [mutatie(['3', '32', L2])]);
    const rules = (input: unknown): unknown => {
      const applied = applyMutatiebericht(staat, input as never);
      return !applied.ok && applied.findings.map(({ rule }) => rule);
    };
    expect(rules(bericht)).toEqual(['STR-DATUM']);
    expect(rules(parseBericht('<Bericht/>'))).toEqual(['STR-BERICHT']);
    expect(rules(null)).toEqual(['STR-BERICHT']);
    const retour = retourbericht(berichtMet('A-3', [mutatie(['3', '03', L2])]), [], {
      ...{ identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-10' },
    });
    expect(rules(retour)).toEqual(['STR-BERICHT']);
  });

  test('a message that was parsed: the finding has its line and column', () => {
    const written = serializeBericht(berichtMet('A-3', [mutatie(['3', '03', L2]), mutatie(['1', '03', L2])]));
    const parsed = parseBericht(written.ok ? written.xml : expect.unreachable());
    if (!parsed.ok) return expect.unreachable();
    const applied = applyMutatiebericht(staat, parsed);
    const place = parsed.locate('/Bericht/Verzekerde/MutatieFZ[2]');
    expect(applied).toMatchObject({ ok: false, findings: [{ line: place?.line, column: place?.column }] });
    expect(place?.line).toBeGreaterThan(1);
  });
});

test('each mutation gives one event', () => {
  const { administratie, gebeurtenissen } = apply(
    maak(),
    berichtMet('A-1', [
      mutatie(['1', '02', L2]),
      corrects('1', ['2', '03', L3]),
      corrects('1', ['3', '04', L3]),
      mutatie(['4', '04']),
    ]),
  );
  const wie = (mutatieIdentificatie: string) => ({ plaatsingsbesluitnummer: NUMMER, mutatieIdentificatie });
  expect(gebeurtenissen).toEqual([
    { type: 'Verplaatst', ...wie('1'), soortMutatie: '1', mutatiedatum: '2026-03-02', zorglocatie: L2 },
    {
      ...{ type: 'MutatieGecorrigeerd', ...wie('2'), soortMutatie: '1', mutatiedatum: '2026-03-03' },
      ...{ zorglocatie: L3, vervangt: '1' },
    },
    {
      ...{ type: 'MutatieGecorrigeerd', ...wie('3'), soortMutatie: '1', mutatiedatum: '2026-03-04' },
      ...{ zorglocatie: L3, vervangt: '2' },
    },
    { type: 'ZorgBeeindigd', ...wie('4'), soortMutatie: '2', mutatiedatum: '2026-03-04' },
  ] satisfies Gebeurtenis[]);
  const withdrawn = apply(administratie, berichtMet('A-2', [withdraws('1', ['5', '02', L1])]));
  expect(withdrawn.gebeurtenissen).toEqual([
    {
      ...{ type: 'MutatieIngetrokken', ...wie('5'), soortMutatie: '1', mutatiedatum: '2026-03-04' },
      ...{ zorglocatie: L3, intrekkingVan: '3' },
    },
  ] satisfies Gebeurtenis[]);
});

describe('the stand', () => {
  const staat = maak();

  test('of an unknown plaatsingsbesluit is none, and a date is one that exists', () => {
    const datum = '2026-03-04';
    expect(readStand(staat, { plaatsingsbesluitnummer: '999999999', datum })).toBeUndefined();
    expect(() => readStand(staat, { plaatsingsbesluitnummer: NUMMER, datum: '2026-02-30' })).toThrow(
      TypeError,
    );
    expect(() => readStand(staat, { plaatsingsbesluitnummer: '999999999', datum: '4 maart' })).toThrow(
      TypeError,
    );
  });

  test('tells of a mutation in force what it says', () => {
    expect(readStand(staat, { plaatsingsbesluitnummer: ANDER, datum: '2026-03-02' })).toEqual({
      zorglocatie: L2,
      beeindigd: false,
      mutaties: [
        {
          ...{ mutatieIdentificatie: 'G-1', status: 'in werking', soortMutatie: '1' },
          ...{ mutatiedatum: '2026-03-02', zorglocatie: L2 },
        },
        { mutatieIdentificatie: 'G-2', status: 'in werking', soortMutatie: '2', mutatiedatum: '2026-03-04' },
      ],
    });
  });

  test('of a location that is not known, and of care that has not started', () => {
    const datum = '2026-03-02';
    const unknown = readStand(staat, { plaatsingsbesluitnummer: ONBEKEND_WAAR, datum });
    expect(unknown).toStrictEqual({ beeindigd: false, mutaties: [] });
    const [first = expect.unreachable()] = toGegevens(staat).plaatsingsbesluiten ?? [];
    const { startdatum: _, ...rest } = first;
    const notStarted = maak({ plaatsingsbesluiten: [rest] });
    expect(readStand(notStarted, { plaatsingsbesluitnummer: NUMMER, datum })).toStrictEqual({
      beeindigd: false,
      mutaties: [],
    });
  });

  test('of what was given as no more than an identification, or leads round', () => {
    const [first = expect.unreachable()] = toGegevens(staat).plaatsingsbesluiten ?? [];
    const vervallen = [
      'X',
      { mutatieIdentificatie: 'Y', intrekkingVan: 'X' },
      { mutatieIdentificatie: 'V', vervangenDoor: 'W' },
      { mutatieIdentificatie: 'W', vervangenDoor: 'V' },
    ];
    const given = maak({ plaatsingsbesluiten: [{ ...first, vervallen }] });
    expect(readStand(given, { plaatsingsbesluitnummer: NUMMER, datum: '2026-03-02' })?.mutaties).toEqual([
      { mutatieIdentificatie: 'X', status: 'ingetrokken' },
      { mutatieIdentificatie: 'V', status: 'gecorrigeerd', vervangenDoor: 'W', vervangt: 'W' },
      { mutatieIdentificatie: 'W', status: 'gecorrigeerd', vervangenDoor: 'V', vervangt: 'V' },
    ]);
  });
});
