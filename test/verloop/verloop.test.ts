import fc from 'fast-check';
import { correctie, eindeZorg, intrekking, verplaatsing } from 'fz825';
import { type Verloop, type VerloopMutatie, verloop } from 'fz825/verloop';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';
import {
  beeindigd,
  corrigeert,
  datums,
  mutaties,
  naief,
  startdatums,
  toepasbaar,
  trektIn,
  verplaatst,
} from './mutaties.ts';

const START = '2024-02-26';

describe('STB §3.4: a verplaatsing was reported, followed by an einde zorg', () => {
  const nummer = { plaatsingsbesluitnummer: '202400017' };
  const zorglocatie = '06290002';
  const reported = [
    verplaatsing({ ...nummer, mutatieIdentificatie: 'M-1', mutatiedatum: '2024-02-27', zorglocatie }),
    eindeZorg({ ...nummer, mutatieIdentificatie: 'M-2', mutatiedatum: '2024-02-29' }),
  ];
  const corrected = (mutatiedatum: string) => [
    ...reported,
    correctie({
      referentieMutatie: 'M-1',
      mutatie: verplaatsing({ ...nummer, mutatieIdentificatie: 'M-3', mutatiedatum, zorglocatie }),
    }),
  ];

  test('the verplaatsing may not be corrected to a date after the einde zorg', () => {
    expect(verloop(START, corrected('2024-03-01'))).toStrictEqual({
      ok: false,
      findings: [{ soort: 'verplaatsing na einde zorg', index: 2 }],
    });
  });

  test.each(['2024-02-26', '2024-02-28', '2024-02-29'])('it may be corrected to %s', (mutatiedatum) => {
    expect(verloop(START, corrected(mutatiedatum))).toStrictEqual({
      ok: true,
      verloop: {
        startdatum: START,
        mutaties: [
          { mutatieIdentificatie: 'M-3', soortMutatie: '1', mutatiedatum, zorglocatie },
          { mutatieIdentificatie: 'M-2', soortMutatie: '2', mutatiedatum: '2024-02-29' },
        ],
        vervallen: [{ mutatieIdentificatie: 'M-1', vervangenDoor: 'M-3' }],
      },
    });
  });

  test('after an intrekking of the einde zorg it may be corrected to any date', () => {
    const withdrawn = intrekking({
      referentieMutatie: 'M-2',
      mutatie: eindeZorg({ ...nummer, mutatieIdentificatie: 'M-4', mutatiedatum: '2024-02-29' }),
    });
    expect(verloop(START, [...corrected('2024-03-01'), withdrawn])).toMatchObject({
      ok: true,
      verloop: { mutaties: [{ mutatieIdentificatie: 'M-3' }] },
    });
  });
});

