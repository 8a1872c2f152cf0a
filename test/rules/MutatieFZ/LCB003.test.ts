import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const FIRST = 'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer';
const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};
const VAN_ANDER = { ...BESLUIT, plaatsingsbesluitnummer: '202600018', verzekerdennummer: '7654321' };

testControle('LCB003', 5, [
  {
    name: 'a plaatsingsbesluit that is known and of this verzekerde',
    bericht: berichtMet([verplaatst(), beeindigd()]),
    findings: [],
  },
  {
    name: 'two plaatsingsbesluiten of one verzekerde',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [BESLUIT, { ...BESLUIT, plaatsingsbesluitnummer: '202600018' }],
    },
    findings: [],
  },
  {
    name: 'a plaatsingsbesluit that is not known',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    findings: [FIRST],
  },
  {
    name: 'a plaatsingsbesluit of another verzekerde',
    bericht: berichtMet([beeindigd({ plaatsingsbesluitnummer: '202600018' })]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [BESLUIT, VAN_ANDER] },
    findings: [FIRST],
  },
  {
    name: 'a plaatsingsbesluit of one whose number differs in a leading zero',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [BESLUIT, { ...VAN_ANDER, verzekerdennummer: '01234567' }],
    },
    findings: [FIRST],
  },
  {
    name: 'every mutatie of any status; the good one between them has no finding',
    bericht: berichtMet([
      verplaatst({ plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      beeindigd({
        plaatsingsbesluitnummer: '202600099',
        statusAanlevering: '2',
        referentieMutatie: 'M-8',
      }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
      }),
    ]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [BESLUIT, VAN_ANDER] },
    findings: [
      FIRST,
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Plaatsingsbesluitnummer',
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/Plaatsingsbesluitnummer',
    ],
  },
  {
    name: 'plaatsingsbesluiten that were not supplied',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    gegevens: { agb: GEGEVENS.agb, uzovi: GEGEVENS.uzovi, ontvangen: [] },
    findings: [],
  },
  {
    name: 'not asked after a fault of controletype 4',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    gegevens: { ...GEGEVENS, uzovi: [] },
    findings: ['RC002 0018 Header /Bericht/Header/Ontvanger'],
  },
]);
