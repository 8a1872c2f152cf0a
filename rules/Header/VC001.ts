import { type Controle, controle, gelijkAan, OMGEVING } from '../../src/vocabulary/index.ts';

export const VC001: Controle = controle({
  id: 'VC001',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8028',
  voorlopig: false,
  source: 'GDS801 VC001',
  text: 'Berichtsoort moet die van de omgeving zijn waarin het bericht wordt aangeboden: P in productie, T in test.',
  element: 'Berichtsoort',
  condition: gelijkAan('Berichtsoort', OMGEVING),
});
