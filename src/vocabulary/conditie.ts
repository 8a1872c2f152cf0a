/**
 * The condition of a control: what must hold for an occurrence of its berichtklasse. Plain data, that can be written
 * as JSON; `P` are the paths in it, so that the compiler holds them against the model.
 */
export type Conditie<P extends string = string> =
  | KomtVoor<P>
  | IsBekend<P>
  | IsEen<P>
  | BestaatUit<P>
  | GelijkAan<P>
  | NietLaterDan<P>
  | Niet<P>
  | Alle<P>
  | Indien<P>
  | Uniek<P>
  | InRegister<P>
  | EerderOntvangen<P>
  | VerzekerdeBekend<P>
  | MutatieGebruikt<P>
  | Genoemd<P>
  | ReferentieInWerking
  | VerloopConsistent
  | LocatieVerandert
  | AlsIngetrokken
  | AdministratieConsistent;

/** A text to compare: that of an element, by its path, or one of the others. An element that is absent has none. */
export type Operand<P extends string = string> = P | Gegeven | DagenNa | Vroegste<P> | VanPlaatsingsbesluit;

/** What the caller says about the moment of the check: `peildatum` (`YYYY-MM-DD`) or `omgeving` (P or T). */
export interface Gegeven {
  readonly op: 'gegeven';
  readonly naam: 'peildatum' | 'omgeving';
}

/** The date some days after the date of the check. */
export interface DagenNa {
  readonly op: 'dagen na';
  readonly datum: Gegeven;
  /** A whole number, from 0 to 36,500. */
  readonly dagen: number;
}

/** The earliest date in an element among the occurrences of the class for which `onder` holds and `per` is the same. */
export interface Vroegste<P extends string = string> {
  readonly op: 'vroegste';
  readonly element: P;
  readonly per: P;
  readonly onder: Conditie<P>;
}

/** What DJI holds of the plaatsingsbesluit whose number is in the class; nothing when it is unknown. */
export interface VanPlaatsingsbesluit {
  readonly op: 'van plaatsingsbesluit';
  readonly naam: 'verzekerdennummer' | 'zorgaanbieder' | 'startdatum';
}

export interface KomtVoor<P extends string = string> {
  readonly op: 'komt voor';
  readonly element: P;
}

export interface IsBekend<P extends string = string> {
  readonly op: 'is bekend';
  readonly wat: Operand<P>;
}

export interface IsEen<P extends string = string> {
  readonly op: 'is een';
  readonly element: P;
  readonly waarden: readonly string[];
}

export interface BestaatUit<P extends string = string> {
  readonly op: 'bestaat uit';
  readonly element: P;
  readonly teken: string;
}

export interface GelijkAan<P extends string = string> {
  readonly op: 'gelijk aan';
  readonly links: Operand<P>;
  readonly rechts: Operand<P>;
}

export interface NietLaterDan<P extends string = string> {
  readonly op: 'niet later dan';
  readonly datum: Operand<P>;
  readonly grens: Operand<P>;
}

export interface Niet<P extends string = string> {
  readonly op: 'niet';
  readonly conditie: Conditie<P>;
}

export interface Alle<P extends string = string> {
  readonly op: 'alle';
  readonly condities: readonly Conditie<P>[];
}

export interface Indien<P extends string = string> {
  readonly op: 'indien';
  readonly als: Conditie<P>;
  readonly dan: Conditie<P>;
}

export interface Uniek<P extends string = string> {
  readonly op: 'uniek';
  readonly elementen: readonly P[];
  readonly onder?: Conditie<P>;
}

export interface InRegister<P extends string = string> {
  readonly op: 'in register';
  readonly register: 'agb' | 'uzovi';
  readonly element: P;
  readonly datum: P;
}

export interface EerderOntvangen<P extends string = string> {
  readonly op: 'eerder ontvangen';
  readonly afzender: P;
  readonly identificatie: P;
}

export interface VerzekerdeBekend<P extends string = string> {
  readonly op: 'verzekerde bekend';
  readonly element: P;
}

export interface MutatieGebruikt<P extends string = string> {
  readonly op: 'mutatie gebruikt';
  readonly element: P;
}

export interface Genoemd<P extends string = string> {
  readonly op: 'genoemd';
  readonly element: P;
  readonly in: P;
  readonly per: P;
  readonly onder: Conditie<P>;
}

export interface ReferentieInWerking {
  readonly op: 'referentie in werking';
}

export interface VerloopConsistent {
  readonly op: 'verloop consistent';
}

export interface LocatieVerandert {
  readonly op: 'locatie verandert';
}

export interface AlsIngetrokken {
  readonly op: 'als ingetrokken';
  readonly naam: 'mutatiedatum' | 'zorglocatie';
}

export interface AdministratieConsistent {
  readonly op: 'administratie consistent';
}
