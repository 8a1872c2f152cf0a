import { type Controle, controle, inRegister } from '../../src/vocabulary/index.ts';

export const RC001: Controle = controle({
  id: 'RC001',
  controletype: 4,
  berichtklasse: 'Header',
  retourcode: '0017',
  voorlopig: false,
  source: 'STB §4.3',
  text: 'Afzender moet op Dagtekening in het AGB-register voorkomen.',
  element: 'Afzender',
  condition: inRegister('agb', 'Afzender', 'Dagtekening'),
});
