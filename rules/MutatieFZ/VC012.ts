import { alle, type Controle, controle, isEen, staat, uniek } from '../../src/vocabulary/index.ts';

export const VC012: Controle = controle({
  id: 'VC012',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8021',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Per Plaatsingsbesluitnummer mag een bericht hoogstens één einde zorg (SoortMutatie 2, StatusAanlevering 1 of 2) bevatten die het niet zelf corrigeert of intrekt.',
  element: 'SoortMutatie',
  condition: uniek(['Plaatsingsbesluitnummer'], alle(isEen('SoortMutatie', '2'), staat)),
});
