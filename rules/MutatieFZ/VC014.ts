import { type Controle, controle, komtVoor, uniek } from '../../src/vocabulary/index.ts';

export const VC014: Controle = controle({
  id: 'VC014',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '0651',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Per Plaatsingsbesluitnummer mag dezelfde ReferentieMutatie in een bericht hoogstens één keer voorkomen.',
  element: 'ReferentieMutatie',
  condition: uniek(['Plaatsingsbesluitnummer', 'ReferentieMutatie'], komtVoor('ReferentieMutatie')),
});
