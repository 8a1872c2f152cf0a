import {
  alle,
  type Controle,
  controle,
  indien,
  isEen,
  nietLaterDan,
  staat,
  vroegste,
} from '../../src/vocabulary/index.ts';

export const VC013: Controle = controle({
  id: 'VC013',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8007',
  voorlopig: true,
  source: 'STB §3.4',
  text: 'De Mutatiedatum van een verplaatsing (StatusAanlevering 1 of 2) mag niet na die van een einde zorg (StatusAanlevering 1 of 2) met hetzelfde Plaatsingsbesluitnummer liggen; dezelfde dag mag, en wat het bericht zelf corrigeert of intrekt telt niet.',
  element: 'Mutatiedatum',
  condition: indien(
    alle(isEen('SoortMutatie', '1'), staat),
    nietLaterDan(
      'Mutatiedatum',
      vroegste('Mutatiedatum', {
        per: 'Plaatsingsbesluitnummer',
        onder: alle(isEen('SoortMutatie', '2'), staat),
      }),
    ),
  ),
});
