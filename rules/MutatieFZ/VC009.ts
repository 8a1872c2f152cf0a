import { type Controle, controle, indien, isEen, komtVoor } from '../../src/vocabulary/index.ts';

export const VC009: Controle = controle({
  id: 'VC009',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8011',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
  condition: indien(isEen('SoortMutatie', '1'), komtVoor('MutatieLocatie')),
});