describe('accepted', () => {
  test.each<[name: string, mutaties: readonly VerloopMutatie[], inForce: string]>([
    ['no mutation', [], ''],
    ['a mutation on the startdatum', [verplaatst('A', START)], 'A'],
    ['an einde zorg on the startdatum', [beeindigd('A', START)], 'A'],
    [
      'both on one day, the verplaatsing first',
      [verplaatst('A', '2024-02-29'), beeindigd('B', '2024-02-29')],
      'A B',
    ],
    [
      'both on one day, the einde zorg first',
      [beeindigd('B', '2024-02-29'), verplaatst('A', '2024-02-29')],
      'B A',
    ],
    ['two verplaatsingen on one day', [verplaatst('A', '2024-02-29'), verplaatst('B', '2024-02-29')], 'A B'],
    [
      'verplaatsingen reported against the order of their dates',
      [verplaatst('A', '2024-03-01'), verplaatst('B', START)],
      'A B',
    ],
    [
      'a verplaatsing the day before an einde zorg on 29 February',
      [beeindigd('A', '2024-02-29'), verplaatst('B', '2024-02-28')],
      'A B',
    ],
    [
      'a correctie of a correctie',
      [
        verplaatst('A', START),
        verplaatst('B', START, corrigeert('A')),
        verplaatst('C', START, corrigeert('B')),
      ],
      'C',
    ],
    [
      'a correctie takes the place of what it corrects',
      [verplaatst('A', START), verplaatst('B', START), verplaatst('C', START, corrigeert('A'))],
      'C B',
    ],
    [
      'an intrekking of a correctie leaves the corrected one undone',
      [verplaatst('A', START), verplaatst('B', START, corrigeert('A')), verplaatst('C', START, trektIn('B'))],
      '',
    ],
    [
      'another einde zorg after an intrekking of the first',
      [beeindigd('A', START), beeindigd('B', START, trektIn('A')), beeindigd('C', '2024-02-29')],
      'C',
    ],
    [
      'two einden zorg for a while',
      [beeindigd('A', '2024-02-29'), beeindigd('B', START), beeindigd('C', START, trektIn('A'))],
      'B',
    ],
    [
      'a verplaatsing before the startdatum for a while',
      [verplaatst('A', '2024-02-25'), verplaatst('B', START, corrigeert('A'))],
      'B',
    ],
    [
      'an intrekking dated before the startdatum',
      [verplaatst('A', START), verplaatst('B', '2024-02-25', trektIn('A'))],
      '',
    ],
    [
      'an eerste aanlevering with a reference, which plays no part',
      [verplaatst('A', START), verplaatst('B', START, { referentieMutatie: 'A' })],
      'A B',
    ],
    [
      'a second correctie and an intrekking that name the original',
      [
        ...[verplaatst('A', START), verplaatst('B', START)],
        ...[verplaatst('C', START, corrigeert('A')), verplaatst('D', START, corrigeert('A'))],
        ...[verplaatst('E', START), verplaatst('F', START, trektIn('C'))],
      ],
      'B E',
    ],
  ])('%s', (_name, mutaties, inForce) => {
    expect(idsIn(acceptedOf(START, deepFreeze(mutaties)))).toBe(inForce);
  });
});

