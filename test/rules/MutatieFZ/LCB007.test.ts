import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const FIRST = 'LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie';
const SECOND = 'LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/ReferentieMutatie';
const THIRD = 'LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/ReferentieMutatie';
/** Verplaatsing V-1 and einde zorg E-1 are in force, V-0 is withdrawn; under 202600018 only V-2 is in force. */
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [
    { mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-02-02' },
    { mutatieIdentificatie: 'E-1', soortMutatie: '2', mutatiedatum: '2026-03-09' },
  ],
  vervallen: ['V-0'],
};
const ANDER: PlaatsingsbesluitGegeven = {
  ...BESLUIT,
  plaatsingsbesluitnummer: '202600018',
  mutaties: [{ mutatieIdentificatie: 'V-2', soortMutatie: '1', mutatiedatum: '2026-02-02' }],
};
const gegevens = { ...GEGEVENS, plaatsingsbesluiten: [BESLUIT, ANDER] };

testControle('LCB007', 5, [
  {
    name: 'a correctie of what is in force, of each SoortMutatie',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-1' }),
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'E-1', mutatiedatum: '2026-03-10' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'an intrekking of what is in force, of each SoortMutatie',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'V-1' }),
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'E-1' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'an eerste aanlevering, which names nothing',
    bericht: berichtMet([verplaatst()]),
    gegevens,
    findings: [],
  },
  {
    name: 'the original of one that was corrected: the chain leads to what is in force, of each status',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-3' }),
      verplaatst({
        ...{ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' },
        ...{ statusAanlevering: '3', referentieMutatie: 'V-4' },
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          ...BESLUIT,
          vervallen: [
            { mutatieIdentificatie: 'V-3', vervangenDoor: 'V-4' },
            { mutatieIdentificatie: 'V-4', vervangenDoor: 'V-1' },
          ],
        },
        { ...ANDER, vervallen: [{ mutatieIdentificatie: 'V-4', vervangenDoor: 'V-2' }] },
      ],
    },
    findings: [],
  },
  {
    name: 'a chain that ends in one that was withdrawn, leads nowhere or round, or to another SoortMutatie',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-3' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'V-5' }),
      verplaatst({ mutatieIdentificatie: 'M-4', statusAanlevering: '2', referentieMutatie: 'V-6' }),
      verplaatst({ mutatieIdentificatie: 'M-5', statusAanlevering: '3', referentieMutatie: 'V-8' }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          ...BESLUIT,
          vervallen: [
            { mutatieIdentificatie: 'V-3', vervangenDoor: 'V-0' },
            'V-0',
            { mutatieIdentificatie: 'V-5', vervangenDoor: 'V-9' },
            { mutatieIdentificatie: 'V-6', vervangenDoor: 'V-7' },
            { mutatieIdentificatie: 'V-7', vervangenDoor: 'V-6' },
            { mutatieIdentificatie: 'V-8', vervangenDoor: 'E-1' },
          ],
        },
      ],
    },
    findings: [
      FIRST,
      SECOND,
      THIRD,
      'LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/ReferentieMutatie',
    ],
  },
  {
    name: 'the original of what was corrected earlier in the message',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-1' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'M-3' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'nothing that was ever reported',
    bericht: berichtMet([verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-9' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'what differs from it only in case',
    bericht: berichtMet([verplaatst({ statusAanlevering: '3', referentieMutatie: 'v-1' })]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'what was withdrawn before',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-0' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'V-0',
      }),
    ]),
    gegevens,
    findings: [FIRST, SECOND],
  },
  {
    name: 'what is of another SoortMutatie',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'E-1' }),
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'V-1' }),
    ]),
    gegevens,
    findings: [FIRST, SECOND],
  },
  {
    name: 'what is in force under another plaatsingsbesluit; the good one between them has no finding',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-2' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'V-1' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'V-1',
      }),
    ]),
    gegevens,
    findings: [FIRST, THIRD],
  },
  {
    name: 'the same reference under two plaatsingsbesluiten that both have it in force',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-1' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'V-1',
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [BESLUIT, { ...BESLUIT, plaatsingsbesluitnummer: '202600018' }],
    },
    findings: [],
  },
  {
    name: 'what was introduced earlier in the message: an eerste aanlevering, then its correctie',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', statusAanlevering: '3', referentieMutatie: 'M-3' }),
    ]),
    gegevens,
    findings: [],
  },
  {
    name: 'what is introduced later in the message',
    bericht: berichtMet([
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
      verplaatst(),
    ]),
    gegevens,
    findings: [FIRST],
  },
  {
    name: 'what was introduced earlier in the message under another plaatsingsbesluit',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-1',
      }),
    ]),
    gegevens,
    findings: [SECOND],
  },
  {
    name: 'what was introduced earlier in the message as another SoortMutatie',
    bericht: berichtMet([
      beeindigd({ plaatsingsbesluitnummer: '202600018' }),
      verplaatst({ plaatsingsbesluitnummer: '202600018', statusAanlevering: '3', referentieMutatie: 'M-2' }),
    ]),
    gegevens,
    findings: [SECOND],
  },
  {
    name: 'an intrekking, which is never in force itself',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'V-1' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-1' }),
    ]),
    gegevens,
    findings: [SECOND],
  },
  {
    name: 'a correctie that names nothing in force is not in force either',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-9' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-1' }),
    ]),
    gegevens,
    findings: [FIRST, SECOND],
  },
  {
    name: 'skipped for a plaatsingsbesluit of another verzekerde, not for the one beside it',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'V-9' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'V-9',
      }),
    ]),
    gegevens: { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, verzekerdennummer: '7654321' }, ANDER] },
    findings: ['LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer', SECOND],
  },
]);
