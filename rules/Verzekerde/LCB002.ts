import { type Controle, controle, verzekerdeBekend } from '../../src/vocabulary/index.ts';

export const LCB002: Controle = controle({
  id: 'LCB002',
  controletype: 5,
  berichtklasse: 'Verzekerde',
  retourcode: '0300',
  voorlopig: false,
  source: 'STB hoofdstuk 2',
  text: 'Verzekerdennummer is bij DJI niet bekend: controleer het strafrechtketennummer (SKN).',
  element: 'Verzekerdennummer',
  condition: verzekerdeBekend('Verzekerdennummer'),
});
