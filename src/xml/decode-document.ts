import { createByteDecoder, type Decoded } from './decode.ts';

/** The text of a whole document that `createXmlReader` found no fault in: exactly what was tokenized. */
export function decodeDocument(input: string | Uint8Array): string {
  return decodeWhole(input).text;
}

/** The text of a whole document; bytes up to the first that cannot be read. */
export function decodeWhole(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return { text: input };
  const ordinary = decodeUtf8(input);
  if (ordinary !== undefined) return { text: ordinary };
  const decoder = createByteDecoder();
  const start = decoder.write(input);
  if (start.fault !== undefined) return start;
  const end = decoder.end();
  return { ...end, text: start.text + end.text };
}

/** So long is what is looked at. */
const LONGEST = 64;
/** No declaration, or one that says what most say. */
const SAYS_UTF_8 = /^(?:<\?xml version=(["'])1\.0\1 encoding=(["'])utf-8\2|(?!<\?xml))/i;
const BYTE_ORDER_MARK = 0xfeff;
/** Made when it is first needed, as there are runtimes without. */
let decoder: TextDecoder | undefined;

/** The text of bytes that are UTF-8 and do not say that they are anything else: as `detectEncoding` would find too. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  // The first byte of UTF-16 is a byte order mark that cannot be UTF-8, and without one there is a zero.
  if (typeof TextDecoder === 'undefined' || bytes[0] === 0 || bytes[1] === 0) return undefined;
  if (bytes[0] === 0xfe || bytes[0] === 0xff) return undefined;
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return SAYS_UTF_8.test(text.slice(start, start + LONGEST)) ? text : undefined;
  } catch {
    return undefined;
  }
}
