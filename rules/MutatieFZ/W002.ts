import { type Controle, controle, dagenNa, nietLaterDan, PEILDATUM } from '../../src/vocabulary/index.ts';

export const W002: Controle = controle({
  id: 'W002',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  ernst: 'waarschuwing',
  retourcode: null,
  voorlopig: false,
  source: 'fz825',
  text: 'Mutatiedatum ligt meer dan 31 dagen in de toekomst: controleer of de datum klopt.',
  element: 'Mutatiedatum',
  condition: nietLaterDan('Mutatiedatum', dagenNa(PEILDATUM, 31)),
});
