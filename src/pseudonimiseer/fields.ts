import type { Mutatiebericht, Retourbericht } from '../model/index.ts';

/** How the values of a field are replaced. Fields of the same `soort` share their replacements. */
export type Replacement =
  | { readonly vorm: 'nummer'; readonly soort: string }
  | { readonly vorm: 'kenmerk'; readonly soort: string; readonly length: number };

/** The names of all fields that hold text, at any depth. */
export type Field = TextField<Mutatiebericht> | TextField<Retourbericht>;

type TextField<T> = T extends readonly (infer Item)[]
  ? TextField<Item>
  : {
      [K in keyof T & string]-?: NonNullable<T[K]> extends string | readonly string[]
        ? K
        : TextField<NonNullable<T[K]>>;
    }[keyof T & string];

const AGB: Replacement = { vorm: 'nummer', soort: 'agb' };
const MUTATIE: Replacement = { vorm: 'kenmerk', soort: 'mutatie', length: 20 };

/** What becomes of every field; null when it stays. A field that is not decided on does not compile. */
export const FIELDS: Readonly<Record<Field, Replacement | null>> = {
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
