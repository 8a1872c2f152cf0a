import {
  beeindigd,
  berichtMet,
  type ControleCase,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const FIRST = 'W002 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum';

testControle('W002', 3, [
  op('2026-03-15', '2026-03-15', []),
  op('2026-04-15', '2026-03-15', []),
  op('2026-04-16', '2026-03-15', [FIRST]),
  op('2024-03-02', '2024-01-31', []),
  op('2024-03-03', '2024-01-31', [FIRST]),
  op('2023-03-03', '2023-01-31', []),
  op('2023-03-04', '2023-01-31', [FIRST]),
  op('2025-01-31', '2024-12-31', []),
  op('2025-02-01', '2024-12-31', [FIRST]),
  op('2100-03-31', '2100-02-28', []),
  op('2100-04-01', '2100-02-28', [FIRST]),
  op('2099-12-31', '2026-03-15', [FIRST]),
  op('9999-12-31', '9999-12-01', []),
  op('9999-12-31', '9999-11-29', [FIRST]),
  {
    name: 'of any status and SoortMutatie; the one between them is near',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-05-01', statusAanlevering: '2', referentieMutatie: 'M-8' }),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      beeindigd({ mutatiedatum: '2026-05-01', statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
    waarschuwingen: [FIRST, 'W002 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Mutatiedatum'],
  },
  {
    name: 'beside a fault: each in its own list',
    bericht: berichtMet([verplaatst({ mutatiedatum: '2026-05-01', mutatieLocatie: undefined })]),
    findings: ['VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]'],
    waarschuwingen: [FIRST],
  },
]);

function op(mutatiedatum: string, peildatum: string, waarschuwingen: readonly string[]): ControleCase {
  return {
    name: `Mutatiedatum ${mutatiedatum}, checked on ${peildatum}`,
    bericht: berichtMet([verplaatst({ mutatiedatum })], { dagtekening: '2023-01-01' }),
    peildatum,
    findings: [],
    waarschuwingen,
  };
}
