import { type Controle, controle, indien, isEen, komtVoor, niet } from '../../src/vocabulary/index.ts';

export const VC006: Controle = controle({
  id: 'VC006',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '0651',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Bij een eerste aanlevering (StatusAanlevering 1) mag ReferentieMutatie niet voorkomen.',
  element: 'ReferentieMutatie',
  condition: indien(isEen('StatusAanlevering', '1'), niet(komtVoor('ReferentieMutatie'))),
});
