import {
  type Finding,
  type FindingOptions,
  finding,
  type NonEmpty,
  type Position,
} from '../finding/index.ts';
import type { SchemaOptions } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { inTaal, structureTexts, xmlTexts } from '../taal/index.ts';
import { createXmlReader, readXml, type XmlFault, type XmlRead } from '../xml/index.ts';
import { grammarOf } from './grammar.ts';
import { type DocumentLimits, type Limits, limitFindings, openLimits } from './limits.ts';
import { narrowToVersion } from './narrow-to-version.ts';
import { createLocate, type Locate } from './place.ts';
import { createMessageReader, type MessageReader } from './reader/message-reader.ts';
import type { PlacedFault } from './reader/placed-fault.ts';

/** What a caller may choose when a message is parsed. */
export interface ParseOptions extends FindingOptions, SchemaOptions {
  /**
   * Other limits than the default ones, which are 4 times as many bytes and elements for a retourbericht; a limit may be
   * `Infinity`.
   */
  readonly limits?: Partial<Limits>;
}

/** What came of a document. */
export type DocumentParse =
  | { readonly ok: true; readonly schema: MessageSchema; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Parses one document that arrives in pieces. */
export interface DocumentParser {
  /** Takes the next piece; false when the rest need not be read. */
  write(chunk: string | Uint8Array): boolean;
  /** To be called once, after the last piece. */
  end(): DocumentParse;
}

/** Reads a document against schemas: controletype 1, then controletype 2 (STB §4.3). */
export function createDocumentParser(
  schemas: readonly MessageSchema[],
  options: ParseOptions = {},
): DocumentParser {
  const limits = openLimits(options.limits);
  const handler = createMessageReader(grammarOf(schemas), limits);
  const { write, end, locate } = createXmlReader(handler, limits);
  return {
    write,
    end: () => inTaal(outcome({ handler, fault: end(), locate }, limits, options), options.taal),
  };
}

/** Reads a whole document, with the same outcome as `createDocumentParser`. */
export function parseDocument(
  schemas: readonly MessageSchema[],
  input: string | Uint8Array,
  options: ParseOptions = {},
): DocumentParse {
  const limits = openLimits(options.limits);
  const grammar = grammarOf(schemas);
  const read = readXml(input, () => createMessageReader(grammar, limits), grammar.names, limits);
  return inTaal(outcome(read, limits, options), options.taal);
}

function outcome(
  { handler, fault, locate }: XmlRead<MessageReader>,
  limits: DocumentLimits,
  options: ParseOptions,
): DocumentParse {
  if (fault !== undefined) return { ok: false, findings: [xmlFinding(fault, locate(fault.offset))] };
  const read = handler.result();
  const { schema } = read;
  const told = limitFindings(narrowToVersion(read), limits.findings, (found) => {
    const { fault, lead, path, berichtklasse, value } = found;
    const position = behind(locate(found.offset), lead);
    return structureFinding({ fault, path: path(), berichtklasse, value }, position, schema, options);
  });
  if (told !== undefined) return { ok: false, findings: told };
  if (schema === undefined) throw new Error('A message without a schema has a fault.');
  return { ok: true, schema, value: read.value, locate: createLocate(read.place, locate) };
}

function xmlFinding(fault: XmlFault, position: Position): Finding {
  return finding({ controletype: 1, ...fault, position }, xmlTexts);
}

function structureFinding(
  { value: found, ...fault }: Omit<PlacedFault, 'offset' | 'lead' | 'path'> & { readonly path: string },
  position: Position | undefined,
  schema: MessageSchema | undefined,
  { includeValues = false }: ParseOptions,
): Finding {
  const value = includeValues ? found : undefined;
  const mutatie = schema?.wire?.mutatieOf(fault.path);
  return finding({ controletype: 2, ...fault.fault, ...fault, mutatie, position, value }, structureTexts);
}

/** The position behind some white space. */
function behind({ line, column }: Position, space: string): Position {
  const lineEnds = space.split('\n').length - 1;
  const last = space.length - space.lastIndexOf('\n') - 1;
  return lineEnds === 0 ? { line, column: column + last } : { line: line + lineEnds, column: last + 1 };
}
