import { changeScope, closeLast, findTag, NO_CHARACTER, type ScanState, take } from './scan-state.ts';
import { NO_ATTRIBUTES } from './tag.ts';

const START = /<([\w.:-]+)/y;
/**
 * A declaration of a namespace without space or quotes, or a hint where a schema is. What has a meaning that is laid down
 * is left out: prefixes that start with xml, and the namespaces of xml and xmlns.
 */
const ATTRIBUTE =
  /[ \t\r\n]+(?:(xmlns(?::(?![Xx][Mm][Ll])[A-Za-z_][\w.-]*)?)[ \t\r\n]*=[ \t\r\n]*(["'])((?!http:\/\/www\.w3\.org\/(?!2001\/XMLSchema))[!#-%(-;=?-~]+)\2|(xsi:(?:s|noNamespaceS)chemaLocation)[ \t\r\n]*=[ \t\r\n]*(?:"[^"<&]*"|'[^'<&]*'))/y;
const END = /[ \t\r\n]*(\/?)>/y;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** `<name xmlns:p="urn:x">`, or `<name/>` */
export function readStartTag(state: ScanState): boolean {
  const { at, open, limits, last } = state;
  const name = take(state, START)?.[1];
  if (name === undefined || !readAttributes(state)) return false;
  const end = take(state, END)?.[1];
  const tag = findTag(state, name);
  if (end === undefined || tag === undefined || NO_CHARACTER.test(state.text.slice(at, state.at)))
    return false;
  if (name.length > limits.nameLength || open.length + 1 > limits.depth) return false;
  if (++state.elements > limits.elements) return false;
  if (last !== undefined) last.next = tag;
  state.last = tag;
  open.push(tag);
  state.handler.open(state.uri, tag.local, NO_ATTRIBUTES, at);
  if (end === '/') closeLast(state, at);
  return true;
}

/** The attributes of a start tag whose name has been read: each stands there once. */
function readAttributes(state: ScanState): boolean {
  const { limits, scope: outer, open } = state;
  const own = new Map<string, string>();
  let count = 0;
  let isHinted = false;
  for (let found = take(state, ATTRIBUTE); found !== null; found = take(state, ATTRIBUTE)) {
    const [all, declared, , uri = '', hint = ''] = found;
    const name = declared ?? hint;
    isHinted ||= declared === undefined;
    own.set(name, uri);
    // The value counts with all that stands around it.
    if (++count > limits.attributes || name.length > limits.nameLength || all.length > limits.valueLength)
      return false;
  }
  if (count === 0) return true;
  changeScope(state, { uris: new Map([...(outer?.uris ?? []), ...own]), depth: open.length, outer });
  return own.size === count && (!isHinted || state.scope?.uris.get('xmlns:xsi') === XSI);
}
