import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC007', 3, [
  {
    name: 'a reference to another mutatie',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
  },
  {
    name: 'no reference at all',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'a reference to the mutatie before it, and one that differs from its own only in case',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'm-4' }),
    ]),
    findings: [],
  },
  {
    name: 'a correctie of itself',
    bericht: berichtMet([verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-1' })]),
    findings: ['VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie'],
  },
  {
    name: 'an intrekking of itself, and a correctie of itself in another plaatsingsbesluit; not the good one between',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-2' }),
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-3',
      }),
    ]),
    findings: [
      'VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie',
      'VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/ReferentieMutatie',
    ],
  },
  {
    name: 'an eerste aanlevering that names itself: both at the reference, in the order of the controls',
    bericht: berichtMet([verplaatst({ referentieMutatie: 'M-1' })]),
    findings: [
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie',
      'VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie',
    ],
  },
]);
