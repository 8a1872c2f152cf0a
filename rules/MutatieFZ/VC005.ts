import { type Controle, controle, indien, isEen, komtVoor } from '../../src/vocabulary/index.ts';

export const VC005: Controle = controle({
  id: 'VC005',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '0651',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Bij een correctie of intrekking (StatusAanlevering 2 of 3) moet ReferentieMutatie voorkomen.',
  condition: indien(isEen('StatusAanlevering', '2', '3'), komtVoor('ReferentieMutatie')),
});
