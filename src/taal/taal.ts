import type {
  Berichtstatus,
  CatalogueRule,
  RbcWijzigingArgs,
  Reden,
  Texts,
  Uitleg,
  WijzigingArgs,
} from './catalogue.ts';

/**
 * A language in which this package tells something; Dutch where none is given. English is `en` of `fz825/taal/en`: what it
 * holds besides `naam` is for the functions that take it.
 */
export interface Taal {
  /** By which the rooms that have texts of their own know which ones are asked for. */
  readonly naam: 'nl' | 'en';
  /** The same, with each finding in it told in this language: anew, by its rule and its args. */
  readonly tell: <T>(told: T, own?: OwnTexts) => T;
  /** The texts of the controls of this package, by their ids. */
  readonly controles: Readonly<Record<string, string>>;
}

/** The texts of a room for what only it can find. */
export type OwnTexts = readonly Partial<Texts<CatalogueRule>>[];

/** The texts of what is no finding. */
export interface OverigeTexts {
  readonly foutbericht: FoutberichtTexts;
  readonly rapport: RapportTexts;
  readonly rbcWijzigingen: { readonly [S in keyof RbcWijzigingArgs]: (args: RbcWijzigingArgs[S]) => string };
  readonly redenen: Readonly<Record<Reden, string>>;
  readonly uitleg: Readonly<Record<Uitleg, string>>;
  readonly wijzigingen: { readonly [S in keyof WijzigingArgs]: (args: WijzigingArgs[S]) => string };
}

/** The words of a foutbericht. */
export interface FoutberichtTexts {
  readonly kop: (van: string, aan: string) => string;
  readonly afgekeurd: (berichttype: 'FZ825' | 'FZ826', controletype: 1 | 2 | 3 | 4 | 5) => string;
  /** The word for a line in a text. */
  readonly regel: string;
}

/** What a berichtstatus of VECOZO means. */
export interface StatusTexts {
  readonly stap: Readonly<Record<Berichtstatus, string>>;
  readonly watTeDoen: Readonly<Record<Berichtstatus, string>>;
  /** Of the codes of meldingen of which the meaning is public. */
  readonly meldingen: Readonly<Record<string, string>>;
}

/** Why something does not work on a profile. */
interface RapportTexts {
  readonly heenEnTerug: string;
  readonly antwoord: string;
  readonly controles: (ids: readonly string[]) => string;
}

/** What every function that tells something lets its caller choose. */
export interface TaalOptions {
  /** The language of what is told: Dutch unless `en` of `fz825/taal/en` is given. */
  readonly taal?: Taal | undefined;
}

/**
 * What is told, in a language: in Dutch, as it is, when none is given.
 *
 * @param own the English of what only this room can find
 */
export function inTaal<T>(told: T, taal: Taal | undefined, own?: OwnTexts): T {
  return taal === undefined ? told : taal.tell(told, own);
}
