import type { XmlLimits } from '../limits.ts';
import type { TokenHandler } from '../tokens.ts';
import type { HandledParser } from './handled-parser.ts';

/** How far one document has been read. Offsets count UTF-16 code units from its start. */
export interface SaxesState {
  readonly parser: HandledParser;
  readonly handler: TokenHandler;
  readonly limits: XmlLimits;
  /** Offset behind the last markup, or of the `<` of the markup being read when text in front of it was handed out. */
  start: number;
  /** The first character from `start` on that is no white space, when it has been seen. */
  first: FirstCharacter | undefined;
  /** Offsets of the `<` of the start tag and of the end tag that were read last. */
  openStart: number;
  closeStart: number;
  /** Offset of the `&` of the entity that was read last. */
  entityStart: number;
  /** The `?` behind the name of an instruction, when what is behind it is still to come. */
  held: string;
  depth: number;
  elements: number;
  /** Of the start tag that is being read. */
  attributes: number;
  /** Characters of the text that was handed out since the last tag, as it is written: with its references. */
  textLength: number;
  /** Characters that saxes was given; it tells its own position only while it reads. */
  sent: number;
  sawMarkup: boolean;
  /** Length of the text so far, and its last piece. */
  length: number;
  piece: string;
}

interface FirstCharacter {
  readonly offset: number;
  readonly isMarkup: boolean;
}

const NOT_SPACE = /[^ \t\r\n]/;

/** What was handed out ends here. */
export function continueAt(state: SaxesState, offset: number): void {
  state.start = offset;
  state.first = undefined;
}

/** Markup, which may be of a kind that nobody is told of, ends here. */
export function markupRead(state: SaxesState, end: number): void {
  state.sawMarkup = true;
  continueAt(state, end);
}

/** Offset of the markup that is being read: white space outside the root need not have been handed out. */
export function markupStart(state: SaxesState): number {
  return state.depth === 0 ? (firstCharacter(state)?.offset ?? state.start) : state.start;
}

/** The first character from `start` on that is no white space; undefined while there is none. */
export function firstCharacter(state: SaxesState): FirstCharacter | undefined {
  if (state.first !== undefined) return state.first;
  const { start, length, piece } = state;
  const pieceStart = length - piece.length;
  const from = Math.max(start - pieceStart, 0);
  const at = piece.slice(from).search(NOT_SPACE);
  if (at !== -1) state.first = { offset: pieceStart + from + at, isMarkup: piece[from + at] === '<' };
  return state.first;
}
