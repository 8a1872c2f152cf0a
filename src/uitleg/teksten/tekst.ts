import type { Rule } from '../../finding/index.ts';

/** What somebody who has to act is told. */
export interface Raad {
  /** What is wrong, in the words of the reader. */
  readonly watIsEr: string;
  /** What to do, the first step first. */
  readonly watTeDoen: string;
}

/** The same for who works in an EPD: no names of elements, no patterns, no codes. */
export interface RaadInWoorden extends Raad {
  /** The example that breaks the rule, told. */
  readonly fout: string;
  /** The example that does not, told. */
  readonly goed: string;
}

/** The explanation of a rule, in one language. */
export interface RegelTekst {
  readonly titel: string;
  readonly waarom: string;
  readonly zorgadministratie: RaadInWoorden;
  readonly ontwikkelaar: Raad;
  /** What must be known to see what is wrong with the example. */
  readonly uitgangspunt?: string;
}

/** The explanation of a retourcode, in one language: what tells its causes apart. */
export interface CodeTekst {
  readonly titel: string;
  readonly waarom: string;
  readonly zorgadministratie: Raad;
  readonly ontwikkelaar: Raad;
}

/** The codes of the packaged COD954-VEKT. */
export type BekendeCode =
  | '0001'
  | '0017'
  | '0018'
  | '0200'
  | '0300'
  | '0651'
  | '8007'
  | '8011'
  | '8021'
  | '8028'
  | '8067'
  | '8986'
  | '9284';

/** What is answered when there is nothing to explain. */
export interface OnbekendTekst {
  readonly titel: string;
  readonly waarom: string;
  readonly zorgadministratie: Raad;
  readonly ontwikkelaar: Raad;
}

/** All explanations in one language. */
export interface UitlegTeksten {
  readonly regels: Readonly<Record<Rule, RegelTekst>>;
  /** By the codes of the packaged COD954-VEKT. */
  readonly codes: Readonly<Record<string, CodeTekst>>;
  readonly onbekendeRegel: OnbekendTekst;
  readonly onbekendeCode: OnbekendTekst;
  /** A code that is known, but that no control gives in this class. */
  readonly nietInKlasse: OnbekendTekst;
}
