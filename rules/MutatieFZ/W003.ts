import { alle, alsIngetrokken, type Controle, controle } from '../../src/vocabulary/index.ts';

export const W003: Controle = controle({
  id: 'W003',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  ernst: 'waarschuwing',
  retourcode: null,
  voorlopig: false,
  source: 'fz825',
  text: 'Deze intrekking verschilt van de mutatie die zij intrekt: controleer of de juiste mutatie wordt ingetrokken.',
  after: { controles: ['LCB003', 'LCB004', 'LCB007'] },
  condition: alle(alsIngetrokken('mutatiedatum'), alsIngetrokken('zorglocatie')),
});
