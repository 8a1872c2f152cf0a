import { controles } from '../check/index.ts';
import { DOCS, urlOfRule } from '../finding/index.ts';
import type { Taal } from '../taal/index.ts';
import { uitlegEn } from './teksten/en/index.ts';
import { uitlegNl } from './teksten/nl/index.ts';
import type { OnbekendTekst, RegelTekst, UitlegTeksten } from './teksten/tekst.ts';
import { voorbeelden } from './voorbeelden/index.ts';
import { baseOf } from './with-docs.ts';

/** Who an explanation is for: who works in an EPD, or who makes the software. */
export type Lezer = 'zorgadministratie' | 'ontwikkelaar';

/** What a caller may choose of an explanation. */
export interface ExplainOptions {
  /** The language: Dutch unless `en` of `fz825/taal/en` is given. */
  readonly taal?: Taal | undefined;
  /** `zorgadministratie` unless another is given: without names of elements, patterns or codes without words. */
  readonly voor?: Lezer;
  /** Where `url` leads, as `withDocs` takes it: to the published documentation unless another place is given. */
  readonly docs?: string;
}

/** What is to be explained: a finding or its rule, or a retourcode of COD954-VEKT and the class that carries it. */
export type Explainable =
  | { readonly rule: string }
  | { readonly retourcode: string; readonly berichtklasse?: string | null | undefined };

/** A control that may be why a retourcode was given. */
export interface MogelijkeControle {
  readonly rule: string;
  readonly controletype: 3 | 4 | 5;
  readonly berichtklasse: string;
  /** What is wrong when it is this one. */
  readonly titel: string;
  readonly watTeDoen: string;
}

/** What a rule or a retourcode is about, and what to do. */
export interface Explanation {
  readonly titel: string;
  readonly watIsEr: string;
  readonly waarom: string;
  readonly watTeDoen: string;
  /**
   * What is wrong and what is right: for an ontwikkelaar as text, for a zorgadministratie in words. `uitgangspunt` is what
   * must be known to see the difference in a text, or null. Null for what is not known.
   */
  readonly voorbeeld: {
    readonly fout: string;
    readonly goed: string;
    readonly uitgangspunt: string | null;
  } | null;
  /** Of a retourcode the controls that can lead to it; of a rule none. */
  readonly mogelijkeControles: readonly MogelijkeControle[];
  /** Where more is to be read; null for what is not known. */
  readonly url: string | null;
}

/** The rule that shows how a code that no control gives is used well and badly. */
const CODE_VAN_ANTWOORD = 'RET-VULLING';

/**
 * Explains a finding, a rule or a retourcode: what is wrong, why that matters, what to do, and an example that is wrong
 * beside one that is right. In Dutch, or in English with `en` of `fz825/taal/en`; `fz825/uitleg/nl` has the same function in
 * Dutch alone, for a bundle that should not carry both.
 *
 * A retourcode may have several causes: `mogelijkeControles` has the controls that can lead to it, in that berichtklasse
 * when one is given. The structure has none: what is rejected on controletype 1 or 2 is reported without a code.
 *
 * @param what a rule or code that is not known gets an answer that says so, never a guess
 * @throws TypeError when it has neither a rule nor a retourcode as a string, or an option is not as documented
 * @example
 * explain({ rule: 'VC009' }).titel; //=> 'Een verplaatsing zonder nieuwe locatie'
 * explain({ retourcode: '8011' }).mogelijkeControles.map(({ rule }) => rule); //=> ['VC009', 'VC010', 'RC003']
 */
export function explain(what: Explainable, options: ExplainOptions = {}): Explanation {
  return explainWith(what, options, { nl: uitlegNl, en: uitlegEn });
}

/**
 * As `explain` of `fz825/uitleg`, in Dutch alone.
 *
 * @throws TypeError as that, and when another language is given
 * @example
 * explain({ rule: 'XML-LEEG' }).titel; //=> 'Het bericht is leeg'
 */
export function explainNl(what: Explainable, options: ExplainOptions = {}): Explanation {
  return explainWith(what, options, { nl: uitlegNl });
}

