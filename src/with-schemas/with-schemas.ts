import {
  type Controle,
  listUncheckable,
  controles as ownControles,
  type Uncheckable,
} from '../check/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { hashOf } from '../hash/index.ts';
import type { BerichtSchemas } from '../model/index.ts';
import type { CompileSchemaOptions, MessageSchema } from '../schema/index.ts';
import { EN_PROFIELEN, inTaal, type TaalOptions } from '../taal/index.ts';
import { type BoundApi, bindApi } from './bind-api.ts';
import { readSchemaInput } from './read-schema-input.ts';
import { requireElements } from './require-elements.ts';
import { requireMirror } from './require-mirror.ts';
import type { WithSchemasFinding } from './with-schemas-finding.ts';

/** A schema for each of the two messages: the text of its XSD, or what `compileSchema` made of it. */
export interface SchemaInput {
  readonly fz825: string | MessageSchema;
  readonly fz826: string | MessageSchema;
}

/** What a caller may choose. */
export interface WithSchemasOptions extends Pick<CompileSchemaOptions, 'imports'>, TaalOptions {
  /** The controls that the api runs, unless a call gives others: those of this package unless others are given. */
  readonly controles?: readonly Controle[];
}

/** The api of two schemas, or why they are not those of an FZ825 and its FZ826. */
export type WithSchemasResult =
  | {
      readonly ok: true;
      readonly api: BoundApi;
      /** What in the controls does not fit the FZ825; each control in it stays `unchecked`, on every message. */
      readonly uncheckable: readonly Uncheckable[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<WithSchemasFinding> };

/**
 * Binds the functions of this package to other schemas than the reconstructed ones: the official XSDs, once you have
 * them. Names of elements are what they have in common; the namespace, the prefix, the order, the lengths and the form of
 * values, and further elements and classes, may be others. Whatever the XSDs are called, the messages are FZ825 and FZ826.
 *
 * Fail closed: a control that names what the FZ825 does not have, or asks a form of value that it does not promise (a date
 * without time zone, a code that exists, one value and not several), is not run. It is told at once in `uncheckable`,
 * stays `unchecked`, and an assessment that should have run it is `incomplete`: never accepted.
 *
 * What answering a message stands on (STB chapter 2, step 7, and §4.5) is asked of the schemas themselves: a Header,
 * Verzekerde and MutatieFZ with their identifications, and in the FZ826 every class and element of the FZ825, with
 * Retourcodes in each class. A MutatieFZ always stands in an array, also where the schema allows only
 * one. Where it allows several Verzekerden their field holds an array, which the types of this package do not know.
 *
 * What has an entry of its own takes this api as its option `profiel`. `readBronnen` takes values of the forms of this package; make sources of your own for
 * others. The builders give the fields of this package.
 *
 * @param schemas the text of both XSDs, or what `compileSchema` made of them; what they import in `options.imports`
 * @returns the api with what its controls cannot judge; or findings, at least one, each with the schema that it is about
 * @throws TypeError when a schema is neither text nor a compiled schema, or a control is not well stated
 * @example
 * const { ok, findings } = withSchemas({ fz825: '<xs:schema/>', fz826: '<xs:schema/>' });
 * ok; //=> false
 * findings.map(({ schema, rule, line }) => [schema, rule, line]); //=> [['fz825', 'XSD-XML', 1], ['fz826', 'XSD-XML', 1]]
 */
export function withSchemas(schemas: SchemaInput, options: WithSchemasOptions = {}): WithSchemasResult {
  return inTaal(bindSchemas(schemas, options), options.taal, EN_PROFIELEN);
}

function bindSchemas(schemas: SchemaInput, { imports, controles }: WithSchemasOptions): WithSchemasResult {
  const imported = imports === undefined ? {} : { imports };
  const fz825 = readSchemaInput('fz825', schemas.fz825, imported);
  const fz826 = readSchemaInput('fz826', schemas.fz826, imported);
  if (!fz825.ok) return fz826.ok ? fz825 : { ok: false, findings: [...fz825.findings, ...fz826.findings] };
  if (!fz826.ok) return fz826;
  const lacks = [
    ...requireElements('fz825', fz825.schema),
    ...requireElements('fz826', fz826.schema),
    ...requireMirror(fz825.schema, fz826.schema),
  ];
  if (isNonEmpty(lacks)) return { ok: false, findings: lacks };
  const both: BerichtSchemas = Object.freeze({
    fz825: fz825.schema,
    fz826: fz826.schema,
    herkomst: {
      schemas: hashOf([fz825.schema.definition, fz826.schema.definition]),
      hash: hashOf,
    },
  });
  const uncheckable = listUncheckable(controles ?? ownControles, both.fz825);
  return { ok: true, api: bindApi(both, controles), uncheckable };
}
