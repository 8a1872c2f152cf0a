import type { Bronnen } from '../bronnen/index.ts';
import type { Controle } from '../vocabulary/index.ts';

/** By what a delivery was judged. */
export interface Herkomst {
  /** The version of this package. */
  readonly versie: string;
  /** Hash of the set of controls. */
  readonly controles: string;
  /** Hash of the schemas. */
  readonly schemas: string;
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  /** The names of the sources that were given, in the order of the alphabet. */
  readonly bronnen: readonly string[];
}

/** What a delivery is judged by. */
export interface HerkomstInvoer {
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  readonly bronnen?: Bronnen | undefined;
  readonly controles?: readonly Controle[] | undefined;
  readonly profiel?: unknown;
}

// TODO herkomst: to be replaced by `herkomst` of src/herkomst, which tells the version and the hashes.
export function herkomstOf({ peildatum, omgeving, bronnen = {} }: HerkomstInvoer): Herkomst {
  const given = Object.entries(bronnen).flatMap(([name, bron]) => (bron === undefined ? [] : [name]));
  return { versie: '', controles: '', schemas: '', peildatum, omgeving, bronnen: given.sort() };
}
