import { type Controle, controle, inRegister } from '../../src/vocabulary/index.ts';

export const RC003: Controle = controle({
  id: 'RC003',
  controletype: 4,
  berichtklasse: 'MutatieLocatie',
  retourcode: '8011',
  voorlopig: true,
  source: 'STB §4.3',
  text: 'Zorglocatie moet op Mutatiedatum in het AGB-register voorkomen.',
  element: 'Zorglocatie',
  condition: inRegister('agb', 'Zorglocatie', '../Mutatiedatum'),
});
