import { type Codelijst, loadCodelijst } from '../src/codelijst/index.ts';
import { hashOf } from '../src/hash/index.ts';
import {
  type ElementDefinition,
  type ParticleDefinition,
  readSchema,
  type SchemaDefinition,
  type SimpleTypeDefinition,
} from '../src/schema/index.ts';
import { jsdoc, literal } from '../src/typen/index.ts';

interface Source {
  readonly xsd: string;
  /** Name of the generated files, without ending. */
  readonly file: string;
  readonly root: string;
  /** Name of the type of a class. */
  readonly className: (name: string) => string;
}

const SOURCES: readonly Source[] = [
  { xsd: 'fz825-2.0.xsd', file: 'fz825', root: 'Mutatiebericht', className: (name) => name },
  {
    xsd: 'fz826-2.0.xsd',
    file: 'fz826',
    root: 'Retourbericht',
    className: (name) => (name === 'Retourcodes' ? name : `Retour${name}`),
  },
];

const NOTICE = (xsd: string): string =>
  `// Generated from schemas/${xsd} by \`npm run generate\`: do not edit.\n`;

const RETOURCODES = 'codelijsten/COD954-VEKT.xml';

/** The files of src/model, by name. */
export function generateModel(readSource: (name: string) => string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const exports: string[] = [];
  const definitions: SchemaDefinition[] = [];
  for (const source of SOURCES) {
    const read = readSchema(readSource(source.xsd));
    if (!read.ok)
      throw new Error(
        `${source.xsd}: ${read.findings.map(({ line, message }) => `${line}: ${message}`).join('\n')}`,
      );
    definitions.push(read.definition);
    const types = printTypes(read.definition, source);
    files.set(`${source.file}.ts`, NOTICE(source.xsd) + types.text);
    files.set(`${source.file}.schema.ts`, NOTICE(source.xsd) + printSchema(read.definition, source.file));
    exports.push(`export type { ${types.names.sort().join(', ')} } from './${source.file}.ts';`);
  }
  const codelijst = readCodelijst(readSource(RETOURCODES));
  files.set('cod954.ts', NOTICE(RETOURCODES) + printCodelijst(codelijst));
  files.set('cod954-codes.ts', NOTICE(RETOURCODES) + printCodes(codelijst));
  exports.unshift(
    `export { COD954 } from './cod954.ts';`,
    `export { COD954_CODES } from './cod954-codes.ts';`,
  );
  exports.push(
    `export { type BerichtSchemas, fz825Schema, fz826Schema, ownSchemas, type SchemaHerkomst, type SchemaOptions, schemas } from './schemas.ts';`,
  );
  files.set('index.ts', `${NOTICE('*')}${exports.join('\n')}\n`);
  files.set('schemas.ts', NOTICE('*.xsd') + printSchemas(hashOf(definitions)));
  return files;
}

