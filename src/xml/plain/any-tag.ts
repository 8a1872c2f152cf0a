import { changeScope, closeTag, findTag, openTag, type ScanState, take } from './scan-state.ts';

const START = /<([\w.:-]+)/y;
/**
 * A declaration of a namespace without space or quotes, or a hint where its schema is. What has a meaning that is laid
 * down is left out: prefixes that start with xml, and the namespaces of xml and xmlns.
 */
const ATTRIBUTE =
  /[ \t\r\n]+(?:(xmlns(?::(?!xml)[A-Za-z_][\w.-]*)?)=(["'])((?!http:\/\/www\.w3\.org\/(?!2001\/))[!#-%(-;=?-~]+)\2|xsi:schemaLocation="[\t\r\n !#-%'-;=-~]*")/y;
const END = /[ \t\r\n]*(\/?)>/y;
const HINT = 'xsi:schemaLocation';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** `<name xmlns:p="urn:x">`, or `<name/>` */
export function readStartTag(state: ScanState): boolean {
  const { at, open } = state;
  const name = take(state, START)?.[1];
  if (name === undefined || !readAttributes(state)) return false;
  const end = take(state, END)?.[1];
  const tag = findTag(state, name);
  if (end === undefined || tag === undefined || !openTag(state, tag, at)) return false;
  open.push(tag);
  if (end === '/') closeTag(state, at);
  return true;
}

/** The attributes of a start tag whose name has been read: each stands there once. */
function readAttributes(state: ScanState): boolean {
  const { limits, scope: outer, open } = state;
  const own = new Map<string, string>();
  let count = 0;
  for (let found = take(state, ATTRIBUTE); found !== null; found = take(state, ATTRIBUTE)) {
    const [all, name = HINT, , uri = ''] = found;
    own.set(name, uri);
    // The value counts with all that stands around it.
    if (++count > limits.attributes || name.length > limits.nameLength || all.length > limits.valueLength)
      return false;
  }
  if (count === 0) return true;
  const uris = new Map([...(outer?.uris ?? []), ...own]);
  changeScope(state, { uris, depth: open.length, outer });
  return own.size === count && (!own.has(HINT) || uris.get('xmlns:xsi') === XSI);
}
