import { type Controle, controle, eerderOntvangen, niet } from '../../src/vocabulary/index.ts';

export const LCB001: Controle = controle({
  id: 'LCB001',
  controletype: 5,
  berichtklasse: 'Header',
  retourcode: '8067',
  voorlopig: true,
  source: 'STB §3.2',
  text: 'IdentificatieAanlevering is al eerder van deze Afzender ontvangen: geef elke aanlevering een eigen kenmerk.',
  element: 'IdentificatieAanlevering',
  condition: niet(eerderOntvangen('Afzender', 'IdentificatieAanlevering')),
});
