import type { SchemaFinding } from '../schema/index.ts';
import { type LackingSchema, plainArgs, render, xsdTexts } from '../taal/index.ts';

/** Why two schemas cannot be those of the FZ825 and the FZ826, at least one of them not. */
export interface WithSchemasFinding extends Omit<SchemaFinding, 'rule' | 'line' | 'column'> {
  /** Which of the two it is about. */
  readonly schema: 'fz825' | 'fz826';
  /** As `SchemaFinding` has it; `XSD-BERICHT`: a correct schema that lacks something of the message. */
  readonly rule: SchemaFinding['rule'] | 'XSD-BERICHT';
  /** Line in the XSD, from 1; null for `XSD-BERICHT`, of which `construct` gives the path in a message. */
  readonly line: number | null;
  /** Column, from 1, in UTF-16 code units; null for `XSD-BERICHT`. */
  readonly column: number | null;
}

/** A finding about a schema that is correct in itself. */
export function lack(
  schema: WithSchemasFinding['schema'],
  path: string,
  args: LackingSchema,
): WithSchemasFinding {
  const rule = 'XSD-BERICHT';
  const message = render({ rule, args }, xsdTexts);
  return {
    schema,
    rule,
    args: plainArgs(args),
    construct: path,
    document: '',
    line: null,
    column: null,
    message,
  };
}
