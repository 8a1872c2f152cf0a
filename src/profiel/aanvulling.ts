import type {
  Correctie,
  EersteAanlevering,
  EindeZorgInvoer,
  EindeZorgMutatie,
  Intrekking,
  MutatieberichtInvoer,
  VerplaatsingInvoer,
  VerplaatsingMutatie,
} from '../build/index.ts';
import type {
  Header,
  Mutatiebericht,
  MutatieFZ,
  MutatieLocatie,
  Retourbericht,
  Retourcodes,
  RetourHeader,
  RetourMutatieFZ,
  RetourMutatieLocatie,
  RetourVerzekerde,
  Verzekerde,
} from '../model/index.ts';
import type { KlasseNaam } from '../typen/index.ts';

/**
 * What messages hold besides the model, by the name of the type of the model: `generateTypes` writes such an interface for
 * a profile, to hand to `bindProfiel`.
 */
export type Aanvulling = { readonly [K in KlasseNaam]?: object };

/** Nothing besides the model. */
export type Geen = Record<never, never>;

/** What a type of the model holds besides; unknown, which adds nothing, when that is not said. */
type Van<E, K extends KlasseNaam> = E extends { readonly [N in K]: infer T } ? T : unknown;

/** The same without names that a builder has for something else: whoever needs those puts them in himself. */
type VanInvoer<E, K extends KlasseNaam, Invoer> = Omit<Van<E, K>, keyof Invoer>;

/** A MutatieLocatie with what a profile has besides. */
type MutatieLocatieMet<E> = MutatieLocatie & Van<E, 'MutatieLocatie'>;

/** A MutatieFZ with what a profile has besides. */
export type MutatieFZMet<E> = Omit<MutatieFZ, 'mutatieLocatie'> & {
  /** De nieuwe FZ-zorglocatie; alleen bij een verplaatsing. STB §3.4 en §4.1. (S) */
  readonly mutatieLocatie?: MutatieLocatieMet<E>;
} & Van<E, 'MutatieFZ'>;

type VerzekerdeMet<E> = Omit<Verzekerde, 'mutatieFZ'> & {
  /** Eén mutatie in de forensische zorg; per plaatsingsbesluit kunnen er meer worden gemeld. STB §3.4. (S) */
  readonly mutatieFZ: readonly MutatieFZMet<E>[];
} & Van<E, 'Verzekerde'>;

/** A Mutatiebericht with what a profile has besides. */
export type MutatieberichtMet<E = Geen> = Omit<Mutatiebericht, 'header' | 'verzekerde'> & {
  /** Identificerende gegevens van het bericht, de afzender en de ontvanger. STB §3.1. (S) */
  readonly header: Header & Van<E, 'Header'>;
  /** De forensische cliënt op wie de mutaties betrekking hebben; een bericht bevat er precies één. STB §3.2. (S) */
  readonly verzekerde: VerzekerdeMet<E>;
} & Van<E, 'Mutatiebericht'>;

/** A class of the FZ826, with the Retourcodes of a profile. */
type RetourKlasse<E, T extends { readonly retourcodes: Retourcodes }, F extends keyof T = never> = Omit<
  T,
  'retourcodes' | F
> & {
  /** De retourcodes van deze berichtklasse. STB §4.5. (S) */
  readonly retourcodes: Retourcodes & Van<E, 'Retourcodes'>;
};

type RetourMutatieFZMet<E> = RetourKlasse<E, RetourMutatieFZ, 'mutatieLocatie'> & {
  /** De locatie uit het heenbericht. STB §4.5. (S) */
  readonly mutatieLocatie?: RetourKlasse<E, RetourMutatieLocatie> & Van<E, 'RetourMutatieLocatie'>;
} & Van<E, 'RetourMutatieFZ'>;

type RetourVerzekerdeMet<E> = RetourKlasse<E, RetourVerzekerde, 'mutatieFZ'> & {
  /** De mutaties uit het heenbericht. STB §4.5. (S) */
  readonly mutatieFZ: readonly RetourMutatieFZMet<E>[];
} & Van<E, 'RetourVerzekerde'>;

