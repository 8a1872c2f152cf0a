import type { Arg, Fault, ProfielRule } from '../taal/index.ts';
import { plainArgs, profielTexts, render } from '../taal/index.ts';
import type { WithSchemasFinding } from '../with-schemas/index.ts';

/** What is wrong with a profile, or with a schema that it is bound to. */
export interface ProfielFinding {
  readonly rule: ProfielRule | WithSchemasFinding['rule'];
  /** What `message` is about, for programs. */
  readonly args: Readonly<Record<string, Arg>>;
  /** JSON Pointer to the part of the profile; null when it is about a schema. */
  readonly pointer: string | null;
  /** The schema that it is about; null when it is about neither. */
  readonly schema: 'fz825' | 'fz826' | null;
  /** Which of the XSDs, as the finding of a schema has it, and which construct of it; for a finding of a schema alone. */
  readonly document?: string;
  readonly construct?: string;
  /** Line in the text of the profile or of the XSD, from 1; null when there is no such text. */
  readonly line: number | null;
  /** Column, from 1, in UTF-16 code units; null when there is no such text. */
  readonly column: number | null;
  /** Sentence, in Dutch unless `taal` was given: what is wrong, and what to do. */
  readonly message: string;
}

/** A finding about a part of a profile. */
export function profielFinding(
  pointer: string,
  fault: Fault<ProfielRule>,
  schema: ProfielFinding['schema'] = null,
): ProfielFinding {
  const { rule, args } = fault;
  const message = render(fault, profielTexts);
  return { rule, args: plainArgs(args), pointer, schema, line: null, column: null, message };
}

/** A finding about a schema. */
export function schemaFinding(found: WithSchemasFinding): ProfielFinding {
  const { schema, rule, args, construct, document, line, column, message } = found;
  return { rule, args, pointer: null, schema, construct, document, line, column, message };
}

/** A JSON Pointer, of names and indexes. */
export function pointerTo(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
