import { type Controle, controle, gelijkAan, vanPlaatsingsbesluit } from '../../src/vocabulary/index.ts';

export const LCB003: Controle = controle({
  id: 'LCB003',
  controletype: 5,
  berichtklasse: 'MutatieFZ',
  retourcode: '9284',
  voorlopig: false,
  source: 'STB §3.4',
  text: 'Plaatsingsbesluitnummer moet bij DJI bekend zijn en bij het Verzekerdennummer horen.',
  element: 'Plaatsingsbesluitnummer',
  condition: gelijkAan(vanPlaatsingsbesluit('verzekerdennummer'), '/Bericht/Verzekerde/Verzekerdennummer'),
});
