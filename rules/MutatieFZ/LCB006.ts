import { type Controle, controle, mutatieGebruikt, niet } from '../../src/vocabulary/index.ts';

export const LCB006: Controle = controle({
  id: 'LCB006',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '8021',
  voorlopig: true,
  source: 'STB §4.3 uniciteit',
  text: 'MutatieIdentificatie is al eerder onder dit plaatsingsbesluit gebruikt: geef elke mutatie een eigen kenmerk.',
  element: 'MutatieIdentificatie',
  after: { controles: ['LCB003'] },
  condition: niet(mutatieGebruikt('MutatieIdentificatie')),
});
