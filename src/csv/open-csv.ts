import type { Position } from '../finding/index.ts';
import type { CsvRule, Fault } from '../taal/index.ts';
import { createLineIndex, decodeWhole, isBytes, XML_LIMITS } from '../xml/index.ts';

/** The text of a CSV, or why there is none. */
export type OpenedCsv =
  | {
      readonly ok: true;
      readonly text: string;
      /** Where the text begins: behind a byte order mark. */
      readonly start: number;
      /** Line and column of an offset in the text. */
      locate(offset: number): Position;
    }
  | { readonly ok: false; readonly fault: Fault<CsvRule>; readonly position: Position };

const START: Position = { line: 1, column: 1 };
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Decodes a CSV: UTF-8, or UTF-16 with a byte order mark. What cannot be read is told with its place.
 *
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function openCsv(input: string | Uint8Array): OpenedCsv {
  if (typeof input !== 'string' && !isBytes(input))
    throw new TypeError('A CSV is read from a string or a Uint8Array.');
  const { bytes } = XML_LIMITS;
  if (input.length > bytes) {
    const args = { limit: bytes, found: input.length };
    return { ok: false, fault: { rule: 'CSV-LIMIET', args }, position: START };
  }
  const { text, fault } = decodeWhole(input);
  const { locate, add } = createLineIndex();
  add(text);
  const unreadable = [text.indexOf('\0'), fault?.offset ?? -1].find((offset) => offset !== -1);
  if (unreadable !== undefined) {
    return { ok: false, fault: { rule: 'CSV-ONLEESBAAR', args: {} }, position: locate(unreadable) };
  }
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return { ok: true, text, start, locate };
}
