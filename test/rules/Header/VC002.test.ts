import { berichtMet, type ControleCase, testControle, verplaatst } from '../../support/controle-cases.ts';

const LATER = ['VC002 8986 Header /Bericht/Header/Dagtekening'];

testControle('VC002', 3, [
  gedagtekend('2026-03-14', '2026-03-15', []),
  gedagtekend('2026-03-15', '2026-03-15', []),
  gedagtekend('2026-03-16', '2026-03-15', LATER),
  gedagtekend('2025-12-31', '2026-01-01', []),
  gedagtekend('2026-01-01', '2025-12-31', LATER),
  gedagtekend('2024-02-28', '2024-02-28', []),
  gedagtekend('2024-02-29', '2024-02-28', LATER),
  gedagtekend('2024-02-28', '2024-02-29', []),
  gedagtekend('2024-02-29', '2024-02-29', []),
  gedagtekend('2024-03-01', '2024-02-29', LATER),
  gedagtekend('2024-02-29', '2024-03-01', []),
  {
    name: 'a verplaatsing after the peildatum is no matter of the Dagtekening',
    bericht: berichtMet([verplaatst({ mutatiedatum: '2026-03-16' })], { dagtekening: '2026-03-15' }),
    findings: [],
  },
]);

function gedagtekend(dagtekening: string, peildatum: string, findings: readonly string[]): ControleCase {
  return {
    name: `Dagtekening ${dagtekening} on ${peildatum}`,
    bericht: berichtMet([verplaatst()], { dagtekening }),
    peildatum,
    findings,
  };
}
