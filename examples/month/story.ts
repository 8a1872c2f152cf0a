/** What happens in the month: what is known at its start, and what is entered on which day. */
import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { AFZENDER } from './day.ts';
import type { Invoer } from './zorgaanbieder.ts';

/** The plaatsingsbesluiten at DJI. */
export const AT_DJI: readonly PlaatsingsbesluitGegeven[] = [
  besluit('202600017', '1234567'),
  besluit('202600018', '1234575'),
  besluit('202600019', '1234583'),
  // DJI has moved the start; the zorgaanbieder does not know it yet.
  { ...besluit('202600020', '1234591'), startdatum: '2026-03-09' },
];

/** The same, as the zorgaanbieder knows them. */
export const AT_ZORGAANBIEDER: readonly PlaatsingsbesluitGegeven[] = AT_DJI.map((each) => ({
  ...each,
  startdatum: '2026-01-05',
}));

function besluit(plaatsingsbesluitnummer: string, verzekerdennummer: string): PlaatsingsbesluitGegeven {
  return {
    plaatsingsbesluitnummer,
    verzekerdennummer,
    zorgaanbieder: AFZENDER,
    startdatum: '2026-01-05',
    zorglocatie: '06290001',
    mutaties: [],
    vervallen: [],
  };
}

const moved = (datum: string, zorglocatie: string) =>
  ({ soort: 'verplaatsing', datum, zorglocatie }) as const;
const ended = (datum: string) => ({ soort: 'eindeZorg', datum }) as const;

/** What is entered, by day. */
export const INVOER: Readonly<Record<string, readonly Invoer[]>> = {
  '2026-03-02': [
    { nummer: '202600017', gewenst: [moved('2026-03-01', '06290002')] },
    { nummer: '202600018', gewenst: [ended('2026-03-01')] },
  ],
  // The move was a day earlier: a correctie.
  '2026-03-04': [{ nummer: '202600017', gewenst: [moved('2026-02-28', '06290002')] }],
  // The first code is not in the register: VECOZO rejects the message. The second move is good, and goes out again.
  '2026-03-06': [
    { nummer: '202600019', gewenst: [moved('2026-03-04', '06290099'), moved('2026-03-05', '06290003')] },
  ],
  '2026-03-09': [
    {
      nummer: '202600019',
      gewenst: [moved('2026-03-04', '06290002'), moved('2026-03-05', '06290003')],
      mended: true,
    },
    // The care went on: an intrekking.
    { nummer: '202600018', gewenst: [] },
  ],
  // The first move is before the start that DJI knows: DJI rejects the message.
  '2026-03-11': [
    { nummer: '202600020', gewenst: [moved('2026-03-08', '06290003'), moved('2026-03-10', '06290004')] },
  ],
  '2026-03-13': [
    {
      nummer: '202600020',
      gewenst: [moved('2026-03-09', '06290003'), moved('2026-03-10', '06290004')],
      mended: true,
      startdatum: '2026-03-09',
    },
  ],
  // The answer to this one is lost.
  '2026-03-16': [
    { nummer: '202600017', gewenst: [moved('2026-02-28', '06290002'), moved('2026-03-13', '06290003')] },
  ],
  '2026-03-24': [
    {
      nummer: '202600017',
      gewenst: [moved('2026-02-28', '06290002'), moved('2026-03-13', '06290003'), ended('2026-03-23')],
    },
  ],
};

/** The day on which what is on its way to the zorgaanbieder is lost. */
export const LOSS = '2026-03-16';
/** The day on which two answers come that should not have been given. */
export const MISTAKE = '2026-03-23';