function readCodelijst(xml: string): Codelijst {
  const read = loadCodelijst(xml);
  if (!read.ok) throw new Error(read.findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return read.codelijst;
}

/** The bare codes, for whoever asks whether there is one and not what it means. */
function printCodes({ elementen }: Codelijst): string {
  const codes = [...new Set(elementen.map(({ code }) => code))].join(' ');
  return [
    '/** The codes of `COD954` without their meaning. */',
    `export const COD954_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set('${codes}'.split(' '));`,
    '',
  ].join('\n');
}

function printCodelijst(codelijst: Codelijst): string {
  return [
    `import type { Codelijst } from '../codelijst/index.ts';`,
    `import { deepFreeze } from '../data/index.ts';`,
    '',
    '/** The codes of COD954-VEKT that the controls of this package use: an extract, not the whole list of Vektis. */',
    `export const COD954: Codelijst = /* @__PURE__ */ deepFreeze(${JSON.stringify(codelijst, undefined, 2)});`,
    '',
  ].join('\n');
}

/**
 * The constants leave out what no finding tells and nothing needs: the documentation but that of values and of types with
 * a pattern, the names of types, which are their keys, the namespace of an element that is in that of the schema, and the
 * built-in types that no element has.
 */
function printSchema(definition: SchemaDefinition, file: string): string {
  const classes = JSON.stringify(definition.complexTypes);
  const withoutNotes = (key: string, value: unknown): unknown => {
    if (key.startsWith('xs:') && !classes.includes(`"type":"${key}"`)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('expression' in value && 'source' in value && value.expression === `^(?:${value.source})$`)
      return { ...value, expression: undefined };
    return {
      ...value,
      ...(isTold(value) ? undefined : { documentation: undefined }),
      ...('builtin' in value ? { name: undefined } : undefined),
      ...('type' in value && 'namespace' in value && value.namespace === definition.namespace
        ? { namespace: undefined }
        : undefined),
    };
  };
  return [
    `import { linkSchema, type MessageSchema, type SchemaDefinition } from '../schema/index.ts';`,
    '',
    `const definition: SchemaDefinition = ${JSON.stringify(definition, withoutNotes, 2)};`,
    '',
    `/** The reconstructed schema of the ${definition.berichttype}; not the official XSD. */`,
    `export const ${file}Schema: MessageSchema = /* @__PURE__ */ linkSchema(definition);`,
    '',
  ].join('\n');
}

/** Whether a finding may tell the documentation: that of a value, or of a type that has a pattern. */
function isTold(node: object): boolean {
  if ('content' in node || 'type' in node) return false;
  return !('restrictions' in node) || JSON.stringify(node.restrictions).includes('"pattern"');
}

function printSchemas(hash: string): string {
  const names = SOURCES.map(({ file }) => `${file}Schema`);
  return [
    `import type { MessageSchema } from '../schema/index.ts';`,
    ...SOURCES.map(({ file }) => `import { ${file}Schema } from './${file}.schema.ts';`),
    '',
    '/** The schemas of all messages of the standard, by message. */',
    'export interface BerichtSchemas {',
    ...SOURCES.map(({ file }) => `  readonly ${file}: MessageSchema;`),
    '  /** What tells them from any others, by whoever bound them. */',
    '  readonly herkomst?: SchemaHerkomst;',
    '}',
    '',
    '/** Where schemas come from. */',
    'export interface SchemaHerkomst {',
    '  /** The first 128 bits of the SHA-256 of the schemas, and of the profile that they are of, as 32 hexadecimal digits. */',
    '  readonly schemas: string;',
    '  /** `naam` of the profile that they are of. */',
    '  readonly profiel?: string;',
    '  /** Makes such a hash of data; not there with the schemas of this package, which load nothing for it. */',
    '  readonly hash?: (data: object) => string;',
    '}',
    '',
    '/** The choice of other schemas than those of this package. */',
    'export interface SchemaOptions {',
    '  /**',
    '   * The schemas to go by: the `schemas` of what `withSchemas` gives, which holds against them what the code needs. Those',
    '   * of this package unless others are given.',
    '   */',
    '  readonly schemas?: BerichtSchemas | undefined;',
    '}',
    '',
    '/** The reconstructed schemas of this package. */',
    'export const ownSchemas: BerichtSchemas = {',
    ...SOURCES.map(({ file }) => `  ${file}: ${file}Schema,`),
    `  herkomst: { schemas: '${hash}' },`,
    '};',
    '',
    '/** The same as a list. */',
    `export const schemas: readonly MessageSchema[] = [${names.join(', ')}];`,
    '',
    `export { ${names.join(', ')} };`,
    '',
  ].join('\n');
}

function printTypes(definition: SchemaDefinition, source: Source): { text: string; names: string[] } {
  const [root] = definition.roots;
  if (root === undefined) throw new Error(`${source.xsd} has no root.`);
  const names: string[] = [];
  const blocks = Object.entries(definition.complexTypes).map(([key, { documentation, content }]) => {
    const isRoot = key === root.type;
    const name = isRoot ? source.root : source.className(key);
    names.push(name);
    const discriminator = isRoot
      ? [
          jsdoc(['Name of the message standard: tells the kinds of berichten apart.'], 2),
          `  readonly berichttype: ${literal(definition.berichttype)};`,
        ]
      : [];
    return [
      jsdoc([documentation ?? ''], 0),
      `export interface ${name} {`,
      ...discriminator,
      ...fields(content, true, definition, source),
      '}',
      '',
    ].join('\n');
  });
  return { text: `\n${blocks.join('\n')}`, names };
}

function fields(
  particle: ParticleDefinition,
  required: boolean,
  definition: SchemaDefinition,
  source: Source,
): string[] {
  const present = required && particle.min > 0;
  if (particle.kind === 'choice') throw new Error('A choice has no type of its own in the model yet.');
  if (particle.kind === 'sequence') {
    if (particle.max !== 1) throw new Error('A repeating sequence has no type of its own yet.');
    return particle.particles.flatMap((part) => fields(part, present, definition, source));
  }
  const { element, max } = particle;
  const type = typeOf(element, definition, source);
  const field = element.name.charAt(0).toLowerCase() + element.name.slice(1);
  const simple = definition.simpleTypes[element.type];
  const notes = [element.documentation ?? '', ...(simple === undefined ? [] : notesOf(simple))];
  const printed = max === 1 ? type : `readonly ${type.includes(' ') ? `(${type})` : type}[]`;
  return [jsdoc(notes, 2), `  readonly ${field}${present ? '' : '?'}: ${printed};`];
}

function typeOf({ type }: ElementDefinition, { simpleTypes }: SchemaDefinition, source: Source): string {
  const simple = simpleTypes[type];
  if (simple === undefined) return source.className(type);
  const values = simple.restrictions.findLast(({ enumeration }) => enumeration !== undefined)?.enumeration;
  return values === undefined ? 'string' : values.map(({ value }) => literal(value)).join(' | ');
}

function notesOf({ documentation = '', restrictions }: SimpleTypeDefinition): readonly string[] {
  const values = restrictions.findLast(({ enumeration }) => enumeration !== undefined)?.enumeration ?? [];
  const meanings = values.map(({ value, documentation: meaning }) => `- \`${value}\`: ${meaning}`);
  return [documentation, meanings.join('\n')].filter((note) => note !== '');
}
