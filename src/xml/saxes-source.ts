import { createHandledParser } from './handled-parser.ts';
import { describeLimit, type Limited, limitOf, type XmlLimits } from './limits.ts';
import {
  BAD_PREFIX,
  BARE_INSTRUCTION,
  DOCTYPE,
  type SaxesMessage,
  SPACED_NAMESPACE,
  translateSaxesMessage,
  WRONG_VERSION,
} from './saxes-messages.ts';
import { type TokenHandler, XMLNS, type XmlAttribute, type XmlFault } from './tokens.ts';

/** Takes the text of a document in pieces and hands out its tokens, up to the first fault. */
export interface TokenSource {
  /** Returns the fault that ended the document, if there is one; nothing may be written after it. */
  write(text: string): XmlFault | undefined;
  /** To be called once after the last piece, when there was no fault. */
  end(): XmlFault | undefined;
}

/** Thrown inside the tokenizer to leave it at the first fault; never leaves this module. */
class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.rule);
    this.fault = fault;
  }
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NOT_SPACE = /[^ \t\r\n]/;
/** What `feed` looks at. */
const WATCHED = /[&?]/g;
const BYTE_ORDER_MARK = '\ufeff';
/** The characters of a name that cannot start one. */
const NOT_NAME_START = /^(?:[-.0-9\u00b7]|[\u0300-\u036f]|[\u203f\u2040])/;
/**
 * The states of saxes while it reads text, the name of an entity, a comment, CDATA, or the name of a processing
 * instruction and what is behind it. The distance of one to its `_END` is how many characters may turn out to end it.
 */
const IN_TEXT = 13;
const IN_ENTITY = 14;
const IN_COMMENT = 17;
const IN_COMMENT_END = 18;
const IN_CDATA = 20;
const IN_CDATA_END = 22;
const IN_INSTRUCTION_NAME = 24;
const IN_INSTRUCTION = 25;
const IN_INSTRUCTION_END = 26;

/** What is being read, and how much of it. */
interface Reading {
  readonly kind: Limited;
  /** Its characters so far, as they are written. */
  readonly length: number;
  /** How many of them, the last ones, may turn out to end it. */
  readonly ending: number;
}

const NOTHING: Reading = { kind: 'valueLength', length: 0, ending: 0 };

