/** Why something does not work on a profile. */
export const rapportTexts = {
  heenEnTerug: 'Een bericht komt niet terug zoals het geschreven is.',
  antwoord: 'Een antwoord betekent niet meer wat het betekende toen het geschreven werd.',
  controles: (ids: readonly string[]): string => `Niet uit te voeren: ${ids.join(', ')}.`,
} as const;
