import {
  XsdValidator as CompiledXsd,
  type ErrorDetail,
  ParseOption,
  XmlDocument,
  XmlLibError,
  XmlParseError,
  XmlValidateError,
} from 'libxml2-wasm';
import {
  type Finding,
  type FindingOptions,
  finding,
  type NonEmpty,
  tooManyFindings,
} from '../finding/index.ts';
import { invalid, type SchemaFinding } from '../schema/index.ts';
import { EN_XSD, inTaal, libxml2Texts, type TaalOptions, xmlTexts } from '../taal/index.ts';
import { ANSWER_LIMITS, completeLimits, decodeDocument, XML_LIMITS, type XmlLimits } from '../xml/index.ts';
import { classifyFault } from './classify-fault.ts';
import { type ElementTree, readElementTree } from './element-tree.ts';
import { type LoadedXsd, loadXsds } from './load-xsds.ts';
import { serveDocuments } from './serve-documents.ts';

/** What `createXsdValidator` takes besides the schema itself. */
export interface XsdValidatorOptions extends TaalOptions {
  /** The schemas that this one imports, includes or redefines, by `schemaLocation` or by namespace. */
  readonly imports?: Readonly<Record<string, string | Uint8Array>>;
}

/** What a caller may choose when a document is judged. */
export interface XsdValidateOptions extends FindingOptions {
  /**
   * Other limits than those with which `parseBericht` reads a message of this XSD, and the number of findings, of which
   * all are told unless there is one; a limit may be `Infinity`.
   */
  readonly limits?: Partial<XmlLimits & { readonly findings: number }>;
}

/** Judges documents by one XSD. Holds memory that is not garbage collected: dispose of it. */
export interface XsdValidator {
  /**
   * Judges a document: controletype 1 by this package, then controletype 2 by libxml2.
   *
   * @param input the whole document, as for `parseBericht`
   * @returns the fault of controletype 1, or what libxml2 has against it under the rule `XSD-LIBXML2`, or nothing. Its
   *   messages are not those of libxml2, which quote the document: `value` has those with `includeValues`.
   * @throws TypeError when `input` is neither a string nor a Uint8Array, and after `dispose`
   */
  readonly validate: (input: string | Uint8Array, options?: XsdValidateOptions) => readonly Finding[];
  /** Gives the memory back. To be called once; more often does no harm. */
  readonly dispose: () => void;
  /** The same, for `using`. */
  readonly [Symbol.dispose]: () => void;
}

// Where the library of TypeScript has it, this says the same.
declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}

/** A validator, or why the XSD cannot be used: at least one finding. */
export type XsdValidatorResult =
  | { readonly ok: true; readonly validator: XsdValidator }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/**
 * Has libxml2 compile an XSD. Everything libxml2 knows of XML Schema 1.0 is allowed, also what `compileSchema` refuses.
 *
 * Nothing is ever read from a file or from the network: a schema that is imported, included or redefined stands in
 * `imports`, or there is a finding. Neither the schemas nor the documents can have a DOCTYPE.
 *
 * @throws TypeError when `xsd` or an import that is used is neither a string nor a Uint8Array
 * @example
 * const created = createXsdValidator(
 *   '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Dag" type="xs:date"/></xs:schema>',
 * );
 * created.ok; //=> true
 * const { validator } = created;
 * validator.validate('<Dag>2026-03-10</Dag>'); //=> []
 * validator.validate('<Dag>vandaag</Dag>').map(({ rule, path }) => rule + ' ' + path); //=> ['XSD-LIBXML2 /Dag']
 * validator.dispose();
 */
export function createXsdValidator(
  xsd: string | Uint8Array,
  { imports = {}, taal }: XsdValidatorOptions = {},
): XsdValidatorResult {
  const loaded = loadXsds(xsd, imports);
  if (!loaded.ok) return inTaal(loaded, taal, EN_XSD);
  const { xsds } = loaded;
  try {
    return { ok: true, validator: validatorOf(compile(xsds), namesOf(xsds)) };
  } catch (error) {
    if (error instanceof XmlLibError)
      return inTaal({ ok: false, findings: schemaFindings(error, xsds) }, taal, EN_XSD);
    throw error;
  }
}

interface Compiled {
  readonly schema: CompiledXsd;
  readonly dispose: () => void;
}

/** What is used is freed by `dispose`, and here when libxml2 refuses the schema. */
function compile([main, ...others]: NonEmpty<LoadedXsd>): Compiled {
  // libxml2 refers to the document as long as it uses the schema.
  const document = parse(main.linked);
  try {
    const schema = serveDocuments(others, () => CompiledXsd.fromDoc(document));
    const dispose = (): void => {
      schema.dispose();
      document.dispose();
    };
    return { schema, dispose };
  } catch (error) {
    document.dispose();
    throw error;
  }
}

