import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC008', 3, [
  {
    name: 'identifications that differ, if only in case',
    bericht: berichtMet([
      verplaatst(),
      beeindigd(),
      verplaatst({ mutatieIdentificatie: 'm-1', mutatiedatum: '2026-03-03' }),
    ]),
    findings: [],
  },
  {
    name: 'the identification of one as the reference of another',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
    ]),
    findings: [],
  },
  {
    name: 'the same identification twice: the second is faulty',
    bericht: berichtMet([verplaatst(), beeindigd({ mutatieIdentificatie: 'M-1' })]),
    findings: ['VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie'],
  },
  {
    name: 'the same identification under two plaatsingsbesluiten',
    bericht: berichtMet([verplaatst(), verplaatst({ plaatsingsbesluitnummer: '202600018' })]),
    findings: [],
  },
  {
    name: 'the same identification twice under each of two plaatsingsbesluiten',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ plaatsingsbesluitnummer: '202600018' }),
      verplaatst(),
    ]),
    findings: [
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieIdentificatie',
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/MutatieIdentificatie',
    ],
  },
  {
    name: 'two identifications, of any status: every later one is faulty, the one between them is not',
    bericht: berichtMet([
      verplaatst(),
      beeindigd(),
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      verplaatst({ mutatieIdentificatie: 'M-2', statusAanlevering: '3', referentieMutatie: 'M-9' }),
      verplaatst(),
    ]),
    findings: [
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieIdentificatie',
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[5]/MutatieIdentificatie',
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[6]/MutatieIdentificatie',
    ],
  },
  {
    name: 'with a fault at a later element of the same class: in the order of the elements',
    bericht: berichtMet([verplaatst(), verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-1' })]),
    findings: [
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie',
      'VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie',
    ],
  },
]);
