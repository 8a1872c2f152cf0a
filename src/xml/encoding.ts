import type { EncodingFault } from '../taal/index.ts';
import type { XmlFault } from './tokens.ts';

/** How the bytes of a document become text. */
export interface Encoding {
  /** Name that `TextDecoder` knows, in lower case. */
  readonly name: string;
  /** Name that a reader of a finding knows. */
  readonly title: string;
  /** The bytes that the encoding's own standard does not allow, where `TextDecoder` would take them. */
  readonly forbids?: (byte: number) => boolean;
}

/** The first bytes are enough to tell the encoding, are not enough yet, or contradict themselves. */
export type EncodingResult =
  | { readonly kind: 'encoding'; readonly encoding: Encoding }
  | { readonly kind: 'more' }
  | { readonly kind: 'fault'; readonly fault: XmlFault };

/** An XML declaration is looked for in so many bytes; a longer one is taken to name no encoding. */
const DECLARATION_LIMIT = 1024;

/** The single-byte encodings of the WHATWG Encoding Standard; multi-byte legacy encodings are refused. */
const SINGLE_BYTE =
  /^(?:ibm866|iso-8859-(?:[2-8]|8-i|1[03-6])|koi8-[ru]|macintosh|windows-(?:874|125[0-8])|x-mac-cyrillic)$/;

const UTF_8: Encoding = { name: 'utf-8', title: 'UTF-8' };

/** The parts of ISO 8859 that `TextDecoder` reads as a Windows code page. */
const ISO_8859: ReadonlyMap<string, string> = new Map([
  ['windows-1252', 'ISO-8859-1'],
  ['windows-1254', 'ISO-8859-9'],
  ['windows-874', 'ISO-8859-11'],
]);

/**
 * Tells the encoding from a byte order mark and the XML declaration. UTF-8 without either. A declaration that
 * contradicts the bytes, UTF-16 without a byte order mark, and any multi-byte encoding other than UTF-8 and
 * UTF-16 are a fault `XML-CODERING`.
 *
 * @param bytes the document from its first byte on, as far as it is known
 * @param complete true when no more bytes follow
 */
export function detectEncoding(bytes: Uint8Array, complete: boolean): EncodingResult {
  if (bytes.length < 4 && !complete) return { kind: 'more' };
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes, 'utf-16be', complete);
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return refuse('zonder-merk');
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes, 'utf-16le', complete);
  if (bytes[0] === 0 || bytes[1] === 0) return refuse('zonder-merk');
  const mark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const declared = declaredEncoding(startOf(bytes, mark ? 3 : 0, 1), complete);
  if (declared === undefined) return { kind: 'more' };
  if (declared === '') return { kind: 'encoding', encoding: UTF_8 };
  const encoding = byName(declared);
  if (encoding === undefined) return refuse('niet-ondersteund');
  if (encoding.name.startsWith('utf-16') || (mark && encoding.name !== 'utf-8'))
    return refuse('bytes-anders');
  return { kind: 'encoding', encoding };
}

function utf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be', complete: boolean): EncodingResult {
  // Every other byte of the declaration is an ASCII character: the rest is of no concern here.
  const declared = declaredEncoding(startOf(bytes, name === 'utf-16le' ? 2 : 3, 2), complete);
  if (declared === undefined) return { kind: 'more' };
  const fits = declared === '' || /^utf-16$/i.test(declared) || declared.toLowerCase() === name;
  return fits ? { kind: 'encoding', encoding: { name, title: name.toUpperCase() } } : refuse('bytes-anders');
}

/** The encoding named by the XML declaration: empty when there is none, undefined when more text is needed. */
function declaredEncoding(start: string, complete: boolean): string | undefined {
  if (!/^<\?xml\s/.test(start) && !'<?xml'.startsWith(start)) return '';
  const end = start.indexOf('>');
  if (end === -1) return complete || start.length >= DECLARATION_LIMIT ? '' : undefined;
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(start.slice(0, end))?.[1] ?? '';
}

function byName(declared: string): Encoding | undefined {
  const label = declared.toLowerCase();
  const name = canonicalName(label);
  if (name === 'utf-8' || name?.startsWith('utf-16')) return { name, title: name.toUpperCase() };
  if (name === undefined || !SINGLE_BYTE.test(name)) return undefined;
  // The Encoding Standard reads US-ASCII and some parts of ISO 8859 as the Windows code page that extends them.
  // Strictly read, ASCII has no byte from 80 on, and ISO 8859 has only control characters at 80–9F.
  if (/ascii|ansi_x3\.4|iso-ir-6$|646/.test(label)) {
    return { name, title: 'US-ASCII', forbids: (byte) => byte >= 0x80 };
  }
  const iso = /^(?:windows-|x-cp|cp(?!819))/.test(label) ? undefined : ISO_8859.get(name);
  if (iso !== undefined) return { name, title: iso, forbids: (byte) => byte >= 0x80 && byte <= 0x9f };
  return { name, title: name.toUpperCase() };
}

function canonicalName(label: string): string | undefined {
  try {
    // What most documents say costs no decoder.
    return label === 'utf-8' ? label : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The text up to the end of the declaration, when there is one: a character for each byte, or for one of so many. */
function startOf(bytes: Uint8Array, from: number, step: number): string {
  let text = '';
  for (let at = from; at < bytes.length && text.length < DECLARATION_LIMIT; at += step) {
    text += String.fromCharCode(bytes[at] ?? 0);
    if (bytes[at] === END_OF_TAG) break;
  }
  return text;
}

const END_OF_TAG = 0x3e;

function refuse(fault: EncodingFault): EncodingResult {
  return { kind: 'fault', fault: { rule: 'XML-CODERING', args: { fault }, offset: 0 } };
}