const OPTIONS: ParseOption =
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_BIG_LINES |
  // The limit on nesting is that of controletype 1; one on the length of a text is not for libxml2 to set.
  ParseOption.XML_PARSE_HUGE;

/** The encoding that an XML declaration names is that of bytes, and this is text. */
function parse(text: string): XmlDocument {
  return XmlDocument.fromString(text, { encoding: 'utf-8', option: OPTIONS });
}

function namesOf(xsds: readonly LoadedXsd[]): ReadonlySet<string> {
  return new Set(xsds.flatMap(({ names }) => [...names]));
}

function validatorOf(created: Compiled, names: ReadonlySet<string>): XsdValidator {
  const defaults = {
    ...XML_LIMITS,
    ...(names.has('Retourcodes') ? ANSWER_LIMITS : undefined),
    findings: Number.POSITIVE_INFINITY,
  };
  let compiled: Compiled | undefined = created;

  function validate(input: string | Uint8Array, options: XsdValidateOptions = {}): readonly Finding[] {
    return inTaal(judgeDocument(input, options), options.taal, EN_XSD);
  }

  function judgeDocument(
    input: string | Uint8Array,
    { includeValues = false, limits }: XsdValidateOptions,
  ): readonly Finding[] {
    if (compiled === undefined) throw new TypeError('This validator has been disposed of.');
    const complete = completeLimits(defaults, limits);
    const read = readElementTree(input, complete);
    if (!read.ok) return [finding({ controletype: 1, ...read.fault, position: read.position }, xmlTexts)];
    const found = judge(decodeDocument(input), compiled.schema);
    const told = found
      .slice(0, complete.findings)
      .map((detail) => findingOf(detail, read.tree, names, includeValues));
    return found.length === told.length ? told : [...told, tooManyFindings(complete.findings, found.length)];
  }

  function dispose(): void {
    compiled?.dispose();
    compiled = undefined;
  }

  return { validate, dispose, [Symbol.dispose]: dispose };
}

/** What libxml2 has against a document that is well formed. */
function judge(text: string, schema: CompiledXsd): readonly ErrorDetail[] {
  let document: XmlDocument | undefined;
  try {
    document = parse(text);
    schema.validate(document);
    return [];
  } catch (error) {
    // Anything else is an internal error, and that is no verdict.
    if (error instanceof XmlValidateError || error instanceof XmlParseError) return error.details;
    throw error;
  } finally {
    document?.dispose();
  }
}

function findingOf(
  detail: ErrorDetail,
  tree: ElementTree,
  names: ReadonlySet<string>,
  includeValues: boolean,
): Finding {
  const element = detail.xpath === undefined ? undefined : tree.find(detail.xpath);
  const made = finding(
    {
      controletype: 2,
      rule: 'XSD-LIBXML2',
      args: classifyFault(detail.message, element, names),
      path: element === undefined ? '/' : tree.path(element, names),
      position: element === undefined ? undefined : tree.locate(element),
      value: includeValues ? detail.message.trimEnd() : undefined,
    },
    libxml2Texts,
  );
  // What libxml2 could not read has a line, but its column counts bytes.
  return element === undefined && detail.line > 0 ? { ...made, line: detail.line } : made;
}

/** What libxml2 has against a schema, at the place in the text that was given: it saw the links changed. */
function schemaFindings(error: XmlLibError, xsds: NonEmpty<LoadedXsd>): readonly SchemaFinding[] {
  const details: readonly Partial<ErrorDetail>[] = error.details.length > 0 ? error.details : [{}];
  return details.map(({ message, line = 1, file, xpath }): SchemaFinding => {
    const { document, tree } = xsds.find(({ location }) => location === file) ?? xsds[0];
    const element = xpath === undefined ? undefined : tree.find(xpath);
    const position = element === undefined ? { line: Math.max(line, 1), column: 1 } : tree.locate(element);
    const said = message === undefined ? undefined : asGiven(message, xsds);
    const construct = `xs:${element?.name ?? 'schema'}`;
    return invalid({ document, ...position }, construct, { fault: 'libxml2', said });
  });
}

/** What libxml2 says, with the names of the documents that were given. */
function asGiven(message: string, xsds: readonly LoadedXsd[]): string {
  return xsds.reduce(
    (text, served) => text.replaceAll(`'${served.location}'`, `'${served.document}'`),
    message.trim().replace(/[^.]$/, '$&.'),
  );
}
