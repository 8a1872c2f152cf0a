/** Why an XSD cannot be used. Names and values of the XSD itself do appear in it: a schema holds no personal data. */
export interface SchemaFinding {
  /**
   * `XSD-XML`: not readable XML. `XSD-ONDERSTEUND`: a construct outside the supported subset. `XSD-ONGELDIG`: not a
   * correct schema.
   */
  readonly rule: 'XSD-XML' | 'XSD-ONDERSTEUND' | 'XSD-ONGELDIG';
  /** The construct it is about, e.g. `xs:choice` or `xs:element/@nillable`. */
  readonly construct: string;
  /** Empty for the schema itself, otherwise the key of `imports` under which the imported one was given. */
  readonly document: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Dutch sentence: what is wrong and what is expected. */
  readonly message: string;
}
