import { type Controle, controle, indien, isEen, referentieInWerking } from '../../src/vocabulary/index.ts';

export const LCB007: Controle = controle({
  id: 'LCB007',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '0651',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'ReferentieMutatie moet een mutatie noemen die onder hetzelfde plaatsingsbesluit van kracht is, zelf of zoals later gecorrigeerd, en dezelfde SoortMutatie heeft.',
  element: 'ReferentieMutatie',
  after: { controles: ['LCB003'] },
  condition: indien(isEen('StatusAanlevering', '2', '3'), referentieInWerking),
});
