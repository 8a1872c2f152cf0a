import { type Controle, controle, isEen } from '../../src/vocabulary/index.ts';

export const VC003: Controle = controle({
  id: 'VC003',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '0018',
  voorlopig: false,
  source: 'STB hoofdstuk 2',
  text: 'Ontvanger moet het UZOVI-nummer van DJI zijn: 9992.',
  element: 'Ontvanger',
  condition: isEen('Ontvanger', '9992'),
});
