import type { Option } from './args.ts';

/** An option with a value. */
type TextOption = Option & { readonly type: 'string' };

/** The option of every command that reads or writes a message. */
export const PROFIEL_OPTION: Readonly<Record<'profiel', TextOption>> = {
  profiel: {
    type: 'string',
    value: 'BESTAND',
    help: 'profiel.json: andere XSD’s, en hoe hun berichten op het model passen',
  },
};

/** The option of the commands that explain. */
export const VOOR_OPTION: Readonly<Record<'voor', TextOption>> = {
  voor: {
    type: 'string',
    value: 'LEZER',
    choices: ['zorgadministratie', 'ontwikkelaar'],
    help: 'voor wie: zorgadministratie of ontwikkelaar; standaard ontwikkelaar',
  },
};

/** The option of the commands that tell what was found, or explain it. */
export const TAAL_OPTION: Readonly<Record<'taal', TextOption>> = {
  taal: {
    type: 'string',
    value: 'nl|en',
    choices: ['nl', 'en'],
    help: 'taal van wat wordt verteld; standaard nl',
  },
};

/** The options of the commands that judge a message. */
export const JUDGE_OPTIONS: Readonly<Record<'peildatum' | 'omgeving' | 'bronnen', TextOption>> = {
  peildatum: { type: 'string', value: 'JJJJ-MM-DD', help: 'datum van de controle; standaard vandaag' },
  omgeving: { type: 'string', value: 'P|T', choices: ['P', 'T'], help: 'productie of test; standaard P' },
  bronnen: {
    type: 'string',
    value: 'BESTAND',
    help: 'JSON met agb, uzovi, plaatsingsbesluiten en ontvangen, voor controletype 4 en 5',
  },
};
