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

/** What prefixes stand for: an object without a prototype, as any name may be one. */
type Bindings = Record<string, string | undefined>;

/** Those of the start tag that is being read, and those around it: saxes has only the ones outside the root there. */
function bindingsOf(parser: HandledParser): Record<'topNS' | 'ns', Bindings> {
  return parser as unknown as Record<'topNS' | 'ns', Bindings>;
}

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

  /**
   * The prefixes that an element declares stand for something else inside it: to be called when it has begun and when it
   * ends. While it is open, its own declarations are what they stood for.
   */
  exchange(declared: Bindings): void {
    const { ns } = bindingsOf(this);
    for (const prefix in declared) [ns[prefix], declared[prefix]] = [declared[prefix], ns[prefix]];
  }

  /** saxes would look in one element after the other, outwards: that takes time with the square of the depth. */
  override resolve(prefix: string): string | undefined {
    const { topNS, ns } = bindingsOf(this);
    return topNS[prefix] ?? ns[prefix];
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
  for (const event of ON_PROTOTYPE)
    prototype.on(event, function (this: HandledParser, told: unknown) {
      (this.handlers[event] as (told: unknown) => void)(told);
    });
}

const ON_PROTOTYPE = [
  'doctype',
  'xmldecl',
  'opentagstart',
  'attribute',
  'opentag',
  'cdata',
  'comment',
  'processinginstruction',
] as const;
