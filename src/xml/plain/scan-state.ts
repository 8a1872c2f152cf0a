import type { XmlLimits } from '../limits.ts';
import type { TokenHandler, XmlAttribute } from '../tokens.ts';
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
  /** The prefix that was looked up last in it, and its namespace: most likely the next one is the same. */
  prefix: string | undefined;
  uri: string;
}

/** The namespaces that prefixes stand for in an element that declares some. */
export interface Scope {
  /** By the attribute that declares them, such as `xmlns:p`. */
  readonly uris: ReadonlyMap<string, string>;
  /** How many elements were open when it began. */
  readonly depth: number;
  readonly outer: Scope | undefined;
}

/** What no document holds: control characters, and two characters that are none. */
export const NO_CHARACTER: RegExp = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** Declarations, and hints where a schema is, are not handed out. */
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
export const NONE: number = -1;

/** Where a match of a sticky pattern at this place ends. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : NONE;
}

/** What a sticky pattern matches at this place, which is then behind it. */
export function take(state: ScanState, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.text);
  if (found !== null) state.at = pattern.lastIndex;
  return found;
}

/** The element with this name, when it is that of an ordinary document and its namespace, now `uri`, is known. */
export function findTag(state: ScanState, name: string): Tag | undefined {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(colon, 0));
  const tag = isBound(state, prefix) ? tagsOf(state.names, prefix).get(name.slice(colon + 1)) : undefined;
  // Not when there is nothing in front of the colon.
  return tag?.name === name ? tag : undefined;
}

/** Looks up what a prefix stands for; without a declaration the empty one stands for no namespace. */
export function isBound(state: ScanState, prefix: string): boolean {
  if (prefix === state.prefix) return true;
  const uris = state.scope?.uris;
  const uri = prefix === '' ? (uris?.get('xmlns') ?? '') : uris?.get(`xmlns:${prefix}`);

  if (uri === undefined) return false;
  state.prefix = prefix;
  state.uri = uri;
  return true;
}

/** Enters or leaves an element that declares namespaces. */
export function changeScope(state: ScanState, scope: Scope | undefined): void {
  state.scope = scope;
  state.prefix = undefined;
}

/** Hands out an element whose namespace was looked up last, and whose start tag begins at `offset`. */
export function openTag(state: ScanState, tag: Tag, offset: number): boolean {
  const { limits, open, last } = state;
  if (tag.name.length > limits.nameLength || open.length + 1 > limits.depth) return false;
  if (++state.elements > limits.elements) return false;
  if (last !== undefined && last.next !== tag) {
    last.other = last.next;
    last.next = tag;
  }
  state.last = tag;
  state.handler.open(state.uri, tag.local, NO_ATTRIBUTES, offset);
  return true;
}

/** Ends the innermost element, whose end tag begins at `offset`. */
export function closeTag(state: ScanState, offset: number): void {
  const { scope, open } = state;
  state.handler.close(offset);
  open.pop();
  if (scope?.depth === open.length) changeScope(state, scope.outer);
}

/** Line ends are handed out as one character (XML 1.0 §2.11). */
export function normalised(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}
