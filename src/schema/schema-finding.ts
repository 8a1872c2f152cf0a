import type { Finding, Position } from '../finding/index.ts';
import {
  type Fault,
  type InvalidXsd,
  plainArgs,
  type RuleArgs,
  render,
  type UnsupportedXsd,
  xsdTexts,
} from '../taal/index.ts';
import type { XmlFault } from '../xml/index.ts';

/** Why an XSD cannot be used. Names and values of the XSD itself do appear in it: a schema holds no personal data. */
export interface SchemaFinding {
  /**
   * `XSD-XML`: not readable XML. `XSD-ONDERSTEUND`: a construct outside the supported subset. `XSD-ONGELDIG`: not a
   * correct schema.
   */
  readonly rule: 'XSD-XML' | 'XSD-ONDERSTEUND' | 'XSD-ONGELDIG';
  /** What `message` is about, for programs: which fault, and what the XSD has there. */
  readonly args: Finding['args'];
  /** The construct it is about, e.g. `xs:choice` or `xs:element/@nillable`. */
  readonly construct: string;
  /** Empty for the schema itself, otherwise the key of `imports` under which the imported one was given. */
  readonly document: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Sentence, in Dutch unless `taal` was given: what is wrong and what is expected. */
  readonly message: string;
}

/** Where in an XSD something is wrong. */
export interface XsdPlace extends Position {
  readonly document: string;
}

/** A finding about an XSD that cannot be read. */
export function unreadableXsd(place: XsdPlace, { rule, args }: XmlFault): SchemaFinding {
  // The compiler does not see that the two go together.
  const about = { xml: rule, ...args } as RuleArgs['XSD-XML'];
  return schemaFinding(place, 'XML', { rule: 'XSD-XML', args: about });
}

/** A finding about a schema that is not correct. */
export function invalid(place: XsdPlace, construct: string, fault: InvalidXsd): SchemaFinding {
  return schemaFinding(place, construct, { rule: 'XSD-ONGELDIG', args: { construct, ...fault } });
}

/** A finding about a construct outside the supported subset. */
export function unsupported(place: XsdPlace, construct: string, fault: UnsupportedXsd): SchemaFinding {
  return schemaFinding(place, construct, { rule: 'XSD-ONDERSTEUND', args: { construct, ...fault } });
}

function schemaFinding(
  { document, line, column }: XsdPlace,
  construct: string,
  fault: Fault<SchemaFinding['rule']>,
): SchemaFinding {
  const { rule, args } = fault;
  return { rule, args: plainArgs(args), construct, document, line, column, message: render(fault, xsdTexts) };
}
