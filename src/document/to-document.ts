import { create } from 'xmlbuilder2';
import { type ProfielOptions, readBound } from '../bound/index.ts';
import { type Finding, type FindingOptions, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import {
  escapeText,
  findSchema,
  type MessageSink,
  onWire,
  qualifiedName,
  walkMessage,
} from '../serialize/index.ts';
import { inTaal } from '../taal/index.ts';

/**
 * What is needed of a document of xmlbuilder2, told without its own types: those ask for a newer TypeScript than this
 * package does. To use more of it, name its type: `toDocument<XMLBuilder>(bericht)`.
 */
export interface XmlDocument {
  /** The root element, which `import` of another document takes. */
  // biome-ignore lint/suspicious/noExplicitAny: its type is one of xmlbuilder2.
  root(): any;
  /** The document as text. */
  end(options?: { readonly prettyPrint?: boolean; readonly wellFormed?: boolean }): string;
}

/** A message as a document of xmlbuilder2, or why it is not one. */
export type DocumentResult<D = XmlDocument> =
  | { readonly ok: true; readonly document: D }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** What a caller may choose when a document is made. */
export interface DocumentOptions extends FindingOptions, ProfielOptions {}

/**
 * Makes the document of xmlbuilder2 that `serializeBericht` would write, to be imported into another one, such as a
 * SOAP envelope. Write it with `wellFormed: true`: the text is then byte for byte that of `serializeBericht`, indented
 * with `prettyPrint: true` and on one line without.
 *
 * Text nodes hold `&` and CR as `&amp;` and `&#13;`, because xmlbuilder2 does not escape text that looks like an entity,
 * nor a CR: read values from the message, not from the document.
 *
 * @param bericht an FZ825 or FZ826. Anything else, of whatever shape, gives findings.
 * @returns the document, or findings, at least one; never throws on a message, unless a getter of it does
 * @throws TypeError when `profiel` is not what `bindProfiel` gave
 */
export function toDocument<D = XmlDocument>(
  bericht: Mutatiebericht | Retourbericht,
  options: DocumentOptions = {},
): DocumentResult<D> {
  const found = findSchema(bericht, readBound(options));
  if (!found.ok) return inTaal(found, options.taal);
  const { prefixes } = found.written.definition;
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  let node = document;
  const sink: MessageSink = {
    open: (element, own) => {
      const isRoot = node === document;
      node = node.ele(element.namespace, qualifiedName(element, prefixes));
      // Left to itself, xmlbuilder2 declares a further namespace wherever it is used.
      if (isRoot && Object.keys(prefixes).length > 1)
        for (const [uri, prefix] of Object.entries(prefixes))
          node.att(XMLNS, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri);
      addAttributes(node, own);
    },
    value: (element, text, own) => {
      const inner = node.ele(element.namespace, qualifiedName(element, prefixes));
      addAttributes(inner, own);
      inner.txt(preEscape(text));
    },
    close: () => {
      node = node.up();
    },
  };
  const findings = walkMessage(onWire(found), sink, options);
  return isNonEmpty(findings)
    ? inTaal({ ok: false, findings }, options.taal)
    : { ok: true, document: document as D };
}

/** The attributes of an element that a compiled XSD gives some. */
function addAttributes(node: ReturnType<typeof create>, own: Parameters<MessageSink['value']>[2]): void {
  for (const [name, value] of own?.attributes ?? []) node.att(name, value);
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What xmlbuilder2 leaves as it is; `<` and `>` it escapes itself. */
function preEscape(text: string): string {
  return escapeText(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
