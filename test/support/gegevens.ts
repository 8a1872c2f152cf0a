import type { BronGegevens } from 'fz825/bronnen';

/** Data in which the messages of the tests are known. */
export const GEGEVENS: Required<BronGegevens> = {
  agb: [{ code: '06290001' }, { code: '06290002' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202600017',
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [],
      vervallen: [],
    },
  ],
  ontvangen: [],
};
