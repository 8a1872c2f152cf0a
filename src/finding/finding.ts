import type { ControleId } from '../../rules/ids.ts';
import {
  type Arg,
  type CatalogueRule,
  type Fault,
  plainArgs,
  render,
  type TaalOptions,
  type Texts,
} from '../taal/index.ts';
import { urlOfRule } from './url-of-rule.ts';

/** The five controletypen, in the order in which a message must pass them (STB §4.3, table 4-1). */
export type Controletype = 1 | 2 | 3 | 4 | 5;

/** A place in the text of a message: both numbers count from 1; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The controls of this package by their id: those that it states as data, and all others. */
export type Rule = CatalogueRule | ControleId;

/**
 * One thing that is wrong with a message, and where. Plain data, safe to log: no field but `value` ever holds
 * anything that was read from the message, and `value` is there only when the caller asked for it.
 */
export interface Finding {
  /** Which of the five controletypen found it (STB §4.3). */
  readonly controletype: Controletype;
  /** Identification of the control, e.g. `STR-ONTBREEKT` or `VC009`. */
  readonly rule: Rule | (string & {});
  /**
   * What `message` is about, for programs: names and numbers that the schema or this package knows, never a value from
   * the message. Empty for a control that is stated as data.
   */
  readonly args: Readonly<Record<string, Arg>>;
  /** Code of COD954-VEKT; null for controletype 1 and 2, which are reported as a melding without a code. */
  readonly retourcode: string | null;
  /** True when the retourcode is the nearest official meaning, not a published assignment. */
  readonly voorlopig: boolean;
  /** Berichtklasse that the finding belongs to, e.g. `MutatieFZ`; null when there is none. */
  readonly berichtklasse: string | null;
  /** Index of the MutatieFZ that it is about, from 0, as in `mutatieFZ`; null when it is about none of them. */
  readonly mutatie: number | null;
  /**
   * Indexed XPath of local names, e.g. `/Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum`. An element that the schema
   * does not know stands as `*[n]`, the n-th child element, because its name may be personal data. `/` when the
   * finding is about the message as a whole.
   */
  readonly path: string;
  /** Line, from 1; null when the message was built rather than parsed. */
  readonly line: number | null;
  /** Column, from 1, in UTF-16 code units; null when the message was built rather than parsed. */
  readonly column: number | null;
  /**
   * Sentence, in Dutch unless `taal` was given: which element, what was expected, what to do. Never a value from the
   * message.
   */
  readonly message: string;
  /**
   * The page of the rule: what is wrong, why, what to do, an example, and the source. Null for a control of your own. Another
   * place than that of the published documentation: `withDocs` of `fz825/uitleg`.
   */
  readonly url: string | null;
  /** The offending text or name; only with the option `includeValues`. */
  readonly value?: string;
}

/** What every function that gives findings lets its caller choose. */
export interface FindingOptions extends TaalOptions {
  /** Puts the offending text or name in `value` of each finding. Off by default: these are personal data. */
  readonly includeValues?: boolean;
}

/** A list that is known to hold at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** What a finding is made of; what does not apply may be left out. */
interface FindingParts {
  readonly controletype: Controletype;
  readonly path?: string;
  readonly retourcode?: string | null;
  readonly voorlopig?: boolean;
  readonly berichtklasse?: string | null;
  /** Told by the path when left out. */
  readonly mutatie?: number | null | undefined;
  readonly position?: Position | undefined;
  readonly value?: string | undefined;
  /** True for a control of the caller's own: there is no page of it. */
  readonly eigen?: boolean;
}

/**
 * Makes a finding of a rule that is broken.
 *
 * @param texts tell it: the catalogue of a language, or as much of it as has the rule
 */
export function finding<R extends CatalogueRule>(parts: FindingParts & Fault<R>, texts: Texts<R>): Finding {
  return complete(parts, parts.rule, plainArgs(parts.args), render(parts, texts));
}

/** Makes a finding of a control that is stated as data, and has its sentence there. */
export function controleFinding(
  parts: FindingParts & { readonly rule: string; readonly text: string },
): Finding {
  return complete(parts, parts.rule, {}, parts.text);
}

/** The MutatieFZ that a path leads to or through. */
const MUTATIE = /^[^[]*\/MutatieFZ\[(\d+)/;

function mutatieIn(path: string): number | null {
  const found = MUTATIE.exec(path);
  return found === null ? null : Number(found[1]) - 1;
}

/** The only place where a finding is put together, so that every finding has every field. */
function complete(
  {
    controletype,
    retourcode = null,
    voorlopig = false,
    berichtklasse = null,
    path = '/',
    mutatie = mutatieIn(path),
    position,
    value,
    eigen,
  }: FindingParts,
  rule: string,
  args: Finding['args'],
  message: string,
): Finding {
  const { line = null, column = null } = position ?? {};
  return {
    controletype,
    rule,
    args,
    retourcode,
    voorlopig,
    berichtklasse,
    mutatie,
    path,
    line,
    column,
    message,
    url: eigen ? null : urlOfRule(rule),
    ...(value === undefined ? undefined : { value }),
  };
}

/** True when the list holds at least one item; narrows its type. */
export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}
