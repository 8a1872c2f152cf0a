import { type Controle, controle, locatieVerandert } from '../../src/vocabulary/index.ts';

export const W001: Controle = controle({
  id: 'W001',
  controletype: 5,
  berichtklasse: 'MutatieLocatie',
  ernst: 'waarschuwing',
  retourcode: null,
  voorlopig: false,
  source: 'fz825',
  text: 'De verzekerde is al op deze zorglocatie: controleer of de verplaatsing nodig is.',
  element: 'Zorglocatie',
  after: { controles: ['LCB003', 'LCB004'] },
  condition: locatieVerandert,
});
