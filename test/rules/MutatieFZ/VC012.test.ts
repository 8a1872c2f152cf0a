import { beeindigd, berichtMet, testControle, verplaatst } from '../../support/controle-cases.ts';

testControle('VC012', 3, [
  {
    name: 'one einde zorg, and more than one verplaatsing',
    bericht: berichtMet([verplaatst(), beeindigd(), verplaatst({ mutatieIdentificatie: 'M-3' })]),
    findings: [],
  },
  {
    name: 'one einde zorg for each of two plaatsingsbesluiten',
    bericht: berichtMet([
      beeindigd(),
      beeindigd({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
    ]),
    findings: [],
  },
  {
    name: 'an intrekking before and after an einde zorg',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-8' }),
      beeindigd({ mutatieIdentificatie: 'M-3' }),
      beeindigd({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
  },
  {
    name: 'two on the same day: the second is faulty',
    bericht: berichtMet([beeindigd(), beeindigd({ mutatieIdentificatie: 'M-3' })]),
    findings: ['VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie'],
  },
  {
    name: 'a correctie beside an eerste aanlevering, in either order',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-08' }),
      beeindigd({ mutatieIdentificatie: 'M-4', plaatsingsbesluitnummer: '202600018' }),
      beeindigd({
        mutatieIdentificatie: 'M-5',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-8',
      }),
    ]),
    findings: [
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie',
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/SoortMutatie',
    ],
  },
  {
    name: 'two corrections of different ones',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-8' }),
      beeindigd({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-9' }),
    ]),
    findings: ['VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie'],
  },
  {
    name: 'one and its own correctie, in either order',
    bericht: berichtMet([
      beeindigd({ mutatiedatum: '2026-03-08' }),
      beeindigd({ mutatieIdentificatie: 'M-4', statusAanlevering: '2', referentieMutatie: 'M-2' }),
      beeindigd({
        mutatieIdentificatie: 'M-5',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-6',
      }),
      beeindigd({ mutatieIdentificatie: 'M-6', plaatsingsbesluitnummer: '202600018' }),
    ]),
    findings: [],
  },
  {
    name: 'one that is withdrawn, and another; a correctie that is corrected',
    bericht: berichtMet([
      beeindigd(),
      beeindigd({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-2' }),
      beeindigd({ mutatieIdentificatie: 'M-4' }),
      beeindigd({ mutatieIdentificatie: 'M-5', statusAanlevering: '2', referentieMutatie: 'M-4' }),
      beeindigd({ mutatieIdentificatie: 'M-6', statusAanlevering: '2', referentieMutatie: 'M-5' }),
    ]),
    findings: [],
  },
  {
    name: 'named by an eerste aanlevering, or under another plaatsingsbesluit: that takes nothing out',
    bericht: berichtMet([
      beeindigd(),
      verplaatst({ referentieMutatie: 'M-2' }),
      beeindigd({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-2',
      }),
      beeindigd({ mutatieIdentificatie: 'M-4' }),
    ]),
    findings: [
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie',
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/SoortMutatie',
    ],
  },
  {
    name: 'corrections of two that are not in the message but were one: known to be too strict',
    bericht: berichtMet([
      beeindigd({ mutatieIdentificatie: 'E-3', statusAanlevering: '2', referentieMutatie: 'E-1' }),
      beeindigd({ mutatieIdentificatie: 'E-4', statusAanlevering: '2', referentieMutatie: 'E-2' }),
    ]),
    findings: ['VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie'],
  },
  {
    name: 'three for one plaatsingsbesluit and one for another: every later one of the first is faulty',
    bericht: berichtMet([
      beeindigd(),
      verplaatst(),
      beeindigd({ mutatieIdentificatie: 'M-3' }),
      beeindigd({ mutatieIdentificatie: 'M-4', plaatsingsbesluitnummer: '202600018' }),
      beeindigd({ mutatieIdentificatie: 'M-5', mutatiedatum: '2026-03-05' }),
    ]),
    findings: [
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/SoortMutatie',
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[5]/SoortMutatie',
    ],
  },
]);
