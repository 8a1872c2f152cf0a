import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

const mutatieLocatie = { zorglocatie: '06290002' };

testControle('VC010', 3, [
  {
    name: 'an einde zorg without a location, of each status',
    bericht: berichtMet([
      beeindigd(),
      beeindigd({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-8',
      }),
      beeindigd({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
  },
  {
    name: 'a verplaatsing with a location',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an einde zorg with a location',
    bericht: berichtMet([beeindigd({ mutatieLocatie })]),
    findings: ['VC010 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie'],
  },
  {
    name: 'a correctie and an intrekking of an einde zorg with a location; the verplaatsing between them has no finding',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatieLocatie }),
      verplaatst(),
      beeindigd({
        mutatieIdentificatie: 'M-3',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
        mutatieLocatie,
      }),
    ]),
    findings: [
      'VC010 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie',
      'VC010 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieLocatie',
    ],
  },
  {
    name: 'beside a verplaatsing without a location',
    bericht: berichtMet([verplaatst({ mutatieLocatie: undefined }), beeindigd({ mutatieLocatie })]),
    findings: [
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
      'VC010 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieLocatie',
    ],
  },
]);
