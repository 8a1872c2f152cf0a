import { type Finding, type FindingOptions, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import { inTaal } from '../taal/index.ts';
import { createTextSink } from './create-text-sink.ts';
import { type FoundSchema, findSchema, onWire } from './find-schema.ts';
import { writePlain } from './plain-writer.ts';
import { walkMessage } from './walk-message.ts';

/** What a caller may choose when a message is serialized. */
export interface SerializeOptions extends FindingOptions, SchemaOptions {
  /** Indents by two spaces; on one line when false. Both are the same message. Default true. */
  readonly pretty?: boolean;
}

/** The text of a message, or why it is not one. */
export type SerializeResult =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Serializes a message to XML 1.0 in the order, namespace and prefix of its schema: text to be stored or sent as UTF-8
 * without byte order mark. Every value and the structure are judged on the way (controletype 2), so that what comes
 * out is accepted by the schema; otherwise the findings say all that is wrong, with paths but without line and column.
 *
 * @param bericht an FZ825 or FZ826. Anything else, of whatever shape, gives findings.
 * @returns the text, or findings, at least one; never throws, unless a getter of the message itself does
 */
export function serializeBericht(
  bericht: Mutatiebericht | Retourbericht,
  options: SerializeOptions = {},
): SerializeResult {
  return serializeFound(findSchema(bericht, options), options);
}

/** Serializes a message of which the schema was found. */
export function serializeFound(
  found: FoundSchema,
  options: Omit<SerializeOptions, 'schemas'>,
): SerializeResult {
  const { pretty = true } = options;
  if (!found.ok) return inTaal(found, options.taal);
  const xml = writePlain(found.written, found.bericht, pretty);
  if (xml !== undefined) return { ok: true, xml };
  const sink = createTextSink(found.written, pretty);
  const findings = walkMessage(onWire(found), sink, options);
  return isNonEmpty(findings)
    ? inTaal({ ok: false, findings }, options.taal)
    : { ok: true, xml: sink.text() };
}
