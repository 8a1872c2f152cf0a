import type { Header, MutatieFZ, MutatieLocatie, Verzekerde } from '../model/index.ts';

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

/** The elements of a berichtklasse, those that hold elements among them. */
export type ElementName<K extends Berichtklasse> = keyof Elements<K> & string;

/**
 * Path to an element with a value from a berichtklasse: one of the class itself by its name, one of the class around it
 * behind `../`, and one of the classes that a message has once from the root, as in XPath.
 */
export type ValuePath<K extends Berichtklasse> =
  | ValueName<K>
  | `/Bericht/Header/${ValueName<'Header'>}`
  | `/Bericht/Verzekerde/${ValueName<'Verzekerde'>}`
  | (K extends 'MutatieLocatie' ? `../${ValueName<'MutatieFZ'>}` : never);

/** All that a condition on a berichtklasse may name. */
export type Path<K extends Berichtklasse> = ElementName<K> | ValuePath<K>;

/** The name of any element. */
export type AnyElementName = { [K in Berichtklasse]: ElementName<K> }[Berichtklasse];

/** Every path to a value that some berichtklasse has. */
export type AnyPath = { [K in Berichtklasse]: ValuePath<K> }[Berichtklasse];

/** The name of any element that holds a value. */
export type AnyValueName = { [K in Berichtklasse]: ValueName<K> }[Berichtklasse];

/** What an element may hold: for one with a list of codes, those codes. */
export type ValueOf<E extends AnyValueName> = {
  [K in Berichtklasse]: E extends keyof Elements<K> ? Elements<K>[E] & string : never;
}[Berichtklasse];
