import { type Controle, controle, uniek } from '../../src/vocabulary/index.ts';

export const VC008: Controle = controle({
  id: 'VC008',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8021',
  voorlopig: true,
  source: 'STB §4.3 uniciteit',
  text: 'Per Plaatsingsbesluitnummer moet MutatieIdentificatie uniek zijn in het bericht: een eerdere mutatie heeft dezelfde.',
  element: 'MutatieIdentificatie',
  condition: uniek(['Plaatsingsbesluitnummer', 'MutatieIdentificatie']),
});
