import type { Finding } from '../finding/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { type ParseOptions, parseDocument } from './document-parser.ts';

/**
 * Validates a document against any compiled schema: an official XSD, or that of a sibling message.
 *
 * @param input the whole document, as for `parseBericht`
 * @param schema what `compileSchema` made of an XSD
 * @returns the findings of controletype 1 or 2, in the order of the document; empty when the document is valid
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function validateStructure(
  input: string | Uint8Array,
  schema: MessageSchema,
  options: Omit<ParseOptions, 'schemas'> = {},
): readonly Finding[] {
  const parsed = parseDocument([schema], input, options);
  return parsed.ok ? [] : parsed.findings;
}
