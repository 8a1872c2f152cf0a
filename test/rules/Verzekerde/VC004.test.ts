import { berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC004', 3, [
  ...['1234567', '12345678', '0000001', '1000000', '00000001', '10000000'].map((nummer) => ({
    name: `a number with a digit other than 0: ${nummer}`,
    bericht: berichtMet([verplaatst()], {}, nummer),
    findings: [],
  })),
  ...['0000000', '00000000'].map((nummer) => ({
    name: `nothing but zeros, ${nummer.length} of them`,
    bericht: berichtMet([verplaatst()], {}, nummer),
    findings: ['VC004 0300* Verzekerde /Bericht/Verzekerde/Verzekerdennummer'],
  })),
  {
    name: 'after a fault of the header and before one of a mutatie',
    bericht: berichtMet([verplaatst({ mutatieLocatie: undefined })], { ontvanger: '9991' }, '0000000'),
    findings: [
      'VC003 0018 Header /Bericht/Header/Ontvanger',
      'VC004 0300* Verzekerde /Bericht/Verzekerde/Verzekerdennummer',
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]',
    ],
  },
]);
