import { createByteDecoder, type Decoded } from './decode.ts';

/** The text of a whole document that `createXmlReader` found no fault in: exactly what was tokenized. */
export function decodeDocument(input: string | Uint8Array): string {
  return decodeWhole(input).text;
}

/** The text of a whole document; bytes up to the first that cannot be read. */
export function decodeWhole(input: string | Uint8Array): Decoded {
  if (typeof input === 'string') return { text: input };
  return createByteDecoder().write(input, true);
}
