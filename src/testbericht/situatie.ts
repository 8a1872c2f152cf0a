import type { BronGegevens, PlaatsingsbesluitGegeven } from '../bronnen/index.ts';
import { addDagen } from './datums.ts';
import type { Recept } from './recept.ts';

/** What is known of the client of a test message before it is sent: DJI's administration, the registers, one besluit. */
export interface Situatie {
  readonly gegevens: Required<BronGegevens>;
  readonly besluit: PlaatsingsbesluitGegeven;
  /** How many mutations and messages there were: the next ones are numbered on. */
  readonly teller: number;
}

/** AGB-codes of nobody: the zorgaanbieder that reports, another one, and one that no register has. */
const AFZENDER = '06999901';
const ANDERE_AANBIEDER = '06999902';
export const ONBEKENDE_AGB = '06999999';

/** The zorglocaties, more than one message and its past have mutations. */
const LOCATIES: readonly string[] = Array.from({ length: 30 }, (_, index) => `069999${index + 10}`);

/** An identification that was used before, of a mutation that is no longer in force. */
export const VERVALLEN = 'TEST-V';

/** The number of a plaatsingsbesluit under which another zorgaanbieder cares for the same client. */
export function anderBesluit({ plaatsingsbesluitnummer }: PlaatsingsbesluitGegeven): string {
  return `${plaatsingsbesluitnummer.slice(0, -1)}9`;
}

/** The situation before a message of a recept. All of it is made up. */
export function situatieVan({ nummer, start, verleden }: Recept): Situatie {
  const eigen = String(nummer).padStart(4, '0');
  const startdatum = addDagen('2025-01-01', start);
  let datum = startdatum;
  const mutaties = verleden.map((dagen, index) => {
    datum = addDagen(datum, dagen);
    return {
      mutatieIdentificatie: `TEST-${index + 1}`,
      soortMutatie: '1' as const,
      mutatiedatum: datum,
      zorglocatie: locatieOf(index + 1),
    };
  });
  const besluit: PlaatsingsbesluitGegeven = {
    plaatsingsbesluitnummer: `9999${eigen}0`,
    verzekerdennummer: `999${eigen}`,
    zorgaanbieder: AFZENDER,
    startdatum,
    zorglocatie: locatieOf(0),
    mutaties,
    vervallen: [VERVALLEN],
  };
  return {
    besluit,
    teller: mutaties.length,
    gegevens: {
      agb: [AFZENDER, ANDERE_AANBIEDER, ...LOCATIES].map((code) => ({ code })),
      uzovi: [{ code: '9992' }],
      plaatsingsbesluiten: [
        besluit,
        {
          ...besluit,
          plaatsingsbesluitnummer: anderBesluit(besluit),
          zorgaanbieder: ANDERE_AANBIEDER,
          mutaties: [],
        },
      ],
      ontvangen: [{ afzender: AFZENDER, identificatieAanlevering: 'TEST-0' }],
    },
  };
}

/** The zorglocatie of the mutation with a number: another one than those of the mutations beside it. */
export function locatieOf(teller: number): string {
  return LOCATIES[teller % LOCATIES.length] ?? AFZENDER;
}
