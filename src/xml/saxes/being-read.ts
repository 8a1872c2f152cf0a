import type { Limited } from '../../taal/index.ts';
import {
  IN_CDATA,
  IN_CDATA_END,
  IN_COMMENT,
  IN_COMMENT_END,
  IN_ENTITY,
  IN_INSTRUCTION,
  IN_INSTRUCTION_END,
  IN_INSTRUCTION_NAME,
  IN_TEXT,
  instructionName,
  isEntityInText,
  parserState,
} from './parser-state.ts';
import { markupStart, type SaxesState } from './saxes-state.ts';

/** What is being read, and how much of it. */
export interface Reading {
  readonly kind: Limited;
  /** Its characters so far, as they are written. */
  readonly length: number;
  /** How many of them, the last ones, may turn out to end it. */
  readonly ending: number;
}

const NOTHING: Reading = { kind: 'valueLength', length: 0, ending: 0 };

/**
 * What is being read, of the kinds that have a limit: a text has all its characters since the last tag. The distance
 * of a state of saxes to the first of its kind is how many characters may turn out to end it.
 */
export function beingRead(state: SaxesState): Reading {
  const { parser } = state;
  const at = parserState(parser);
  if (at === IN_COMMENT || at === IN_COMMENT_END)
    return readSince(state, markupStart(state), '<!--', 'comment', at - IN_COMMENT);
  if (at === IN_INSTRUCTION_NAME)
    return readSince(state, markupStart(state), '<?', 'instruction', mayBeXml(instructionName(parser)));
  if (at === IN_INSTRUCTION || at === IN_INSTRUCTION_END)
    return readSince(state, markupStart(state), '<?', 'instruction', at - IN_INSTRUCTION);
  if (state.depth === 0) return NOTHING;
  if (at >= IN_CDATA && at <= IN_CDATA_END)
    return readSince(state, textStart(state), '<![CDATA[', 'valueLength', at - IN_CDATA);
  // A reference in the value of an attribute is no part of a text.
  const isInText = at === IN_ENTITY ? isEntityInText(parser) : at === IN_TEXT;
  return isInText ? readSince(state, textStart(state), '', 'valueLength', 0) : NOTHING;
}

function readSince(
  { sent }: SaxesState,
  offset: number,
  opening: string,
  kind: Reading['kind'],
  ending: number,
): Reading {
  return { kind, length: sent - offset - opening.length, ending };
}

/** Where the text would have begun, had all of it been handed out at once. */
function textStart({ start, textLength }: SaxesState): number {
  return start - textLength;
}

/** Characters of the name of an instruction that may still turn out to be an XML declaration. */
function mayBeXml(name: string): number {
  return 'xml'.startsWith(name) ? name.length : 0;
}
