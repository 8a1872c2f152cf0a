import type { Reden } from './catalogue.ts';

/** Why a mutation is to be sent. */
export const redenTexts: Readonly<Record<Reden, string>> = {
  datum: 'Gemeld met een andere Mutatiedatum.',
  'datum-en-zorglocatie': 'Gemeld met een andere Mutatiedatum en een andere Zorglocatie.',
  'niet-gebeurd': 'Gemeld, maar niet gebeurd.',
  'niet-gemeld': 'Gebeurd, maar nog niet gemeld.',
  'volgorde-gemeld': 'Gemeld in een andere volgorde dan gebeurd: hier opnieuw, na de andere van die dag.',
  'volgorde-ingetrokken':
    'Gemeld in een andere volgorde dan gebeurd: hier ingetrokken, om opnieuw te melden.',
  zorglocatie: 'Gemeld met een andere Zorglocatie.',
};
