import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const FIRST = 'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/MutatieIdentificatie';
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [{ mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-02-02' }],
  vervallen: ['M-6', 'M-7'],
};
const gegevens = {
  ...GEGEVENS,
  plaatsingsbesluiten: [
    BESLUIT,
    { ...BESLUIT, plaatsingsbesluitnummer: '202600018', mutaties: [], vervallen: ['M-5'] },
  ],
};

testControle('LCB006', 5, [
  {
    name: 'identifications that are new, if only in case',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'm-8' }),
      beeindigd({ mutatieIdentificatie: 'M-66' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'the identification of a mutatie in force',
    bericht: berichtMet([verplaatst({ mutatieIdentificatie: 'M-8' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'the identification of a mutatie that is no longer in force',
    bericht: berichtMet([verplaatst({ mutatieIdentificatie: 'M-7' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'of another SoortMutatie than the one in force',
    bericht: berichtMet([beeindigd({ mutatieIdentificatie: 'M-8' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'a correctie and an intrekking with a used identification, though the reference is right',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-6', statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({
        mutatieIdentificatie: 'M-5',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        BESLUIT,
        {
          ...BESLUIT,
          plaatsingsbesluitnummer: '202600018',
          mutaties: [{ mutatieIdentificatie: 'M-9', soortMutatie: '1', mutatiedatum: '2026-02-02' }],
          vervallen: ['M-5'],
        },
      ],
    },
    findings: [FIRST, 'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie'],
  },
  {
    name: 'identifications that were used under another plaatsingsbesluit',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-8', plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ mutatieIdentificatie: 'M-7', plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ mutatieIdentificatie: 'M-5' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'the identification of a mutatie that the same message withdraws first',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-8' }),
    ]),
    gegevens,
    findings: ['LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie'],
  },
  {
    name: 'every one that was used; the good one between them has no finding',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-6' }),
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-7' }),
      beeindigd({ mutatieIdentificatie: 'M-5', plaatsingsbesluitnummer: '202600018' }),
    ]),
    gegevens,
    findings: [
      FIRST,
      'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieIdentificatie',
      'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/MutatieIdentificatie',
    ],
  },
  {
    name: 'without vervallen only the mutaties in force are known',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-7' }),
      verplaatst({ mutatieIdentificatie: 'M-8' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          plaatsingsbesluitnummer: '202600017',
          verzekerdennummer: '1234567',
          zorgaanbieder: '06290001',
          startdatum: '2026-01-05',
          mutaties: BESLUIT.mutaties,
        },
      ],
    },
    findings: ['LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie'],
  },
  {
    name: 'skipped for a plaatsingsbesluit of another verzekerde, not for the one beside it',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-5', plaatsingsbesluitnummer: '202600018' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        { ...BESLUIT, verzekerdennummer: '7654321' },
        { ...BESLUIT, plaatsingsbesluitnummer: '202600018', vervallen: ['M-5'] },
      ],
    },
    findings: [
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
      'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie',
    ],
  },
]);
