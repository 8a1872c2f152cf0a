import type { Header, MutatieFZ, MutatieLocatie, Verzekerde } from '../../model/index.ts';

/** The berichtklassen of the FZ825, by name (STB §4.1). */
interface Klassen {
  readonly Header: Header;
  readonly Verzekerde: Verzekerde;
  readonly MutatieFZ: MutatieFZ;
  readonly MutatieLocatie: MutatieLocatie;
}

/** Name of a berichtklasse of the FZ825. */
export type Berichtklasse = keyof Klassen;

/** What the elements of a berichtklasse hold, by the name they have in a message. */
type Elements<K extends Berichtklasse> = {
  readonly [F in keyof Klassen[K] & string as Capitalize<F>]-?: NonNullable<Klassen[K][F]>;
};

/** The elements of a berichtklasse that hold a value, not elements. */
type ValueName<K extends Berichtklasse> = {
  [E in keyof Elements<K>]: Elements<K>[E] extends string ? E : never;
}[keyof Elements<K>] &
  string;

/**
 * Path to an element from a berichtklasse: an element of the class itself by its name, one of the class around it
 * behind `../`, and one of the classes that a message has once from the root, as in XPath.
 */
export type Path<K extends Berichtklasse> =
  | (keyof Elements<K> & string)
  | ValuePath<K>
  | (K extends 'MutatieLocatie' ? `../${ValueName<'MutatieFZ'>}` : never);

type ValuePath<K extends Berichtklasse> =
  | ValueName<K>
  | `/Bericht/Header/${ValueName<'Header'>}`
  | `/Bericht/Verzekerde/${ValueName<'Verzekerde'>}`;

/** Every path that some berichtklasse has. */
export type AnyPath = { [K in Berichtklasse]: Path<K> }[Berichtklasse];

/** The name of any element that holds a value. */
export type AnyValueName = { [K in Berichtklasse]: ValueName<K> }[Berichtklasse];

/** What an element may hold: for one with a list of codes, those codes. */
export type ValueOf<E extends AnyValueName> = {
  [K in Berichtklasse]: E extends keyof Elements<K> ? Elements<K>[E] & string : never;
}[Berichtklasse];
