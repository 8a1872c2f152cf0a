import { type Controle, controle, gelijkAan, vanPlaatsingsbesluit } from '../../src/vocabulary/index.ts';

export const LCB004: Controle = controle({
  id: 'LCB004',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '9284',
  voorlopig: false,
  source: 'STB §3.4',
  text: 'Plaatsingsbesluitnummer moet van een plaatsingsbesluit zijn dat bij de Afzender is geplaatst.',
  element: 'Plaatsingsbesluitnummer',
  after: { controles: ['LCB003'] },
  condition: gelijkAan(vanPlaatsingsbesluit('zorgaanbieder'), '/Bericht/Header/Afzender'),
});
