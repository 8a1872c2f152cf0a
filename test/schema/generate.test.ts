import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateModel } from '../../scripts/generate-model.ts';
import { fz825Schema } from '../../src/model/fz825.schema.ts';
import { fz826Schema } from '../../src/model/fz826.schema.ts';
import {
  compileSchema,
  type ElementDefinition,
  type MessageSchema,
  type ParticleDefinition,
  type PatternDefinition,
  type SchemaDefinition,
} from '../../src/schema/index.ts';

const HINT = 'src/model does not follow from schemas/: run npm run generate';

describe('the generated model', () => {
  const generated = generateModel(readXsd);
  const folder = new URL('../../src/model/', import.meta.url);

  it('has these files and no others', () => {
    expect(readdirSync(folder).sort(), HINT).toEqual([...generated.keys()].sort());
  });

  it.each([...generated])('is what the XSDs say, to the byte: %s', (name, text) => {
    const bytes = readFileSync(new URL(name, folder));
    expect(bytes.toString('utf8'), HINT).toBe(text);
    expect(bytes.equals(Buffer.from(text, 'utf8')), HINT).toBe(true);
  });

  it.each<[string, MessageSchema]>([
    ['fz825-2.0.xsd', fz825Schema],
    ['fz826-2.0.xsd', fz826Schema],
  ])('has the schema that %s gives at run time', (name, { definition, roots }) => {
    const compiled = compileSchema(readXsd(name));
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    expect(withoutNotes(compiled.schema.definition)).toEqual(definition);
    expect(roots.map(({ name }) => name)).toEqual(['Bericht']);
  });
});

describe('generateModel', () => {
  it('says which XSD cannot be used, and why', () => {
    const broken = (): string =>
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n<xs:any/></xs:schema>';
    expect(() => generateModel(broken)).toThrow(
      new Error(
        'fz825-2.0.xsd: 2: xs:any: deze constructie wordt niet ondersteund; noem de elementen die er mogen staan.',
      ),
    );
  });
});

/** The constants have the documentation of values and of types with a pattern, which findings tell, and no other; and no built-in types: no element has one. All elements are in the namespace of the schema, where it stands. */
function withoutNotes(definition: SchemaDefinition): SchemaDefinition {
  const element = ({ name, namespace, type }: ElementDefinition): ElementDefinition => {
    expect(namespace).toBe(definition.namespace);
    return { name, type };
  };
  const particle = (part: ParticleDefinition): ParticleDefinition =>
    part.kind === 'element' ? { ...part, element: element(part.element) } : sequence(part);
  const sequence = <G extends Exclude<ParticleDefinition, { kind: 'element' }>>(content: G): G => ({
    ...content,
    particles: content.particles.map(particle),
  });
  return {
    ...definition,
    roots: definition.roots.map(element),
    complexTypes: Object.fromEntries(
      Object.entries(definition.complexTypes).map(([key, { content }]) => [
        key,
        { content: sequence(content) },
      ]),
    ),
    simpleTypes: Object.fromEntries(
      Object.entries(definition.simpleTypes)
        .filter(([key]) => !key.startsWith('xs:'))
        .map(([key, { name, documentation, ...type }]) => {
          expect(name).toBe(key);
          const restrictions = type.restrictions.map((step) =>
            step.pattern === undefined ? step : { ...step, pattern: step.pattern.map(withoutExpression) },
          );
          const hasPattern = restrictions.some(({ pattern }) => pattern !== undefined);
          return [key, { ...type, restrictions, ...(hasPattern ? { documentation } : undefined) }];
        }),
    ) as SchemaDefinition['simpleTypes'],
  };
}

/** The expression is left out where it is the source, anchored. */
function withoutExpression({ source, expression }: PatternDefinition): PatternDefinition {
  return expression === undefined || expression === `^(?:${source})$` ? { source } : { source, expression };
}

function readXsd(name: string): string {
  return readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
}
