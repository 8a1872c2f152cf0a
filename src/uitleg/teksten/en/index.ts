import type { UitlegTeksten } from '../tekst.ts';
import { bestanden } from './bestanden.ts';
import { codes, nietInKlasse, onbekendeCode, onbekendeRegel } from './codes.ts';
import { controles } from './controles.ts';
import { structuur } from './structuur.ts';

/** The explanations in English. */
export const uitlegEn: () => UitlegTeksten = () => ({
  regels: { ...structuur, ...controles, ...bestanden },
  codes,
  onbekendeRegel,
  onbekendeCode,
  nietInKlasse,
});
