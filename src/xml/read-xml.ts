import type { Position } from '../finding/index.ts';
import { createByteDecoder, createStringDecoder, type Decoded, type Decoder } from './decode.ts';
import { isBytes } from './is-bytes.ts';
import { describeLimit, XML_LIMITS, type XmlLimits } from './limits.ts';
import { createLineIndex } from './line-index.ts';
import { createSaxesSource } from './saxes-source.ts';
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

const NOT_SPACE = /[^ \t\r\n\ufeff]/;

/**
 * Makes a reader that hands the tokens of a document to `handler`: bytes are decoded by the encoding they declare,
 * and only well-formed XML 1.0 with namespaces and without DOCTYPE passes (controletype 1, STB §4.3). The result does
 * not depend on where the document was split. What is over a limit is refused as it is read.
 *
 * @throws TypeError when a piece is neither a string nor a Uint8Array, or a document mixes the two
 */
export function createXmlReader(handler: TokenHandler, limits: XmlLimits = XML_LIMITS): XmlReader {
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

  /** Looks at how much there is before any of it is decoded. */
  function isTooLarge(chunk: string | Uint8Array): boolean {
    size += chunk.length;
    if (size <= limits.bytes) return false;
    // How much more there is, a stream does not tell: the same is said of a document that comes whole.
    const message = describeLimit('bytes', limits.bytes, limits.bytes + 1);
    fault = { rule: 'XML-LIMIET', message, offset: 0 };
    return true;
  }

  return {
    write: (chunk) => {
      if (fault === undefined && (!isChunk(chunk) || !isTooLarge(chunk))) pass(decode(chunk));
      return fault === undefined;
    },
    end: () => {
      if (fault === undefined) pass((strings ?? bytes)?.end() ?? { text: '' });
      if (fault === undefined && blank)
        fault = { rule: 'XML-LEEG', message: 'Het bericht is leeg.', offset: 0 };
      fault ??= source.end();
      return fault;
    },
    locate: lines.locate,
  };
}

function isChunk(chunk: unknown): chunk is string | Uint8Array {
  return typeof chunk === 'string' || isBytes(chunk);
}
