import { type Controle, controle, nietLaterDan, PEILDATUM } from '../../src/vocabulary/index.ts';

export const VC002: Controle = controle({
  id: 'VC002',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8986',
  voorlopig: false,
  source: 'GDS801 VC006',
  text: 'Dagtekening mag niet na de peildatum liggen: vul de datum in waarop het bericht is opgemaakt.',
  element: 'Dagtekening',
  condition: nietLaterDan('Dagtekening', PEILDATUM),
});