/** Makes a token source on saxes: XML 1.0 with namespaces, no DOCTYPE, and no more than the first fault. */
export function createSaxesSource(handler: TokenHandler, limits: XmlLimits): TokenSource {
  /** Offset behind the last markup, or of the `<` of the markup being read when text in front of it was handed out. */
  let start = 0;
  /** Offset of the first character from `start` on that is no white space, and whether it opens markup. */
  let first: { readonly offset: number; readonly isMarkup: boolean } | undefined;
  /** Offsets of the `<` of the start tag and of the end tag that were read last. */
  let openStart = 0;
  let closeStart = 0;
  /** Offset of the `&` of the entity that was read last. */
  let entityStart = 0;
  /** The `?` behind the name of an instruction, when what is behind it is still to come. */
  let held = '';
  let depth = 0;
  let elements = 0;
  /** Of the start tag that is being read. */
  let attributes = 0;
  /** Characters of the text that was handed out since the last tag, as it is written: with its references. */
  let textLength = 0;
  /** Characters that saxes was given; it tells its own position only while it reads. */
  let sent = 0;
  let sawMarkup = false;
  /** Length of the text so far, and its last piece. */
  let length = 0;
  let piece = '';

  const parser = createHandledParser({
    // Should that ever change in saxes, a DOCTYPE is still refused once it has been read.
    doctype: () => {
      throw placed(DOCTYPE);
    },
    xmldecl: ({ version }) => {
      if (version !== '1.0') throw placed(WRONG_VERSION);
      markupRead(parser.position);
    },
    // saxes takes time with the square of the depth: it has to be stopped here, before it goes a level deeper.
    opentagstart: ({ name }) => {
      if (depth + 1 > limits.depth) exceed('depth', depth + 1, 'markup');
      if (++elements > limits.elements) exceed('elements', elements, 'markup');
      if (name.length > limits.nameLength) exceed('nameLength', name.length, 'markup');
      attributes = 0;
    },
    attribute: ({ name, value }) => {
      if (++attributes > limits.attributes) exceed('attributes', attributes, 'markup');
      if (name.length > limits.nameLength) exceed('nameLength', name.length, 'markup');
      if (value.length > limits.valueLength) exceed('valueLength', value.length, 'markup');
    },
    opentag: (tag) => {
      const { uri, local, isSelfClosing } = tag;
      const all = attributes === 0 ? NO_ATTRIBUTES : Object.values<XmlAttribute>(tag.attributes);
      for (const attribute of all) if (attribute.uri === XMLNS) checkDeclaration(attribute);
      openStart = markupStart();
      textLength = 0;
      markupRead(parser.position);
      if (!isSelfClosing) depth++;
      handler.open(uri, local, all, openStart);
    },
    closetag: (tag) => {
      closeStart = tag.isSelfClosing ? openStart : start;
      textLength = 0;
      markupRead(parser.position);
      if (!tag.isSelfClosing) depth--;
      handler.close(closeStart);
    },
    text: (text) => {
      const offset = start;
      if (depth === 0 && NOT_SPACE.test(text)) throw new Stop(textOutsideRoot());
      // Text is handed out when the `<` behind it has been read.
      const end = parser.position - 1;
      textLength += end - start;
      continueAt(end);
      if (depth > 0) handler.text(text, offset, false);
    },
    cdata: (text) => {
      textLength += text.length;
      handler.text(text, start, true);
      continueAt(parser.position);
    },
    comment: () => {
      // Handed out before its `>` has been read.
      markupRead(parser.position + 1);
    },
    processinginstruction: ({ target }) => {
      if (target.length > limits.nameLength) exceed('nameLength', target.length, 'markup');
      markupRead(parser.position);
    },
    error: ({ message }) => {
      const state: unknown = Reflect.get(parser, 'state');
      // At the end saxes first misses the root, also when its start tag was cut off.
      const cutOff = message.startsWith('document must contain') && Number(state) > IN_TEXT;
      const told = translateSaxesMessage(cutOff ? 'unexpected end.' : message, state === IN_ENTITY);
      // saxes reports text outside the root at the end of a piece, or behind another fault in that text.
      const isText = told.at === 'text' || isReadingTextOutsideRoot();
      throw isText ? new Stop(textOutsideRoot()) : placed(told);
    },
  });

  // saxes reads a whole DOCTYPE before it reports it, but refuses a second one at once: let this be the second.
  Reflect.set(parser, 'doctype', true);

  /** Stops: there is more of something than its limit. */
  function exceed(kind: Limited, found: number, at: SaxesMessage['at']): never {
    const message = describeLimit(kind, limits[limitOf(kind)], found);
    throw placed({ rule: 'XML-LIMIET', message, at });
  }

  /** saxes is lenient here: it would bind the namespace all the same, or another one. */
  function checkDeclaration({ local, value }: XmlAttribute): void {
    if (value !== value.trim()) throw placed(SPACED_NAMESPACE);
    if (NOT_NAME_START.test(local)) throw placed(BAD_PREFIX);
  }

  function placed({ rule, message, at }: SaxesMessage): Stop {
    const offset = {
      markup: markupStart(),
      text: start,
      endtag: closeStart,
      entity: entityStart,
      character: parser.position - 1,
      end: length,
    }[at];
    return new Stop({ rule, message, offset });
  }

  function continueAt(offset: number): void {
    start = offset;
    first = undefined;
  }

  function markupRead(end: number): void {
    sawMarkup = true;
    continueAt(end);
  }

  /** White space outside the root need not have been handed out. */
  function markupStart(): number {
    return depth === 0 ? (firstCharacter()?.offset ?? start) : start;
  }

  function firstCharacter(): typeof first {
    if (first !== undefined) return first;
    const pieceStart = length - piece.length;
    const from = Math.max(start - pieceStart, 0);
    const at = piece.slice(from).search(NOT_SPACE);
    if (at !== -1) first = { offset: pieceStart + from + at, isMarkup: piece[from + at] === '<' };
    return first;
  }

  function isReadingTextOutsideRoot(): boolean {
    const character = depth === 0 ? firstCharacter() : undefined;
    return character !== undefined && !character.isMarkup && character.offset < parser.position;
  }

  function textOutsideRoot(): XmlFault {
    const { rule, message } = sawMarkup
      ? translateSaxesMessage('text data outside of root node')
      : ({ rule: 'XML-GEEN', message: 'Het bericht is geen XML: het begint niet met een element.' } as const);
    return { rule, message, offset: firstCharacter()?.offset ?? start };
  }

  /** saxes tells where an entity ends, and lets a `?` stand behind the name of an instruction: look at both first. */
  function feed(added: string): void {
    const text = held + added;
    held = '';
    let from = 0;
    for (let at = indexFrom(text, 0); at !== -1; at = indexFrom(text, at + 1)) {
      send(text.slice(from, at));
      from = at;
      const state: unknown = Reflect.get(parser, 'state');
      if (text[at] === '&') {
        if (state !== IN_ENTITY) entityStart = length - text.length + at;
      } else if (state === IN_INSTRUCTION_NAME) {
        const behind = text[at + 1];
        if (behind === undefined) {
          held = '?';
          return;
        }
        if (behind !== '>') throw placed(BARE_INSTRUCTION);
      }
    }
    send(text.slice(from));
  }

  /**
   * saxes hands out a text when it has ended, however long that takes: it gets no more of it at once than there may be,
   * and so it is with a comment and an instruction. So one that is too long ends the document at the same character,
   * wherever the document was split.
   */
  function send(text: string): void {
    const { valueLength } = limits;
    let { length: read } = reading();
    for (let at = 0; at < text.length; ) {
      const end = at + Math.max(1, valueLength + 1 - Math.max(textLength, read));
      const part = at === 0 && end >= text.length ? text : text.slice(at, end);
      parser.write(part);
      sent += part.length;
      at = end;
      const now = reading();
      if (now.length - now.ending > valueLength) exceed(now.kind, valueLength + 1, 'markup');
      read = now.length;
    }
  }

  /** What is being read, of the kinds that have a limit: a text has all its characters since the last tag. */
  function reading(): Reading {
    const state = Number(Reflect.get(parser, 'state'));
    if (state === IN_COMMENT || state === IN_COMMENT_END)
      return readSince(markupStart(), '<!--', 'comment', state - IN_COMMENT);
    if (state === IN_INSTRUCTION_NAME) return readSince(markupStart(), '<?', 'instruction', mayBeXml());
    if (state === IN_INSTRUCTION || state === IN_INSTRUCTION_END)
      return readSince(markupStart(), '<?', 'instruction', state - IN_INSTRUCTION);
    if (depth === 0) return NOTHING;
    if (state >= IN_CDATA && state <= IN_CDATA_END)
      return readSince(start - textLength, '<![CDATA[', 'valueLength', state - IN_CDATA);
    // A reference in the value of an attribute is no part of a text.
    const isInText =
      state === IN_ENTITY ? Reflect.get(parser, 'entityReturnState') === IN_TEXT : state === IN_TEXT;
    return isInText ? readSince(start - textLength, '', 'valueLength', 0) : NOTHING;
  }

  function readSince(offset: number, opening: string, kind: Reading['kind'], ending: number): Reading {
    return { kind, length: sent - offset - opening.length, ending };
  }

  /** Characters of the name of an instruction that may still turn out to be an XML declaration. */
  function mayBeXml(): number {
    const name = String(Reflect.get(parser, 'piTarget'));
    return 'xml'.startsWith(name) ? name.length : 0;
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

  return {
    write: (text) => {
      if (length === 0 && text.startsWith(BYTE_ORDER_MARK)) continueAt(1);
      piece = text;
      length += text.length;
      const fault = guarded(() => feed(text));
      firstCharacter();
      return fault;
    },
    end: () =>
      guarded(() => {
        send(held);
        parser.close();
      }),
  };
}

function indexFrom(text: string, from: number): number {
  WATCHED.lastIndex = from;
  return WATCHED.test(text) ? WATCHED.lastIndex - 1 : -1;
}
