import type { Mutatiebericht, MutatieFZ } from 'fz825';
import type { BronGegevens } from 'fz825/bronnen';

/** What stands at one place of a verloop: what was reported there, and what corrected it, the last one last. */
interface Plaats {
  readonly versies: Versie[];
  ingetrokken: boolean;
}

interface Versie {
  readonly id: string;
  readonly soort: string;
  readonly datum: string;
  readonly locatie: string | undefined;
}

/** The state of a plaatsingsbesluit as `readStand` and `toGegevens` must tell it. */
export interface NaiveStand {
  readonly inWerking: readonly Versie[];
  /** `id status vervangt vervangenDoor` of each mutation, sorted. */
  readonly mutaties: readonly string[];
  /** All identifications that were used, those of intrekkingen too. */
  readonly gebruikt: readonly string[];
  /** The location on a date, and whether the care has ended. */
  readonly op: (datum: string) => { zorglocatie: string | undefined; beeindigd: boolean };
}

/** Replays all messages on a plaatsingsbesluit, from the beginning, in the plainest way there is (STB §3.4). */
export function replay(
  gegevens: BronGegevens,
  nummer: string,
  berichten: readonly Mutatiebericht[],
): NaiveStand {
  const besluit = gegevens.plaatsingsbesluiten?.find((each) => each.plaatsingsbesluitnummer === nummer);
  if (besluit === undefined) throw new Error('The plaatsingsbesluit is not there.');
  const plaatsen: Plaats[] = besluit.mutaties.map((each) => ({
    versies: [
      {
        id: each.mutatieIdentificatie,
        soort: each.soortMutatie,
        datum: each.mutatiedatum,
        locatie: each.zorglocatie,
      },
    ],
    ingetrokken: false,
  }));
  const gebruikt = besluit.mutaties.map((each) => each.mutatieIdentificatie);
  for (const mutatie of berichten.flatMap(({ verzekerde }) => verzekerde.mutatieFZ)) {
    if (mutatie.plaatsingsbesluitnummer !== nummer) continue;
    gebruikt.push(mutatie.mutatieIdentificatie);
    const genoemd = plaatsen.find(({ versies }) =>
      versies.some(({ id }) => id === mutatie.referentieMutatie),
    );
    if (mutatie.statusAanlevering === '1')
      plaatsen.push({ versies: [versieVan(mutatie)], ingetrokken: false });
    else if (genoemd === undefined) throw new Error('What is named is not there.');
    else if (mutatie.statusAanlevering === '2') genoemd.versies.push(versieVan(mutatie));
    else genoemd.ingetrokken = true;
  }
  const inWerking = plaatsen.flatMap(({ versies, ingetrokken }) => (ingetrokken ? [] : versies.slice(-1)));
  return {
    inWerking,
    mutaties: plaatsen.flatMap(statussen).sort(),
    gebruikt: gebruikt.sort(),
    op: (datum) => {
      const voorbij = inWerking.filter((each) => each.datum <= datum);
      const beeindigd = voorbij.some(({ soort }) => soort === '2');
      const isBegonnen = besluit.startdatum !== undefined && besluit.startdatum <= datum;
      const laatste = voorbij.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)).at(-1);
      const locatie = laatste === undefined ? besluit.zorglocatie : laatste.locatie;
      return { zorglocatie: beeindigd || !isBegonnen ? undefined : locatie, beeindigd };
    },
  };
}

function versieVan(mutatie: MutatieFZ): Versie {
  return {
    id: mutatie.mutatieIdentificatie,
    soort: mutatie.soortMutatie,
    datum: mutatie.mutatiedatum,
    locatie: mutatie.mutatieLocatie?.zorglocatie,
  };
}

function statussen({ versies, ingetrokken }: Plaats): readonly string[] {
  return versies.map(({ id }, index) => {
    const vervangt = versies[index - 1]?.id ?? '-';
    const vervangenDoor = versies[index + 1]?.id;
    if (vervangenDoor !== undefined) return `${id} gecorrigeerd ${vervangt} ${vervangenDoor}`;
    return `${id} ${ingetrokken ? 'ingetrokken' : 'in werking'} ${vervangt} -`;
  });
}
