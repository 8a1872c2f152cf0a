import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC014', 3, [
  {
    name: 'references that differ, if only in case',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-9' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'm-8' }),
    ]),
    findings: [],
  },
  {
    name: 'more than one mutatie without a reference',
    bericht: berichtMet([verplaatst(), verplaatst({ mutatieIdentificatie: 'M-3' }), beeindigd()]),
    findings: [],
  },
  {
    name: 'a chain in which each names the one before it',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'M-3' }),
    ]),
    findings: [],
  },
  {
    name: 'the same reference under two plaatsingsbesluiten',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-8',
      }),
    ]),
    findings: [],
  },
  {
    name: 'a correctie and an intrekking of the same: the second is faulty',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-8' }),
    ]),
    findings: ['VC014 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie'],
  },
  {
    name: 'of any SoortMutatie: every later one is faulty, the ones between them are not',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-9' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-8',
      }),
      verplaatst({ mutatieIdentificatie: 'M-5', statusAanlevering: '3', referentieMutatie: 'M-8' }),
    ]),
    findings: [
      'VC014 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie',
      'VC014 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[5]/ReferentieMutatie',
    ],
  },
  {
    name: 'an eerste aanlevering that names it too: both at the reference, in the order of the controls',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-3', referentieMutatie: 'M-8' }),
    ]),
    findings: [
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie',
      'VC014 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie',
    ],
  },
]);
