import { berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const UNKNOWN = 'LCB002 0300 Verzekerde /Bericht/Verzekerde/Verzekerdennummer';
const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};

testControle('LCB002', 5, [
  {
    name: 'a number of 7 digits that is known',
    bericht: berichtMet([verplaatst()], {}, '1234567'),
    findings: [],
  },
  {
    name: 'a number of 8 digits that is known',
    bericht: berichtMet([verplaatst()], {}, '12345678'),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, verzekerdennummer: '12345678' }] },
    findings: [],
  },
  {
    name: 'a number that is not known, so that no plaatsingsbesluit can be of it',
    bericht: berichtMet([verplaatst(), verplaatst({ mutatieIdentificatie: 'M-3' })], {}, '7654321'),
    findings: [
      UNKNOWN,
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Plaatsingsbesluitnummer',
    ],
  },
  {
    name: 'after a fault of the header',
    bericht: berichtMet([verplaatst()], {}, '7654321'),
    gegevens: { ...GEGEVENS, ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-1' }] },
    findings: [
      'LCB001 8067* Header /Bericht/Header/IdentificatieAanlevering',
      UNKNOWN,
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer',
    ],
  },
  {
    name: 'a number that is known of another plaatsingsbesluit',
    bericht: berichtMet([verplaatst()], {}, '7654321'),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        BESLUIT,
        { ...BESLUIT, plaatsingsbesluitnummer: '202600018', verzekerdennummer: '7654321' },
      ],
    },
    findings: ['LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer'],
  },
  {
    name: 'plaatsingsbesluiten that were not supplied',
    bericht: berichtMet([verplaatst()], {}, '7654321'),
    gegevens: { agb: GEGEVENS.agb, uzovi: GEGEVENS.uzovi, ontvangen: [] },
    findings: [],
  },
  {
    name: 'not asked after a fault of controletype 4',
    bericht: berichtMet([verplaatst()], { afzender: '06290009' }, '7654321'),
    findings: ['RC001 0017 Header /Bericht/Header/Afzender'],
  },
]);
