import { administratieConsistent, type Controle, controle } from '../../src/vocabulary/index.ts';

export const W004: Controle = controle({
  id: 'W004',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  ernst: 'waarschuwing',
  retourcode: null,
  voorlopig: false,
  source: 'fz825',
  text: 'Het verloop van het plaatsingsbesluit was al niet consistent, tussen eerdere mutaties: laat het herstellen.',
  after: { controles: ['LCB003', 'LCB004'] },
  condition: administratieConsistent,
});