describe('refused', () => {
  test.each<[name: string, mutaties: readonly VerloopMutatie[], findings: readonly string[]]>([
    ['a verplaatsing the day before the startdatum', [verplaatst('A', '2024-02-25')], ['0 voor startdatum']],
    ['an einde zorg the day before the startdatum', [beeindigd('A', '2024-02-25')], ['0 voor startdatum']],
    [
      'a verplaatsing the day after the einde zorg',
      [beeindigd('A', '2024-02-29'), verplaatst('B', '2024-03-01')],
      ['1 verplaatsing na einde zorg'],
    ],
    [
      'an einde zorg the day before a verplaatsing',
      [verplaatst('A', '2024-02-29'), beeindigd('B', '2024-02-28')],
      ['1 verplaatsing na einde zorg'],
    ],
    [
      'a second einde zorg on the same day',
      [beeindigd('A', START), beeindigd('B', START)],
      ['1 tweede einde zorg'],
    ],
    [
      'a second einde zorg before a verplaatsing',
      [verplaatst('A', '2024-02-29'), beeindigd('B', '2024-02-29'), beeindigd('C', '2024-02-28')],
      ['2 tweede einde zorg', '2 verplaatsing na einde zorg'],
    ],
    [
      'everything at once, also in what is reported later',
      [beeindigd('A', '2024-02-24'), beeindigd('B', '2024-02-23'), verplaatst('C', '2024-02-25')],
      [
        '0 voor startdatum',
        '1 voor startdatum',
        '1 tweede einde zorg',
        '2 voor startdatum',
        '2 verplaatsing na einde zorg',
      ],
    ],
    [
      'a correctie or intrekking without a reference',
      [
        verplaatst('A', START, { statusAanlevering: '2' }),
        verplaatst('B', START, { statusAanlevering: '3' }),
      ],
      ['0 referentie', '1 referentie'],
    ],
    [
      'a correctie of a mutation that follows',
      [verplaatst('A', START, corrigeert('B')), verplaatst('B', START)],
      ['0 referentie'],
    ],
    ['a correctie of itself', [verplaatst('A', START, corrigeert('A'))], ['0 referentie']],
    [
      'a correctie of another SoortMutatie',
      [verplaatst('A', START), beeindigd('B', START, corrigeert('A'))],
      ['1 referentie'],
    ],
    [
      'an intrekking of another SoortMutatie',
      [beeindigd('A', START), verplaatst('B', START, trektIn('A'))],
      ['1 referentie'],
    ],
    [
      'a correctie of a corrected mutation that was withdrawn',
      [
        ...[verplaatst('A', START), verplaatst('B', START, corrigeert('A'))],
        ...[verplaatst('C', START, trektIn('B')), verplaatst('D', START, corrigeert('A'))],
      ],
      ['3 referentie'],
    ],
    [
      'an identification that was withdrawn',
      [verplaatst('A', START), verplaatst('B', START, trektIn('A')), beeindigd('A', START)],
      ['2 identificatie'],
    ],
    [
      'the identification of an intrekking, and of what was corrected',
      [
        ...[verplaatst('A', START), verplaatst('B', START, trektIn('A')), verplaatst('B', START)],
        ...[verplaatst('C', START), verplaatst('D', START, corrigeert('C')), verplaatst('C', START)],
      ],
      ['2 identificatie', '5 identificatie'],
    ],
    [
      'a mutation of another plaatsingsbesluit, which plays no part',
      [
        verplaatst('A', START),
        beeindigd('B', START, { plaatsingsbesluitnummer: '202400017' }),
        beeindigd('C', START, { plaatsingsbesluitnummer: '202400018' }),
        beeindigd('D', START, { plaatsingsbesluitnummer: '202400017', ...trektIn('B') }),
        verplaatst('E', START, { plaatsingsbesluitnummer: '202400018', ...corrigeert('A') }),
      ],
      ['2 plaatsingsbesluit', '4 plaatsingsbesluit'],
    ],
    [
      'a second intrekking',
      [verplaatst('A', START), verplaatst('B', START, trektIn('A')), verplaatst('C', START, trektIn('A'))],
      ['2 referentie'],
    ],
    [
      'an intrekking of an intrekking',
      [verplaatst('A', START), verplaatst('B', START, trektIn('A')), verplaatst('C', START, trektIn('B'))],
      ['2 referentie'],
    ],
    [
      'an identification that is in force',
      [verplaatst('A', START), beeindigd('A', START)],
      ['1 identificatie'],
    ],
    [
      'a correctie under the identification of the mutation it corrects',
      [verplaatst('A', START), verplaatst('A', START, corrigeert('A'))],
      ['1 identificatie'],
    ],
    [
      'an intrekking under an identification in force, which then undoes nothing',
      [beeindigd('A', START), beeindigd('A', START, trektIn('A')), beeindigd('B', START)],
      ['1 identificatie', '2 tweede einde zorg'],
    ],
    [
      'identifications that differ in case are different',
      [verplaatst('A', START), verplaatst('a', START), verplaatst('a', START)],
      ['2 identificatie'],
    ],
  ])('%s', (_name, mutaties, findings) => {
    const result = verloop(START, deepFreeze(mutaties));
    expect(result.ok ? [] : result.findings.map(({ index, soort }) => `${index} ${soort}`)).toEqual(findings);
  });
});

test('the startdatum may be 29 February, and the zorglocatie at the start is kept', () => {
  expect(verloop('2024-02-29', [verplaatst('A', '2024-02-28')])).toMatchObject({ ok: false });
  expect(verloop('2024-02-29', [verplaatst('A', '2024-02-29')])).toMatchObject({ ok: true });
  expect(verloop('2024-02-29', [], '06290001')).toStrictEqual({
    ok: true,
    verloop: { startdatum: '2024-02-29', zorglocatie: '06290001', mutaties: [], vervallen: [] },
  });
  expect(verloop('2024-02-29', [])).toStrictEqual({
    ok: true,
    verloop: { startdatum: '2024-02-29', mutaties: [], vervallen: [] },
  });
});

test.each([
  '2023-02-29',
  '2024-02-30',
  '1900-02-29',
  '2024-2-29',
  '2024-02-29Z',
  '20240229',
  '0000-01-01',
  ' ',
  '',
])('a startdatum %j is a TypeError', (startdatum) => {
  expect(() => verloop(startdatum, [])).toThrow(TypeError);
});

test.each([undefined, null, 20240229, new Date('2024-02-29'), Object('2024-02-29')])(
  'so is %s, which is no text',
  (startdatum) => {
    expect(() => verloop(startdatum as unknown as string, [])).toThrow(TypeError);
  },
);

test('the TypeError tells what was asked', () => {
  expect(() => verloop('2024-02-30', [])).toThrow(
    new TypeError('startdatum must be an existing date, YYYY-MM-DD.'),
  );
  expect(() => verloop('2024-02-29', {} as never)).toThrow(
    new TypeError('mutaties must be an array of mutations.'),
  );
});

