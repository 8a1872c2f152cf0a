import { correctie, eindeZorg, intrekking, type Mutatiebericht, mutatiebericht, verplaatsing } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { expect, test } from 'vitest';
import { listTimeline } from '../../src/page/work/list-timeline.ts';

const BESLUIT = '202600017';

const move = (id: string, mutatiedatum: string, zorglocatie = '06290002') =>
  verplaatsing({ mutatieIdentificatie: id, plaatsingsbesluitnummer: BESLUIT, mutatiedatum, zorglocatie });
const end = (id: string, mutatiedatum: string, plaatsingsbesluitnummer = BESLUIT) =>
  eindeZorg({ mutatieIdentificatie: id, plaatsingsbesluitnummer, mutatiedatum });

function message(...mutaties: Parameters<typeof mutatiebericht>[0]['mutaties']): Mutatiebericht {
  return mutatiebericht({
    identificatieAanlevering: 'A-1',
    dagtekening: '2026-03-10',
    berichtsoort: 'T',
    afzender: '06290001',
    verzekerdennummer: '1234567',
    mutaties,
  });
}

const BRONNEN = readBronnen({
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: BESLUIT,
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [
        {
          mutatieIdentificatie: 'M-1',
          soortMutatie: '1',
          mutatiedatum: '2026-02-01',
          zorglocatie: '06290009',
        },
      ],
    },
  ],
});
const besluiten = BRONNEN.ok ? BRONNEN.bronnen.plaatsingsbesluiten : undefined;

/** A step in short. */
const short = (timeline: ReturnType<typeof listTimeline>) =>
  timeline.map(({ steps }) =>
    steps.map(({ mutatie, soort, status, state, conflict }) =>
      [mutatie, soort, status, state, conflict].join(' | '),
    ),
  );

test('what the sources have and what a message does to it stand in one verloop, by date', () => {
  const moved = correctie({ referentieMutatie: 'M-1', mutatie: move('M-2', '2026-02-02') });
  const [besluit, ...others] = listTimeline(message(end('M-3', '2026-03-09'), moved), besluiten, true);
  expect(others).toEqual([]);
  expect(besluit).toMatchObject({
    plaatsingsbesluitnummer: BESLUIT,
    isKnown: true,
    startdatum: '2026-01-05',
  });
  const plain = { conflict: null, isReferenceUnknown: false };
  expect(besluit?.steps).toEqual([
    {
      ...plain,
      mutatie: null,
      soort: 'verplaatsing',
      status: 'eerste',
      state: 'vervallen',
      datum: '2026-02-01',
      zorglocatie: '06290009',
    },
    {
      ...plain,
      mutatie: 2,
      soort: 'verplaatsing',
      status: 'correctie',
      state: 'in-werking',
      datum: '2026-02-02',
      zorglocatie: '06290002',
    },
    {
      ...plain,
      mutatie: 1,
      soort: 'einde zorg',
      status: 'eerste',
      state: 'in-werking',
      datum: '2026-03-09',
      zorglocatie: null,
    },
  ]);
});

test('without values there is none in it, and the order is that of the message', () => {
  const timeline = listTimeline(
    message(end('M-3', '2026-03-09'), move('M-2', '2026-03-01')),
    besluiten,
    false,
  );
  expect(timeline[0]).toMatchObject({ plaatsingsbesluitnummer: null, isKnown: true, startdatum: null });
  expect(timeline[0]?.steps.map(({ mutatie }) => mutatie)).toEqual([null, 1, 2]);
  const text = JSON.stringify(timeline);
  for (const value of ['2026', BESLUIT, '0629', 'M-1', 'M-2', '1234567']) expect(text).not.toContain(value);
});

test('what cannot be applied, and what does not go together, says why', () => {
  const lost = intrekking({ referentieMutatie: 'M-8', mutatie: end('M-9', '2026-03-01') });
  const steps = short(
    listTimeline(message(end('M-2', '2026-03-01'), move('M-3', '2026-03-02'), lost), besluiten, false),
  );
  expect(steps).toEqual([
    [
      ' | verplaatsing | eerste | in-werking | ',
      '1 | einde zorg | eerste | in-werking | ',
      '2 | verplaatsing | eerste | in-werking | verplaatsing na einde zorg',
      '3 | einde zorg | intrekking | niet-toegepast | referentie',
    ],
  ]);
});

test('without sources a reference to an earlier message stands for itself', () => {
  const again = correctie({ referentieMutatie: 'M-1', mutatie: move('M-2', '2026-03-01') });
  const back = intrekking({ referentieMutatie: 'M-5', mutatie: end('M-6', '2026-03-02') });
  const timeline = listTimeline(
    message(again, back, end('M-7', '2026-03-03', '202600018')),
    undefined,
    false,
  );
  expect(short(timeline)).toEqual([
    ['1 | verplaatsing | correctie | in-werking | ', '2 | einde zorg | intrekking | intrekking | '],
    ['3 | einde zorg | eerste | in-werking | '],
  ]);
  expect(timeline[0]?.steps.map(({ isReferenceUnknown }) => isReferenceUnknown)).toEqual([true, true]);
});
