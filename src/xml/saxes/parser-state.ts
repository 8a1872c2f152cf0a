import type { HandledParser } from './handled-parser.ts';

/** The states of saxes that matter here. It has no name for them that it gives away. */
export const IN_TEXT = 13;
/** The name of an entity. */
export const IN_ENTITY = 14;
/** A comment, up to the first `-` that may end it. */
export const IN_COMMENT = 17;
export const IN_COMMENT_END = 18;
/** CDATA, up to the first `]` that may end it; the last of its states is that of `]]`. */
export const IN_CDATA = 20;
export const IN_CDATA_END = 22;
/** The name of a processing instruction from its second character on, and what is behind it up to its `?`. */
export const IN_INSTRUCTION_NAME = 24;
export const IN_INSTRUCTION = 25;
export const IN_INSTRUCTION_END = 26;

/** What saxes is reading. */
export function parserState(parser: HandledParser): number {
  return Number(Reflect.get(parser, 'state'));
}

/** True when the entity that saxes is reading stands in a text, and not in the value of an attribute. */
export function isEntityInText(parser: HandledParser): boolean {
  return Reflect.get(parser, 'entityReturnState') === IN_TEXT;
}

/** The name of the processing instruction, as far as saxes has read it. */
export function instructionName(parser: HandledParser): string {
  return String(Reflect.get(parser, 'piTarget'));
}
