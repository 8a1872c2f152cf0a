import type { MutatieGegeven, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import {
  beeindigd,
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const A = '06290001';
const B = '06290002';
const C = '06290003';
/** The client starts at A, goes to B on 2 February and to C on 2 March. */
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  zorglocatie: A,
  mutaties: [move('V-1', '2026-02-02', B), move('V-2', '2026-03-02', C)],
  vervallen: [],
};
const naar = (zorglocatie: string, mutatiedatum: string, mutatieIdentificatie = 'M-1') => ({
  mutatieIdentificatie,
  mutatiedatum,
  mutatieLocatie: { zorglocatie },
});

testControle('W001', 5, [
  one('to where he is since the last verplaatsing', [verplaatst(naar(C, '2026-03-09'))], [1]),
  one('to where he is, on the very day', [verplaatst(naar(C, '2026-03-02'))], [1]),
  one(
    'to where he was before',
    [verplaatst(naar(B, '2026-03-09')), verplaatst(naar(A, '2026-03-10', 'M-3'))],
    [],
  ),
  one('to where he was on that day, before a later verplaatsing', [verplaatst(naar(B, '2026-02-20'))], [1]),
  one('late: before all others, to where he started', [verplaatst(naar(A, '2026-01-20'))], [1]),
  one('late: to where a later verplaatsing leads', [verplaatst(naar(B, '2026-01-20'))], []),
  one(
    'twice to the same, in either order: the later one by date',
    [verplaatst(naar(A, '2026-03-12')), verplaatst(naar(A, '2026-03-10', 'M-3'))],
    [1],
  ),
  one(
    'by a correctie of the date of the last',
    [verplaatst({ ...naar(C, '2026-03-03'), statusAanlevering: '2', referentieMutatie: 'V-2' })],
    [],
  ),
  one(
    'by a correctie of the location, to where he was before',
    [verplaatst({ ...naar(B, '2026-03-02'), statusAanlevering: '2', referentieMutatie: 'V-2' })],
    [1],
  ),
  one(
    'of what is withdrawn again, and an intrekking',
    [
      verplaatst(naar(C, '2026-03-09')),
      verplaatst({ ...naar(C, '2026-03-09', 'M-3'), statusAanlevering: '3', referentieMutatie: 'M-1' }),
    ],
    [],
  ),
  one('and an einde zorg, which has no location', [verplaatst(naar(C, '2026-03-09')), beeindigd()], [1]),
  {
    name: 'where the location at the start is not known',
    bericht: berichtMet([verplaatst(naar(A, '2026-01-20'))]),
    gegevens: metBesluit({ ...zonderLocatie(BESLUIT), mutaties: [] }),
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'where the location of the last verplaatsing is not known',
    bericht: berichtMet([verplaatst(naar(C, '2026-03-09'))]),
    gegevens: metBesluit({
      ...BESLUIT,
      mutaties: [{ mutatieIdentificatie: 'V-2', soortMutatie: '1', mutatiedatum: '2026-03-02' }],
    }),
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'under a plaatsingsbesluit that is not known',
    bericht: berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600099' })]),
    gegevens: metBesluit(BESLUIT),
    findings: ['LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer'],
    waarschuwingen: [],
  },
]);

function one(name: string, mutaties: Parameters<typeof berichtMet>[0], at: readonly number[]): ControleCase {
  return {
    name,
    bericht: berichtMet(mutaties),
    gegevens: metBesluit(BESLUIT),
    findings: [],
    waarschuwingen: at.map(
      (place) => `W001 - MutatieLocatie /Bericht/Verzekerde/MutatieFZ[${place}]/MutatieLocatie/Zorglocatie`,
    ),
  };
}

function move(mutatieIdentificatie: string, mutatiedatum: string, zorglocatie: string): MutatieGegeven {
  return { mutatieIdentificatie, soortMutatie: '1', mutatiedatum, zorglocatie };
}

function metBesluit(besluit: PlaatsingsbesluitGegeven): typeof GEGEVENS {
  return { ...GEGEVENS, agb: [A, B, C].map((code) => ({ code })), plaatsingsbesluiten: [besluit] };
}

function zonderLocatie({ zorglocatie: _, ...besluit }: PlaatsingsbesluitGegeven): PlaatsingsbesluitGegeven {
  return besluit;
}
