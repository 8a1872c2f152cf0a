import { SaxesParser } from 'saxes';
import { translateSaxesMessage } from './saxes-messages.ts';
import type { TokenHandler, XmlAttribute, XmlFault } from './tokens.ts';

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

/** Makes a token source on saxes: XML 1.0 with namespaces, no DOCTYPE, and no more than the first fault. */
export function createSaxesSource(handler: TokenHandler): TokenSource {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  /** Offset of the `<` that opened the markup being read, or of the text behind the last markup. */
  let start = 0;
  /** Offsets of the `<` of the start tag and of the end tag that were read last. */
  let openStart = 0;
  let closeStart = 0;
  let depth = 0;
  let sawMarkup = false;
  /** Length of the text given to the parser, and its last piece: enough to find a character of the current text. */
  let length = 0;
  let piece = '';

  // saxes reads a whole DOCTYPE before it reports it, but refuses a second one at once: let this be the second.
  Reflect.set(parser, 'doctype', true);

  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') {
      throw new Stop({
        rule: 'XML-VERSIE',
        message: 'Het bericht moet XML 1.0 zijn; zet version="1.0".',
        offset: start,
      });
    }
    sawMarkup = true;
    start = parser.position;
  });
  parser.on('opentag', (tag) => {
    sawMarkup = true;
    const { uri, local, attributes, isSelfClosing } = tag;
    openStart = start;
    start = parser.position;
    if (!isSelfClosing) depth++;
    handler.open(uri, local, listed(attributes), openStart);
  });
  parser.on('closetag', (tag) => {
    closeStart = tag.isSelfClosing ? openStart : start;
    start = parser.position;
    if (!tag.isSelfClosing) depth--;
    handler.close(closeStart);
  });
  parser.on('text', (text) => {
    const offset = start;
    // Text is handed out when the `<` behind it has been read.
    start = parser.position - 1;
    if (depth > 0) handler.text(text, offset);
    else if (NOT_SPACE.test(text)) throw new Stop(textOutsideRoot(offset));
  });
  parser.on('cdata', (text) => {
    handler.text(text, start);
    start = parser.position;
  });
  parser.on('comment', () => {
    sawMarkup = true;
    // Handed out before its `>` has been read.
    start = parser.position + 1;
  });
  parser.on('processinginstruction', () => {
    sawMarkup = true;
    start = parser.position;
  });
  parser.on('error', ({ message }) => {
    const told = translateSaxesMessage(message);
    if (told.at === 'text') throw new Stop(textOutsideRoot(start));
    const offset = { markup: start, endtag: closeStart, character: parser.position - 1, end: length }[
      told.at
    ];
    throw new Stop({ rule: told.rule, message: told.message, offset });
  });

  /** saxes reports such text at a place that depends on how the document was split: point at its first character. */
  function textOutsideRoot(from: number): XmlFault {
    const pieceStart = length - piece.length;
    const at = piece.slice(Math.max(from - pieceStart, 0)).search(NOT_SPACE);
    const offset = Math.max(from, pieceStart) + Math.max(at, 0);
    return sawMarkup
      ? {
          rule: 'XML-WELGEVORMD',
          message: translateSaxesMessage('text data outside of root node').message,
          offset,
        }
      : { rule: 'XML-GEEN', message: 'Het bericht is geen XML: het begint niet met een element.', offset };
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
      // saxes holds back a last CR: keep it before the new piece here too.
      piece = piece.endsWith('\r') ? `\r${text}` : text;
      length += text.length;
      return guarded(() => parser.write(text));
    },
    end: () => guarded(() => parser.close()),
  };
}

function listed(attributes: Readonly<Record<string, XmlAttribute>>): readonly XmlAttribute[] {
  for (const _ in attributes) return Object.values(attributes);
  return NO_ATTRIBUTES;
}
