import {
  alle,
  type Controle,
  controle,
  indien,
  isBekend,
  isEen,
  nietLaterDan,
  PEILDATUM,
  vanPlaatsingsbesluit,
} from '../../src/vocabulary/index.ts';

export const LCB005: Controle = controle({
  id: 'LCB005',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '8007',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'Bij een eerste aanlevering of correctie moet de zorg zijn gestart, en Mutatiedatum mag niet voor de startdatum van het plaatsingsbesluit liggen.',
  element: 'Mutatiedatum',
  after: { controles: ['LCB003'] },
  condition: indien(
    isEen('StatusAanlevering', '1', '2'),
    alle(
      isBekend(vanPlaatsingsbesluit('startdatum')),
      nietLaterDan(vanPlaatsingsbesluit('startdatum'), PEILDATUM),
      nietLaterDan(vanPlaatsingsbesluit('startdatum'), 'Mutatiedatum'),
    ),
  ),
});
