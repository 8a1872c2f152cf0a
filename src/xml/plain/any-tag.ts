import type { XmlAttribute } from '../tokens.ts';
import { changeScope, endOf, findTag, NONE, type ScanState, take, uriOf } from './scan-state.ts';

const SPACE = '[ \\t\\r\\n]';
const NAME = '(?:([A-Za-z_][\\w.-]*):)?([A-Za-z_][\\w.-]*)';
/** No reference, and nothing that no document holds. */
const VALUE = '&<\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff';
const START = /* @__PURE__ */ new RegExp(`<${NAME}`, 'y');
const ATTRIBUTE = /* @__PURE__ */ new RegExp(
  `${SPACE}+${NAME}${SPACE}*=${SPACE}*(?:"([^"${VALUE}]*)"|'([^'${VALUE}]*)')`,
  'y',
);
const START_END = /* @__PURE__ */ new RegExp(`${SPACE}*(/?)>`, 'y');
const END_END = /* @__PURE__ */ new RegExp(`${SPACE}*>`, 'y');
/** What these mean is laid down: nothing ordinary declares or uses them. */
const RESERVED_PREFIX = /^xml/i;
/** A namespace without space or quotes, and none of those that are laid down. */
const NAMESPACE = /^(?!http:\/\/www\.w3\.org\/(?!2001\/XMLSchema))[!#-%(-;=?-~]+$/;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/** An attribute as it is written. */
interface Written {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
}

/** Reads a tag of any form, which begins here. */
export function readAnyTag(state: ScanState): boolean {
  return state.text[state.at + 1] === '/' ? readEndTag(state) : readStartTag(state);
}

/** `</name >` */
function readEndTag(state: ScanState): boolean {
  const { at, text, open } = state;
  const tag = open.at(-1);
  if (tag === undefined || !text.startsWith(tag.name, at + 2)) return false;
  const end = endOf(END_END, text, at + 2 + tag.name.length);
  if (end === NONE) return false;
  state.at = end;
  closeLast(state, at);
  return true;
}

/** Ends the innermost element, whose end tag begins at `offset`. */
export function closeLast(state: ScanState, offset: number): void {
  state.handler.close(offset);
  state.open.pop();
  if (state.scope?.depth === state.open.length) changeScope(state, state.scope.outer);
}

/** `<name a="1" xmlns:p="urn:x">`, or `<name/>` */
export function readStartTag(state: ScanState): boolean {
  const { at, open, limits, last } = state;
  const [, prefix = '', local = ''] = take(state, START) ?? [];
  if (local === '') return false;
  const written = readAttributes(state);
  const end = take(state, START_END);
  if (end === undefined || written.length > limits.attributes) return false;
  const { scope } = state;
  if (written.length > 0 && !declare(state, written)) return false;
  const tag = findTag(state, prefix, local);
  const uri = uriOf(state, prefix);
  const attributes = written.length > 0 ? resolve(state, written) : NO_ATTRIBUTES;
  if (tag === undefined || uri === undefined || attributes === undefined) return false;
  if (tag.name.length > limits.nameLength || open.length + 1 > limits.depth) return false;
  if (++state.elements > limits.elements) return false;
  if (last !== undefined) last.next = tag;
  state.last = tag;
  state.handler.open(uri, local, attributes, at);
  if (end[1] === '') open.push(tag);
  else {
    state.handler.close(at);
    if (state.scope !== scope) changeScope(state, scope);
  }
  return true;
}

/** The attributes of a start tag whose name has been read. */
function readAttributes(state: ScanState): readonly Written[] {
  const written: Written[] = [];
  for (let found = take(state, ATTRIBUTE); found !== undefined; found = take(state, ATTRIBUTE)) {
    const [, prefix = '', local = '', inDouble, inSingle = ''] = found;
    written.push({ prefix, local, value: inDouble ?? inSingle });
  }
  return written;
}

/** Declares the namespaces that an element declares, each prefix once. */
function declare(state: ScanState, written: readonly Written[]): boolean {
  const declared = written.filter(isDeclaration);
  if (declared.length === 0) return true;
  const own = new Map(declared.map(({ prefix, local, value }) => [prefix === '' ? '' : local, value]));
  for (const [prefix, uri] of own) if (RESERVED_PREFIX.test(prefix) || !NAMESPACE.test(uri)) return false;
  const { scope: outer, open } = state;
  const uris = outer === undefined ? own : new Map([...outer.uris, ...own]);
  changeScope(state, { uris, depth: open.length, outer });
  return own.size === declared.length;
}

function isDeclaration({ prefix, local }: Written): boolean {
  return prefix === 'xmlns' || (prefix === '' && local === 'xmlns');
}

/** The attributes but for declarations, with their namespaces; undefined when one has none, or stands there twice. */
function resolve(state: ScanState, written: readonly Written[]): readonly XmlAttribute[] | undefined {
  const { limits, scope } = state;
  const attributes: XmlAttribute[] = [];
  for (const each of written) {
    const { prefix, local, value } = each;
    const length = prefix === '' ? local.length : prefix.length + 1 + local.length;
    if (length > limits.nameLength || value.length > limits.valueLength) return undefined;
    if (isDeclaration(each)) continue;
    const uri = prefix === '' ? '' : scope?.uris.get(prefix);
    if (uri === undefined || attributes.some((other) => other.local === local && other.uri === uri))
      return undefined;
    attributes.push({ uri, local, value: value.replace(/\r\n|[\t\r\n]/g, ' ') });
  }
  return attributes;
}
