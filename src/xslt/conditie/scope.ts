import type { Conditie, Controle } from '../../check/index.ts';
import type { ElementNames } from '../element-names.ts';
import type { Klasse } from '../klassen.ts';
import type { XPathTest } from '../xpath.ts';

/** What a language that holds XPath has to offer: XSLT finds occurrences by keys, Schematron by looking at all. */
export interface Dialect {
  /** The occurrences of a group that have the same text as the one at hand. */
  readonly members: (group: Group) => string;
  /** No earlier occurrence of a group has the same text as the one at hand. */
  readonly isFirst: (group: Group) => XPathTest;
  /** A text of the occurrence at hand, to be used where another one is at hand. */
  readonly keep: (path: string, name: string) => string;
}

/** Occurrences of a class that have something in common. */
export interface Group {
  readonly klasse: Klasse;
  /** Which occurrences count; all when undefined. */
  readonly where: XPathTest | undefined;
  /** True when `onder` depends on a variable: what the caller says of the moment of the check, or another group. */
  readonly asksVariable: boolean;
  /** What they have in common, as an expression. */
  readonly use: string;
}

/** What the names in the condition of a control stand for. */
export interface XPathScope {
  readonly controle: Controle;
  readonly klasse: Klasse;
  readonly klassen: ReadonlyMap<string, Klasse>;
  readonly names: ElementNames;
  readonly dialect: Dialect;
}

/** What the compiler of one word gets. */
export interface Scope extends XPathScope {
  /** Compiles a condition that stands in the one at hand. */
  readonly compile: (conditie: Conditie) => XPathTest;
  /** While another occurrence than the one that is judged is at hand: what is found out of its group. */
  inGroup: InGroup | undefined;
}

/** What is found out of a group while its condition is compiled. */
export interface InGroup {
  /** What its occurrences have in common. */
  readonly elementen: readonly string[];
  asksVariable: boolean;
}

/** Why what asks a source is refused: a stylesheet has none. */
export const ASKS_A_SOURCE = 'it asks a source';

/** @throws TypeError always: XPath 1.0 cannot say it */
export function refuse({ controle }: Pick<XPathScope, 'controle'>, why: string): never {
  throw new TypeError(`Control ${controle.id} cannot be written in XPath 1.0: ${why}.`);
}
