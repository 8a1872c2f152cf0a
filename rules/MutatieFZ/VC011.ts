import { alle, type Controle, controle, indien, isEen, nietLaterDan } from '../../src/vocabulary/index.ts';

export const VC011: Controle = controle({
  id: 'VC011',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8007',
  voorlopig: true,
  source: 'bedrijfsregel DJI',
  text: 'Bij een einde zorg (SoortMutatie 2, StatusAanlevering 1 of 2) mag Mutatiedatum niet na Dagtekening liggen: vul de werkelijke einddatum in.',
  element: 'Mutatiedatum',
  condition: indien(
    alle(isEen('SoortMutatie', '2'), isEen('StatusAanlevering', '1', '2')),
    nietLaterDan('Mutatiedatum', '/Bericht/Header/Dagtekening'),
  ),
});
