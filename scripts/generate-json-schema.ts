import {
  type ComplexTypeDefinition,
  type ElementDefinition,
  type ParticleDefinition,
  readSchema,
  type SchemaDefinition,
  type SimpleTypeDefinition,
} from '../src/schema/index.ts';
import { printJson } from './json-schema/print-json.ts';
import { unicodePattern } from './json-schema/unicode-pattern.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

interface Source {
  readonly xsd: string;
  readonly title: string;
}

const SOURCES: readonly Source[] = [
  { xsd: 'fz825-2.0.xsd', title: 'FZ825 Mutatiebericht 2.0' },
  { xsd: 'fz826-2.0.xsd', title: 'FZ826 Retourbericht 2.0' },
];

/** The files of schemas/ that follow from the XSDs: JSON Schema 2020-12 of a message in JSON, by name. */
export function generateJsonSchemas(readSource: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(
    SOURCES.map(({ xsd, title }) => {
      const read = readSchema(readSource(xsd));
      if (!read.ok)
        throw new Error(
          `${xsd}: ${read.findings.map(({ line, message }) => `${line}: ${message}`).join('\n')}`,
        );
      const name = xsd.replace(/\.xsd$/, '.schema.json');
      return [name, printJson(jsonSchema(read.definition, name, xsd, title))];
    }),
  );
}

function jsonSchema(definition: SchemaDefinition, name: string, xsd: string, title: string): JsonSchema {
  const [root] = definition.roots;
  const rootType = root === undefined ? undefined : definition.complexTypes[root.type];
  if (root === undefined || rootType === undefined) throw new Error(`${xsd} has no root.`);
  const { properties, required, ...object } = classSchema(rootType, definition);
  const types = [
    ...Object.entries(definition.complexTypes)
      .filter(([key]) => key !== root.type)
      .map(([key, type]) => [key, classSchema(type, definition)] as const),
    ...Object.entries(definition.simpleTypes)
      .filter(([key]) => isUsed(key, definition))
      .map(([key, type]) => [key, valueSchema(type)] as const),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://www.npmjs.com/package/fz825/schemas/${name}`,
    $comment: `Gegenereerd uit ${xsd} door \`npm run generate\`: niet bewerken. RECONSTRUCTIE door het project fz825, niet van Vektis; de officiële XSD kan afwijken. Zie schemas/README.md.`,
    title,
    ...object,
    properties: { berichttype: { const: definition.berichttype }, ...properties },
    required: ['berichttype', ...required],
    $defs: { Tekst: TEXT, ...Object.fromEntries(types) },
  };
}

/** The built-in types are in a definition too, whether an element has them or not. */
function isUsed(key: string, { complexTypes }: SchemaDefinition): boolean {
  const has = (particle: ParticleDefinition): boolean =>
    particle.kind === 'element' ? particle.element.type === key : particle.particles.some(has);
  return Object.values(complexTypes).some(({ content }) => has(content));
}

/** What a value in XML may be made of; what it says of characters, the patterns of the types need not say. */
const TEXT: JsonSchema = {
  $comment: 'Alleen tekens die in XML bestaan: geen stuurtekens, geen losse surrogaten.',
  type: 'string',
  pattern: '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*$',
};

interface ClassSchema {
  readonly description?: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

function classSchema(
  { documentation, content }: ComplexTypeDefinition,
  definition: SchemaDefinition,
): ClassSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  if (content.min !== 1 || content.max !== 1) throw new Error('A repeating sequence has no JSON Schema yet.');
  for (const particle of content.particles) {
    const field = fieldOf(particle, definition);
    properties[field.name] = field.schema;
    if (particle.min > 0) required.push(field.name);
  }
  return {
    ...(documentation === undefined ? undefined : { description: documentation }),
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}

function fieldOf(
  particle: ParticleDefinition,
  { complexTypes, simpleTypes }: SchemaDefinition,
): { readonly name: string; readonly schema: JsonSchema } {
  if (particle.kind === 'sequence') throw new Error('A sequence in a sequence has no JSON Schema yet.');
  const { element, min, max } = particle;
  if (complexTypes[element.type] === undefined && simpleTypes[element.type] === undefined)
    throw new Error(`The definition has no type ${element.type}.`);
  const ref = { $ref: `#/$defs/${element.type}` };
  const rows = {
    type: 'array',
    items: ref,
    ...(min === 0 ? undefined : { minItems: min }),
    ...(max === null ? undefined : { maxItems: max }),
  };
  return { name: fieldName(element), schema: { ...describe(element), ...(max === 1 ? ref : rows) } };
}

function fieldName({ name }: ElementDefinition): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function describe({ documentation }: ElementDefinition): JsonSchema {
  return documentation === undefined ? {} : { description: documentation };
}

function valueSchema({ name, documentation = '', builtin, restrictions }: SimpleTypeDefinition): JsonSchema {
  const [facets = {}, ...others] = restrictions;
  const { pattern = [], enumeration, length, minLength = length, maxLength = length, ...rest } = facets;
  const sources = pattern.map(({ source }) => source);
  if (others.length > 0 || Object.keys(rest).length > 0)
    throw new Error(`${name}: these facets have no JSON Schema yet.`);
  if (builtin === 'date') {
    if (sources.join() !== PLAIN_DATE || enumeration !== undefined || maxLength !== undefined)
      throw new Error(`${name}: only dates without a zone have a JSON Schema.`);
    return { description: documentation, type: 'string', format: 'date', pattern: CALENDAR };
  }
  if (builtin !== 'string') throw new Error(`${name}: xs:${builtin} has no JSON Schema yet.`);
  const meanings = (enumeration ?? [])
    .filter(({ documentation: meaning }) => meaning !== '')
    .map(({ value, documentation: meaning }) => `- \`${value}\`: ${meaning}`);
  return {
    description: [documentation, meanings.join('\n')].filter((note) => note !== '').join('\n\n'),
    ...(enumeration === undefined ? { $ref: '#/$defs/Tekst' } : undefined),
    type: 'string',
    ...(enumeration === undefined ? undefined : { enum: enumeration.map(({ value }) => value) }),
    ...(minLength === undefined ? undefined : { minLength }),
    ...(maxLength === undefined ? undefined : { maxLength }),
    ...(sources.length === 0 ? undefined : { pattern: unicodePattern(sources) }),
  };
}

const PLAIN_DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const SPACE = '[\\t\\n\\r ]*';
/** The dates that exist, from the year 0001 on, between white space: a date in XML may stand so. */
const CALENDAR: string = [
  `^${SPACE}(?!0000)(?:`,
  '[0-9]{4}-(?:',
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '|02-(?:0[1-9]|1[0-9]|2[0-8]))',
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
  `)${SPACE}$`,
].join('');
