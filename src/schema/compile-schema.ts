import { inTaal, type TaalOptions } from '../taal/index.ts';
import { linkSchema } from './link-schema.ts';
import type { MessageSchema } from './schema.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { WHOLE_SUPPORT } from './whole-support.ts';
import { type ReadSchemaOptions, readSchema } from './xsd/read-schema.ts';

/** What `compileSchema` takes besides the schema itself. */
export interface CompileSchemaOptions extends ReadSchemaOptions, TaalOptions {}

/** A schema that can judge messages, or at least one finding. */
export type CompileSchemaResult =
  | { readonly ok: true; readonly schema: MessageSchema }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/**
 * Compiles an XSD, for instance an official one, into a schema for `validateStructure`.
 *
 * The part of XSD 1.0 that messages of Dutch care use is supported: imports and includes, named and anonymous complex
 * and simple types, sequences and choices in each other with minOccurs and maxOccurs, groups, extension of complex types,
 * references to global elements, restriction chains with all facets, and the built-in types string, normalizedString, token, boolean, decimal, integer and those derived from
 * it, date, dateTime and time. Anything else, and anything that is not a correct schema, gives `ok: false` with a
 * finding that names the construct, its line and its column; nothing is ever skipped.
 *
 * @param xsd text of the schema
 * @returns the schema, or findings
 * @throws TypeError when `xsd` or an import that is used is not a string
 * @example
 * const compiled = compileSchema('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:any/></xs:schema>');
 * compiled.ok; //=> false
 */
export function compileSchema(xsd: string, options: CompileSchemaOptions = {}): CompileSchemaResult {
  const read = readSchema(xsd, options);
  return read.ok
    ? { ok: true, schema: linkSchema(read.definition, WHOLE_SUPPORT) }
    : inTaal(read, options.taal);
}
