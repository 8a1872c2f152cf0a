import type { BronGegevens, MutatieGegeven, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import {
  beeindigd,
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const FIRST = at(1);
const SECOND = at(2);
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2024-01-01',
  mutaties: [],
};
const V: MutatieGegeven = { mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-03-02' };
const E: MutatieGegeven = { mutatieIdentificatie: 'E-1', soortMutatie: '2', mutatiedatum: '2026-03-05' };
const NA_E = '2026-03-08';
const correctieV = { statusAanlevering: '2', referentieMutatie: 'V-1' } as const;
const correctieE = { statusAanlevering: '2', referentieMutatie: 'E-1' } as const;
const intrekkingV = { statusAanlevering: '3', referentieMutatie: 'V-1' } as const;
const intrekkingE = { statusAanlevering: '3', referentieMutatie: 'E-1' } as const;
const ander = { plaatsingsbesluitnummer: '202600018' };

testControle('LCB008', 5, [
  // The example of STB §3.4: a verplaatsing was reported, followed by an einde zorg.
  gecorrigeerd('2026-03-05', '2026-03-04', []),
  gecorrigeerd('2026-03-05', '2026-03-05', []),
  gecorrigeerd('2026-03-05', '2026-03-06', [FIRST]),
  gecorrigeerd('2024-02-28', '2024-02-29', [FIRST]),
  gecorrigeerd('2024-02-29', '2024-02-28', []),
  gecorrigeerd('2024-02-29', '2024-02-29', []),
  gecorrigeerd('2024-02-29', '2024-03-01', [FIRST]),
  gecorrigeerd('2024-03-01', '2024-02-29', []),

  // An einde zorg that is new, and a verplaatsing that is in force.
  beeindigend('2026-03-03', '2026-03-02', []),
  beeindigend('2026-03-02', '2026-03-02', []),
  beeindigend('2026-03-01', '2026-03-02', [FIRST]),
  beeindigend('2024-02-28', '2024-02-29', [FIRST]),
  beeindigend('2024-02-29', '2024-02-29', []),
  beeindigend('2024-03-01', '2024-02-29', []),
  beeindigend('2024-02-29', '2024-03-01', [FIRST]),

  {
    name: 'a verplaatsing and an einde zorg, where nothing is in force',
    bericht: berichtMet([verplaatst(), beeindigd()]),
    findings: [],
  },
  {
    name: 'every verplaatsing after the einde zorg in force; the one on that day has no finding',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-06' }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-05' }),
      verplaatst({ mutatieIdentificatie: 'M-4', mutatiedatum: '2026-04-01' }),
    ]),
    gegevens: inWerking([E]),
    findings: [FIRST, at(3)],
  },
  {
    name: 'a verplaatsing after the einde zorg in force of another plaatsingsbesluit only',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      verplaatst({ ...ander, mutatieIdentificatie: 'M-3', mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([V], [E]),
    findings: [SECOND],
  },
  ...['2026-03-04', '2026-03-05', '2026-03-06'].map((mutatiedatum) => ({
    name: `a second einde zorg, on ${mutatiedatum}, beside the one on 2026-03-05`,
    bericht: berichtMet([beeindigd({ mutatiedatum })]),
    gegevens: inWerking([V, E]),
    findings: [FIRST],
  })),
  {
    name: 'a second einde zorg that is before a verplaatsing in force as well: one finding',
    bericht: berichtMet([beeindigd({ mutatiedatum: '2026-03-01' })]),
    gegevens: inWerking([V, E]),
    findings: [FIRST],
  },
  {
    name: 'a correctie of the einde zorg, to the day of the verplaatsing in force and to the day before it',
    bericht: berichtMet([
      beeindigd({ ...correctieE, mutatiedatum: '2026-03-02' }),
      beeindigd({ ...ander, ...correctieE, mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-01' }),
    ]),
    gegevens: inWerking([V, E], [V, E]),
    findings: [SECOND],
  },
  {
    name: 'an intrekking of either',
    bericht: berichtMet([
      verplaatst(intrekkingV),
      beeindigd({ ...ander, ...intrekkingE, mutatieIdentificatie: 'M-3' }),
    ]),
    gegevens: inWerking([V, E], [V, E]),
    findings: [],
  },
  {
    name: 'the dates of an intrekking make no difference',
    bericht: berichtMet([
      verplaatst({ ...intrekkingV, mutatiedatum: NA_E }),
      beeindigd({ ...ander, ...intrekkingE, mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-01' }),
    ]),
    gegevens: inWerking([V, E], [V, E]),
    findings: [],
  },
  {
    name: 'an intrekking of the einde zorg, then a new one',
    bericht: berichtMet([
      beeindigd(intrekkingE),
      beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'an intrekking of the einde zorg, then a verplaatsing after it',
    bericht: berichtMet([beeindigd(intrekkingE), verplaatst({ mutatiedatum: NA_E })]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'an intrekking of the einde zorg, then a new one before the verplaatsing in force',
    bericht: berichtMet([
      beeindigd(intrekkingE),
      beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-01' }),
    ]),
    gegevens: inWerking([V, E]),
    findings: [SECOND],
  },

  // Only what is in force at the end of the message counts.
  {
    name: 'a new einde zorg, then an intrekking of the one in force',
    bericht: berichtMet([
      beeindigd({ mutatiedatum: NA_E }),
      beeindigd({ ...intrekkingE, mutatieIdentificatie: 'M-3' }),
    ]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the einde zorg, then an intrekking of that einde zorg',
    bericht: berichtMet([verplaatst({ mutatiedatum: NA_E }), beeindigd(intrekkingE)]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the einde zorg, then a correctie of that einde zorg to the same day',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      beeindigd({ ...correctieE, mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'both corrected, to days after the einde zorg in force',
    bericht: berichtMet([
      verplaatst({ ...correctieV, mutatiedatum: '2026-03-07' }),
      beeindigd({ ...correctieE, mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([V, E]),
    findings: [],
  },
  {
    name: 'an einde zorg before the verplaatsing in force, then an intrekking of that verplaatsing',
    bericht: berichtMet([beeindigd({ mutatiedatum: '2026-03-01' }), verplaatst(intrekkingV)]),
    gegevens: inWerking([V]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the einde zorg, withdrawn again and corrected again',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', mutatiedatum: NA_E }),
      verplaatst({ mutatieIdentificatie: 'M-5', statusAanlevering: '2', referentieMutatie: 'M-4' }),
    ]),
    gegevens: inWerking([E]),
    findings: [],
  },
  {
    name: 'a correctie that stays after the einde zorg: at the correctie, not at what it replaced',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        statusAanlevering: '2',
        referentieMutatie: 'M-1',
        mutatiedatum: '2026-03-07',
      }),
    ]),
    gegevens: inWerking([E]),
    findings: [SECOND],
  },
  {
    name: 'a good verplaatsing that is then corrected to after the einde zorg',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        statusAanlevering: '2',
        referentieMutatie: 'M-1',
        mutatiedatum: NA_E,
      }),
    ]),
    gegevens: inWerking([E]),
    findings: [SECOND],
  },

  // Skipped, but not for another plaatsingsbesluit.
  {
    name: 'skipped for a plaatsingsbesluit of another verzekerde',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      verplaatst({ ...ander, mutatieIdentificatie: 'M-3', mutatiedatum: NA_E }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        { ...BESLUIT, verzekerdennummer: '7654321', mutaties: [E] },
        { ...BESLUIT, ...ander, mutaties: [E] },
      ],
    },
    findings: ['LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer', SECOND],
  },
  {
    name: 'skipped where another mutatie of the plaatsingsbesluit is before the startdatum',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: NA_E }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2023-12-31' }),
      verplaatst({ ...ander, mutatieIdentificatie: 'M-4', mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([E], [E]),
    findings: ['LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum', at(3)],
  },
  {
    name: 'skipped where an identification under the plaatsingsbesluit was used before',
    bericht: berichtMet([
      verplaatst({ ...ander, mutatiedatum: NA_E }),
      verplaatst({ mutatieIdentificatie: 'V-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([V, E], [E]),
    findings: [FIRST, 'LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieIdentificatie'],
  },
  {
    name: 'skipped where a reference under the plaatsingsbesluit names nothing in force',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'V-9' }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: NA_E }),
      verplaatst({ ...ander, mutatieIdentificatie: 'M-4', mutatiedatum: NA_E }),
    ]),
    gegevens: inWerking([E], [E]),
    findings: ['LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie', at(3)],
  },
  {
    name: 'judged for a plaatsingsbesluit at another zorgaanbieder',
    bericht: berichtMet([verplaatst({ mutatiedatum: NA_E })]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [{ ...BESLUIT, zorgaanbieder: '06290002', mutaties: [E] }],
    },
    findings: ['LCB004 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Plaatsingsbesluitnummer', FIRST],
  },
  {
    name: 'not asked after a fault of controletype 3',
    bericht: berichtMet([verplaatst({ mutatiedatum: NA_E }), beeindigd({ mutatiedatum: '2026-03-04' })]),
    gegevens: inWerking([E]),
    findings: ['VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum'],
  },
]);

function at(ordinal: number): string {
  return `LCB008 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[${ordinal}]/Mutatiedatum`;
}

/** What is in force under 202600017, and under 202600018. */
function inWerking(
  mutaties: readonly MutatieGegeven[],
  vanAnder: readonly MutatieGegeven[] = [],
): BronGegevens {
  const plaatsingsbesluiten = [
    { ...BESLUIT, mutaties },
    { ...BESLUIT, ...ander, mutaties: vanAnder },
  ];
  return { ...GEGEVENS, plaatsingsbesluiten };
}

/** The verplaatsing in force is corrected to another day. */
function gecorrigeerd(einde: string, mutatiedatum: string, findings: readonly string[]): ControleCase {
  return {
    name: `a correctie of the verplaatsing to ${mutatiedatum}, einde zorg in force on ${einde}`,
    bericht: berichtMet([verplaatst({ ...correctieV, mutatiedatum })]),
    gegevens: inWerking([
      { ...V, mutatiedatum: '2024-02-01' },
      { ...E, mutatiedatum: einde },
    ]),
    findings,
  };
}

function beeindigend(mutatiedatum: string, verplaatsing: string, findings: readonly string[]): ControleCase {
  return {
    name: `an einde zorg on ${mutatiedatum}, verplaatsing in force on ${verplaatsing}`,
    bericht: berichtMet([beeindigd({ mutatiedatum })]),
    gegevens: inWerking([{ ...V, mutatiedatum: verplaatsing }]),
    findings,
  };
}
