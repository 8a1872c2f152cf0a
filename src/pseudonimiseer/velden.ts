import type { Mutatiebericht, Retourbericht } from '../model/index.ts';

/** How the values of a field are replaced. Fields of the same `soort` share their replacements. */
export type Vervanging =
  | { readonly vorm: 'nummer'; readonly soort: string }
  | { readonly vorm: 'kenmerk'; readonly soort: string; readonly length: number };

/** The names of all fields that hold text, at any depth. */
export type Veld = TekstVeld<Mutatiebericht> | TekstVeld<Retourbericht>;

type TekstVeld<T> = T extends readonly (infer Item)[]
  ? TekstVeld<Item>
  : {
      [K in keyof T & string]-?: NonNullable<T[K]> extends string | readonly string[]
        ? K
        : TekstVeld<NonNullable<T[K]>>;
    }[keyof T & string];

const AGB: Vervanging = { vorm: 'nummer', soort: 'agb' };
const MUTATIE: Vervanging = { vorm: 'kenmerk', soort: 'mutatie', length: 20 };

/** What becomes of every field; null when it stays. A field that is not decided on does not compile. */
export const VELDEN: Readonly<Record<Veld, Vervanging | null>> = {
  verzekerdennummer: { vorm: 'nummer', soort: 'verzekerde' },
  plaatsingsbesluitnummer: { vorm: 'nummer', soort: 'plaatsingsbesluit' },
  afzender: AGB,
  zorglocatie: AGB,
  identificatieAanlevering: { vorm: 'kenmerk', soort: 'aanlevering', length: 12 },
  identificatieRetour: { vorm: 'kenmerk', soort: 'retour', length: 12 },
  mutatieIdentificatie: MUTATIE,
  referentieMutatie: MUTATIE,
  // No person: DJI, or what was written instead of it, which VC003 tells.
  ontvanger: null,
  // Codes.
  berichttype: null,
  berichtcode: null,
  berichtversie: null,
  berichtsubversie: null,
  berichtsoort: null,
  statusAanlevering: null,
  soortMutatie: null,
  retourcode: null,
  // The controls hold dates against each other and against the peildatum, code lists and registers by their dates.
  dagtekening: null,
  dagtekeningRetour: null,
  mutatiedatum: null,
};
