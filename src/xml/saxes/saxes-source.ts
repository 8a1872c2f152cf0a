import type { XmlLimits } from '../limits.ts';
import type { TokenHandler, XmlFault } from '../tokens.ts';
import { feed, send } from './feed.ts';
import { createHandledParser } from './handled-parser.ts';
import * as on from './saxes-events.ts';
import { continueAt, firstCharacter, type SaxesState } from './saxes-state.ts';
import { Stop } from './stop.ts';

/** Takes the text of a document in pieces and hands out its tokens, up to the first fault. */
export interface TokenSource {
  /** Returns the fault that ended the document, if there is one; nothing may be written after it. */
  write(text: string): XmlFault | undefined;
  /** To be called once after the last piece, when there was no fault. */
  end(): XmlFault | undefined;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Makes a token source on saxes: XML 1.0 with namespaces, no DOCTYPE, and no more than the first fault. */
export function createSaxesSource(handler: TokenHandler, limits: XmlLimits): TokenSource {
  const state = createState(handler, limits);
  return {
    write: (text) => {
      if (state.length === 0 && text.startsWith(BYTE_ORDER_MARK)) continueAt(state, 1);
      state.piece = text;
      state.length += text.length;
      const fault = guarded(() => feed(state, text));
      // Of the pieces only the last one is kept: this is the time to look.
      firstCharacter(state);
      return fault;
    },
    end: () =>
      guarded(() => {
        send(state, state.held);
        state.parser.close();
      }),
  };
}

function createState(handler: TokenHandler, limits: XmlLimits): SaxesState {
  const state: SaxesState = {
    parser: createHandledParser({
      doctype: () => on.doctype(state),
      xmldecl: ({ version }) => on.declaration(state, version),
      opentagstart: ({ name }) => on.startTagName(state, name),
      attribute: ({ name, value }) => on.attribute(state, name, value),
      opentag: (tag) => on.startTag(state, tag),
      closetag: (tag) => on.endTag(state, tag),
      text: (text) => on.text(state, text),
      cdata: (text) => on.cdata(state, text),
      comment: () => on.comment(state),
      processinginstruction: ({ target }) => on.instruction(state, target),
      error: ({ message }) => on.fault(state, message),
    }),
    handler,
    limits,
    start: 0,
    first: undefined,
    openStart: 0,
    closeStart: 0,
    entityStart: 0,
    held: '',
    depth: 0,
    elements: 0,
    attributes: 0,
    textLength: 0,
    sent: 0,
    sawMarkup: false,
    length: 0,
    piece: '',
  };
  // saxes reads a whole DOCTYPE before it reports it, but refuses a second one at once: let this be the second.
  Reflect.set(state.parser, 'doctype', true);
  return state;
}

function guarded(step: () => void): XmlFault | undefined {
  try {
    step();
    return undefined;
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault;
    throw stop;
  }
}
