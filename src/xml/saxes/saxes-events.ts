import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { XMLNS, type XmlAttribute } from '../tokens.ts';
import { IN_ENTITY, IN_TEXT, parserState } from './parser-state.ts';
import {
  BAD_PREFIX,
  DOCTYPE,
  SPACED_NAMESPACE,
  translateSaxesMessage,
  WRONG_VERSION,
} from './saxes-messages.ts';
import { continueAt, firstCharacter, markupRead, markupStart, type SaxesState } from './saxes-state.ts';
import { exceed, placed, textOutsideRoot } from './stop.ts';

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NOT_SPACE = /[^ \t\r\n]/;
/** The characters of a name that cannot start one. */
const NOT_NAME_START = /^(?:[-.0-9\u00b7]|[\u0300-\u036f]|[\u203f\u2040])/;

/** Should that ever change in saxes, a DOCTYPE is still refused once it has been read. */
export function doctype(state: SaxesState): never {
  throw placed(state, DOCTYPE);
}

/** `<?xml version="1.0"?>` */
export function declaration(state: SaxesState, version: string | undefined): void {
  if (version !== '1.0') throw placed(state, WRONG_VERSION);
  markupRead(state, state.parser.position);
}

/** `<name`, before its attributes. */
export function startTagName(state: SaxesState, name: string): void {
  const { limits } = state;
  if (state.depth + 1 > limits.depth) exceed(state, 'depth', state.depth + 1);
  if (++state.elements > limits.elements) exceed(state, 'elements', state.elements);
  if (name.length > limits.nameLength) exceed(state, 'nameLength', name.length);
  state.attributes = 0;
}

/** `name="value"`, before the start tag ends. */
export function attribute(state: SaxesState, name: string, value: string): void {
  const { limits } = state;
  if (++state.attributes > limits.attributes) exceed(state, 'attributes', state.attributes);
  if (name.length > limits.nameLength) exceed(state, 'nameLength', name.length);
  if (value.length > limits.valueLength) exceed(state, 'valueLength', value.length);
}

/** `<name …>` or `<name …/>` */
export function startTag(state: SaxesState, { uri, local, ns, isSelfClosing, attributes }: SaxesTagNS): void {
  const all: readonly XmlAttribute[] =
    state.attributes === 0 ? NO_ATTRIBUTES : Object.values<SaxesAttributeNS>(attributes);
  for (const each of all) if (each.uri === XMLNS) checkDeclaration(state, each);
  state.openStart = markupStart(state);
  state.textLength = 0;
  markupRead(state, state.parser.position);
  if (!isSelfClosing) {
    state.depth++;
    state.parser.exchange(ns);
  }
  state.handler.open(uri, local, all, state.openStart);
}

/** saxes is lenient here: it would bind the namespace all the same, or another one. */
function checkDeclaration(state: SaxesState, { local, value }: XmlAttribute): void {
  if (value !== value.trim()) throw placed(state, SPACED_NAMESPACE);
  if (NOT_NAME_START.test(local)) throw placed(state, BAD_PREFIX);
}

/** `</name>`, or the end of `<name …/>` */
export function endTag(state: SaxesState, { ns, isSelfClosing }: SaxesTagNS): void {
  state.closeStart = isSelfClosing ? state.openStart : state.start;
  state.textLength = 0;
  markupRead(state, state.parser.position);
  if (!isSelfClosing) {
    state.depth--;
    state.parser.exchange(ns);
  }
  state.handler.close(state.closeStart);
}

/** Text, handed out when the `<` behind it has been read. */
export function text(state: SaxesState, value: string): void {
  const { start, depth } = state;
  if (depth === 0 && NOT_SPACE.test(value)) throw textOutsideRoot(state);
  const end = state.parser.position - 1;
  state.textLength += end - start;
  continueAt(state, end);
  if (depth > 0) state.handler.text(value, start, false);
}

/** `<![CDATA[…]]>` */
export function cdata(state: SaxesState, value: string): void {
  state.textLength += value.length;
  state.handler.text(value, state.start, true);
  continueAt(state, state.parser.position);
}

/** `<!--…-->`, handed out before its `>` has been read. */
export function comment(state: SaxesState): void {
  markupRead(state, state.parser.position + 1);
}

/** `<?target …?>` */
export function instruction(state: SaxesState, target: string): void {
  if (target.length > state.limits.nameLength) exceed(state, 'nameLength', target.length);
  markupRead(state, state.parser.position);
}

/** Anything that saxes does not take; it would go on. */
export function fault(state: SaxesState, message: string): never {
  const reading = parserState(state.parser);
  // At the end saxes first misses the root, also when its start tag was cut off.
  const cutOff = message.startsWith('document must contain') && reading > IN_TEXT;
  const told = translateSaxesMessage(cutOff ? 'unexpected end.' : message, reading === IN_ENTITY);
  // saxes reports text outside the root at the end of a piece, or behind another fault in that text.
  const isText = told.at === 'text' || isReadingTextOutsideRoot(state);
  throw isText ? textOutsideRoot(state) : placed(state, told);
}

function isReadingTextOutsideRoot(state: SaxesState): boolean {
  const character = state.depth === 0 ? firstCharacter(state) : undefined;
  return character !== undefined && !character.isMarkup && character.offset < state.parser.position;
}
