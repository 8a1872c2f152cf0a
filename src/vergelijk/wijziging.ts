import type { WijzigingSoort } from '../taal/index.ts';
import type { CodeWijzigingen } from './compare-codes.ts';
import type { Voorbeeld } from './compare-types.ts';
import type { Zekerheid } from './judge-match.ts';
import type { Raakt } from './raakt.ts';

/** How often an element may occur in its class; `max` is null where there is no end to it. */
export interface Voorkomen {
  readonly min: number;
  readonly max: number | null;
}

/** One difference between two schemas: plain data, fit for JSON. */
export interface Wijziging {
  /**
   * `verplaatst`: to another class, or to another place in the order of its class. `herhaling`: how often it may occur,
   * apart from whether it must. `verruimd` and `versmald`: the values of its type, only where it is certain that nothing
   * else changed in them. `anders`: anything else of the element. `codelijst`: its codes or their texts.
   */
  readonly soort: WijzigingSoort;
  /** The path in the old schema, by local names, e.g. `/Bericht/Header/Afzender`; null for what was added. */
  readonly oud: string | null;
  /** The path in the new schema; null for what was removed. */
  readonly nieuw: string | null;
  /** Sentence, in Dutch unless `taal` was given. */
  readonly message: string;
  readonly raakt: Raakt;
  /** How sure it is that it is the same element: of `hernoemd`, and of `verplaatst` to another class. */
  readonly zekerheid?: Zekerheid;
  /** Of `verruimd`, `versmald`, `codelijst`, and of `anders` where it is about values. */
  readonly voorbeeld?: Voorbeeld;
  /** Of `toegevoegd`, `verwijderd`, `optioneel`, `verplicht` and `herhaling`; null where there is no such element. */
  readonly voorkomen?: { readonly oud: Voorkomen | null; readonly nieuw: Voorkomen | null };
  /** Of `codelijst`. */
  readonly codes?: CodeWijzigingen;
  /** Of `naamruimte`; empty for none. */
  readonly naamruimte?: { readonly oud: string; readonly nieuw: string };
}

/** What a schema is of, as far as it says so. */
export interface Kenmerk {
  /** The `id` of the XSD, or else its namespace. */
  readonly berichttype: string;
  readonly naamruimte: string;
  /** The only value of Berichtcode; null when there is not one. */
  readonly berichtcode: string | null;
  /** The only values of Berichtversie and Berichtsubversie, e.g. `2.0`; null when there are not. */
  readonly versie: string | null;
}
