import { berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const RECEIVED = ['LCB001 8067* Header /Bericht/Header/IdentificatieAanlevering'];
const A1 = { afzender: '06290001', identificatieAanlevering: 'A-1' };

testControle('LCB001', 5, [
  {
    name: 'a first delivery',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an identification that was received before from this Afzender',
    bericht: berichtMet([verplaatst()]),
    gegevens: { ...GEGEVENS, ontvangen: [A1] },
    findings: RECEIVED,
  },
  {
    name: 'among other deliveries that were received before',
    bericht: berichtMet([verplaatst()], { identificatieAanlevering: 'A-3' }),
    gegevens: {
      ...GEGEVENS,
      ontvangen: [A1, { ...A1, identificatieAanlevering: 'A-2' }, { ...A1, identificatieAanlevering: 'A-3' }],
    },
    findings: RECEIVED,
  },
  {
    name: 'the same identification from another Afzender',
    bericht: berichtMet([verplaatst()]),
    gegevens: { ...GEGEVENS, ontvangen: [{ ...A1, afzender: '06290002' }] },
    findings: [],
  },
  {
    name: 'another identification from this Afzender, if only in case',
    bericht: berichtMet([verplaatst()]),
    gegevens: {
      ...GEGEVENS,
      ontvangen: [
        { ...A1, identificatieAanlevering: 'A-2' },
        { ...A1, identificatieAanlevering: 'a-1' },
        { ...A1, identificatieAanlevering: 'A-11' },
      ],
    },
    findings: [],
  },
  {
    name: 'deliveries that were not supplied, beside plaatsingsbesluiten that were',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600099' })]),
    gegevens: { plaatsingsbesluiten: GEGEVENS.plaatsingsbesluiten },
    // Controletype 4 is not checked and does not stop what follows.
    findings: ['LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer'],
  },
  {
    name: 'not asked after a fault of controletype 4',
    bericht: berichtMet([verplaatst()]),
    gegevens: { ...GEGEVENS, uzovi: [], ontvangen: [A1] },
    findings: ['RC002 0018 Header /Bericht/Header/Ontvanger'],
  },
]);
