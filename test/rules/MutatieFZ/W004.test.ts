import type { MutatieGegeven, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const FIRST = 'W004 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]';
const EINDEN: readonly MutatieGegeven[] = [
  { mutatieIdentificatie: 'E-1', soortMutatie: '2', mutatiedatum: '2026-03-05' },
  { mutatieIdentificatie: 'E-2', soortMutatie: '2', mutatiedatum: '2026-03-09' },
];
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
  vervallen: [],
};
const ander = { plaatsingsbesluitnummer: '202600018' };

testControle('W004', 5, [
  {
    name: 'a verloop that is consistent',
    bericht: berichtMet([verplaatst(), beeindigd()]),
    gegevens: met({}),
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'two einden zorg, told once; new mutaties are judged by what they add',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({
        ...{ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-06' },
        mutatieLocatie: { zorglocatie: '06290001' },
      }),
      verplaatst({ mutatieIdentificatie: 'M-4', ...ander }),
    ]),
    gegevens: met({ mutaties: EINDEN }),
    findings: ['LCB008 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum'],
    waarschuwingen: [FIRST],
  },
  {
    name: 'two einden zorg, of which one is withdrawn: it is consistent from now on',
    bericht: berichtMet([beeindigd({ statusAanlevering: '3', referentieMutatie: 'E-2' })]),
    gegevens: met({ mutaties: EINDEN }),
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'a startdatum that was moved: what lies before it',
    bericht: berichtMet([verplaatst()]),
    gegevens: met({
      startdatum: '2026-02-01',
      mutaties: [{ mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-01-10' }],
    }),
    findings: [],
    waarschuwingen: [FIRST],
  },
  {
    name: 'the same, which is withdrawn',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'V-1', mutatiedatum: '2026-01-10' }),
    ]),
    gegevens: met({
      startdatum: '2026-02-01',
      mutaties: [{ mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-01-10' }],
    }),
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'an older one that a new one contradicts: a fault of the new one alone',
    bericht: berichtMet([beeindigd({ mutatiedatum: '2026-03-01' })]),
    gegevens: met({
      mutaties: [{ mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-03-02' }],
    }),
    findings: ['LCB008 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum'],
    waarschuwingen: [],
  },
  {
    name: 'each plaatsingsbesluit at its first mutatie',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-3', ...ander }),
      verplaatst({
        ...{ mutatieIdentificatie: 'M-4', ...ander, mutatiedatum: '2026-03-03' },
        mutatieLocatie: { zorglocatie: '06290001' },
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        { ...BESLUIT, mutaties: EINDEN },
        { ...BESLUIT, ...ander, mutaties: EINDEN },
      ],
    },
    findings: [],
    waarschuwingen: [FIRST, 'W004 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]'],
  },
]);

function met(changes: Partial<PlaatsingsbesluitGegeven>): typeof GEGEVENS {
  return {
    ...GEGEVENS,
    plaatsingsbesluiten: [
      { ...BESLUIT, ...changes },
      { ...BESLUIT, ...ander },
    ],
  };
}
