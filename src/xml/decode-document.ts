import { createByteDecoder } from './decode.ts';

/** The text of a whole document that `createXmlReader` found no fault in: exactly what was tokenized. */
export function decodeDocument(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const decoder = createByteDecoder();
  return decoder.write(input).text + decoder.end().text;
}
