import { type Controle, controle, inRegister } from '../../src/vocabulary/index.ts';

export const RC002: Controle = controle({
  id: 'RC002',
  controletype: 4,
  berichtklasse: 'Header',
  retourcode: '0018',
  voorlopig: false,
  source: 'STB §4.3',
  text: 'Ontvanger moet op Dagtekening in het UZOVI-register voorkomen.',
  element: 'Ontvanger',
  condition: inRegister('uzovi', 'Ontvanger', 'Dagtekening'),
});
