import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import {
  compileSchema,
  type ElementDeclaration,
  elementsIn,
  type MessageSchema,
} from '../../schema/index.ts';
import { isMessageSchema } from '../../with-schemas/index.ts';
import { type ProfielFinding, pointerTo, profielFinding } from '../profiel-finding.ts';
import type { Deel } from './read-bericht-profiel.ts';

/** What is wrong with a profile of other messages, or with one of its schemas. */
export interface BerichtProfielFinding extends Omit<ProfielFinding, 'schema'> {
  /** The name of the message that it is about; null when it is about none. */
  readonly schema: string | null;
}

/** The schema of a message with its root alone, or why it has none. */
export type ReadBerichtSchema =
  | { readonly ok: true; readonly schema: MessageSchema }
  | { readonly ok: false; readonly findings: NonEmpty<BerichtProfielFinding> };

/**
 * Reads the schema of a message.
 *
 * @param input the text of its XSD, or what `compileSchema` made of one
 * @throws TypeError when it is neither
 */
export function readBerichtSchema(
  { naam, root, at }: Deel,
  input: unknown,
  imports: Readonly<Record<string, string>>,
): ReadBerichtSchema {
  if (typeof input !== 'string' && !isMessageSchema(input))
    throw new TypeError(`schemas.${naam} must be the text of an XSD, or what compileSchema made of one.`);
  const compiled =
    typeof input === 'string' ? compileSchema(input, { imports }) : { ok: true as const, schema: input };
  if (!compiled.ok) {
    const findings = compiled.findings.map((found) => ({ ...found, pointer: null, schema: naam }));
    if (!isNonEmpty(findings)) throw new Error('A schema that is not compiled has a finding.');
    return { ok: false, findings };
  }
  const { definition, roots } = compiled.schema;
  const chosen = chooseRoot(roots, root);
  if (chosen.length !== 1 || chosen[0] === undefined) {
    const known = roots.filter(isKlasse).map(({ name }) => name);
    const fault =
      root === undefined
        ? ({ fault: 'root', found: chosen.length, known } as const)
        : ({ fault: 'root-onbekend', known } as const);
    const names = root === undefined ? at : [...at, 'root'];
    return refuse([
      { ...profielFinding(pointerTo(...names), { rule: 'PRF-BERICHT', args: fault }), schema: naam },
    ]);
  }
  const schema: MessageSchema = { definition: { ...definition, berichttype: naam }, roots: [chosen[0]] };
  const unreadable = elementsIn(schema).filter(({ field }) => field in Object.prototype);
  const { type } = chosen[0];
  if (type.kind === 'complex')
    unreadable.push(...type.elements.filter(({ field }) => field === 'berichttype'));
  const findings = unreadable.map(({ name: element, field }) => ({
    ...profielFinding(pointerTo(...at), { rule: 'PRF-BERICHT', args: { fault: 'veld', element, field } }),
    schema: naam,
  }));
  return isNonEmpty(findings) ? refuse(findings) : { ok: true, schema };
}

function refuse(findings: NonEmpty<BerichtProfielFinding>): ReadBerichtSchema {
  return { ok: false, findings };
}

/** The global elements that may be the root: those of that name, or those that stand in no other. */
function chooseRoot(
  roots: readonly ElementDeclaration[],
  name: string | undefined,
): readonly ElementDeclaration[] {
  const klassen = roots.filter(isKlasse);
  if (name !== undefined) return klassen.filter((root) => root.name === name);
  if (klassen.length < 2) return klassen;
  const within = new Set<string>();
  for (const root of klassen) {
    for (const { name: child, namespace } of elementsBelow(root)) within.add(`{${namespace}}${child}`);
  }
  return klassen.filter((root) => !within.has(`{${root.namespace}}${root.name}`));
}

function isKlasse({ type }: ElementDeclaration): boolean {
  return type.kind === 'complex' && type.elements.length > 0;
}

function elementsBelow({ type }: ElementDeclaration): readonly ElementDeclaration[] {
  if (type.kind === 'simple') return [];
  const seen = new Set<ElementDeclaration>();
  const stack = [...type.elements];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (seen.has(each)) continue;
    seen.add(each);
    if (each.type.kind === 'complex') stack.push(...each.type.elements);
  }
  return [...seen];
}
