import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import {
  type CompileSchemaOptions,
  compileSchema,
  type ElementDeclaration,
  elementsIn,
  type MessageSchema,
  withLists,
} from '../schema/index.ts';
import { isMessageSchema } from './is-message-schema.ts';
import { lack, type WithSchemasFinding } from './with-schemas-finding.ts';

/** A schema with the root of a message alone, or why it has none. */
export type ReadSchemaInput =
  | { readonly ok: true; readonly schema: MessageSchema }
  | { readonly ok: false; readonly findings: NonEmpty<WithSchemasFinding> };

/**
 * Reads the schema of one of the two messages. Of the global elements only the one with a Header is a message; and
 * whatever the XSD is called, what is read by it is an FZ825 or an FZ826.
 *
 * @param isRoot tells the root of the message from the other global elements
 * @throws TypeError when the input is neither text nor a compiled schema
 */
export function readSchemaInput(
  name: WithSchemasFinding['schema'],
  input: unknown,
  options: Pick<CompileSchemaOptions, 'imports'>,
  isRoot: (element: ElementDeclaration) => boolean = hasHeader,
): ReadSchemaInput {
  if (typeof input !== 'string' && !isMessageSchema(input))
    throw new TypeError(`${name} must be the text of an XSD, or what compileSchema made of one.`);
  const compiled =
    typeof input === 'string' ? compileSchema(input, options) : { ok: true as const, schema: input };
  if (!compiled.ok) {
    const findings = compiled.findings.map((found) => ({ schema: name, ...found }));
    if (!isNonEmpty(findings)) throw new Error('A schema that is not compiled has a finding.');
    return { ok: false, findings };
  }
  const { definition, roots, wire } = hasLists(compiled.schema)
    ? compiled.schema
    : withLists(compiled.schema, LISTS);
  const messages = roots.filter(isRoot);
  const [root] = messages;
  if (root === undefined || messages.length > 1)
    return { ok: false, findings: [lack(name, '/', { fault: 'root', found: messages.length })] };
  const berichttype = name === 'fz825' ? 'FZ825' : 'FZ826';
  const schema = { definition: { ...definition, berichttype }, roots: [root], ...(wire && { wire }) };
  const unreadable = elementsIn(schema).filter(({ field }) => field in Object.prototype);
  if (root.type.kind === 'complex')
    unreadable.push(...root.type.elements.filter(({ field }) => field === 'berichttype'));
  const findings = unreadable.map(({ name: element, field }) =>
    lack(name, element, { fault: 'veld', element, field }),
  );
  return isNonEmpty(findings) ? { ok: false, findings } : { ok: true, schema };
}

function hasHeader({ type }: ElementDeclaration): boolean {
  return type.kind === 'complex' && type.elements.some((child) => child.name === 'Header');
}

/** What is a list in the model is one in the value, whatever a schema allows: the types would lie. */
const LISTS: ReadonlySet<string> = new Set(['MutatieFZ']);

function hasLists(schema: MessageSchema): boolean {
  return elementsIn(schema).every(({ name, repeatable }) => repeatable || !LISTS.has(name));
}
