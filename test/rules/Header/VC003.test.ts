import { berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC003', 3, [
  {
    name: 'the UZOVI-nummer of DJI',
    bericht: berichtMet([verplaatst()], { ontvanger: '9992' }),
    findings: [],
  },
  ...['9991', '9993', '0000', '2999'].map((ontvanger) => ({
    name: `another UZOVI-nummer: ${ontvanger}`,
    bericht: berichtMet([verplaatst()], { ontvanger }),
    findings: ['VC003 0018 Header /Bericht/Header/Ontvanger'],
  })),
]);
