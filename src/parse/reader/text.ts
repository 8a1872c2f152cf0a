import { describeValueFault, normaliseWhiteSpace } from '../../schema/index.ts';
import { assign } from '../../structure/index.ts';
import { addFault, addSecond, lastChildPath, recordFaults } from './faults.ts';
import { type Frame, pathOf } from './frame.ts';
import type { Leaf, ReaderState } from './reader-state.ts';

const NOT_SPACE = /[^ \t\r\n]/;
/** All but the white space at the start. */
const REST = /[^ \t\r\n].*/s;

/** The end tag of a leaf: its text is a value of the class around it. */
export function closeLeaf(state: ReaderState, leaf: Leaf): void {
  const { element, type, offset, text, hasElements, own } = leaf;
  const value = normaliseWhiteSpace(text, type.whiteSpace);
  const { frame } = state;
  const index = frame.children.length - 1;
  if (!assign(frame.value, element, own ? own.item(value) : keep(state, value)))
    addSecond(state, frame, index, element, text);
  const fault = hasElements ? undefined : type.fault(value);
  if (fault !== undefined) {
    const at = { offset, path: lastChildPath(state), value: text };
    addFault(state, describeValueFault(element, type, value, fault), at);
  }
  state.leaf = undefined;
  recordFaults(state, frame, index);
}

/** Text in a frame, where there may be none: told once for each frame. */
export function addText(state: ReaderState, value: string, offset: number, cdata: boolean): void {
  const { frame } = state;
  if (frame.hasText || !isText(value, cdata, frame)) return;
  frame.hasText = true;
  const lead = cdata ? '' : value.replace(REST, '');
  const args = { klasse: frame.name };
  addFault(state, { rule: 'STR-TEKST', args }, { offset, path: () => pathOf(frame), value, lead });
}

/**
 * White space between elements is no text, but in a class without elements it is. A CDATA section always is, blank or
 * not: XML Schema would let a blank one pass, but libxml2 and others in the chain do not.
 */
function isText(value: string, cdata: boolean, { type }: Frame): boolean {
  return cdata || type.content.particles.length === 0 || NOT_SPACE.test(value);
}

/** Values occur again and again: of those that were read last each is kept once. */
function keep({ texts }: ReaderState, value: string): string {
  const { length } = value;
  const place = (length + value.charCodeAt(length - 1)) & 63;
  const known = texts[place];
  if (known === value) return known;
  const own = ownText(value);
  texts[place] = own;
  return own;
}

/**
 * A text that does not keep the whole document in memory, as part of which V8 made it. Shorter texts than this are
 * copied anyway.
 */
function ownText(value: string): string {
  return value.length < 13 ? value : JSON.parse(JSON.stringify(value));
}
