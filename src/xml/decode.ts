import { detectEncoding, type Encoding } from './encoding.ts';
import type { XmlFault } from './tokens.ts';

/** The text of a piece of a document, up to the first fault. */
export interface Decoded {
  readonly text: string;
  /** Set when the bytes or characters behind `text` cannot be read; its offset counts from the start of the document. */
  readonly fault?: XmlFault;
}

/** Turns the pieces of a document into text, whatever the places where it was split. */
export interface Decoder<T> {
  /** Takes the next piece, or the last one. */
  write(chunk: T, isLast?: boolean): Decoded;
  /** To be called once after the last piece, when it was not known to be the last. */
  end(): Decoded;
}

/**
 * Makes a decoder of JavaScript strings: passes them on and refuses lone surrogates. An encoding declaration in a
 * string is ignored, because the text is decoded already.
 */
export function createStringDecoder(): Decoder<string> {
  let held = '';
  let length = 0;

  function write(chunk: string): Decoded {
    const text = held + chunk;
    const last = text.charCodeAt(text.length - 1);
    held = last >= 0xd800 && last <= 0xdbff ? text.slice(-1) : '';
    return pass(held === '' ? text : text.slice(0, -1));
  }

  function pass(text: string): Decoded {
    const start = length;
    length += text.length;
    if (text.isWellFormed()) return { text };
    const at = text.search(/\p{Surrogate}/u);
    return { text: text.slice(0, at), fault: unreadable('Unicode', start + at) };
  }

  return { write, end: () => pass(held) };
}

/**
 * Makes a decoder of bytes. Detects the encoding from the first ones; nothing is ever replaced or guessed.
 *
 * @throws TypeError when the runtime cannot decode: that says nothing of the document
 */
export function createByteDecoder(): Decoder<Uint8Array> {
  if (typeof TextDecoder === 'undefined') throw new TypeError('This runtime has no TextDecoder.');
  let held = NOTHING;
  let length = 0;
  let encoding: Encoding | undefined;

  function take(chunk: Uint8Array, complete = false): Decoded {
    const bytes = held.length === 0 ? chunk : concatenate(held, chunk);
    if (encoding === undefined) {
      const detected = detectEncoding(bytes, complete);
      if (detected.kind === 'fault') return { text: '', fault: detected.fault };
      if (detected.kind === 'more') {
        held = copy(bytes);
        return { text: '' };
      }
      encoding = detected.encoding;
    }
    const tail = complete ? 0 : incompleteTail(bytes, encoding.name);
    const whole = bytes.length - tail;
    held = tail === 0 ? NOTHING : copy(bytes.subarray(whole));
    const text = decode(tail === 0 ? bytes : bytes.subarray(0, whole), encoding);
    const start = length;
    length += text.text.length;
    if (text.complete) return { text: text.text };
    return { text: text.text, fault: unreadable(encoding.title, start + text.text.length) };
  }

  return { write: take, end: () => take(NOTHING, true) };
}

const NOTHING = /* @__PURE__ */ new Uint8Array();

function unreadable(encoding: string, offset: number): XmlFault {
  return { rule: 'XML-ONLEESBAAR', args: { encoding }, offset };
}

/** Decodes whole characters; stops before the first byte that the encoding does not allow. */
function decode(bytes: Uint8Array, encoding: Encoding): { text: string; complete: boolean } {
  const forbidden = encoding.forbids === undefined ? -1 : bytes.findIndex(encoding.forbids);
  const allowed = forbidden === -1 ? bytes : bytes.subarray(0, forbidden);
  try {
    const text = decodeWith(encoding.name, allowed, true);
    return { text: windows1252(text, encoding), complete: forbidden === -1 };
  } catch {
    return { text: windows1252(validStart(allowed, encoding.name), encoding), complete: false };
  }
}

/** A byte order mark is kept; asked for where there can be none, Node drops a first byte FF of windows-1252 instead. */
function decodeWith(name: string, bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder(name, { fatal, ignoreBOM: name.startsWith('utf-') }).decode(bytes);
}

/** The text before the first fault: that is where lenient decoding first puts a U+FFFD that the bytes do not hold. */
function validStart(bytes: Uint8Array, name: string): string {
  const text = decodeWith(name, bytes, false);
  const genuine = REPLACEMENT_CHARACTER.get(name);
  const encoder = new TextEncoder();
  let bytesBefore = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    if (genuine === undefined) return text.slice(0, at);
    const between = text.slice(from, at);
    bytesBefore += name === 'utf-8' ? encoder.encode(between).length : between.length * 2;
    if (!genuine.every((byte, index) => bytes[bytesBefore + index] === byte)) return text.slice(0, at);
    bytesBefore += genuine.length;
    from = at + 1;
  }
  return text;
}

/** The bytes of U+FFFD; a single-byte encoding has none. */
const REPLACEMENT_CHARACTER: ReadonlyMap<string, readonly number[]> = new Map([
  ['utf-8', [0xef, 0xbf, 0xbd]],
  ['utf-16le', [0xfd, 0xff]],
  ['utf-16be', [0xff, 0xfd]],
]);

/** How many bytes at the end are the start of a character whose rest is still to come. */
function incompleteTail(bytes: Uint8Array, name: string): number {
  const { length } = bytes;
  if (name.startsWith('utf-16')) {
    const odd = length % 2;
    const high = bytes[name === 'utf-16le' ? length - odd - 1 : length - odd - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
  }
  if (name !== 'utf-8') return 0;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Not `slice`: that of a Node Buffer shares its memory, which the caller may fill anew. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some engines decode windows-1252 as ISO 8859-1, which leaves control characters where letters are meant. */
function windows1252(text: string, encoding: Encoding): string {
  if (encoding.name !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
