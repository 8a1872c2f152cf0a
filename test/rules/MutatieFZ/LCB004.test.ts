import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const FIRST = 'LCB004 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer';
const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};
const BIJ_ANDER = { ...BESLUIT, plaatsingsbesluitnummer: '202600018', zorgaanbieder: '06290002' };
const gegevens = { ...GEGEVENS, plaatsingsbesluiten: [BESLUIT, BIJ_ANDER] };

testControle('LCB004', 5, [
  {
    name: 'a plaatsingsbesluit at this Afzender',
    bericht: berichtMet([verplaatst(), beeindigd()]),
    gegevens,
    findings: [],
  },
  {
    name: 'a plaatsingsbesluit at another zorgaanbieder',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'the same plaatsingsbesluit, reported by that zorgaanbieder',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })], { afzender: '06290002' }),
    gegevens,
    findings: [],
  },
  {
    name: 'a Zorglocatie that is the zorgaanbieder makes no difference',
    bericht: berichtMet([
      verplaatst({ plaatsingsbesluitnummer: '202600018', mutatieLocatie: { zorglocatie: '06290002' } }),
    ]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'every mutatie of any status; the good one between them has no finding',
    bericht: berichtMet([
      beeindigd({ plaatsingsbesluitnummer: '202600018' }),
      beeindigd({ mutatieIdentificatie: 'M-3' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-8',
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        BESLUIT,
        {
          ...BIJ_ANDER,
          mutaties: [{ mutatieIdentificatie: 'M-8', soortMutatie: '1', mutatiedatum: '2026-03-02' }],
        },
      ],
    },
    findings: [FIRST, 'LCB004 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Plaatsingsbesluitnummer'],
  },
  {
    name: 'skipped for a plaatsingsbesluit that is not known or of another verzekerde, not for the one beside them',
    bericht: berichtMet([
      verplaatst({ plaatsingsbesluitnummer: '202600099' }),
      verplaatst({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ mutatieIdentificatie: 'M-4', plaatsingsbesluitnummer: '202600019' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        BIJ_ANDER,
        { ...BIJ_ANDER, plaatsingsbesluitnummer: '202600019', verzekerdennummer: '7654321' },
      ],
    },
    findings: [
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
      'LCB004 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Plaatsingsbesluitnummer',
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Plaatsingsbesluitnummer',
    ],
  },
]);
