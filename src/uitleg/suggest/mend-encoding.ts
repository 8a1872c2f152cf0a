import { decodeWhole } from '../../xml/index.ts';
import type { Candidate } from './candidates.ts';

/** The declaration, with the name of the encoding in it. */
const DECLARATION = /^(\ufeff?<\?xml\s[^>]*?\sencoding\s*=\s*["'])([^"'>]*)/;

/** The declaration with the encoding that the bytes are certain to be in: by their mark, or because they are valid UTF-8. */
export function mendEncoding(bytes: Uint8Array): Candidate | undefined {
  const [name, label] = marked(bytes);
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const [, before = '', declared] = DECLARATION.exec(text) ?? [];
  if (declared === undefined) return undefined;
  const mended = text.slice(0, before.length) + name + text.slice(before.length + declared.length);
  // Once it is named as it is, nothing contradicts it any more.
  if (decodeWhole(encodeAs(mended, label)).fault !== undefined) return undefined;
  return {
    herstel: 'codering',
    name,
    edits: [{ offset: before.length, length: declared.length, text: name }],
    zeker: true,
  };
}

/** The name of the encoding in a declaration, and for a decoder. */
function marked([first, second]: Uint8Array): readonly [
  name: string,
  label: 'utf-8' | 'utf-16le' | 'utf-16be',
] {
  if (first === 0xff && second === 0xfe) return ['UTF-16', 'utf-16le'];
  if (first === 0xfe && second === 0xff) return ['UTF-16', 'utf-16be'];
  return ['UTF-8', 'utf-8'];
}

/** The bytes of a text in an encoding, a mark only where the text has one. */
function encodeAs(text: string, label: 'utf-8' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), label === 'utf-16le');
  return bytes;
}
