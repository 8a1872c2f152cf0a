import type { XmlLimits } from '../limits.ts';
import type { TokenHandler } from '../tokens.ts';
import { type PlainNames, type Tag, tagsOf } from './tag.ts';

/** How far one document has been scanned. */
export interface ScanState {
  readonly text: string;
  readonly handler: TokenHandler;
  readonly names: PlainNames;
  readonly limits: XmlLimits;
  /** Offset of what is read next. */
  at: number;
  /** The elements that are open, the innermost one last. */
  readonly open: Tag[];
  /** The element that was opened last. */
  last: Tag | undefined;
  elements: number;
  /** What prefixes stand for here. */
  scope: Scope | undefined;
  /** The prefix of the last element, and its namespace: most likely those of the next are the same. */
  prefix: string | undefined;
  uri: string;
}

/** The namespaces that prefixes stand for in an element that declares some; the empty prefix is the default one. */
export interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  /** How many elements were open when it began. */
  readonly depth: number;
  readonly outer: Scope | undefined;
}

/** What no document holds: control characters, and two characters that are none. */
export const NO_CHARACTER: RegExp = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
export const NONE: number = -1;

/** Where a match of a sticky pattern at this place ends. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : NONE;
}

/** What a sticky pattern matches at this place, which is then behind it. */
export function take(state: ScanState, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.text);
  if (found === null) return undefined;
  state.at = pattern.lastIndex;
  return found;
}

/** The element with this name, when its namespace is known and its name is one of an ordinary document. */
export function findTag(state: ScanState, prefix: string, local: string): Tag | undefined {
  return uriOf(state, prefix) === undefined ? undefined : tagsOf(state.names, prefix).get(local);
}

/** What a prefix stands for; without any declaration the empty one stands for no namespace. */
export function uriOf(state: ScanState, prefix: string): string | undefined {
  if (prefix === state.prefix) return state.uri;
  const uri = state.scope?.uris.get(prefix) ?? (prefix === '' ? '' : undefined);
  if (uri === undefined) return undefined;
  state.prefix = prefix;
  state.uri = uri;
  return uri;
}

/** Enters or leaves an element that declares namespaces. */
export function changeScope(state: ScanState, scope: Scope | undefined): void {
  state.scope = scope;
  state.prefix = undefined;
}

/** Line ends are handed out as one character (XML 1.0 §2.11). */
export function normalised(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}
