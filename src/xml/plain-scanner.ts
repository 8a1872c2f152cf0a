import { perObject } from '../data/index.ts';
import type { XmlLimits } from './limits.ts';
import type { TokenHandler, XmlAttribute } from './tokens.ts';

/** The names that elements of an ordinary document have, without prefix: ASCII letters and digits, `_`, `.` and `-`. */
export type PlainNames = readonly string[];

/** The elements with one name and one prefix. */
interface Tag {
  /** With the prefix. */
  readonly name: string;
  readonly local: string;
  /** White space and a start tag; when nothing but a text stands behind it, that text and the end tag too. */
  readonly start: RegExp;
  /** White space and an end tag. */
  readonly end: RegExp;
  /** What stood behind such a start tag the last time: most likely it does so again. */
  next: Tag | undefined;
}

/** The start tag of the root of an ordinary document, which declares its only namespace. */
interface Root {
  /** With its colon; empty when there is none. */
  readonly prefix: string;
  readonly name: string;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

const DECLARATION =
  /\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?[ \t\r\n]*/y;
const ROOT =
  /<(([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*) xmlns(?::([A-Za-z_][\w.-]*))?=(["'])([!#-%(-;=?-~]+)\4>/y;
const SPACE = /[ \t\r\n]*/y;
const START = /[ \t\r\n]*<([\w.:-]+)>/y;
/** No `]` that may end a CDATA section, no control character, no half of a pair. */
const TEXT = '[^<\\]\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]*';
/** What these mean is laid down: nothing ordinary declares them. */
const RESERVED_PREFIX = /^xml/i;
const RESERVED_NAMESPACE = 'http://www.w3.org/';
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NONE = -1;
/** By prefix, of which some are remembered: senders keep to theirs. */
const tagsByPrefix = /* @__PURE__ */ perObject(
  (_names: PlainNames) => new Map<string, ReadonlyMap<string, Tag>>(),
);
const MOST_PREFIXES = 8;

/**
 * Hands out the tokens of an ordinary document: a declaration, elements with a name of `names` in the one namespace
 * that the root declares, text; but for that declaration, and white space around elements. Gives up at the first thing
 * else, and returns false: what was handed out then means nothing, and saxes has to read the document. It never decides
 * that something is wrong.
 */
export function scanPlain(
  text: string,
  handler: TokenHandler,
  names: PlainNames,
  limits: XmlLimits,
): boolean {
  if (text.includes('&') || text.includes('<!')) return false;
  const root = readRoot(text, limits);
  if (root === undefined) return false;
  const tags = tagsOf(names, root.prefix);
  const rootTag = tags.get(root.name);
  if (rootTag === undefined) return false;
  const open = [rootTag];
  let last = rootTag;
  let elements = 1;
  let at = root.end;
  handler.open(root.uri, rootTag.local, NO_ATTRIBUTES, root.start);
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    let tag: Tag | undefined = last.next;
    let end = tag === undefined ? NONE : endOf(tag.start, text, at);
    if (end === NONE) {
      end = endOf(inner.end, text, at);
      if (end !== NONE) {
        const close = end - inner.name.length - 3;
        // White space that is all a root holds may be its value.
        if (end - at > limits.valueLength || (elements === 1 && close > at)) return false;
        handler.close(close);
        open.pop();
        at = end;
        continue;
      }
      START.lastIndex = at;
      tag = tags.get(START.exec(text)?.[1] ?? '');
      end = tag === undefined ? NONE : endOf(tag.start, text, at);
      last.next = tag;
    }
    if (tag === undefined || end - at > limits.valueLength) return false;
    if (tag.name.length > limits.nameLength || open.length + 1 > limits.depth) return false;
    if (++elements > limits.elements) return false;
    const start = text.indexOf('<', at);
    const content = start + tag.name.length + 2;
    handler.open(root.uri, tag.local, NO_ATTRIBUTES, start);
    if (end === content) open.push(tag);
    else {
      const close = end - tag.name.length - 3;
      if (close > content) handler.text(normalised(text.slice(content, close)), content, false);
      handler.close(close);
    }
    last = tag;
    at = end;
  }
  return endOf(SPACE, text, at) === text.length;
}

/** Where a match at this place ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : NONE;
}

function normalised(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}

/** The root of an ordinary document, in front of which stands at most a declaration. */
function readRoot(text: string, limits: XmlLimits): Root | undefined {
  const start = endOf(DECLARATION, text, 0);
  ROOT.lastIndex = start;
  const [tag = '', name = '', prefix = '', bound, , uri = ''] = ROOT.exec(text) ?? [];
  if (tag === '' || prefix !== (bound === undefined ? '' : `${bound}:`)) return undefined;
  if (RESERVED_PREFIX.test(prefix) || uri.startsWith(RESERVED_NAMESPACE)) return undefined;
  const { depth, elements, attributes: attributeCount, nameLength, valueLength } = limits;
  if (Math.min(depth, elements, attributeCount) < 1 || uri.length > valueLength) return undefined;
  if (Math.max('xmlns:'.length + prefix.length, name.length) > nameLength) return undefined;
  return { prefix, name, uri, start, end: start + tag.length };
}

/** The tags with this prefix, by name. */
function tagsOf(names: PlainNames, prefix: string): ReadonlyMap<string, Tag> {
  const others = tagsByPrefix(names);
  const known = others.get(prefix);
  if (known !== undefined) return known;
  const tags = new Map(names.map((local) => [prefix + local, tagOf(prefix + local, local)]));
  if (others.size >= MOST_PREFIXES) others.clear();
  others.set(prefix, tags);
  return tags;
}

function tagOf(name: string, local: string): Tag {
  const literal = name.replaceAll('.', '\\.');
  const end = `</${literal}>`;
  return {
    name,
    local,
    start: new RegExp(`${SPACE.source}<${literal}>(?:${TEXT}${end})?`, 'y'),
    end: new RegExp(`${SPACE.source}${end}`, 'y'),
    next: undefined,
  };
}
