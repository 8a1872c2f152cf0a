import type { ControleState } from '../gate/index.ts';
import type { Taal } from '../taal/index.ts';

/** The words around findings in the text of an expectation that failed. */
export interface Woorden {
  readonly staten: Readonly<Record<ControleState, string>>;
  readonly niet: string;
  readonly geldigBericht: string;
  readonly geenBevindingen: string;
  readonly waarschuwingen: string;
  readonly andereCode: string;
  readonly retourcode: string;
  readonly mist: (lacks: readonly string[]) => string;
  readonly beoordeeld: (asked: number | undefined, states: string) => string;
  readonly nietVerteld: string;
  readonly controlesOpen: (controles: string) => string;
  readonly retourZonderControles: string;
  readonly geefPeildatum: string;
  readonly nietBeoordeeld: (rule: string, why: string) => string;
  readonly onbekendeControle: string;
  readonly geenWaarschuwingenVerteld: string;
  readonly codeNietBeoordeeld: string;
}

const WOORDEN: Readonly<Record<Taal['naam'], Woorden>> = {
  nl: {
    staten: {
      passed: 'geslaagd',
      failed: 'afgekeurd',
      skipped: 'overgeslagen',
      unchecked: 'niet gecontroleerd',
      error: 'fout',
      warned: 'waarschuwing',
      nvt: 'nvt',
    },
    niet: 'niet: ',
    geldigBericht: 'een geldig bericht',
    geenBevindingen: 'geen bevindingen',
    waarschuwingen: 'Waarschuwingen:',
    andereCode: '(een andere code)',
    retourcode: 'retourcode',
    mist: (lacks) => ` (zonder ${lacks.join(', ')})`,
    beoordeeld: (asked, states) =>
      `Beoordeeld${asked === undefined ? '' : ` tot en met controletype ${asked}`}: ${states}.`,
    nietVerteld: 'Het resultaat vertelt niet wat er is beoordeeld.',
    controlesOpen: (controles) => `Controles die niet zijn beoordeeld: ${controles}.`,
    retourZonderControles: 'Een retourbericht heeft geen controles van controletype 3, 4 en 5.',
    geefPeildatum: 'Geef peildatum en omgeving om ook de controles van controletype 3 te beoordelen.',
    nietBeoordeeld: (rule, why) => `  (${rule} is niet beoordeeld: ${why})`,
    onbekendeControle: 'die controle is er niet',
    geenWaarschuwingenVerteld: 'het resultaat vertelt geen waarschuwingen',
    codeNietBeoordeeld: '  (niet elke controle die hem geeft, is beoordeeld)',
  },
  en: {
    staten: {
      passed: 'passed',
      failed: 'failed',
      skipped: 'skipped',
      unchecked: 'unchecked',
      error: 'error',
      warned: 'warned',
      nvt: 'not applicable',
    },
    niet: 'not ',
    geldigBericht: 'a valid bericht',
    geenBevindingen: 'no findings',
    waarschuwingen: 'Warnings:',
    andereCode: '(another code)',
    retourcode: 'retourcode',
    mist: (lacks) => ` (lacks ${lacks.join(', ')})`,
    beoordeeld: (asked, states) =>
      `Judged${asked === undefined ? '' : ` up to controletype ${asked}`}: ${states}.`,
    nietVerteld: 'The received result does not tell what was judged.',
    controlesOpen: (controles) => `Controls that were not judged: ${controles}.`,
    retourZonderControles: 'A retourbericht has no controls of controletype 3, 4 and 5.',
    geefPeildatum: 'Give peildatum and omgeving to judge the controls of controletype 3 too.',
    nietBeoordeeld: (rule, why) => `  (${rule} was not judged: ${why})`,
    onbekendeControle: 'no such control',
    geenWaarschuwingenVerteld: 'the result tells no waarschuwingen',
    codeNietBeoordeeld: '  (not every control that gives it was judged)',
  },
};

/** The words in the language of the findings. */
export function woordenVan(taal: Taal | undefined): Woorden {
  return WOORDEN[taal?.naam ?? 'nl'];
}
