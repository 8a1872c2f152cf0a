import type { BekendeCode } from '../tekst.ts';

/** What each code of the packaged COD954-VEKT comes down to, in Dutch. */
export const codeTitels: Readonly<Record<BekendeCode, string>> = {
  '0001': 'Het hele bericht is afgekeurd om wat bovenaan staat',
  '0017': 'De afzender is niet bekend',
  '0018': 'De ontvanger klopt niet',
  '0200': 'Geen opmerking: dit deel is in orde',
  '0300': 'De cliënt is niet bekend',
  '0651': 'De verwijzing naar de eerdere melding klopt niet',
  '8007': 'De datum klopt niet',
  '8011': 'De locatie klopt niet',
  '8021': 'De melding is er al, of heet hetzelfde als een andere',
  '8028': 'Test en productie verwisseld',
  '8067': 'Dit bericht is al eerder ontvangen',
  '8986': 'Het bericht is op een latere dag gedateerd',
  '9284': 'Het plaatsingsbesluit klopt niet',
};

/** The same of a code that is not known. */
export const onbekendeCodeTitel: string = 'Deze retourcode is niet bekend';
