import { beingRead } from './being-read.ts';
import { IN_ENTITY, IN_INSTRUCTION_NAME, parserState } from './parser-state.ts';
import { BARE_INSTRUCTION } from './saxes-messages.ts';
import type { SaxesState } from './saxes-state.ts';
import { exceed, placed } from './stop.ts';

/** What is looked at before saxes gets it. */
const WATCHED = /[&?]/g;

/**
 * Gives saxes a piece of the document. saxes tells where an entity ends, and lets a `?` stand behind the name of an
 * instruction: both are looked at first.
 *
 * @throws Stop at the first fault
 */
export function feed(state: SaxesState, piece: string): void {
  const text = state.held + piece;
  state.held = '';
  let from = 0;
  for (let at = indexFrom(text, 0); at !== -1; at = indexFrom(text, at + 1)) {
    send(state, text.slice(from, at));
    from = at;
    const reading = parserState(state.parser);
    if (text[at] === '&') {
      if (reading !== IN_ENTITY) state.entityStart = state.length - text.length + at;
    } else if (reading === IN_INSTRUCTION_NAME) {
      const behind = text[at + 1];
      if (behind === undefined) {
        state.held = '?';
        return;
      }
      if (behind !== '>') throw placed(state, BARE_INSTRUCTION);
    }
  }
  send(state, text.slice(from));
}

/**
 * Gives saxes a text without looking at what it says. saxes hands out a text when it has ended, however long that
 * takes: it gets no more of it at once than there may be, and so it is with a comment and an instruction. So one that
 * is too long ends the document at the same character, wherever the document was split.
 *
 * @throws Stop at the first fault
 */
export function send(state: SaxesState, text: string): void {
  const { valueLength } = state.limits;
  let { length: read } = beingRead(state);
  for (let at = 0; at < text.length; ) {
    const end = at + Math.max(1, valueLength + 1 - Math.max(state.textLength, read));
    const part = at === 0 && end >= text.length ? text : text.slice(at, end);
    state.parser.write(part);
    state.sent += part.length;
    at = end;
    const now = beingRead(state);
    if (now.length - now.ending > valueLength) exceed(state, now.kind, valueLength + 1);
    read = now.length;
  }
}

function indexFrom(text: string, from: number): number {
  WATCHED.lastIndex = from;
  return WATCHED.test(text) ? WATCHED.lastIndex - 1 : -1;
}
