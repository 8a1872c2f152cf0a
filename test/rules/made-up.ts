import type { Controle } from 'fz825';
import { bestaatUit, controle, niet } from 'fz825/vocabulary';
import type { Dekking } from '../../scripts/dekking.ts';
import { berichtMet, type ControleCase, verplaatst } from '../support/controle-cases.ts';
import type { Row } from './table.ts';

// A control as somebody may add it, with all that they have to write for it: its rule, the messages of its test, its row
// in the table and its line in the coverage.

/** The rule: rules/Header/VC015.ts. */
export const VC015: Controle = controle({
  id: 'VC015',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8067',
  voorlopig: true,
  source: 'reconstructie',
  text: 'IdentificatieAanlevering mag niet alleen uit nullen bestaan: geef elke aanlevering een eigen kenmerk.',
  element: 'IdentificatieAanlevering',
  condition: niet(bestaatUit('IdentificatieAanlevering', '0')),
});

/** The messages: test/rules/Header/VC015.test.ts. */
export const VC015_CASES: readonly ControleCase[] = [
  {
    name: 'a name with more than zeros',
    bericht: berichtMet([verplaatst()], { identificatieAanlevering: '00A' }),
    findings: [],
  },
  {
    name: 'nothing but zeros',
    bericht: berichtMet([verplaatst()], { identificatieAanlevering: '000' }),
    findings: ['VC015 8067* Header /Bericht/Header/IdentificatieAanlevering'],
  },
];

/** The row: test/rules/controles.json. */
export const VC015_ROW: Row = {
  id: 'VC015',
  controletype: 3,
  berichtklasse: 'Header',
  element: 'IdentificatieAanlevering',
  retourcode: '8067',
  voorlopig: true,
};

/** The line: standaard/dekking.json. */
export const VC015_DEKKING: Dekking['buitenDeSTB'][number] = {
  id: 'VC015',
  reden: 'De STB zegt van IdentificatieAanlevering alleen dat die uniek is.',
};
