import { berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC001', 3, [
  {
    name: 'a test message in the test environment',
    bericht: berichtMet([verplaatst()], { berichtsoort: 'T' }),
    omgeving: 'T',
    findings: [],
  },
  {
    name: 'a production message in production',
    bericht: berichtMet([verplaatst()], { berichtsoort: 'P' }),
    omgeving: 'P',
    findings: [],
  },
  {
    name: 'a test message in production',
    bericht: berichtMet([verplaatst()], { berichtsoort: 'T' }),
    omgeving: 'P',
    findings: ['VC001 8028 Header /Bericht/Header/Berichtsoort'],
  },
  {
    name: 'a production message in the test environment',
    bericht: berichtMet([verplaatst()], { berichtsoort: 'P' }),
    omgeving: 'T',
    findings: ['VC001 8028 Header /Bericht/Header/Berichtsoort'],
  },
  {
    name: 'beside the other faults of the header, in the order of its elements',
    bericht: berichtMet([verplaatst()], { berichtsoort: 'P', dagtekening: '2026-03-16', ontvanger: '9991' }),
    findings: [
      'VC001 8028 Header /Bericht/Header/Berichtsoort',
      'VC002 8986 Header /Bericht/Header/Dagtekening',
      'VC003 0018 Header /Bericht/Header/Ontvanger',
    ],
  },
]);