function explainWith(
  what: Explainable,
  { taal, voor = 'zorgadministratie', docs = DOCS }: ExplainOptions,
  languages: Readonly<Partial<Record<Taal['naam'], () => UitlegTeksten>>>,
): Explanation {
  const naam = taal === undefined ? 'nl' : taal?.naam;
  const teksten = Object.hasOwn(languages, naam) ? languages[naam]?.() : undefined;
  if (teksten === undefined) throw new TypeError('taal must be a language that this entry has.');
  if (voor !== 'zorgadministratie' && voor !== 'ontwikkelaar')
    throw new TypeError("voor must be 'zorgadministratie' or 'ontwikkelaar'.");
  const { rule, retourcode, berichtklasse } = (what ?? {}) as Record<string, unknown>;
  const klasse = typeof berichtklasse === 'string' ? berichtklasse : undefined;
  const told =
    typeof rule === 'string'
      ? explainRule(rule, teksten, voor)
      : typeof retourcode === 'string'
        ? explainCode(retourcode, klasse, teksten, voor)
        : undefined;
  if (told === undefined) throw new TypeError('What is explained must have a rule or a retourcode.');
  const base = baseOf(docs);
  return { ...told, url: told.url && base + told.url.slice(DOCS.length) };
}

function explainRule(rule: string, { regels, onbekendeRegel }: UitlegTeksten, voor: Lezer): Explanation {
  const tekst = ownOf<RegelTekst>(regels, rule);
  if (tekst === undefined) return withoutExample(onbekendeRegel, voor);
  return {
    ...told(tekst, voor),
    voorbeeld: exampleOf(rule, tekst, voor),
    mogelijkeControles: [],
    url: urlOfRule(rule),
  };
}

function explainCode(
  code: string,
  berichtklasse: string | undefined,
  teksten: UitlegTeksten,
  voor: Lezer,
): Explanation {
  const { regels, codes, onbekendeCode, nietInKlasse } = teksten;
  const tekst = ownOf(codes, code);
  if (tekst === undefined) return withoutExample(onbekendeCode, voor);
  const all = controles.filter(({ retourcode, berichtklasse: own }) =>
    code === '0001' ? own === 'Header' && retourcode !== null : retourcode === code,
  );
  const possible = all.filter((each) => berichtklasse === undefined || each.berichtklasse === berichtklasse);
  if (all.length > 0 && possible.length === 0) return withoutExample(nietInKlasse, voor);
  const shown = code === '0001' ? CODE_VAN_ANTWOORD : (possible[0]?.id ?? CODE_VAN_ANTWOORD);
  const example = ownOf<RegelTekst>(regels, shown);
  return {
    ...told(tekst, voor),
    voorbeeld: example === undefined ? null : exampleOf(shown, example, voor),
    mogelijkeControles: possible.flatMap(({ id, controletype, berichtklasse: own }) => {
      const regel = ownOf<RegelTekst>(regels, id);
      if (regel === undefined) return [];
      return {
        rule: id,
        controletype,
        berichtklasse: own,
        titel: regel.titel,
        watTeDoen: regel[voor].watTeDoen,
      };
    }),
    url: `${DOCS}retourcodes/${code}.html`,
  };
}

function told(
  tekst: OnbekendTekst,
  voor: Lezer,
): Pick<Explanation, 'titel' | 'watIsEr' | 'waarom' | 'watTeDoen'> {
  const { watIsEr, watTeDoen } = tekst[voor];
  return { titel: tekst.titel, watIsEr, waarom: tekst.waarom, watTeDoen };
}

function exampleOf(
  rule: string,
  { zorgadministratie, uitgangspunt }: RegelTekst,
  voor: Lezer,
): Explanation['voorbeeld'] {
  if (voor === 'zorgadministratie')
    return { fout: zorgadministratie.fout, goed: zorgadministratie.goed, uitgangspunt: null };
  const found = ownOf(voorbeelden(), rule);
  return found === undefined ? null : { ...found, uitgangspunt: uitgangspunt ?? null };
}

function withoutExample(tekst: OnbekendTekst, voor: Lezer): Explanation {
  return { ...told(tekst, voor), voorbeeld: null, mogelijkeControles: [], url: null };
}

function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
