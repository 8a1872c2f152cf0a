import { type Controle, controle, gelijkAan, niet } from '../../src/vocabulary/index.ts';

export const VC007: Controle = controle({
  id: 'VC007',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '0651',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'ReferentieMutatie moet naar een andere mutatie verwijzen, niet naar de eigen MutatieIdentificatie.',
  element: 'ReferentieMutatie',
  condition: niet(gelijkAan('ReferentieMutatie', 'MutatieIdentificatie')),
});
