import type { Position } from '../finding/index.ts';
import { createByteDecoder, createStringDecoder, type Decoded, type Decoder } from './decode.ts';
import { decodeWhole } from './decode-document.ts';
import { isBytes } from './is-bytes.ts';
import { limitFault, type OpenLimits, XML_LIMITS } from './limits.ts';
import { createLineIndex } from './line-index.ts';
import { scanPlain } from './plain/scan-plain.ts';
import type { PlainNames } from './plain/tag.ts';
import { createSaxesSource } from './saxes/saxes-source.ts';
import type { TokenHandler, XmlFault } from './tokens.ts';

/** Reads one document that arrives in pieces. */
export interface XmlReader {
  /** Takes the next piece. Returns false when the document has a fault: nothing behind it will be read. */
  write(chunk: string | Uint8Array): boolean;
  /** To be called once, after the last piece. Returns the first fault, or undefined for a well-formed document. */
  end(): XmlFault | undefined;
  /** Line and column of an offset. */
  locate(offset: number): Position;
}

/** A document that was read. */
export interface XmlRead<H> {
  /** What received its tokens. */
  readonly handler: H;
  /** The first fault, or undefined for a well-formed document. */
  readonly fault: XmlFault | undefined;
  /** Line and column of an offset. */
  locate(offset: number): Position;
}

/** So much is read at once to come to the root. */
const PIECE = 1024;
const NOT_SPACE = /[^ \t\r\n\ufeff]/;

/**
 * Makes a reader that hands the tokens of a document to `handler`: bytes are decoded by the encoding they declare,
 * and only well-formed XML 1.0 with namespaces and without DOCTYPE passes (controletype 1, STB §4.3). The result does
 * not depend on where the document was split. What is over a limit is refused as it is read.
 *
 * @throws TypeError when a piece is neither a string nor a Uint8Array, or a document mixes the two
 */
export function createXmlReader(handler: TokenHandler, limits: Readonly<OpenLimits> = XML_LIMITS): XmlReader {
  const lines = createLineIndex();
  const source = createSaxesSource(handler, limits);
  let size = 0;
  let strings: Decoder<string> | undefined;
  let bytes: Decoder<Uint8Array> | undefined;
  let blank = true;
  let fault: XmlFault | undefined;

  function decode(chunk: string | Uint8Array): Decoded {
    if (typeof chunk === 'string' && bytes === undefined) {
      strings ??= createStringDecoder();
      return strings.write(chunk);
    }
    if (isBytes(chunk) && strings === undefined) {
      bytes ??= createByteDecoder();
      return bytes.write(chunk);
    }
    throw new TypeError('A document is read from strings or from Uint8Arrays, and not from both.');
  }

  function pass(decoded: Decoded): void {
    if (blank && NOT_SPACE.test(decoded.text)) blank = false;
    lines.add(decoded.text);
    if (decoded.text !== '') fault = source.write(decoded.text);
    fault ??= decoded.fault;
  }

  /** Looks at how much there is before any of it is decoded, but for what leads to the root. */
  function take(chunk: string | Uint8Array): void {
    const before = size;
    let at = 0;
    // What is neither has no length, and is refused when it is decoded.
    size += chunk?.length;
    const end = (): number => Math.min(at + PIECE, (limits.untilRoot ?? 0) - before);
    for (let next = end(); size > limits.bytes && at < next && fault === undefined; next = end()) {
      pass(decode(chunk.slice(at, next)));
      at = next;
    }
    // How much more there is, a stream does not tell: the same is said of a document that comes whole.
    if (size > limits.bytes) fault = { ...limitFault('bytes', limits.bytes, limits.bytes + 1), offset: 0 };
    else if (fault === undefined) pass(decode(at > 0 ? chunk.slice(at) : chunk));
  }

  return {
    write: (chunk) => {
      if (fault === undefined) take(chunk);
      return fault === undefined;
    },
    end: () => {
      if (fault === undefined) pass((strings ?? bytes)?.end() ?? { text: '' });
      if (fault === undefined && blank) fault = { rule: 'XML-LEEG', args: {}, offset: 0 };
      fault ??= source.end();
      return fault;
    },
    locate: lines.locate,
  };
}

/**
 * Reads a whole document, with the same result as `createXmlReader`. An ordinary one, whose elements have names of
 * `names`, is read faster.
 *
 * @param createHandler called again when a document turns out not to be ordinary after all
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function readXml<H extends TokenHandler>(
  input: string | Uint8Array,
  createHandler: () => H,
  names: PlainNames,
  limits: Readonly<OpenLimits>,
): XmlRead<H> {
  if ((typeof input === 'string' || isBytes(input)) && input.length <= limits.bytes) {
    const { text, fault } = decodeWhole(input);
    const handler = createHandler();
    if (fault === undefined && scanPlain(text, handler, names, limits)) {
      const lines = createLineIndex();
      lines.add(text);
      return { handler, fault, locate: lines.locate };
    }
  }
  const handler = createHandler();
  const reader = createXmlReader(handler, limits);
  reader.write(input);
  return { handler, fault: reader.end(), locate: reader.locate };
}
