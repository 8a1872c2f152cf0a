import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC006', 3, [
  {
    name: 'an eerste aanlevering without a reference',
    bericht: berichtMet([verplaatst(), beeindigd()]),
    findings: [],
  },
  {
    name: 'a correctie and an intrekking with a reference',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
  },
  {
    name: 'an eerste aanlevering of a verplaatsing with a reference',
    bericht: berichtMet([verplaatst({ referentieMutatie: 'M-8' })]),
    findings: ['VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie'],
  },
  {
    name: 'an eerste aanlevering of an einde zorg with a reference',
    bericht: berichtMet([beeindigd({ referentieMutatie: 'M-8' })]),
    findings: ['VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie'],
  },
  {
    name: 'two of them, of two plaatsingsbesluiten; the good ones beside them have no finding',
    bericht: berichtMet([
      verplaatst({ referentieMutatie: 'M-8' }),
      beeindigd(),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-9' }),
      beeindigd({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        referentieMutatie: 'M-8',
      }),
    ]),
    findings: [
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie',
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/ReferentieMutatie',
    ],
  },
]);
