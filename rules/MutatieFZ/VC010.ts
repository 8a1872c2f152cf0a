import { type Controle, controle, indien, isEen, komtVoor, niet } from '../../src/vocabulary/index.ts';

export const VC010: Controle = controle({
  id: 'VC010',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8011',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Bij een einde zorg (SoortMutatie 2) mag MutatieLocatie niet voorkomen.',
  element: 'MutatieLocatie',
  condition: indien(isEen('SoortMutatie', '2'), niet(komtVoor('MutatieLocatie'))),
});
