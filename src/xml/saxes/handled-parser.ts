import { type EventNameToHandler, SaxesParser } from 'saxes';

type Options = typeof OPTIONS;
type Handled =
  | 'doctype'
  | 'xmldecl'
  | 'opentagstart'
  | 'attribute'
  | 'opentag'
  | 'closetag'
  | 'text'
  | 'cdata'
  | 'comment'
  | 'processinginstruction'
  | 'error';

/** What is done with the events of one parser. */
export type Handlers = { readonly [E in Handled]: EventNameToHandler<Options, E> };

const OPTIONS = { xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;

/**
 * saxes keeps each handler as a property of the parser, and from the seventh on V8 looks up every property of that
 * parser in a table, which makes it several times slower. So all handlers that can stand on the prototype do so, once
 * for all parsers.
 */
export class HandledParser extends SaxesParser<Options> {
  readonly handlers: Handlers;
  constructor(handlers: Handlers) {
    super(OPTIONS);
    this.handlers = handlers;
    // saxes does not call these as methods of the parser.
    this.on('text', handlers.text);
    this.on('closetag', handlers.closetag);
    this.on('error', handlers.error);
  }
}

let isPrepared = false;

/** Makes a parser of XML 1.0 with namespaces. */
export function createHandledParser(handlers: Handlers): HandledParser {
  if (!isPrepared) prepare(HandledParser.prototype);
  isPrepared = true;
  return new HandledParser(handlers);
}

function prepare(prototype: HandledParser): void {
  prototype.on('doctype', function (this: HandledParser, text) {
    this.handlers.doctype(text);
  });
  prototype.on('xmldecl', function (this: HandledParser, declaration) {
    this.handlers.xmldecl(declaration);
  });
  prototype.on('opentagstart', function (this: HandledParser, tag) {
    this.handlers.opentagstart(tag);
  });
  prototype.on('attribute', function (this: HandledParser, attribute) {
    this.handlers.attribute(attribute);
  });
  prototype.on('opentag', function (this: HandledParser, tag) {
    this.handlers.opentag(tag);
  });
  prototype.on('cdata', function (this: HandledParser, text) {
    this.handlers.cdata(text);
  });
  prototype.on('comment', function (this: HandledParser, text) {
    this.handlers.comment(text);
  });
  prototype.on('processinginstruction', function (this: HandledParser, instruction) {
    this.handlers.processinginstruction(instruction);
  });
}
