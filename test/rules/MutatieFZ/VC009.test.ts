import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC009', 3, [
  {
    name: 'a verplaatsing with a location',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an einde zorg without a location',
    bericht: berichtMet([beeindigd()]),
    findings: [],
  },
  {
    name: 'a verplaatsing without a location, at the class that lacks it',
    bericht: berichtMet([verplaatst({ mutatieLocatie: undefined })]),
    findings: ['VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]'],
  },
  {
    name: 'a correctie and an intrekking of a verplaatsing need a location too; the good one between them has no finding',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatieLocatie: undefined }),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
        mutatieLocatie: undefined,
      }),
    ]),
    findings: [
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]',
    ],
  },
]);
