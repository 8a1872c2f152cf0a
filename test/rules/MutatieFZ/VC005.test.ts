import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC005', 3, [
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
    name: 'a correctie without a reference, at the class that lacks it',
    bericht: berichtMet([verplaatst({ statusAanlevering: '2' })]),
    findings: ['VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]'],
  },
  {
    name: 'an intrekking without a reference',
    bericht: berichtMet([verplaatst({ statusAanlevering: '3' })]),
    findings: ['VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]'],
  },
  {
    name: 'einde zorg and verplaatsing, of any plaatsingsbesluit; the good ones between them have no finding',
    bericht: berichtMet([
      verplaatst(),
      beeindigd({ statusAanlevering: '2' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
      }),
    ]),
    findings: [
      'VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]',
      'VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]',
    ],
  },
  {
    name: 'without a location too: both at the class, in the order of the controls',
    bericht: berichtMet([verplaatst({ statusAanlevering: '2', mutatieLocatie: undefined })]),
    findings: [
      'VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
    ],
  },
]);
