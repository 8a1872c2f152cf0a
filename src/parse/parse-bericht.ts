import type { Finding, NonEmpty } from '../finding/index.ts';
import { type Mutatiebericht, ownSchemas, type Retourbericht } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import {
  createDocumentParser,
  type DocumentParse,
  type ParseOptions,
  parseDocument,
} from './document-parser.ts';
import { listSchemas } from './list-schemas.ts';
import type { Locate } from './place.ts';

/** A message of this standard; `berichttype` tells which. */
export type Bericht = Mutatiebericht | Retourbericht;

/** A message that passed controletype 1 and 2, or the findings of the first of the two that failed. */
export type ParseResult<B extends Bericht = Bericht> =
  | { readonly ok: true; readonly bericht: B; readonly locate: Locate }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Parses an FZ825 or FZ826 and validates its structure: controletype 1 and 2 (STB §4.3, table 4-1), against the
 * reconstructed schemas of this package, not the official XSD; by others with `withSchemas`.
 *
 * A fault of controletype 1 (empty, not XML, not well-formed, not decodable, a DOCTYPE) gives one finding. Otherwise
 * every structural fault gives one, in the order of the document, with path, line and column. Values are the texts of
 * the message, with white space as the schema's type prescribes; a date stays `YYYY-MM-DD`.
 *
 * @param input the whole message. Bytes are decoded as UTF-8, as UTF-16 with a byte order mark, or in the single-byte
 *   encoding that the XML declaration names; the encoding named in a string is ignored.
 * @returns the message with `locate`, which gives line and column of each element; or findings, at least one
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 * @example
 * const result = parseBericht('<Bericht/>');
 * result.ok; //=> false
 */
export function parseBericht(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  return berichtOf(parseDocument(listSchemas(options.schemas), input, options));
}

/**
 * Parses an FZ825, as `parseBericht` does; an FZ826 gives the finding `STR-BERICHT`.
 *
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function parseMutatiebericht(
  input: string | Uint8Array,
  options: ParseOptions = {},
): ParseResult<Mutatiebericht> {
  const { schemas = ownSchemas } = options;
  return berichtOf(parseDocument([schemas.fz825], input, options));
}

/**
 * Parses an FZ826, as `parseBericht` does; an FZ825 gives the finding `STR-BERICHT`.
 *
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function parseRetourbericht(
  input: string | Uint8Array,
  options: ParseOptions = {},
): ParseResult<Retourbericht> {
  const { schemas = ownSchemas } = options;
  return berichtOf(parseDocument([schemas.fz826], input, options));
}

/**
 * Parses a message that arrives in pieces, with the same result as `parseBericht` on the whole, wherever it was split.
 * The pieces are not kept. Reading stops at the first fault of controletype 1.
 *
 * @param source pieces that are all strings or all Uint8Arrays; what it throws comes through
 * @throws TypeError (rejects) when a piece is neither, the two are mixed, or there are 10,000 empty ones in a row
 */
export async function parseBerichtStream(
  source: AsyncIterable<string | Uint8Array>,
  options: ParseOptions = {},
): Promise<ParseResult> {
  return berichtOf(await parseStream(listSchemas(options.schemas), source, options));
}

/** Reads a document that arrives in pieces against schemas, as `parseBerichtStream` does. */
export async function parseStream(
  schemas: readonly MessageSchema[],
  source: AsyncIterable<string | Uint8Array>,
  options: ParseOptions,
): Promise<DocumentParse> {
  const parser = createDocumentParser(schemas, options);
  const pieces = iterate(source);
  let empty = 0;
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await pieces.next();
      isDone = done === true;
      if (isDone) break;
      const chunk = await value;
      if (!parser.write(chunk)) break;
      empty = chunk.length === 0 ? empty + 1 : 0;
      if (empty > MOST_EMPTY) throw new TypeError('A source gave nothing but empty pieces.');
    }
  } finally {
    // What a source does at its end is not waited for: it may never be done.
    if (!isDone) void Promise.resolve(pieces.return?.()).catch(() => undefined);
  }
  return parser.end();
}

/** So many empty pieces may follow each other. */
const MOST_EMPTY = 10_000;

/** The pieces of a source, which may be an ordinary iterable too. */
function iterate(source: AsyncIterable<string | Uint8Array>): AsyncIterator<string | Uint8Array> {
  const { [Symbol.asyncIterator]: make, [Symbol.iterator]: other } = source as typeof source &
    Iterable<string | Uint8Array>;
  return (make ?? other).call(source) as AsyncIterator<string | Uint8Array>;
}

/** Tells the result of parsing from a message that was built, and from anything that only looks like such a result. */
export function isParseResult(input: unknown): input is ParseResult {
  if (typeof input !== 'object' || input === null || !('ok' in input)) return false;
  if (input.ok === true) return 'bericht' in input && 'locate' in input && typeof input.locate === 'function';
  if (input.ok !== false || !('findings' in input) || !Array.isArray(input.findings)) return false;
  // Holes are no findings, and there may be no end to them.
  for (const each of input.findings) if (!isStructureFinding(each)) return false;
  return input.findings.length > 0;
}

function isStructureFinding(finding: unknown): boolean {
  return (
    typeof finding === 'object' &&
    finding !== null &&
    'controletype' in finding &&
    (finding.controletype === 1 || finding.controletype === 2)
  );
}

function berichtOf<B extends Bericht>(parsed: DocumentParse): ParseResult<B> {
  if (!parsed.ok) return parsed;
  const { schema, value, locate } = parsed;
  // The generated types describe what these schemas let through; a test keeps the two in step.
  const bericht = { berichttype: schema.definition.berichttype, ...(value as object) } as B;
  return { ok: true, bericht, locate };
}
