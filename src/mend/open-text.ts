/** The text of a file, and what writes another text in the encoding that the file has. */
export interface OpenText {
  /** The text, with its byte order mark. */
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

type Label = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Opens a file in UTF-8, or in UTF-16 by its mark; undefined when it is in another encoding. */
export function openText(bytes: Uint8Array): OpenText | undefined {
  const label = labelOf(bytes);
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (other) => encode(other, label) };
  } catch {
    return undefined;
  }
}

function labelOf([first, second]: Uint8Array): Label {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function encode(text: string, label: Label): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index, text.charCodeAt(index), label === 'utf-16le');
  return bytes;
}
