import {
  beeindigd,
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const FIRST = 'LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum';
const NIET_GESTART = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  mutaties: [],
};
const BESLUIT = { ...NIET_GESTART, startdatum: '2026-01-05' };

testControle('LCB005', 5, [
  op('2026-01-06', '2026-01-05', []),
  op('2026-01-05', '2026-01-05', []),
  op('2026-01-04', '2026-01-05', [FIRST]),
  op('2024-02-28', '2024-02-29', [FIRST]),
  op('2024-02-29', '2024-02-29', []),
  op('2024-03-01', '2024-02-29', []),
  op('2024-02-29', '2024-02-28', []),
  op('2024-02-29', '2024-03-01', [FIRST]),
  startend('2026-03-14', '2026-03-15', []),
  startend('2026-03-15', '2026-03-15', []),
  startend('2026-03-16', '2026-03-15', [FIRST]),
  startend('2024-02-28', '2024-02-29', []),
  startend('2024-02-29', '2024-02-29', []),
  startend('2024-03-01', '2024-02-29', [FIRST]),
  {
    name: 'care that has not started: every mutatie of that plaatsingsbesluit, not the one beside them',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
      beeindigd(),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [NIET_GESTART, { ...BESLUIT, plaatsingsbesluitnummer: '202600018' }],
    },
    findings: [FIRST, 'LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Mutatiedatum'],
  },
  {
    name: 'each plaatsingsbesluit by its own startdatum',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-02-01' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        mutatiedatum: '2026-02-01',
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        BESLUIT,
        { ...BESLUIT, plaatsingsbesluitnummer: '202600018', startdatum: '2026-02-02' },
      ],
    },
    findings: ['LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum'],
  },
  {
    name: 'an einde zorg and a correctie before the startdatum; the good one, and an intrekking, have no finding',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatiedatum: '2026-01-04' }),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
        mutatiedatum: '2025-12-31',
      }),
      beeindigd({ plaatsingsbesluitnummer: '202600018', mutatiedatum: '2026-01-04' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          ...BESLUIT,
          mutaties: [
            { mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-01-10' },
            { mutatieIdentificatie: 'M-9', soortMutatie: '1', mutatiedatum: '2026-01-11' },
          ],
        },
        { ...BESLUIT, plaatsingsbesluitnummer: '202600018' },
      ],
    },
    findings: [FIRST, 'LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/Mutatiedatum'],
  },
  {
    name: 'an intrekking where the care has not started, of a mutatie that is in force all the same',
    bericht: berichtMet([verplaatst({ statusAanlevering: '3', referentieMutatie: 'M-8' })]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          ...NIET_GESTART,
          mutaties: [{ mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-03-02' }],
        },
      ],
    },
    findings: [],
  },
  {
    name: 'of a plaatsingsbesluit at another zorgaanbieder: both',
    bericht: berichtMet([verplaatst({ mutatiedatum: '2026-01-04' })]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, zorgaanbieder: '06290002' }] },
    findings: ['LCB004 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer', FIRST],
  },
  {
    name: 'skipped for a plaatsingsbesluit of another verzekerde',
    bericht: berichtMet([verplaatst({ mutatiedatum: '2026-01-04' })]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, verzekerdennummer: '7654321' }] },
    findings: [
      'LCB002 0300 Verzekerde /Bericht/Verzekerde/Verzekerdennummer',
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
    ],
  },
  {
    name: 'skipped for a plaatsingsbesluit that is not known',
    bericht: berichtMet([
      verplaatst({ plaatsingsbesluitnummer: '202600099', mutatiedatum: '2020-01-01' }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2020-01-01' }),
    ]),
    findings: [
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
      'LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum',
    ],
  },
]);

function op(mutatiedatum: string, startdatum: string, findings: readonly string[]): ControleCase {
  return {
    name: `Mutatiedatum ${mutatiedatum}, startdatum ${startdatum}`,
    bericht: berichtMet([verplaatst({ mutatiedatum })]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, startdatum }] },
    findings,
  };
}

/** With a Mutatiedatum that is after the startdatum in any case. */
function startend(startdatum: string, peildatum: string, findings: readonly string[]): ControleCase {
  return {
    name: `startdatum ${startdatum}, checked on ${peildatum}`,
    bericht: berichtMet([verplaatst({ mutatiedatum: '2026-04-01' })], { dagtekening: '2024-02-01' }),
    peildatum,
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, startdatum }] },
    findings,
  };
}
