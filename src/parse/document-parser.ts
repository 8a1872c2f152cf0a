import {
  type Finding,
  type FindingOptions,
  finding,
  type NonEmpty,
  type Position,
} from '../finding/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { completeLimits, createXmlReader, type XmlFault } from '../xml/index.ts';
import { LIMITS, type Limits, limitFindings } from './limits.ts';
import { createMessageReader, type PlacedFault } from './message-reader.ts';
import { narrowToVersion } from './narrow-to-version.ts';
import { createLocate, type Locate } from './place.ts';

/** What a caller may choose when a message is parsed. */
export interface ParseOptions extends FindingOptions {
  /** Other limits than the default ones; a limit may be `Infinity`. */
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
  const message = createMessageReader(schemas);
  const limits = completeLimits(LIMITS, options.limits);
  const reader = createXmlReader(message, limits);

  function end(): DocumentParse {
    const fault = reader.end();
    if (fault !== undefined) return { ok: false, findings: [xmlFinding(fault, reader.locate(fault.offset))] };
    const read = message.result();
    const findings = limitFindings(narrowToVersion(read), limits.findings, (fault) =>
      structureFinding(fault, reader.locate(fault.offset), options),
    );
    if (findings !== undefined) return { ok: false, findings };
    if (read.schema === undefined) throw new Error('A message without a schema has a fault.');
    return {
      ok: true,
      schema: read.schema,
      value: read.value,
      locate: createLocate(read.place, reader.locate),
    };
  }

  return { write: reader.write, end };
}

function xmlFinding({ rule, message }: XmlFault, position: Position): Finding {
  return finding({ controletype: 1, rule, message, position });
}

function structureFinding(
  fault: PlacedFault,
  start: Position,
  { includeValues = false }: ParseOptions,
): Finding {
  const { rule, message, path, berichtklasse, value } = fault;
  const position = behind(start, fault.lead);
  return finding({
    controletype: 2,
    rule,
    message,
    path,
    berichtklasse,
    position,
    value: includeValues ? value : undefined,
  });
}

/** The position behind some white space. */
function behind({ line, column }: Position, space: string): Position {
  const lines = space.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
