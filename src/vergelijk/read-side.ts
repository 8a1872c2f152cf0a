import { isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import {
  type CompileSchemaOptions,
  compileSchema,
  type ElementDefinition,
  linkWholeSimpleType,
  type MessageSchema,
  type ParticleDefinition,
  type SchemaDefinition,
  type SchemaFinding,
} from '../schema/index.ts';
import { render, vergelijkTexts } from '../taal/index.ts';
import { type SchemaElement, TREE_LIMITS, treeOf } from './schema-element.ts';

/** The text of an XSD with those that it imports, by `schemaLocation` or by namespace. */
export interface XsdInput extends CompileSchemaOptions {
  readonly xsd: string;
}

/** A schema to compare: an XSD, alone or with what it imports, or what `compileSchema` made of one. */
export type SchemaSide = string | XsdInput | MessageSchema;

/** Why two schemas cannot be compared, and which of the two it is about. */
export interface VergelijkFinding extends Omit<SchemaFinding, 'rule'> {
  readonly schema: 'oud' | 'nieuw';
  readonly rule: SchemaFinding['rule'] | 'VGL-LIMIET';
  readonly args: Finding['args'];
}

/** A schema as it is compared, or why it cannot be. */
export type ReadSide =
  | { readonly ok: true; readonly definition: SchemaDefinition; readonly tree: readonly SchemaElement[] }
  | { readonly ok: false; readonly findings: readonly VergelijkFinding[] };

/**
 * Reads one of the two schemas.
 *
 * @throws TypeError when the input is neither the text of an XSD nor what `compileSchema` made of one
 */
export function readSide(schema: VergelijkFinding['schema'], input: unknown): ReadSide {
  const compiled = compile(schema, input);
  if (!compiled.ok) {
    return { ok: false, findings: compiled.findings.map((found) => ({ schema, ...found })) };
  }
  const { definition } = compiled;
  const tree = treeOf(definition);
  return tree === undefined ? { ok: false, findings: [tooLarge(schema)] } : { ok: true, definition, tree };
}

type Compiled =
  | { readonly ok: true; readonly definition: SchemaDefinition }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

function compile(schema: VergelijkFinding['schema'], input: unknown): Compiled {
  if (typeof input === 'string') return compileText(input, {});
  const refused = `${schema} must be the text of an XSD, { xsd, imports }, or what compileSchema made of one.`;
  if (!isObject(input)) throw new TypeError(refused);
  const { xsd, imports, berichttype, definition } = input;
  if (typeof xsd === 'string') {
    return compileText(xsd, {
      ...(isObject(imports) ? { imports: imports as Readonly<Record<string, string>> } : undefined),
      ...(typeof berichttype === 'string' ? { berichttype } : undefined),
    });
  }
  if (!isObject(definition)) throw new TypeError(refused);
  return { ok: true, definition: copyDefinition(definition, refused) };
}

function compileText(xsd: string, options: CompileSchemaOptions): Compiled {
  const compiled = compileSchema(xsd, options);
  return compiled.ok ? { ok: true, definition: compiled.schema.definition } : compiled;
}

/** A copy, so that it is read once, that has been found to be one: what is none may do anything. */
function copyDefinition(definition: unknown, refused: string): SchemaDefinition {
  try {
    const copy: SchemaDefinition = JSON.parse(JSON.stringify(definition));
    const { roots, complexTypes, simpleTypes, namespace, berichttype } = copy;
    if (typeof namespace !== 'string' || typeof berichttype !== 'string') throw new TypeError(refused);
    for (const type of Object.values(simpleTypes)) linkWholeSimpleType(type);
    const parts: unknown[] = Object.values(complexTypes).map(({ content }) => content);
    for (const element of roots) parts.push({ kind: 'element', min: 1, max: 1, element });
    const isType = (key: string): boolean =>
      Object.hasOwn(complexTypes, key) || Object.hasOwn(simpleTypes, key);
    if (!areParticles(parts, isType)) throw new TypeError(refused);
    return withNamespaces(copy);
  } catch (error) {
    // What the caller's own getters throw is his.
    if (error instanceof SyntaxError || error instanceof RangeError || isOurs(error))
      throw new TypeError(refused);
    throw error;
  }
}

/** The same, with a namespace at each element: two definitions may leave out other ones. */
function withNamespaces(definition: SchemaDefinition): SchemaDefinition {
  const { namespace, roots, complexTypes } = definition;
  const named = (element: ElementDefinition): ElementDefinition => ({ namespace, ...element });
  const inside = <P extends ParticleDefinition>(particle: P): P =>
    particle.kind === 'element'
      ? { ...particle, element: named(particle.element) }
      : { ...particle, particles: particle.particles.map(inside) };
  return {
    ...definition,
    roots: roots.map(named),
    complexTypes: Object.fromEntries(
      Object.entries(complexTypes).map(([key, type]) => [key, { ...type, content: inside(type.content) }]),
    ),
  };
}

function isOurs(error: unknown): boolean {
  return error instanceof Error && /^The definition /.test(error.message);
}

function areParticles(particles: readonly unknown[], isType: (key: string) => boolean): boolean {
  const open = [...particles];
  while (open.length > 0) {
    const at = open.pop();
    if (!isObject(at)) return false;
    const { kind, min, max, element, particles: inner } = at;
    if (typeof min !== 'number' || (max !== null && typeof max !== 'number')) return false;
    if ((kind === 'sequence' || kind === 'choice') && Array.isArray(inner)) open.push(...inner);
    else if (kind !== 'element' || !isObject(element) || !isElement(element, isType)) return false;
  }
  return true;
}

function isElement(
  { name, namespace, type, documentation }: Readonly<Record<string, unknown>>,
  isType: (key: string) => boolean,
): boolean {
  return (
    typeof name === 'string' &&
    (namespace === undefined || typeof namespace === 'string') &&
    typeof type === 'string' &&
    isType(type) &&
    (documentation === undefined || typeof documentation === 'string')
  );
}

function tooLarge(schema: VergelijkFinding['schema']): VergelijkFinding {
  const args = { ...TREE_LIMITS };
  const message = render({ rule: 'VGL-LIMIET', args }, vergelijkTexts);
  return {
    schema,
    rule: 'VGL-LIMIET',
    args,
    construct: 'xs:schema',
    document: '',
    line: 1,
    column: 1,
    message,
  };
}