/** A Retourbericht with what a profile has besides. */
export type RetourberichtMet<E = Geen> = Omit<Retourbericht, 'header' | 'verzekerde'> & {
  /** De header van het heenbericht, aangevuld met de gegevens van het retourbericht. STB §4.5. (S) */
  readonly header: RetourKlasse<E, RetourHeader> & Van<E, 'RetourHeader'>;
  /** De verzekerde uit het heenbericht; ontbreekt wanneer alleen de header wordt teruggezonden. STB §4.5. (S) */
  readonly verzekerde?: RetourVerzekerdeMet<E>;
} & Van<E, 'Retourbericht'>;

/** A verplaatsing with what was put in it. */
export type VerplaatsingMet<E> = Omit<VerplaatsingMutatie, 'mutatieLocatie'> & {
  readonly mutatieLocatie: MutatieLocatie & VanInvoer<E, 'MutatieLocatie', VerplaatsingInvoer>;
} & VanInvoer<E, 'MutatieFZ', VerplaatsingInvoer>;

/** An einde zorg with what was put in it. */
export type EindeZorgMet<E> = EindeZorgMutatie & VanInvoer<E, 'MutatieFZ', EindeZorgInvoer>;

/** What a verplaatsing is made of: besides its own, what a profile has in MutatieFZ and in MutatieLocatie. */
export type VerplaatsingInvoerMet<E> = VerplaatsingInvoer &
  VanInvoer<E, 'MutatieFZ', VerplaatsingInvoer> &
  VanInvoer<E, 'MutatieLocatie', VerplaatsingInvoer>;

/** What an einde zorg is made of: besides its own, what a profile has in MutatieFZ. */
export type EindeZorgInvoerMet<E> = EindeZorgInvoer & VanInvoer<E, 'MutatieFZ', EindeZorgInvoer>;

/** A mutation that refers to no other, as the builders make it. */
type EersteMet<E> = VerplaatsingMet<E> | EindeZorgMet<E>;

/** What a mutatiebericht is made of: besides its own, what a profile has in the root, in Header and in Verzekerde. */
export type MutatieberichtInvoerMet<E> = Omit<MutatieberichtInvoer, 'mutaties'> & {
  /** At least one: made by `verplaatsing`, `eindeZorg`, `correctie` or `intrekking`, or parsed. */
  readonly mutaties:
    | readonly (EersteMet<E> & (EersteAanlevering | Correctie | Intrekking))[]
    | readonly MutatieFZMet<E>[];
} & VanInvoer<E, 'Mutatiebericht', MutatieberichtInvoer> &
  VanInvoer<E, 'Header', MutatieberichtInvoer> &
  VanInvoer<E, 'Verzekerde', MutatieberichtInvoer>;

/** `correctie` or `intrekking`, which keep what a mutation holds besides. */
export interface VerwijzingMet<E, R extends Correctie | Intrekking> {
  (invoer: {
    readonly referentieMutatie: string;
    readonly mutatie: EersteMet<E> & EersteAanlevering;
  }): EersteMet<E> & R;
  /** The same of a mutation of which the type does not tell what it is, such as one that was parsed. */
  <M extends MutatieFZMet<E>>(invoer: {
    readonly referentieMutatie: string;
    readonly mutatie: MutatieFZMet<E> extends M ? M : never;
  }): MutatieFZMet<E> & R;
}

/** What the builders of a profile are. */
export interface Bouwers<E> {
  readonly mutatiebericht: (invoer: MutatieberichtInvoerMet<E>) => MutatieberichtMet<E>;
  readonly verplaatsing: (invoer: VerplaatsingInvoerMet<E>) => VerplaatsingMet<E> & EersteAanlevering;
  readonly eindeZorg: (invoer: EindeZorgInvoerMet<E>) => EindeZorgMet<E> & EersteAanlevering;
  readonly correctie: VerwijzingMet<E, Correctie>;
  readonly intrekking: VerwijzingMet<E, Intrekking>;
}
