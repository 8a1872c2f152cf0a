import {
  beeindigd,
  berichtMet,
  type ControleCase,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const LATER = ['VC011 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum'];

testControle('VC011', 3, [
  eindigend('2026-03-09', '2026-03-10', []),
  eindigend('2026-03-10', '2026-03-10', []),
  eindigend('2026-03-11', '2026-03-10', LATER),
  eindigend('2024-02-29', '2024-02-28', LATER),
  eindigend('2024-02-28', '2024-02-29', []),
  eindigend('2024-02-29', '2024-02-29', []),
  eindigend('2024-03-01', '2024-02-29', LATER),
  eindigend('2024-02-29', '2024-03-01', []),
  {
    name: 'after the Dagtekening, though before the peildatum',
    bericht: berichtMet([beeindigd({ mutatiedatum: '2026-03-12' })]),
    peildatum: '2026-03-15',
    findings: LATER,
  },
  {
    name: 'a correctie on and after the Dagtekening',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatiedatum: '2026-03-11' }),
      beeindigd({
        mutatieIdentificatie: 'M-3',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-9',
        mutatiedatum: '2026-03-10',
      }),
    ]),
    findings: LATER,
  },
  {
    name: 'an intrekking after the Dagtekening',
    bericht: berichtMet([
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-8', mutatiedatum: '2026-03-11' }),
    ]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the Dagtekening, of each status',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-11' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        statusAanlevering: '2',
        referentieMutatie: 'M-8',
        mutatiedatum: '2026-04-01',
      }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
        mutatiedatum: '2027-01-01',
      }),
    ]),
    findings: [],
  },
  {
    name: 'of two plaatsingsbesluiten each; the good one between them has no finding',
    bericht: berichtMet([
      beeindigd({ mutatiedatum: '2026-03-11' }),
      beeindigd({ mutatieIdentificatie: 'M-3', plaatsingsbesluitnummer: '202600018' }),
      beeindigd({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600019',
        mutatiedatum: '2027-03-09',
      }),
    ]),
    findings: [
      'VC011 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum',
      'VC011 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Mutatiedatum',
    ],
  },
]);

function eindigend(mutatiedatum: string, dagtekening: string, findings: readonly string[]): ControleCase {
  return {
    name: `an einde zorg on ${mutatiedatum}, Dagtekening ${dagtekening}`,
    bericht: berichtMet([beeindigd({ mutatiedatum })], { dagtekening }),
    findings,
  };
}
