import { type Controle, controle, verloopConsistent } from '../../src/vocabulary/index.ts';

export const LCB008: Controle = controle({
  id: 'LCB008',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '8007',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Het verloop van het plaatsingsbesluit moet met deze mutatie consistent zijn: hoogstens één einde zorg, en geen verplaatsing na de einde zorg; dezelfde dag mag.',
  element: 'Mutatiedatum',
  after: { controles: ['LCB003', 'LCB005', 'LCB006', 'LCB007'], per: 'Plaatsingsbesluitnummer' },
  condition: verloopConsistent,
});
