import type { Controle } from 'fz825';
import { controle, indien, isEen, nietLaterDan } from 'fz825/vocabulary';
import type { Dekking } from '../../scripts/dekking.ts';
import { berichtMet, type ControleCase, verplaatst } from '../support/controle-cases.ts';
import type { Row } from './table.ts';

// A control as somebody may add it, with all that they have to write for it: its rule, the messages of its test, its row
// in the table and its line in the coverage.

/** The rule: rules/MutatieFZ/VC999.ts. */
export const VC999: Controle = controle({
  id: 'VC999',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  retourcode: '8007',
  voorlopig: true,
  source: 'reconstructie',
  text: 'De Mutatiedatum van een intrekking (StatusAanlevering 3) mag niet na Dagtekening liggen.',
  element: 'Mutatiedatum',
  condition: indien(
    isEen('StatusAanlevering', '3'),
    nietLaterDan('Mutatiedatum', '/Bericht/Header/Dagtekening'),
  ),
});

const INTREKKING = { statusAanlevering: '3', referentieMutatie: 'M-9' } as const;

/** The messages: test/rules/MutatieFZ/VC999.test.ts. */
export const VC999_CASES: readonly ControleCase[] = [
  {
    name: 'an intrekking on the day itself',
    bericht: berichtMet([verplaatst({ ...INTREKKING, mutatiedatum: '2026-03-10' })]),
    findings: [],
  },
  {
    name: 'an intrekking a day later',
    bericht: berichtMet([verplaatst({ ...INTREKKING, mutatiedatum: '2026-03-11' })]),
    findings: ['VC999 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum'],
  },
];

/** The row: test/rules/controles.json. */
export const VC999_ROW: Row = {
  id: 'VC999',
  controletype: 3,
  berichtklasse: 'MutatieFZ',
  element: 'Mutatiedatum',
  retourcode: '8007',
  voorlopig: true,
};

/** The line: standaard/dekking.json. */
export const VC999_DEKKING: Dekking['buitenDeSTB'][number] = {
  id: 'VC999',
  reden: 'De STB zegt niets van de datum van een intrekking.',
};
