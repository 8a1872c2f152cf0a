import { bestaatUit, type Controle, controle, niet } from '../../src/vocabulary/index.ts';

export const VC004: Controle = controle({
  id: 'VC004',
  controletype: 3,
  berichtklasse: 'Verzekerde',
  retourcode: '0300',
  voorlopig: true,
  source: 'reconstructie',
  text: 'Verzekerdennummer mag niet alleen uit nullen bestaan: vul het strafrechtketennummer (SKN) in.',
  element: 'Verzekerdennummer',
  condition: niet(bestaatUit('Verzekerdennummer', '0')),
});