test('mutations come to what the list itself says, whatever they are', async ({ annotate }) => {
  let accepted = 0;
  fc.assert(
    fc.property(startdatums, fc.oneof(mutaties(), toepasbaar()), (startdatum, list) => {
      const { inWerking, vervallen, findings } = naief(startdatum, list);
      const result = verloop(startdatum, deepFreeze(list));
      if (findings.length > 0) expect(result).toStrictEqual({ ok: false, findings });
      else
        expect(result).toStrictEqual({ ok: true, verloop: { startdatum, mutaties: inWerking, vervallen } });
      if (result.ok && list.length > 1) accepted++;
    }),
    { numRuns: 3_000, seed: 825 },
  );
  await annotate(`${accepted} accepted`);
  expect(accepted).toBeGreaterThan(300);
});

test('what is accepted is consistent', () => {
  fc.assert(
    fc.property(startdatums, fc.oneof(mutaties(), toepasbaar()), (startdatum, list) => {
      const result = verloop(startdatum, list);
      fc.pre(result.ok);
      const dates = (soort: '1' | '2') =>
        result.verloop.mutaties.flatMap((item) => (item.soortMutatie === soort ? [item.mutatiedatum] : []));
      expect(dates('2').length).toBeLessThanOrEqual(1);
      for (const einde of dates('2')) for (const datum of dates('1')) expect(datum <= einde).toBe(true);
      for (const datum of [...dates('1'), ...dates('2')]) expect(datum >= startdatum).toBe(true);
    }),
    { numRuns: 500, seed: 825 },
  );
});

test('a correctie is an intrekking followed by the new mutation, but for its place', () => {
  const nieuw = fc.record({ keuze: fc.nat(11), mutatiedatum: datums });
  fc.assert(
    fc.property(startdatums, toepasbaar(5), nieuw, (startdatum, list, { keuze, mutatiedatum }) => {
      const { inWerking } = naief(startdatum, list);
      const genoemd = inWerking[keuze % Math.max(inWerking.length, 1)];
      fc.pre(genoemd !== undefined);
      const { mutatieIdentificatie, soortMutatie } = genoemd;
      const mutatie = verplaatst('nieuw', mutatiedatum, { soortMutatie });
      const once = verloop(startdatum, [...list, { ...mutatie, ...corrigeert(mutatieIdentificatie) }]);
      const withdrawn = verplaatst('weg', mutatiedatum, { soortMutatie, ...trektIn(mutatieIdentificatie) });
      const twice = verloop(startdatum, [...list, withdrawn, mutatie]);
      if (once.ok && twice.ok) {
        const place = inWerking.indexOf(genoemd);
        expect(twice.verloop.mutaties).toStrictEqual([
          ...once.verloop.mutaties.toSpliced(place, 1),
          once.verloop.mutaties[place],
        ]);
      } else if (once.ok || twice.ok) expect.unreachable('one of both was refused');
      else
        expect(
          twice.findings.map(({ soort, index }) => ({ soort, index: Math.min(index, list.length) })),
        ).toStrictEqual(once.findings);
    }),
    { numRuns: 1_000, seed: 825 },
  );
});

test('mutations of which the order does not matter give the same mutations in force in any order', () => {
  const eerste = toepasbaar().map((list) => list.filter((item) => item.statusAanlevering === '1'));
  const both = eerste.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(startdatums, both, (startdatum, [list, shuffled]) => {
      const one = verloop(startdatum, list);
      const other = verloop(startdatum, shuffled);
      expect(other.ok).toBe(one.ok);
      if (one.ok && other.ok) expect(idsIn(other.verloop, true)).toBe(idsIn(one.verloop, true));
    }),
    { numRuns: 500, seed: 825 },
  );
});

function acceptedOf(startdatum: string, list: readonly VerloopMutatie[]): Verloop {
  const result = verloop(startdatum, list);
  return result.ok ? result.verloop : expect.unreachable(JSON.stringify(result.findings));
}

function idsIn({ mutaties }: Verloop, sorted = false): string {
  const ids = mutaties.map((item) => item.mutatieIdentificatie);
  return (sorted ? ids.sort() : ids).join(' ');
}
