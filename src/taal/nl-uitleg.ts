import type { Uitleg } from './catalogue.ts';

/** What an answer means for a mutation, where no code says it. */
export const uitlegTexts: Readonly<Record<Uitleg, string>> = {
  'code-onbekend': 'Deze retourcode staat niet in de gebruikte codelijst; de berichtklasse is wel afgekeurd.',
  'niet-genoemd':
    'Met deze mutatie zelf is niets mis gevonden: het antwoord gaat over het hele bericht, en zij is daarmee afgekeurd.',
  'zonder-fout': 'Met deze mutatie zelf is niets mis: zij is afgekeurd omdat het hele bericht is afgekeurd.',
};
