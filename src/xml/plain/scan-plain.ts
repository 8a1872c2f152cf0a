import type { XmlLimits } from '../limits.ts';
import type { TokenHandler } from '../tokens.ts';
import { readStartTag } from './any-tag.ts';
import { readContent } from './content.ts';
import {
  closeTag,
  endOf,
  findTag,
  isBound,
  NONE,
  normalised,
  openTag,
  type ScanState,
} from './scan-state.ts';
import type { PlainNames, Tag } from './tag.ts';

const DECLARATION =
  /\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?/y;
const START = /[ \t\r\n]*<([\w.:-]+)>/y;

/**
 * Hands out the tokens of a document whose elements have names of `names`. Tags without attributes and without white
 * space in them, around a text without references, are read by the patterns of their names; whatever else an ordinary
 * document holds has a function of its own. Gives up at the first thing else, and returns false: what was handed out
 * then means nothing, and saxes has to read the document. It never decides that something is wrong.
 *
 * Declarations of namespaces, and hints where a schema is, are not handed out among the attributes.
 */
export function scanPlain(
  text: string,
  handler: TokenHandler,
  names: PlainNames,
  limits: XmlLimits,
): boolean {
  if (!isWellFormed(text)) return false;
  const state: ScanState = {
    text,
    handler,
    names,
    limits,
    at: endOf(DECLARATION, text, 0),
    open: [],
    last: undefined,
    elements: 0,
    scope: undefined,
    prefix: undefined,
    uri: '',
  };
  return (
    readContent(state) &&
    readStartTag(state) &&
    readContent(state) &&
    readElements(state) &&
    readContent(state) &&
    state.at === text.length
  );
}

/** Reads what stands in the root, and its end tag. */
function readElements(state: ScanState): boolean {
  const { text, handler, limits, open } = state;
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { at } = state;
    let tag: Tag | undefined = state.last?.next;
    let end = tag === undefined || !isBound(state, tag.prefix) ? NONE : endOf(tag.start, text, at);
    if (end === NONE) {
      end = endOf(inner.end, text, at);
      tag = end === NONE ? state.last?.other : undefined;
      if (tag !== undefined && isBound(state, tag.prefix)) end = endOf(tag.start, text, at);
    }
    if (end === NONE) {
      tag = tagAt(state);
      if (tag !== undefined) end = endOf(tag.start, text, at);
    }
    if (end === NONE) {
      if (!readUnusual(state)) return false;
      continue;
    }
    if (end - at > limits.valueLength) return false;
    const start = text.indexOf('<', at);
    state.at = end;
    if (tag === undefined) closeTag(state, start);
    else {
      if (!openTag(state, tag, start)) return false;
      const content = start + tag.name.length + 2;
      if (end === content) open.push(tag);
      else {
        const close = text.indexOf('<', content);
        if (close > content) handler.text(normalised(text.slice(content, close)), content, false);
        handler.close(close);
      }
    }
  }
  return true;
}

/** True when no half of a pair stands alone. Not every browser of 2023 tells that by itself. */
function isWellFormed(text: string): boolean {
  return typeof text.isWellFormed === 'function' ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

/** The element whose start tag is next, when nothing else stands in it or in front of it. */
function tagAt(state: ScanState): Tag | undefined {
  START.lastIndex = state.at;
  return findTag(state, START.exec(state.text)?.[1] ?? '');
}

/** Reads what no pattern matches: content that is not all plain text, and a start tag of another form behind it. */
function readUnusual(state: ScanState): boolean {
  const { at, text } = state;
  if (!readContent(state)) return false;
  if (text[state.at + 1] === '/') return state.at > at;
  // White space behind a start tag of another form may be a value: it is handed out with all other text.
  return readStartTag(state) && readContent(state);
}
